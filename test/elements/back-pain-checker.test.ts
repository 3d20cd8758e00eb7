import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { BackPainChecker, ClinicContact, PreventionTips } from '../../src/index.js';
import {
  all,
  expectAccessible,
  find,
  focused,
  follow,
  heading,
  headings,
  linkTo,
  links,
  listen,
  textOf,
  unfold,
  Visitor,
  warningsOf,
  wordsOf,
} from '../support/driver.js';

const none = ['none'];

/** One way to each outcome. */
const ways = {
  emergency: { nerve: ['saddle'] },
  urgent: { nerve: none, danger: none, about: ['pregnant'] },
  'see-professional': {
    nerve: none,
    danger: none,
    about: none,
    unwell: none,
    leg: ['one-leg'],
    length: ['over-6-weeks'],
    trend: ['same'],
  },
  'self-care': {
    nerve: none,
    danger: none,
    about: none,
    unwell: none,
    leg: ['no'],
    length: ['4-to-7-days'],
    trend: ['better'],
    severity: ['mild'],
  },
  'normal-soreness': {
    nerve: none,
    danger: none,
    about: none,
    unwell: none,
    leg: ['no'],
    length: ['up-to-3-days'],
    onset: ['later'],
    severity: ['moderate'],
  },
} as const;

const titles = {
  emergency: 'Call 999 or go to A&E now',
  urgent: 'Get help today',
  'see-professional': 'Book to see a GP or physio',
  'self-care': 'Look after your back at home',
  'normal-soreness': 'You can look after this at home',
} as const;

/** What each safety net says that no other does. */
const later = [
  'If things change',
  'Go to A&E or call 999 if you get:',
  'numbness between your legs',
  'your muscles swell a lot',
];
const nets = {
  emergency: ['While you wait or travel', 'Call 999, even if you have called before'],
  urgent: [
    'If it gets worse before you are seen',
    'numbness between your legs',
    'Call 111 again if you get worse or nobody has called you back.',
  ],
  'see-professional': later,
  'self-care': later,
  'normal-soreness': later,
} as const;

const bookings = {
  emergency: [],
  urgent: [],
  'see-professional': ['Book a GP or physio if it is not better in a week, or stops you doing things.'],
  'self-care': ['Book a GP or physio if it is not easing in the next two days, or sooner if it gets worse.'],
  'normal-soreness': ['Book a GP or physio if it is not easing by day 5, or sooner if it gets worse.'],
} as const;

/** The words that an attribute of ids names, as a screen reader joins them. */
const described = ({ checker }: Visitor, element: Element | null | undefined, attribute: string): string =>
  (element?.getAttribute(attribute) ?? '')
    .split(' ')
    .map((id) => textOf(find(checker, `#${id}`)))
    .join(' ');

async function visitor(template = html`<back-pain-checker></back-pain-checker>`): Promise<Visitor> {
  return new Visitor(await fixture<BackPainChecker>(template));
}

