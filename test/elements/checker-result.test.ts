import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { lookAgain, outcomes, type OutcomeId } from '../../src/content/outcomes.js';
import { readings } from '../../src/content/sources.js';
import { vignettes } from '../../src/content/vignettes.js';
import type { BackPainChecker } from '../../src/index.js';
import * as words from '../../src/internal/words.js';
import {
  expectAccessible,
  find,
  focused,
  heading,
  headings,
  textOf,
  unfold,
  Visitor,
  warningsOf,
  wordsOf,
} from '../support/driver.js';

const none = ['none'];
const home = { nerve: none, danger: none, about: none, unwell: none, leg: ['no'] };
const sore = { ...home, length: ['up-to-3-days'], onset: ['later'], severity: ['mild'] };

async function visitor(answers = {}, template = html`<back-pain-checker></back-pain-checker>`): Promise<Visitor> {
  const person = new Visitor(await fixture<BackPainChecker>(template));
  await person.walk(answers);
  return person;
}

/** Somebody who gets this result. */
const sent = (outcome: OutcomeId): Promise<Visitor> =>
  visitor(vignettes.find((each) => each.outcome === outcome)!.answers);

const curve = '[part=picture][role=img]';

/** What stands on a result, in order. The curve, the reminder, the tips and a clinic are not on each. */
const order = [
  '[data-outcome]',
  '[data-action=reminder]',
  '[data-rule]',
  '[data-action=copy]',
  '[data-action=print]',
  '[aria-live]',
  '.net',
  curve,
  '[data-action=change]',
  'prevention-tips',
  'clinic-contact',
  '[data-action=restart]',
  '[aria-expanded]',
];

const isHome = (id: OutcomeId): boolean => id === 'self-care' || id === 'normal-soreness';

const isBefore = (one: Element, other: Element): boolean =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('the order of a result', () => {
  for (const { id } of outcomes) {
    it(`puts what is needed first at the top of "${id}"`, async () => {
      const { checker } = await sent(id);
      const there = order.filter((selector) => find(checker, selector));
      expect(there.includes(curve)).to.equal(isHome(id));
      expect(there.includes('[data-rule]') && there.includes('.net')).to.be.true;
      for (const [index, selector] of there.slice(1).entries()) {
        const before = there[index]!;
        expect(isBefore(find(checker, before)!, find(checker, selector)!), `${before}, then ${selector}`).to.be.true;
      }
      const titles = headings(checker).map(textOf);
      expect(titles.slice(1, 3)).to.deep.equal(['What to do now', 'You ticked']);
      expect(titles[3]).to.equal(words.safetyNetTitle[id === 'emergency' || id === 'urgent' ? id : 'later']);
    });
  }

  it('keeps tips folded, and offers none beside help today', async () => {
    for (const id of ['see-professional', 'self-care', 'normal-soreness'] as const) {
      const fold = find((await sent(id)).checker, 'prevention-tips')!.closest('details')!;
      expect(fold.open).to.be.false;
      const title = id === 'see-professional' ? 'Tips for next time' : 'Tips and movements';
      expect(textOf(fold.querySelector('summary'))).to.equal(title);
    }
    for (const id of ['emergency', 'urgent'] as const)
      expect(find((await sent(id)).checker, 'prevention-tips')).not.to.exist;
  });

  for (const [state, prepare] of [
    ['folded', () => undefined],
    ['unfolded', unfold],
  ] as const) {
    it(`is accessible with all that it can have, ${state}`, async function () {
      this.timeout(60_000);
      const undo = sharing(() => Promise.resolve());
      try {
        const { checker } = await visitor(sore);
        prepare(checker);
        await expectAccessible(checker);
      } finally {
        undo();
      }
    });
  }
});

/** Lets the browser share text, whatever it can do by itself. */
function sharing(share: (data: ShareData) => Promise<void>): () => void {
  const before = Object.getOwnPropertyDescriptors(Navigator.prototype);
  const canShare = ({ text }: ShareData): boolean => text !== undefined;
  for (const [name, value] of Object.entries({ share, canShare }))
    Object.defineProperty(Navigator.prototype, name, { configurable: true, value });
  return () => {
    for (const name of ['share', 'canShare'] as const) {
      if (name in before) Object.defineProperty(Navigator.prototype, name, before[name]);
      else Reflect.deleteProperty(Navigator.prototype, name);
    }
  };
}

