/** A visitor of `<guided-routine>`, on a clock that the tests turn. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import '../../src/index.js';
import * as words from '../../src/content/locales/en-GB.js';
import { gettingDown, gettingUp, moves, routines, type MoveId, type RoutineId } from '../../src/content/moves.js';
import { planOf } from '../../src/elements/guided-routine/plan.js';
import type { GuidedRoutine } from '../../src/index.js';
import {
  all,
  expectAccessible,
  find,
  focused,
  heading,
  headings,
  listen,
  settled,
  textOf,
  warningsOf,
  wordsOf,
} from '../support/driver.js';
import { preferring, withVoices, withWakeLock } from '../support/device.js';
import { printer } from '../support/printer.js';

const { routineButtons: buttons } = words;
const ids = Object.keys(routines) as RoutineId[];
const titleOf = (id: MoveId | undefined): string => words.moveWords[id!].title;
const secondsOf = (id: MoveId | undefined): number => moves[id!].dose.seconds;

const place = (template: ReturnType<typeof html>): Promise<GuidedRoutine> => fixture<GuidedRoutine>(template);
const backMovements = (): Promise<GuidedRoutine> => place(html`<guided-routine routine="back"></guided-routine>`);

const button = (element: Element, name: string): HTMLElement | undefined =>
  all(element, 'button').find((each) => textOf(each) === name);

async function press(element: Element, name: string): Promise<void> {
  const target = button(element, name);
  expect(target, `a button "${name}" on "${heading(element)}"`).to.exist;
  target!.click();
  await settled(element);
}

/** Clicks the words of a choice, as a thumb does. */
async function choose(element: Element, name: string): Promise<void> {
  all(element, 'label')
    .find((each) => textOf(each) === name)!
    .click();
  await settled(element);
}

/** Opens what is folded, as soon as the browser says that it is open. */
async function open(element: Element, fold: keyof typeof words.routineFolds): Promise<HTMLElement> {
  const details = find(element, `[data-fold=${fold}]`)!;
  const opened = new Promise((done) => details.addEventListener('toggle', done, { once: true }));
  details.querySelector('summary')!.click();
  await opened;
  await settled(element);
  return details;
}

const start = (element: Element): Promise<void> => press(element, words.routineStart);
const status = (element: Element): string => textOf(find(element, '[role=status]'));
const isPaused = (element: Element): boolean =>
  all(element, '[role=status]').some((each) => textOf(each) === words.routinePaused);
const timer = (element: Element): string => textOf(find(element, '[role=timer]'));
const isOnStart = (element: Element): boolean => Boolean(button(element, words.routineStart));