describe('<back-pain-checker>', () => {
  describe('the start', () => {
    it('says what it is, what to do in an emergency and that nothing is sent, and is accessible', async () => {
      const { checker } = await visitor();
      expect(heading(checker)).to.equal('Back pain after exercise: where to get help');
      expect(textOf(linkTo(checker, 'tel:999'))).to.contain('call 999 now');
      expect(wordsOf(checker)).to.contain('Nothing you tick is saved or sent.');
      await expectAccessible(checker);
    });

    it('does not take focus until the visitor acts', async () => {
      const { checker } = await visitor();
      expect(focused()).to.equal(document.body);
      expect(checker.matches(':focus-within')).to.be.false;
    });

    it('leads to the first question, and Back leads to the start', async () => {
      const person = await visitor();
      await person.start();
      expect(person.question).to.equal('nerve');
      await person.back();
      expect(heading(person.checker)).to.contain('where to get help');
    });

    it('leads to the signs without questions, and back again', async () => {
      const person = await visitor();
      await person.showSigns();
      expect(all(person.checker, '[part=card]')).to.have.lengthOf(3);
      expect(all(person.checker, 'input')).to.be.empty;
      expect(focused()).to.equal(headings(person.checker)[0]);
      await expectAccessible(person.checker);
      await person.askQuestions();
      await person.start();
      expect(person.question).to.equal('nerve');
    });
  });

  describe('a question', () => {
    it('names the answers by its heading and hint, tells position and hint with the heading, gets focus, and is accessible', async () => {
      const person = await visitor();
      await person.start();
      const title = headings(person.checker)[0];
      const group = find(person.checker, 'fieldset');
      expect(group?.contains(title!)).to.be.false;
      expect(described(person, group, 'aria-labelledby')).to.equal(
        'Since your back pain started, have you noticed any of these? Tick all that apply. If none fits, tick “None of these” at the end.',
      );
      expect(described(person, title, 'aria-describedby')).to.equal(
        'Question 1 of about 8 Tick all that apply. If none fits, tick “None of these” at the end.',
      );
      expect(focused()).to.equal(title);
      expect(person.progress).to.equal('Question 1 of about 8');
      expect((find(person.checker, 'progress') as HTMLProgressElement | null)?.position).to.equal(1 / 8);
      await expectAccessible(person.checker);
    });

    it('gives every input the name of its question and the value of its option', async () => {
      const person = await visitor();
      await person.start();
      expect(person.input('saddle')?.name).to.equal('nerve');
      expect(person.input('saddle')?.type).to.equal('checkbox');
      expect(person.input('unsure')).to.exist;
    });

    it('keeps a line to 999 in sight', async () => {
      const person = await visitor();
      await person.start();
      expect(textOf(linkTo(person.checker, 'tel:999'))).to.equal('In an emergency, call 999.');
    });

    it('says how to answer a list, and how to count how long', async () => {
      const person = await visitor();
      await person.start();
      for (let list = 0; list < 4; list += 1) {
        expect(textOf(find(person.checker, '#hint'))).to.equal(
          'Tick all that apply. If none fits, tick “None of these” at the end.',
        );
        await person.answer('none');
      }
      expect(find(person.checker, '#hint')!.hidden).to.be.true;
      await person.answer('no');
      expect(textOf(find(person.checker, '#hint'))).to.equal('If it keeps coming back, count from when it first came.');
    });

    it('says so when nothing is chosen, moves focus to the error, and ties it to the answers', async () => {
      const person = await visitor();
      await person.start();
      await person.continue();
      expect(person.error).to.equal('Error: Tick what fits you, or “None of these”');
      expect(focused()?.id).to.equal('error');
      const group = find(person.checker, 'fieldset');
      expect(described(person, group, 'aria-describedby')).to.equal(person.error);
      expect(getComputedStyle(group!).borderInlineStartWidth, 'the whole group is marked').to.equal('5px');
      const told = find(person.checker, '[role=alert]');
      await person.continue();
      expect(find(person.checker, '[role=alert]'), 'a second press is told too').to.exist.and.not.equal(told);
      await expectAccessible(person.checker);
      await person.answer('none');
      expect(person.question).to.equal('danger');
      expect(person.error).to.equal('');
    });

    it('clears the others for "None of these", and "None of these" for the others', async () => {
      const person = await visitor();
      await person.start();
      await person.tick('walking');
      await person.tick('sex');
      expect(person.ticked).to.deep.equal(['sex', 'walking']);
      await person.tick('none');
      expect(person.ticked).to.deep.equal(['none']);
      await person.tick('unsure');
      expect(person.ticked).to.deep.equal(['unsure']);
      await person.tick('one-leg-weak');
      expect(person.ticked).to.deep.equal(['one-leg-weak']);
      await person.tick('one-leg-weak');
      expect(person.ticked).to.be.empty;
    });

    it('does not let anyone be under 18 and over 65', async () => {
      const person = await visitor();
      await person.start();
      await person.answer('none');
      await person.answer('none');
      await person.tick('under-18');
      await person.tick('bones');
      await person.tick('age-65');
      expect(person.ticked).to.deep.equal(['age-65', 'bones']);
    });

    it('shows what was ticked before when the visitor comes back, ticked or given', async () => {
      const person = await visitor();
      await person.start();
      await person.answer('none');
      await person.tick('knock');
      await person.back();
      expect(person.ticked).to.deep.equal(['none']);
      await person.continue();
      expect(person.ticked).to.deep.equal(['knock']);
    });

    it('keeps one choice when the next question is of the same kind', async () => {
      const person = await visitor();
      await person.walk({ ...ways['self-care'] });
      await person.back();
      await person.back();
      await person.back();
      expect(person.question).to.equal('length');
      expect(person.ticked).to.deep.equal(['4-to-7-days']);
      await person.back();
      expect(person.ticked).to.deep.equal(['no']);
    });

    it('can be answered by keyboard alone', async () => {
      const person = await visitor();
      find(person.checker, 'form button[type=submit]')!.focus();
      await sendKeys({ press: 'Enter' });
      await person.checker.updateComplete;
      for (let stop = 0; stop < 30 && focused() !== person.input('none'); stop += 1) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'Enter' });
      await person.checker.updateComplete;
      expect(person.question).to.equal('danger');
      expect(focused()).to.equal(headings(person.checker)[0]);
    });
  });

  for (const [outcome, answers] of Object.entries(ways)) {
    describe(`the result "${outcome}"`, () => {
      let person: Visitor;
      beforeEach(async () => {
        person = await visitor();
        await person.walk(answers);
      });

      it('stands on its card, with focus on its heading', () => {
        expect(person.outcome).to.equal(outcome);
        expect(heading(person.checker)).to.contain(titles[outcome as keyof typeof titles]);
        expect(focused()).to.equal(headings(person.checker)[0]);
      });

      it('is accessible', async () => {
        unfold(person.checker);
        await expectAccessible(person.checker);
      });

      it('lists what was ticked, each line with its rule and its source', () => {
        expect(person.reasons).not.to.be.empty;
        for (const { rules, text } of person.reasons) {
          for (const rule of rules) expect(rule).to.match(/^[EUSCN]\d\d$/);
          expect(text).to.contain('Source:');
        }
      });

      it('carries the safety net', () => {
        for (const text of nets[outcome as keyof typeof nets]) expect(wordsOf(person.checker)).to.contain(text);
      });

      it('names one time to book on a result at home, by how long it has lasted', () => {
        const times = [...wordsOf(person.checker).matchAll(/Book a GP or physio if [^.]+\./g)].map(([text]) => text);
        expect(times).to.deep.equal(bookings[outcome as keyof typeof bookings]);
      });

      it('lets every answer be checked', () => {
        const questions = all(person.checker, '[data-action=change]').map(
          (button) => (button as HTMLButtonElement).value,
        );
        expect(questions).to.deep.equal(Object.keys(answers));
      });

      it('starts again with nothing ticked', async () => {
        await person.restart();
        expect(heading(person.checker)).to.contain('where to get help');
        expect(focused()).to.equal(headings(person.checker)[0]);
        await person.start();
        expect(person.ticked).to.be.empty;
      });
    });
  }

  describe('an emergency', () => {
    it('puts the call to 999 first on its card, before any explanation', async () => {
      const person = await visitor();
      await person.walk(ways.emergency);
      const card = person.card!;
      const first = card.querySelector('a')!;
      expect(first.getAttribute('href')).to.equal('tel:999');
      expect(card.querySelector('.inside')!.firstElementChild!.contains(first)).to.be.true;
    });

    it('says to go to A&E for numbness, and to call 999 for chest pain', async () => {
      const numb = await visitor();
      await numb.walk(ways.emergency);
      expect(textOf(linkTo(numb.checker, 'tel:999'))).to.equal('Call 999 if you cannot get to A&E');
      expect(textOf(numb.card)).to.contain('Go to A&E now. Do not drive yourself.');
      const chest = await visitor();
      await chest.walk({ nerve: none, danger: ['chest'] });
      expect(textOf(linkTo(chest.checker, 'tel:999'))).to.equal('Call 999');
      expect(textOf(chest.card)).to.contain('Call 999 now. Do not drive yourself.').and.not.to.contain('Go to A&E now');
    });

    const beforeDanger = 'Call 999 if you also have chest pain';
    const beforeAbout = 'Under 18? Tell a parent or carer now. Pregnant? Tell the people who help you.';
    const still = 'If it hurts to move, or anything is numb or weak: keep still and call 999.';
    for (const [sentence, answers, button, says, not] of [
      [
        'before danger and the visitor were asked',
        { nerve: ['saddle'] },
        'Call 999 if you cannot get to A&E',
        [beforeDanger, 'Keep still and call 999.', beforeAbout],
        [still],
      ],
      [
        'after an accident without a sign of the nerves',
        { nerve: none, danger: ['accident'] },
        'Call 999 if you cannot get to A&E',
        [still, beforeAbout],
        [beforeDanger],
      ],
      [
        'after an accident with a weak leg',
        { nerve: ['one-leg-weak'], danger: ['accident'] },
        'Call 999',
        [beforeAbout],
        [still, beforeDanger],
      ],
      [
        'after an accident, not sure about the nerves',
        { nerve: ['unsure'], danger: ['accident'] },
        'Call 999',
        [beforeAbout],
        [still, beforeDanger],
      ],
      [
        'after a knock with a weak leg',
        { nerve: ['one-leg-weak'], danger: ['knock'] },
        'Call 999',
        [beforeAbout],
        [still, beforeDanger],
      ],
      [
        'once all was asked',
        { nerve: none, danger: none, about: ['infection-risk'], unwell: ['fever'] },
        'Call 999 if you cannot get to A&E',
        ['Go to A&E now.'],
        [beforeAbout, still, beforeDanger],
      ],
    ] as const) {
      it(`says what was not asked yet, and whether to ring or to travel: ${sentence}`, async () => {
        const person = await visitor();
        await person.walk(answers);
        expect(person.outcome).to.equal('emergency');
        expect(textOf(linkTo(person.checker, 'tel:999'))).to.equal(button);
        for (const text of says) expect(textOf(person.card)).to.contain(text);
        for (const text of not) expect(textOf(person.card)).not.to.contain(text);
      });
    }

    it('names text relay and 999 BSL', async () => {
      const person = await visitor();
      await person.walk(ways.emergency);
      expect(textOf(person.card)).to.contain('18000').and.to.contain('999 BSL');
    });

    it('outranks being under 18, and then tells to find a parent or carer', async () => {
      const person = await visitor();
      await person.walk({ nerve: none, danger: none, about: ['under-18', 'infection-risk'], unwell: ['fever'] });
      expect(person.outcome).to.equal('emergency');
      expect(textOf(person.card)).to.contain('Tell a parent or carer');
    });

    it('shows no tips and no clinic', async () => {
      const person = await visitor();
      await person.walk(ways.emergency);
      expect(find(person.checker, 'prevention-tips')).not.to.exist;
      expect(wordsOf(person.checker)).not.to.contain('ProHealth');
    });
  });

  describe('help today', () => {
    it('offers 111 by phone and online, text relay, and the midwife in pregnancy', async () => {
      const person = await visitor();
      await person.walk({ ...ways.urgent, about: ['pregnant', 'cancer'] });
      expect(wordsOf(person.checker)).to.contain('Do not wait to see if it gets better.');
      expect(person.card!.querySelector('a')!.getAttribute('href')).to.equal('tel:111');
      for (const nation of ['https://111.nhs.uk', 'https://111.wales.nhs.uk', 'https://www.nhsinform.scot'])
        expect(linkTo(person.checker, nation)).to.exist;
      expect(textOf(person.card))
        .to.contain('18001 111')
        .and.to.contain('midwife or maternity unit')
        .and.not.to.contain('bleed');
    });

    it('for pregnancy alone is the midwife first, then 999 for bleeding, then 111', async () => {
      const person = await visitor();
      await person.walk(ways.urgent);
      const card = textOf(person.card);
      const order = [
        'Call your midwife or maternity unit today.',
        'Call 999 if you bleed a lot',
        'Call 111',
        '111 online',
      ].map((text) => card.lastIndexOf(text));
      expect(order).to.deep.equal([...order].sort((one, other) => one - other));
      expect(order).not.to.include(-1);
      expect(wordsOf(person.checker)).not.to.contain('Do not wait to see').and.not.to.contain('urgent GP appointment');
    });
  });

  describe('the clinic', () => {
    const clinic = (person: Visitor): ClinicContact | null =>
      find(person.checker, 'clinic-contact') as ClinicContact | null;

    it('stands after the NHS routes, labelled Advertisement, when the advice is to see a professional', async () => {
      const person = await visitor();
      await person.walk(ways['see-professional']);
      expect(clinic(person)).to.exist;
      expect(textOf(clinic(person)!.closest('section'))).to.contain('Advertisement');
      expect(wordsOf(clinic(person)!)).not.to.contain('From ProHealth');
      expect(person.card!.compareDocumentPosition(clinic(person)!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

    it('is one neutral line on self-care, and nothing on usual soreness', async () => {
      const person = await visitor();
      await person.walk(ways['self-care']);
      expect(clinic(person)).not.to.exist;
      expect(wordsOf(person.checker)).to.contain('Provided by ProHealth Clinic');
      const sore = await visitor();
      await sore.walk(ways['normal-soreness']);
      expect(wordsOf(sore.checker)).not.to.contain('ProHealth');
    });

    for (const [sentence, answers] of [
      ['whose pain is severe', { severity: ['severe'], length: ['up-to-3-days'], onset: ['later'] }],
      ['who is not sure about other signs', { unwell: ['unsure'] }],
      ['with thin bones', { about: ['bones'], onset: ['gradual'] }],
      ['with a weak immune system', { about: ['infection-risk'] }],
    ] as const) {
      it(`is never shown to a visitor ${sentence}`, async () => {
        const person = await visitor();
        await person.walk({ ...ways['self-care'], ...answers });
        expect(person.outcome).to.equal('see-professional');
        expect(wordsOf(person.checker)).not.to.contain('ProHealth').and.not.to.contain('Advertisement');
      });
    }

    for (const [outcome, answers] of Object.entries(ways)) {
      it(`of the page leaves no word of ProHealth on "${outcome}"`, async () => {
        const person = await visitor(html`
          <back-pain-checker><clinic-contact slot="clinic" name="Northside Physio" phone="020 7946 0000"></clinic-contact></back-pain-checker>
        `);
        await person.walk(answers);
        unfold(person.checker);
        expect(person.outcome).to.equal(outcome);
        expect(wordsOf(person.checker)).not.to.match(/prohealth/i);
      });
    }

    it('is never shown to a visitor under 18', async () => {
      const person = await visitor();
      await person.walk({ ...ways['self-care'], about: ['under-18'] });
      expect(person.outcome).to.equal('see-professional');
      expect(clinic(person)).not.to.exist;
      expect(textOf(person.card))
        .to.contain('Tell a parent or carer')
        .and.to.contain('Book an appointment with your GP surgery.')
        .and.not.to.contain('refer yourself');
    });

    it('tells the page nothing of what is done with it, or with the tips, unless the page may know the outcome', async () => {
      const heard: string[] = [];
      for (const type of ['contact-click', 'tips-activity-change'])
        window.addEventListener(type, () => heard.push(type), { capture: true });
      const act = async (person: Visitor): Promise<void> => {
        await person.walk(ways['see-professional']);
        await clinic(person)!.updateComplete;
        follow(linkTo(person.checker, 'tel:+44')!);
        const tips = (find(person.checker, 'prevention-tips') as PreventionTips | null)!;
        await tips.updateComplete;
        find(tips, 'input[value=cycling]')!.click();
      };
      await act(await visitor());
      expect(heard).to.be.empty;
      await act(await visitor(html`<back-pain-checker share-outcome></back-pain-checker>`));
      expect(heard).to.deep.equal(['contact-click', 'tips-activity-change']);
    });

    it('has headings that go no deeper than 6', async () => {
      const said = await warningsOf(async () => {
        const person = await visitor(html`<back-pain-checker heading-level="6"></back-pain-checker>`);
        await person.walk(ways['see-professional']);
        await clinic(person)!.updateComplete;
        expect(headings(clinic(person)!)[0]!.localName).to.equal('h6');
      });
      expect(said).to.be.empty;
    });

    it("takes the colours that the page gives to the checker's parts", async () => {
      const person = await visitor();
      await person.walk(ways['see-professional']);
      await clinic(person)!.updateComplete;
      const style = Object.assign(document.createElement('style'), {
        textContent: 'back-pain-checker::part(button) { color: rgb(1, 2, 3) }',
      });
      person.checker.before(style);
      expect(getComputedStyle(linkTo(clinic(person)!, 'tel:')!).color).to.equal('rgb(1, 2, 3)');
    });

    it('goes away with no-clinic', async () => {
      const person = await visitor(html`<back-pain-checker no-clinic></back-pain-checker>`);
      await person.walk(ways['see-professional']);
      expect(clinic(person)).not.to.exist;
      expect(wordsOf(person.checker)).not.to.contain('ProHealth');
    });

    it("can be the partner's own", async () => {
      const person = await visitor(html`
        <back-pain-checker><clinic-contact slot="clinic" name="Northside Physio" phone="020 7946 0000"></clinic-contact></back-pain-checker>
      `);
      await person.walk(ways['see-professional']);
      const slot = find(person.checker, 'slot[name=clinic]') as HTMLSlotElement | null;
      expect(slot!.assignedElements()).to.have.lengthOf(1);
      const own = slot!.assignedElements()[0]!;
      expect(wordsOf(own)).to.contain('Northside Physio');
      expect(headings(own).map(({ localName }) => localName)).to.deep.equal(['h3']);
      const heard = listen('contact-click');
      follow(linkTo(own, 'tel:')!);
      expect(heard).to.be.empty;
    });
  });

  it('lists every sign that was ticked, in the order asked, with sources at those that led to the result', async () => {
    const person = await visitor();
    await person.walk({ nerve: none, danger: ['muscles', 'knock'], about: ['age-65', 'blood-thinners'] });
    expect(person.because).to.deep.equal(['U14', 'U17', 'U20']);
    expect(person.youTicked.map((text) => text.slice(0, 18))).to.deep.equal([
      'After hard exercis',
      'A smaller fall, ta',
      'I am 65 or over',
      'I take blood thinn',
    ]);
    const other = await visitor();
    await other.walk({ nerve: none, danger: ['dark-pee', 'knock'] });
    expect(other.youTicked).to.have.lengthOf(2);
    expect(other.reasons).to.have.lengthOf(1);
  });

  it('draws the week of soreness at home in the first week alone', async () => {
    for (const [answers, drawn] of [
      [ways['normal-soreness'], true],
      [ways['self-care'], true],
      [{ ...ways['self-care'], length: ['1-to-6-weeks'] }, false],
      [ways['see-professional'], false],
    ] as const) {
      const person = await visitor();
      await person.walk(answers);
      expect(wordsOf(person.checker).includes('How soreness after exercise usually goes')).to.equal(drawn);
    }
  });

  describe('changing an answer', () => {
    it('shows that question, ticked as it was, and returns to the result', async () => {
      const person = await visitor();
      await person.walk(ways['self-care']);
      await person.change('trend');
      expect(person.question).to.equal('trend');
      expect(person.ticked).to.deep.equal(['better']);
      await person.answer('worse');
      expect(person.outcome).to.equal('see-professional');
      expect(person.because).to.deep.equal(['S08']);
    });

    it('asks what the new answer makes necessary', async () => {
      const person = await visitor();
      await person.walk(ways['self-care']);
      await person.change('length');
      await person.answer('up-to-3-days');
      expect(person.question).to.equal('onset');
      await person.answer('later');
      expect(person.outcome).to.equal('normal-soreness');
    });

    it('no longer counts answers to questions that are not asked any more', async () => {
      const person = await visitor();
      await person.walk({ ...ways['self-care'], trend: ['worse'], length: ['4-to-7-days'] });
      expect(person.outcome).to.equal('see-professional');
      await person.change('length');
      await person.answer('up-to-3-days');
      await person.answer('gradual');
      expect(person.outcome).to.equal('self-care');
    });

    it('can be given up with Back, which returns to the same result', async () => {
      const person = await visitor();
      await person.walk(ways['self-care']);
      await person.change('trend');
      await person.tick('worse');
      await person.back();
      expect(person.outcome).to.equal('self-care');
      await person.change('trend');
      expect(person.ticked).to.deep.equal(['better']);
    });

    it('goes straight to an emergency', async () => {
      const person = await visitor();
      await person.walk(ways['self-care']);
      await person.change('nerve');
      await person.answer('bladder');
      expect(person.outcome).to.equal('emergency');
    });
  });

  describe('its events', () => {
    it('say that it started, was completed and started again, and carry no answer', async () => {
      const heard = listen('checker-start', 'checker-complete', 'checker-restart');
      const person = await visitor();
      await person.walk(ways.emergency);
      await person.restart();
      expect(heard.map(({ type }) => type)).to.deep.equal(['checker-start', 'checker-complete', 'checker-restart']);
      for (const event of heard) {
        expect(event).not.to.have.property('detail');
        expect('outcome' in event && event.outcome).not.to.be.a('string');
      }
    });

    it('carry the outcome only with share-outcome', async () => {
      const heard = listen('checker-complete');
      const person = await visitor(html`<back-pain-checker share-outcome></back-pain-checker>`);
      await person.walk(ways.urgent);
      expect(heard[0]?.outcome).to.equal('urgent');
    });
  });

  describe('its attributes', () => {
    it('preset the activity of the tips', async () => {
      const person = await visitor(html`<back-pain-checker activity="cycling"></back-pain-checker>`);
      await person.walk(ways['self-care']);
      expect(find(person.checker, 'prevention-tips')?.getAttribute('activity')).to.equal('cycling');
    });

    it('fall back safely and warn once when a value is unknown', async () => {
      const said = await warningsOf(async () => {
        const person = await visitor(html`<back-pain-checker mode="wizard" activity="golf"></back-pain-checker>`);
        await person.walk(ways['self-care']);
        await visitor(html`<back-pain-checker mode="wizard"></back-pain-checker>`);
      });
      expect(said).to.have.lengthOf(2);
      expect(said[0])
        .to.contain('<back-pain-checker>')
        .and.to.contain('mode="wizard"')
        .and.to.contain('questions, lists');
      expect(said[1]).to.contain('activity="golf"');
    });

    it('show in the lists what else helps to get there, and how the signs of a rule belong together', async () => {
      const { checker } = await visitor(html`<back-pain-checker mode="lists"></back-pain-checker>`);
      const [emergency, urgent, professional] = all(checker, '[part=card]').map(textOf);
      expect(emergency)
        .to.contain('Do not drive yourself.')
        .and.to.contain('text relay on 18000')
        .and.to.contain('999 BSL');
      expect(urgent).to.contain('text relay on 18001 111');
      expect(urgent).to.contain(
        'You have thin bones, and it came on while exercising, after a knock, or you cannot do normal things.',
      );
      expect(urgent).to.contain('Not sure? Call 111.').and.to.contain('Pregnant? Call your midwife');
      expect(emergency)
        .to.contain('Chest pain, or trouble breathing (call 999)')
        .and.to.contain('Under 18? Tell a parent or carer now.');
      expect(professional).to.contain('NHS physio without seeing a GP first');
      expect(professional)
        .to.contain('You have had it for more than a week, and it is not getting better.')
        .and.to.contain('If you cannot cope with the pain until then, call 111.');
    });

    it('show the lists with mode="lists", without a way to questions', async () => {
      const { checker } = await visitor(html`<back-pain-checker mode="lists"></back-pain-checker>`);
      expect(all(checker, '[part=card]')).to.have.lengthOf(3);
      expect(find(checker, '[data-outcome]')).not.to.exist;
      expect(find(checker, '[data-action=questions]')).not.to.exist;
    });

    const emergencyDepartment = 'an emergency department';
    for (const [region, number, shown, place, today, routine] of [
      ['gb-nir', '999', '999', emergencyDepartment, 'or call GP out of hours', 'a GP or physio'],
      ['ie', '112', '112 or 999', emergencyDepartment, 'injury unit', 'a GP or physiotherapist'],
      [
        'eu',
        '112',
        '112',
        emergencyDepartment,
        'See a doctor today, or call your country’s out-of-hours doctor.',
        'a doctor or physiotherapist',
      ],
      [
        'us',
        '911',
        '911',
        'an emergency room',
        'nurse line, or go to urgent care, today',
        'a doctor or physical therapist',
      ],
    ] as const) {
      it(`show the lists with ${number} in ${region}, never the questions`, async () => {
        const { checker } = await visitor(html`<back-pain-checker region=${region}></back-pain-checker>`);
        const [emergency, urgent, professional] = all(checker, '[part=card]').map(textOf);
        expect(emergency)
          .to.contain(`go to ${place} now`)
          .and.to.contain(`Chest pain, or trouble breathing (call ${shown})`);
        expect(urgent).to.contain(today);
        expect(professional).to.contain(`Book to see ${routine}`);
        expect(wordsOf(checker))
          .to.contain(`Go to ${place} or call ${shown} if you get:`)
          .and.to.contain(`Book ${routine} if it is not better`);
        expect(wordsOf(checker)).not.to.match(/18000|18001|999 BSL|111 online|NHS physio|midwife|A&E/);
        expect(wordsOf(checker)).to.contain('pharmacist');
        expect(Boolean(linkTo(checker, 'https://www2.hse.ie/'))).to.equal(region === 'ie');
        expect(all(checker, 'form')).to.be.empty;
        const phones = links(checker)
          .map((link) => link.getAttribute('href'))
          .filter((href) => href?.startsWith('tel:'));
        expect(new Set(phones)).to.deep.equal(new Set([`tel:${number}`]));
        expect(wordsOf(checker)).not.to.match(/\b111\b/);
        await expectAccessible(checker);
      });
    }

    it('show the lists, with 112, in a region that is not known', async () => {
      const said = await warningsOf(async () => {
        const { checker } = await visitor(html`<back-pain-checker region="mars"></back-pain-checker>`);
        expect(linkTo(checker, 'tel:112')).to.exist;
        expect(all(checker, 'form')).to.be.empty;
      });
      expect(said).to.have.lengthOf(1);
    });

    it('set the level of its headings, and sub-headings follow', async () => {
      const person = await visitor(html`<back-pain-checker heading-level="4"></back-pain-checker>`);
      expect(headings(person.checker)[0]?.localName).to.equal('h4');
      await person.walk(ways.emergency);
      expect(headings(person.checker).map(({ localName }) => localName)).to.deep.equal(['h4', 'h5', 'h5', 'h5']);
    });
  });

  it("restart() clears everything, by the page's own hand, without an event", async () => {
    const heard = listen('checker-restart');
    const person = await visitor();
    await person.walk(ways.urgent);
    person.checker.restart();
    await person.checker.updateComplete;
    expect(person.outcome).to.be.undefined;
    expect(heard).to.be.empty;
  });

  it('keeps its answers when the page moves it', async () => {
    const person = await visitor();
    await person.walk(ways.urgent);
    const { parentElement } = person.checker;
    parentElement!.append(document.createElement('hr'), person.checker);
    await person.checker.updateComplete;
    expect(person.outcome).to.equal('urgent');
  });

  describe('a clinic elsewhere on the page', () => {
    it('folds down while help is needed today, and unfolds on Start again', async () => {
      const person = await visitor();
      const contact = await fixture<ClinicContact>(html`<clinic-contact></clinic-contact>`);
      await person.walk(ways.emergency);
      await contact.updateComplete;
      expect(wordsOf(contact)).to.equal('Get the help named on this page first.');
      await person.restart();
      await contact.updateComplete;
      expect(heading(contact)).to.equal('Contact ProHealth Clinic');
    });

    it('unfolds when the checker leaves the page', async () => {
      const person = await visitor();
      const contact = await fixture<ClinicContact>(html`<clinic-contact></clinic-contact>`);
      await person.walk(ways.urgent);
      person.checker.remove();
      await contact.updateComplete;
      expect(heading(contact)).to.equal('Contact ProHealth Clinic');
    });
  });
});
