// Who listens to what, by which keys, and what must be heard. One entry each; add yours at the end.
import assert from 'node:assert/strict';

const checker = '<back-pain-checker></back-pain-checker>';
const tickAll = 'Tick all that apply. If none fits, tick “None of these” at the end.';
const first = 'Since your back pain started, have you noticed any of these?';

/** Fails unless each of these is heard, one after the other. */
function inOrder(heard, ...words) {
  let from = 0;
  for (const each of words) {
    const at = heard.findIndex((line, index) => index >= from && line.includes(each));
    assert.notEqual(at, -1, `"${each}" was to be heard next, but:\n${heard.slice(from).join('\n')}`);
    from = at + 1;
  }
}

/** Ticks one answer and goes on. Returns what is heard of the next screen. */
async function answer({ tabTo, press }, option) {
  await tabTo(option);
  await press('space');
  return press('Return', /heading level/);
}

async function start({ open, tabTo, press }) {
  await open(checker);
  await tabTo('Start');
  return press('Return', /heading level/);
}

/** What each hears: the file of its transcript, what it proves, and the way through. */
export const journeys = {
  question: {
    proves: 'a question is told once: title, position, hint, then the first option, and "or" before "None of these"',
    async walk(person) {
      const { press, readTo, tabTo } = person;
      const heard = await start(person);
      inOrder(heard, `${first} heading level 2`, `Question 1 of about 8 ${tickAll}`);
      assert.equal(heard.join().split(first).length, 2, 'its title once');
      assert.match((await press('Tab')).at(-1), /^Numbness or tingling between your legs.*check box not checked/);
      assert.match((await press('Tab')).join(), /^New trouble peeing[^?]*check box not checked/);
      await tabTo('One leg or foot');
      assert.match((await readTo('None of these')).join('\n'), /^or\.?\nNone of these/m);
    },
  },
  start: {
    proves: 'the start is told in order: what it is, 999, for whom, that nothing is sent',
    async walk({ open, readTo }) {
      await open(checker);
      const heard = await readTo('About this guide');
      assert.match(heard[0], /^Back pain after exercise.*heading level 2/);
      inOrder(
        heard,
        'where to get help',
        'call 999 now. link',
        'A general guide for adults',
        'Nothing you tick is saved or sent.',
        'Start push button',
      );
    },
  },
  error: {
    proves: 'an error is told with its way out, each time, and the first option comes next',
    async walk(person) {
      const { press, tabTo } = person;
      await start(person);
      for (let time = 0; time < 2; time += 1) {
        await tabTo('Continue');
        inOrder(await press('Return', /Error/), 'Error: Tick what fits you, or “None of these”');
        assert.match((await press('Tab')).join(), /^Numbness or tingling/);
      }
    },
  },
  back: {
    proves: 'Back tells the question before, with its position, and keeps what was ticked',
    async walk(person) {
      const { press, tabTo } = person;
      await start(person);
      inOrder(await answer(person, 'None of these'), 'Did your back pain start with', 'Question 2 of about 8');
      await tabTo('Back', 'shift+Tab');
      inOrder(await press('Return', /heading level/), first, 'Question 1 of about 8');
      await tabTo('I am not sure');
      inOrder(await press('shift+Tab'), 'None of these check box checked');
    },
  },
  emergency: {
    proves: 'an emergency tells its title before anything else, and says that a copy was made',
    async walk(person) {
      const { press, readTo, tabTo } = person;
      await start(person);
      const heard = await answer(person, 'New trouble peeing');
      assert.match(heard.join(' '), /^Immediate action required: ?Call 999 or go to A&E now heading level 2/);
      inOrder(
        await readTo('About this guide'),
        'Call 999',
        'What to do now heading',
        'While you wait or travel heading',
      );
      await tabTo('Copy summary', 'shift+Tab');
      inOrder(await press('Return', /Copied/), 'Copied.');
    },
  },
  'self-care': {
    proves: 'radio buttons are told with their question, and a result at home with its title first',
    async walk(person) {
      const { press, readTo, tabTo } = person;
      await start(person);
      for (let list = 0; list < 3; list += 1) await answer(person, 'None of these');
      inOrder(await answer(person, 'None of these'), 'down one leg? heading level 2', 'Question 5 of about');
      await tabTo('Continue');
      inOrder(await press('Return', /Error/), 'Error: Choose the answer that fits you best');
      inOrder(await press('Tab'), 'No', 'radio button');
      await answer(person, 'No');
      await answer(person, 'Up to 3 days');
      await answer(person, 'Hours after I exercised');
      const heard = await answer(person, 'Stiff or achy');
      assert.match(heard.join(' '), /^Non-urgent advice: .* heading level 2/);
      inOrder(await readTo('Call 111 if you are worried'), 'What to do now heading', 'If things change heading');
    },
  },
  lists: {
    proves: 'the signs are told under the title of where to go, each title once',
    async walk({ open, readTo }) {
      await open('<back-pain-checker mode="lists"></back-pain-checker>');
      const heard = await readTo('Get help today');
      inOrder(heard, 'Call 999 or go to A&E now heading level 3', 'Call 999', 'Get help today heading level 3');
    },
  },
  tips: {
    proves: 'each tip is told once, its picture not at all, and the picker is told as a group',
    async walk({ open, readTo, tabTo, press, tap }) {
      await open('<prevention-tips></prevention-tips>');
      const heard = await readTo('Weightlifting');
      assert.equal(heard.filter((line) => line.includes('Build up slowly')).length, 1);
      assert.doesNotMatch(heard.join('\n'), /image/);
      await tabTo('Running', 'shift+Tab');
      inOrder(await press('space'), 'selected');
      await readTo('Classes');
      inOrder(await tap('Down', /Running/), 'Running heading level 3'); // alone, or with the first tip, as soon as it is laid out
    },
  },
  routine: {
    proves:
      'for whom movements are is told before Start, then each by its name, that it is paused, and that it is over',
    async walk({ open, press, readTo, tabTo, tap }) {
      await open('<guided-routine routine="walking"></guided-routine>');
      inOrder(
        await readTo('See or print every movement'),
        'Stop if your pain gets worse',
        'Not for you today',
        'The warning signs',
        'Start push button',
      );
      await tabTo('Start', 'shift+Tab');
      inOrder(await press('Return', /heading level/), 'Walk heading level 2', 'Begin with what you can do');
      await tabTo('Pause');
      inOrder(await press('Return', /Paused/), 'Paused.');
      await tabTo('Skip');
      inOrder(await tap('Return', /That is the end/), 'That is the end.'); // before or after what gets focus, as it comes
    },
  },
  clinic: {
    proves: 'each way to reach a clinic is told as a link, each address as plain words',
    async walk({ open, readTo }) {
      await open('<clinic-contact></clinic-contact>');
      const heard = await readTo('Map of Bedford');
      inOrder(
        heard,
        'Contact ProHealth Clinic heading level 2',
        'Book a free 15-minute call link',
        'Map of London link',
      );
    },
  },
  guide: {
    proves: 'a link of the contents leads to its section, and a question opens and tells its answer',
    async walk({ open, tabTo, press, tap }) {
      await open('<back-pain-guide></back-pain-guide>');
      await tabTo('Common questions');
      inOrder(await press('Return', /heading level/), 'Common questions heading level 3');
      inOrder(await press('Tab'), 'What is delayed onset muscle soreness (DOMS)?');
      await tap('Return'); // Orca does not always say that it opens
      inOrder(await press('Insert+a'), 'Browse mode');
      inOrder(await press('Down'), 'Muscles that are sore after exercise');
    },
  },
  workbench: {
    proves: 'a clinician hears each panel by its title, whom to label, what is missing, and which rule they judge',
    async walk({ openWorkbench, press, tabTo, tap }) {
      await openWorkbench();
      await tabTo('Label blind');
      inOrder(await press('Return', /heading level/), 'Label blind heading level 2');
      await tabTo('Begin');
      await press('shift+Tab');
      inOrder(await press('shift+Tab'), 'Number of the set (optional)');
      await tap('7');
      await tabTo('Begin');
      const first = await tap('Return', /heading level/); // with the status and the progress, in whatever order
      inOrder(first, 'heading level 3');
      await tabTo('Next');
      inOrder(await press('Return', /Choose/), 'Choose one place.');
      await press('space');
      await tabTo('Next');
      const second = await tap('Return', /heading level/);
      assert.notDeepEqual(second, first);
      await tabTo('Sign', 'shift+Tab');
      inOrder(await press('Return', /heading level/), 'Sign heading level 2');
      await tabTo('Save review.json');
      inOrder(await press('Return', /Enter/), 'Enter your name, in letters.');
      await tabTo('Read', 'shift+Tab');
      inOrder(await press('Return', /heading level/), 'Read heading level 2');
      await tabTo('Not judged');
      inOrder(await press('Insert+a'), 'Focus mode');
      await press('Up');
      inOrder(await press('Up'), 'Agree', 'selected');
    },
  },
};