describe('Share', () => {
  let undo = (): void => undefined;

  afterEach(() => {
    undo();
  });

  const share = ({ checker }: Visitor): HTMLElement | null => find(checker, '[data-action=share]');

  it('hands the summary to the app that the visitor picks: text alone', async () => {
    const taken: ShareData[] = [];
    undo = sharing((data) => {
      taken.push(data);
      return Promise.resolve();
    });
    const person = await sent('urgent');
    share(person)!.click();
    expect(taken.map((each) => Object.keys(each))).to.deep.equal([['text']]);
    expect(taken[0]!.text).to.contain('Get help today').and.to.contain('You ticked').and.to.contain('Call 111 again');
    await person.checker.updateComplete;
    expect(find(person.checker, 'textarea')).not.to.exist;
  });

  for (const name of ['AbortError', 'InvalidStateError']) {
    it(`leaves all as it is after ${name}: the visitor picked no app, or pressed twice`, async () => {
      let asked: Promise<void> | undefined;
      undo = sharing(() => (asked = Promise.reject(new DOMException('', name))));
      const person = await sent('urgent');
      share(person)!.click();
      await asked!.catch(() => undefined);
      await person.checker.updateComplete;
      expect(find(person.checker, 'textarea')).not.to.exist;
      expect(textOf(find(person.checker, '[aria-live]'))).to.equal('');
    });
  }

  it('shows the text where the browser refuses after all', async () => {
    undo = sharing(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    const person = await sent('urgent');
    share(person)!.click();
    await waitUntil(() => find(person.checker, 'textarea'), 'the text');
    expect(focused()).to.equal(find(person.checker, 'textarea'));
    expect(textOf(find(person.checker, '[aria-live]'))).to.equal('Select this text and copy it.');
  });

  it('is not there where the browser can share no text, as in a frame that may not', async () => {
    undo = sharing(() => Promise.resolve());
    Object.defineProperty(Navigator.prototype, 'canShare', { configurable: true, value: () => false });
    expect(share(await sent('urgent'))).not.to.exist;
    Reflect.deleteProperty(Navigator.prototype, 'canShare');
    expect(share(await sent('urgent'))).not.to.exist;
  });

  for (const seconds of ['60', 'soon']) {
    it(`is not there on a shared tablet, nor is the reminder (idle-reset="${seconds}")`, async () => {
      undo = sharing(() => Promise.resolve());
      const person = await visitor(sore);
      expect(share(person)).to.exist;
      expect(find(person.checker, '[data-action=reminder]')).to.exist;
      const warnings = await warningsOf(async () => {
        person.checker.setAttribute('idle-reset', seconds);
        await person.checker.updateComplete;
      });
      expect(warnings).to.have.lengthOf(seconds === 'soon' ? 1 : 0);
      expect(share(person)).not.to.exist;
      expect(find(person.checker, '[data-action=reminder]')).not.to.exist;
      expect(find(person.checker, '[data-action=copy]')).to.exist;
    });
  }
});

describe('the reminder', () => {
  it('is offered on the two results at home alone', async () => {
    for (const { id } of outcomes) {
      const button = find((await sent(id)).checker, '[data-action=reminder]');
      expect(Boolean(button), id).to.equal(isHome(id));
    }
  });

  it('never comes later than the result says, counted from the longest that it may have lasted', () => {
    const lastDay = { 'up-to-3-days': 5 - 3, '4-to-7-days': 2, '1-to-6-weeks': 7 };
    expect(lookAgain).to.deep.equal(lastDay);
    expect(words.resultCheckAgain['up-to-3-days']).to.contain('by day 5');
    expect(words.resultCheckAgain['4-to-7-days']).to.contain('in the next two days');
    expect(words.resultCheckAgain['1-to-6-weeks']).to.contain('in a week');
  });
});

describe('Change', () => {
  const fold = ({ checker }: Visitor): HTMLDetailsElement => find(checker, '[data-action=change]')!.closest('details')!;

  /** Presses Tab until this has focus. */
  async function tabTo(target: () => Element | null): Promise<void> {
    for (let presses = 0; focused() !== target(); presses += 1) {
      expect(presses, 'presses of Tab').to.be.below(60);
      await sendKeys({ press: 'Tab' });
    }
  }

  const change = ({ checker }: Visitor, question: string): HTMLElement | null =>
    find(checker, `[data-action=change][value=${question}]`);

  it('is reached, answered and come back from by keys alone, and the answers stay unfolded', async () => {
    const person = await visitor(sore);
    const { checker } = person;
    expect(fold(person).open).to.be.false;
    await tabTo(() => fold(person).querySelector('summary'));
    await sendKeys({ press: 'Enter' });
    expect(fold(person).open).to.be.true;
    await tabTo(() => change(person, 'severity'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => person.question === 'severity', 'the question');
    expect(focused()).to.equal(headings(checker)[0]);
    await tabTo(() => person.input('mild'));
    await sendKeys({ press: 'ArrowDown' });
    expect(person.ticked).to.deep.equal(['moderate']);
    await tabTo(() => find(checker, '[type=submit]'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => person.outcome, 'the result');
    expect(fold(person).open).to.be.true;
    // The result may be another one, so it is heard first.
    expect(focused()).to.equal(headings(checker)[0]);
    expect(textOf(change(person, 'severity')!.closest('div'))).to.contain('Harder to do normal things');
  });

  it('leads back to where the visitor was when nothing was changed', async () => {
    const person = await visitor(sore);
    unfold(person.checker);
    await person.change('leg');
    await person.back();
    expect(fold(person).open).to.be.true;
    expect(focused()).to.equal(change(person, 'leg'));
  });

  it('keeps the answers unfolded where the new answer asks for more, and leads to another result', async () => {
    const person = await visitor(sore);
    unfold(person.checker);
    await person.change('length');
    await person.answer('over-6-weeks');
    expect(person.question).to.equal('trend');
    await person.answer('same');
    expect(person.outcome).to.equal('see-professional');
    expect(heading(person.checker)).to.contain('Book to see a GP or physio');
    expect(fold(person).open).to.be.true;
  });

  it('leaves the answers as the visitor folded them while a copy is made', async () => {
    const person = await visitor(sore);
    unfold(person.checker);
    await person.change('leg');
    await person.back();
    fold(person).querySelector('summary')!.click();
    expect(fold(person).open).to.be.false;
    await person.copy();
    expect(fold(person).open).to.be.false;
  });

  it('is forgotten by who goes back through the questions, and by the next visitor', async () => {
    const person = await visitor(sore);
    await person.change('leg');
    await person.back();
    await person.back();
    await person.continue();
    expect(fold(person).open).to.be.false;
    await person.change('leg');
    await person.back();
    await person.restart();
    await person.walk(sore);
    expect(fold(person).open).to.be.false;
  });
});

describe('About', () => {
  it('says what it is for, its version and expiry, how the sources were read, which they are, and who has reviewed it', async () => {
    const { checker } = await sent('urgent');
    const button = find(checker, '[aria-expanded]')!;
    button.click();
    const text = textOf(button.parentElement);
    const parts = ['A general guide for adults', 'Version ', 'Out of date after', 'read as stored copies', 'Sources:'];
    const found = [...parts, 'Clinical review: none yet.'].map((part) => text.indexOf(part));
    expect(found).not.to.include(-1);
    expect(found).to.deep.equal([...found].sort((one, other) => one - other));
  });

  it('counts the sources as the content does, by how each was read', async () => {
    const { checker } = await sent('urgent');
    unfold(checker);
    const count = (reading: string): number => Object.values(readings).filter((each) => each === reading).length;
    expect(wordsOf(checker)).to.contain(
      `${String(count('copy'))} sources were read as stored copies and ${String(count('abstract'))} as summaries (abstracts). ${String(count('not-opened'))} were not opened again.`,
    );
  });
});