describe('<guided-routine>', () => {
  let clock: SinonFakeTimers;

  beforeEach(async () => {
    // Its page waits for the edition to expire, once for all elements: that timer is none of those counted here.
    await fixture(html`<prevention-tips></prevention-tips>`);
    clock = useFakeTimers({
      now: Date.now(),
      toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame'],
    });
  });

  afterEach(() => {
    clock.restore();
    Reflect.deleteProperty(document, 'hidden');
  });

  /** A long time passes without a frame: thousands of them would take longer than the test may. */
  async function wait(element: Element, seconds: number): Promise<void> {
    if (seconds > 5) clock.jump(seconds * 1000);
    else clock.tick(seconds * 1000);
    await settled(element);
  }

  async function hidePage(element: Element): Promise<void> {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(element);
  }

  describe('before the start', () => {
    it('says for whom it is, when to stop, and that nobody has reviewed it, and shows the signs', async () => {
      const element = await backMovements();
      for (const line of [words.routineLead, ...words.routineIntro, words.routineReview, ...words.routineNotes.back])
        expect(wordsOf(element)).to.contain(line);
      const signs = await open(element, 'signs');
      expect(textOf(signs.querySelector('summary'))).to.equal(words.routineFolds.signs);
      expect(signs).to.contain.text(words.questions.nerve.options.saddle);
    });

    it('draws neither a sign nor a movement before it is asked for', async () => {
      const element = await backMovements();
      expect(all(element, 'svg, .card')).to.be.empty;
      await open(element, 'sheet');
      expect(all(element, '.sheet svg')).to.have.lengthOf(2 * planOf('back', false).moves.length);
      expect(all(element, '.card')).to.be.empty;
    });

    it('keeps open what the visitor has opened when another routine is chosen', async () => {
      const element = await place(html`<guided-routine></guided-routine>`);
      const sheet = await open(element, 'sheet');
      await choose(element, words.routineTitles.walking);
      expect(sheet).to.have.attribute('open');
      expect(sheet).to.contain.text(titleOf('walk'));
    });

    it('lets the visitor choose a routine where the page names none, and lists its movements', async () => {
      const element = await place(html`<guided-routine></guided-routine>`);
      await open(element, 'sheet');
      expect(heading(element)).to.equal(words.routineTitle);
      for (const id of ids) {
        await choose(element, words.routineTitles[id]);
        const titles = all(element, '.sheet li').map((each) => textOf(each.querySelector('[part=heading]')));
        expect(titles, id).to.deep.equal(planOf(id, false).moves.map(titleOf));
      }
    });

    for (const id of ids) {
      it(`shows "${id}" alone where the page names it`, async () => {
        const element = await place(html`<guided-routine routine=${id}></guided-routine>`);
        expect(heading(element)).to.equal(words.routineTitles[id]);
        expect(all(element, 'input[name=routine]')).to.be.empty;
      });
    }

    it('names the warm-up after an activity, and no other routine', async () => {
      const element = await place(html`<guided-routine routine="warm-up" activity="cycling"></guided-routine>`);
      expect(heading(element)).to.equal('Warm-up for cycling');
      element.routine = 'back';
      await settled(element);
      expect(heading(element)).to.equal(words.routineTitles.back);
    });

    it('keeps to standing unless the visitor chooses the floor too, and says how to get up', async () => {
      const element = await backMovements();
      await open(element, 'sheet');
      const movements = (): number => all(element, '.sheet li').length;
      expect(movements()).to.equal(planOf('back', false).moves.length);
      await choose(element, words.routinePlaces.floor);
      expect(movements()).to.equal(planOf('back', true).moves.length);
      for (const id of [...gettingDown, ...gettingUp]) expect(wordsOf(element)).to.contain(words.moveWords[id].text);
      await choose(element, words.routinePlaces.standing);
      expect(movements()).to.equal(planOf('back', false).moves.length);
    });

    for (const value of ['', 'true', 'standing-only', 'soon']) {
      it(`offers nothing on the floor with standing-only="${value}"`, async () => {
        await warningsOf(async () => {
          const element = await place(html`<guided-routine routine="back" standing-only=${value}></guided-routine>`);
          expect(all(element, 'input[name=where]')).to.be.empty;
        });
      });
    }

    it('warns once of a routine that it does not know, and lets the visitor choose', async () => {
      const warnings = await warningsOf(async () => {
        for (let count = 0; count < 2; count++) {
          const element = await place(html`<guided-routine routine="yoga"></guided-routine>`);
          expect(all(element, 'input[name=routine]')).to.have.lengthOf(ids.length);
        }
      });
      expect(warnings).to.deep.equal([
        `<guided-routine> does not know routine="yoga". Allowed: ${ids.join(', ')}. Used: none.`,
      ]);
    });

    it("keeps to the page's outline", async () => {
      const element = await place(html`<guided-routine routine="walking" heading-level="3"></guided-routine>`);
      expect(heading(element)).to.equal(words.routineTitles.walking);
      await open(element, 'sheet');
      const [first, ...others] = headings(element).map(({ localName }) => localName);
      expect(first).to.equal('h3');
      expect(new Set(others)).to.deep.equal(new Set(['h4']));
    });
  });

  describe('while it runs', () => {
    it('shows each movement for its time, says its name without taking focus, and ends', async () => {
      const element = await backMovements();
      const plan = planOf('back', false);
      await start(element);
      for (const [index, id] of plan.moves.entries()) {
        expect(status(element)).to.contain(titleOf(id)).and.to.contain(words.moveDose(moves[id].dose));
        expect(wordsOf(element)).to.contain(`Movement ${String(index + 1)} of ${String(plan.moves.length)}.`);
        expect(timer(element)).to.equal(words.routineLeft(secondsOf(id)));
        await wait(element, secondsOf(id) - 1);
        expect(timer(element)).to.equal('1 second left');
        await wait(element, 1);
      }
      expect(status(element)).to.equal(words.routineDone);
      expect(button(element, buttons.pause)).to.be.undefined;
    });

    it('gets down before the first movement on the floor, and up again after the last', async () => {
      const element = await backMovements();
      await choose(element, words.routinePlaces.floor);
      await start(element);
      const seen: string[] = [];
      for (const id of planOf('back', true).moves) {
        seen.push(heading(element));
        await wait(element, secondsOf(id));
      }
      expect(seen).to.deep.equal(planOf('back', true).moves.map(titleOf));
      expect(heading(element)).to.equal(words.routineDone);
    });

    it('moves focus to the name at the start, and leaves it on Pause when the next movement comes', async () => {
      const element = await backMovements();
      const [first, second] = planOf('back', false).moves;
      await start(element);
      expect(textOf(focused())).to.equal(titleOf(first));
      button(element, buttons.pause)!.focus();
      await wait(element, secondsOf(first));
      expect(status(element)).to.contain(titleOf(second));
      expect(textOf(focused())).to.equal(buttons.pause);
    });

    it('pauses for as long as the visitor wants, on one button that keeps focus', async () => {
      const element = await backMovements();
      await start(element);
      await wait(element, 2);
      const before = timer(element);
      button(element, buttons.pause)!.focus();
      await press(element, buttons.pause);
      expect(isPaused(element)).to.equal(true);
      await wait(element, 3600);
      expect(timer(element)).to.equal(before);
      expect(textOf(focused())).to.equal(buttons.resume);
      await press(element, buttons.resume);
      expect(isPaused(element)).to.equal(false);
      await wait(element, 1);
      expect(timer(element)).not.to.equal(before);
    });

    it('goes back, skips, and ends', async () => {
      const element = await backMovements();
      const [first, second] = planOf('back', false).moves;
      await start(element);
      await press(element, buttons.next);
      expect(heading(element)).to.equal(titleOf(second));
      await press(element, buttons.back);
      expect(heading(element)).to.equal(titleOf(first));
      await press(element, buttons.end);
      expect(isOnStart(element)).to.equal(true);
      expect(textOf(focused())).to.equal(words.routineTitles.back);
      expect(clock.countTimers()).to.equal(0);
    });

    it('has a button to pause and one to end at every moment of every routine', async () => {
      for (const id of ids) {
        const element = await place(html`<guided-routine routine=${id}></guided-routine>`);
        const plan = planOf(id, false);
        await start(element);
        for (const move of plan.moves) {
          expect(heading(element)).to.equal(titleOf(move));
          for (const name of [buttons.pause, buttons.end]) expect(button(element, name), name).to.exist;
          await press(element, buttons.next);
        }
        expect(heading(element)).to.equal(words.routineDone);
        element.remove();
      }
    });

    it('says when to stop at every moment', async () => {
      const element = await backMovements();
      await start(element);
      expect(wordsOf(element)).to.contain(words.routineStop);
    });

    it('goes by the clock: a timer that rings late takes nothing from the next movement', async () => {
      const element = await backMovements();
      const [first, second] = planOf('back', false).moves;
      await start(element);
      clock.setSystemTime(Date.now() + 1); // the time of day is no matter
      clock.jump((secondsOf(first) + 30) * 1000);
      await settled(element);
      expect(heading(element)).to.equal(titleOf(second));
      expect(timer(element)).to.equal(words.routineLeft(secondsOf(second)));
    });

    it('pauses when the page is hidden, and waits for the visitor when it is seen again', async () => {
      const element = await backMovements();
      await start(element);
      await wait(element, 2);
      const before = timer(element);
      await hidePage(element);
      Reflect.deleteProperty(document, 'hidden');
      document.dispatchEvent(new Event('visibilitychange'));
      await wait(element, 600);
      expect(timer(element)).to.equal(before);
      expect(isPaused(element)).to.equal(true);
      await press(element, buttons.resume);
      await wait(element, 1);
      expect(timer(element)).not.to.equal(before);
    });

    it('goes on with what was started when the page changes an attribute', async () => {
      const element = await backMovements();
      await start(element);
      element.routine = 'walking';
      await settled(element);
      expect(heading(element)).to.equal(titleOf(planOf('back', false).moves[0]));
    });

    it('moves focus to what comes next when focus was inside, and leaves it where the page has it', async () => {
      const element = await place(html`<guided-routine routine="walking"></guided-routine>`);
      const whole = planOf('walking', false).moves.reduce((sum, id) => sum + secondsOf(id), 0);
      await start(element);
      await wait(element, whole);
      expect(status(element)).to.equal(words.routineDone);
      expect(textOf(focused())).to.equal(buttons.leave);
      await press(element, buttons.leave);
      expect(isOnStart(element)).to.equal(true);
      await start(element);
      const field = document.createElement('input');
      element.after(field);
      field.focus();
      await wait(element, whole);
      expect(status(element)).to.equal(words.routineDone);
      expect(document.activeElement).to.equal(field);
    });

    it('starts once where Start is pressed twice in one turn, and ends once', async () => {
      const element = await backMovements();
      const heard = listen('routine-start', 'routine-end');
      const begin = button(element, words.routineStart)!;
      begin.click();
      begin.click();
      await settled(element);
      const end = button(element, buttons.end)!;
      end.click();
      end.click();
      await settled(element);
      expect(heard.map(({ type }) => type)).to.deep.equal(['routine-start', 'routine-end']);
    });
  });

  describe('its picture', () => {
    const picture = (element: Element): string => find(element, '.figure svg')!.innerHTML;

    it('moves while it runs, and stands still while it is paused', async () => {
      const element = await backMovements();
      await start(element);
      await wait(element, 0.2);
      const early = picture(element);
      await wait(element, 0.3);
      expect(picture(element)).not.to.equal(early);
      await press(element, buttons.pause);
      const paused = picture(element);
      await wait(element, 0.3);
      expect(picture(element)).to.equal(paused);
      expect(clock.countTimers(), 'no timer and no frame').to.equal(0);
    });

    it('is a still pair for whoever wants no motion, and nothing else moves: only the words count down', async () => {
      const undo = preferring('(prefers-reduced-motion: reduce)');
      try {
        const element = await backMovements();
        await start(element);
        expect(all(element, '.stills svg')).to.have.lengthOf(2);
        expect(find(element, '.figure')).to.not.exist;
        const still = find(element, '.stills')!.innerHTML;
        const before = timer(element);
        await wait(element, 1.5);
        expect(find(element, '.stills')!.innerHTML).to.equal(still);
        expect(timer(element)).not.to.equal(before);
        expect(clock.countTimers(), 'the timer alone: no frame is asked for').to.equal(1);
      } finally {
        undo();
      }
    });
  });

  describe('its events', () => {
    it('name the routine, and nothing else', async () => {
      const heard = listen('routine-start', 'routine-end');
      const element = await place(html`<guided-routine routine="warm-up"></guided-routine>`);
      await start(element);
      await press(element, buttons.next);
      await press(element, buttons.pause);
      await press(element, buttons.end);
      const own = (event: Event): string[] => Object.keys(event).filter((name) => name !== 'isTrusted');
      expect(heard.map((event) => [event.type, event.routine, own(event)])).to.deep.equal([
        ['routine-start', 'warm-up', ['routine']],
        ['routine-end', 'warm-up', ['routine']],
      ]);
    });

    it('say once that it ended, whether by its time, by Skip or by End', async () => {
      const heard = listen('routine-end');
      const element = await place(html`<guided-routine routine="walking"></guided-routine>`);
      const { moves: list } = planOf('walking', false);
      await start(element);
      for (const id of list) await wait(element, secondsOf(id));
      expect(heard).to.have.lengthOf(1);
      await press(element, buttons.leave);
      expect(heard).to.have.lengthOf(1);
      await start(element);
      while (button(element, buttons.next)) await press(element, buttons.next);
      expect(heard).to.have.lengthOf(2);
      await press(element, buttons.leave);
      await start(element);
      await press(element, buttons.end);
      expect(heard).to.have.lengthOf(3);
    });

    it('stay inside where it stands in a checker, also in the tips there, unless the page asked for outcomes', async () => {
      const heard = listen('routine-start');
      const checker = await fixture(html`
        <back-pain-checker><guided-routine slot="clinic" routine="back"></guided-routine></back-pain-checker>
      `);
      const element = checker.querySelector('guided-routine')!;
      await settled(element);
      expect(element.shadowRoot).to.equal(null);
      expect(find(element, '.body')).to.have.class('ph-no-capture');
      expect(find(element, 'input')).to.have.class('ph-no-capture');
      await start(element);
      expect(heard).to.be.empty;
    });
  });

  describe('its voice', () => {
    const local = { name: 'On the device', lang: 'en-GB', localService: true };
    const american = { name: 'On the device too', lang: 'en_US', localService: true };
    const french = { name: 'Sur l’appareil', lang: 'fr-FR', localService: true };
    const remote = { name: 'In the cloud', lang: 'en-GB', localService: false };

    it('is one of the device, best in British English, and says each name', async () => {
      const { spoken, undo } = withVoices([remote, french, american, local]);
      try {
        const element = await backMovements();
        const [first, second] = planOf('back', false).moves;
        await choose(element, words.routineAloud);
        await start(element);
        await press(element, buttons.next);
        expect(spoken.map(({ voice }) => voice)).to.deep.equal([local, local]);
        expect(spoken[0]!.text).to.contain(titleOf(first)).and.to.contain(words.moveDose(moves[first!].dose));
        expect(spoken[1]!.text).to.contain(titleOf(second));
      } finally {
        undo();
      }
    });

    it('takes another English of the device', async () => {
      const { spoken, undo } = withVoices([remote, french, american]);
      try {
        const element = await backMovements();
        await choose(element, words.routineAloud);
        await start(element);
        expect(spoken.map(({ voice }) => voice)).to.deep.equal([american]);
      } finally {
        undo();
      }
    });

    for (const [what, voices] of [
      ['none', []],
      ['none of the device', [remote]],
      ['none in English of the device', [remote, french]],
    ] as const) {
      it(`is not offered where there is ${what}`, async () => {
        const { spoken, undo } = withVoices(voices);
        try {
          const element = await backMovements();
          expect(find(element, 'input[name=aloud]')).to.not.exist;
          await start(element);
          expect(spoken).to.be.empty;
        } finally {
          undo();
        }
      });
    }

    it('is not asked for in a checker, where the routine is folded', async () => {
      const { undo } = withVoices([local]);
      try {
        const checker = await fixture(html`
          <back-pain-checker><guided-routine slot="clinic" routine="back"></guided-routine></back-pain-checker>
        `);
        const element = checker.querySelector('guided-routine')!;
        await settled(element);
        expect(heading(element)).to.exist;
        expect(find(element, 'input[name=aloud]')).to.not.exist;
      } finally {
        undo();
      }
    });

    it('is offered once the browser has listed its voices', async () => {
      const { list, undo } = withVoices([]);
      try {
        const element = await backMovements();
        expect(find(element, 'input[name=aloud]')).to.not.exist;
        list([remote, local]);
        await settled(element);
        expect(find(element, 'input[name=aloud]')).to.exist;
      } finally {
        undo();
      }
    });

    it('never says a word by another voice, also when that of the device has gone meanwhile', async () => {
      const { spoken, list, undo } = withVoices([local]);
      try {
        const element = await backMovements();
        await choose(element, words.routineAloud);
        list([remote]);
        await start(element);
        expect(spoken).to.be.empty;
      } finally {
        undo();
      }
    });

    it('says nothing unless it is asked to, and stops with the run alone: what the page says goes on', async () => {
      const device = withVoices([local]);
      try {
        const element = await backMovements();
        await start(element);
        await press(element, buttons.pause);
        expect(device.spoken).to.be.empty;
        expect(device.cancelled(), 'the page is not interrupted').to.equal(0);
        await press(element, buttons.end);
        await choose(element, words.routineAloud);
        await start(element);
        await press(element, buttons.pause);
        expect(device.cancelled()).to.equal(1);
      } finally {
        device.undo();
      }
    });
  });

  describe('what it holds of the device', () => {
    it('keeps the screen on while it runs, and lets it go on Pause, on a hidden page, at the end and off the page', async () => {
      const { held, undo } = withWakeLock();
      try {
        const element = await place(html`<guided-routine routine="walking"></guided-routine>`);
        const parent = element.parentElement!;
        expect(held()).to.equal(0);
        await start(element);
        expect(held()).to.equal(1);
        await press(element, buttons.next);
        await press(element, buttons.leave);
        expect(held()).to.equal(0);
        await start(element);
        await press(element, buttons.pause);
        expect(held()).to.equal(0);
        await press(element, buttons.resume);
        expect(held()).to.equal(1);
        await hidePage(element);
        expect(held()).to.equal(0);
        await press(element, buttons.resume);
        expect(held()).to.equal(1);
        element.remove();
        await wait(element, 0);
        expect(held()).to.equal(0);
        parent.append(element);
        await settled(element);
        expect(held(), 'and waits for the visitor').to.equal(0);
        expect(isPaused(element)).to.equal(true);
      } finally {
        undo();
      }
    });

    it('runs where the browser refuses to keep the screen on', async () => {
      const { undo } = withWakeLock(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      try {
        const element = await backMovements();
        await start(element);
        await wait(element, 1);
        expect(button(element, buttons.pause)).to.exist;
      } finally {
        undo();
      }
    });

    it('lets go of a screen that it was given too late', async () => {
      const { held, undo } = withWakeLock((give) => new Promise((done) => setTimeout(() => done(give()), 500)));
      try {
        const element = await backMovements();
        await start(element);
        await press(element, buttons.pause);
        await press(element, buttons.resume);
        await clock.tickAsync(1000);
        expect(held(), 'one, however often it was asked for').to.equal(1);
        await press(element, buttons.pause);
        await press(element, buttons.resume);
        await press(element, buttons.pause);
        await clock.tickAsync(1000);
        expect(held()).to.equal(0);
      } finally {
        undo();
      }
    });

    it('has no timer, no frame, no listener and no word left off the page', async () => {
      const device = withVoices([{ name: 'On the device', lang: 'en-GB', localService: true }]);
      try {
        const element = await backMovements();
        await choose(element, words.routineAloud);
        await start(element);
        await wait(element, 1);
        element.remove();
        expect(clock.countTimers()).to.equal(0);
        expect(device.cancelled()).to.equal(1);
        expect(device.listeners()).to.equal(0);
      } finally {
        device.undo();
      }
    });

    it('sends and stores nothing', async () => {
      const before = [performance.getEntriesByType('resource').length, localStorage.length, sessionStorage.length];
      const element = await backMovements();
      await choose(element, words.routinePlaces.floor);
      await start(element);
      for (const id of planOf('back', true).moves) await wait(element, secondsOf(id));
      const after = [performance.getEntriesByType('resource').length, localStorage.length, sessionStorage.length];
      expect(after).to.deep.equal(before);
      expect(document.cookie).to.equal('');
    });
  });
});

describe('<guided-routine> on paper', () => {
  const print = (type: 'beforeprint' | 'afterprint'): unknown => window.dispatchEvent(new Event(type));
  const onPaper = (element: Element): string => textOf(find(element, '.paper'));

  it('has every movement with both poses, its dose and the signs, whatever is on the screen', async () => {
    const element = await backMovements();
    const plan = planOf('back', false);
    for (const reach of [settled, start]) {
      await reach(element);
      print('beforeprint');
      for (const id of plan.moves)
        for (const text of [titleOf(id), words.moveDose(moves[id].dose)]) expect(onPaper(element)).to.contain(text);
      for (const text of [...words.routineIntro, words.routineReview, words.questions.nerve.options.saddle])
        expect(onPaper(element)).to.contain(text);
      expect(all(element, '.paper .stills svg')).to.have.lengthOf(2 * plan.moves.length);
      print('afterprint');
      expect(find(element, '.paper')).to.equal(null);
    }
    element.remove();
    print('beforeprint');
    expect(find(element, '.paper'), 'off the page it hears nothing').to.equal(null);
  });

  it('is a sheet of its own by the button among the movements, without the page', async () => {
    const paper = printer();
    const element = await backMovements();
    await choose(element, words.routinePlaces.floor);
    await open(element, 'sheet');
    element.before('Northside Gym');
    button(element, words.resultPrint)!.click();
    await waitUntil(() => paper.pages.length > 0);
    paper.restore();
    const [{ text, lang }] = paper.pages as [{ text: string; lang: string }];
    expect(lang).to.equal('en-GB');
    for (const id of planOf('back', true).moves) expect(text).to.contain(titleOf(id));
    expect(text).to.contain(words.questions.nerve.options.saddle);
    expect(text).not.to.contain('Northside Gym').and.not.to.contain(words.resultPrint);
    expect(find(element, 'iframe')).to.equal(null);
  });
});

describe('<guided-routine> for everybody', () => {
  const states: Readonly<Record<string, (element: GuidedRoutine) => Promise<unknown>>> = {
    'before the start': settled,
    'before the start, with the floor chosen and the signs open': async (element) => {
      await choose(element, words.routineTitles.back);
      await choose(element, words.routinePlaces.floor);
      await open(element, 'signs');
      await open(element, 'sheet');
    },
    'while it runs': start,
    'while it is paused': async (element) => {
      await start(element);
      await press(element, buttons.pause);
    },
    'without motion': async (element) => {
      const undo = preferring('(prefers-reduced-motion: reduce)');
      await start(element);
      await press(element, buttons.pause);
      undo();
    },
    'at its end': async (element) => {
      await start(element);
      while (button(element, buttons.next)) await press(element, buttons.next);
    },
  };
  for (const [state, reach] of Object.entries(states)) {
    it(`is accessible ${state}`, async () => {
      const element = await place(html`<guided-routine></guided-routine>`);
      await reach(element);
      await expectAccessible(element);
    });
  }

  it('can be used by keyboard alone', async () => {
    const element = await place(html`<guided-routine></guided-routine>`);
    find(element, 'input')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    button(element, words.routineStart)!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(textOf(focused())).to.equal(titleOf(planOf('cool-down', false).moves[0]));
    button(element, buttons.pause)!.focus();
    await sendKeys({ press: ' ' });
    await settled(element);
    expect(textOf(focused())).to.equal(buttons.resume);
    button(element, buttons.end)!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(isOnStart(element)).to.equal(true);
  });

  it("keeps the keys of its buttons from the page's shortcuts", async () => {
    const element = await backMovements();
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', hear);
    button(element, words.routineStart)!.focus();
    await sendKeys({ press: 'k' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    await sendKeys({ press: 'Tab' });
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Tab']);
    await press(element, buttons.end);
  });
});
