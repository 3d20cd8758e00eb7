import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { BackPainChecker } from '../../src/index.js';
import * as words from '../../src/internal/words.js';
import { oracle } from '../rules/oracle.js';
import { all, find, textOf, Visitor, warningsOf } from '../support/driver.js';
import { replaceBuiltIn } from '../support/page.js';
import { Random } from '../support/random.js';

const runs = 10;
const stepsOfRun = 1200;

/** Visitor, page and chance in one: presses whatever is there, and keeps by itself which answers were given. */
class Monkey {
  readonly #random: Random;
  readonly #person: Visitor;
  /** What was ticked, as the screen showed it, when Continue was pressed. */
  #given: Record<string, string[]> = {};
  /** In this turn the screen has changed already: what is pressed now was meant for another one. */
  #hasMoved = false;
  results = 0;
  steps = 0;

  constructor(seed: number, checker: BackPainChecker) {
    this.#random = new Random(seed);
    this.#person = new Visitor(checker);
  }

  get #checker(): BackPainChecker {
    return this.#person.checker;
  }

  /** One turn: a step, or some without a turn between. */
  async turn(): Promise<void> {
    const steps = this.#random.below(3) === 0 ? 1 + this.#random.below(4) : 1;
    for (let step = 0; step < steps; step += 1) this.#act();
    this.steps += steps;
    await this.#checker.updateComplete;
    this.#hasMoved = false;
    this.#look();
  }

  #act(): void {
    const choice = this.#random.below(20);
    if (choice < 9) this.#tick();
    else if (choice < 15) this.#continue();
    else if (choice < 18) this.#press();
    else if (choice < 19) this.#changeAttribute();
    else this.#move();
  }

  #tick(): void {
    const inputs = all(this.#checker, 'form input');
    if (inputs.length === 0) return;
    // Mostly "None of these", or no visitor would come far.
    const none = this.#person.input('none');
    const input = none && this.#random.below(5) > 1 ? none : this.#random.of(inputs);
    if (input !== none || !none.checked) (this.#random.below(2) ? input : input.closest('label')!).click();
  }

  #continue(): void {
    const { question, ticked } = this.#person;
    const button = find(this.#checker, '[type=submit]');
    if (!button) return;
    button.click();
    if (this.#hasMoved || (question && ticked.length === 0)) return;
    if (question) this.#given[question] = ticked;
    this.#hasMoved = true;
  }

  /** Back, Change, the signs, the questions and, now and then, Start again. */
  #press(): void {
    const isNew = this.#random.below(8) === 0;
    const buttons = all(this.#checker, '[data-action]').filter(
      ({ dataset }) =>
        !['print', 'copy', 'share', 'reminder'].includes(dataset['action']!) &&
        (isNew || dataset['action'] !== 'restart'),
    );
    if (buttons.length === 0) return;
    const button = this.#random.of(buttons);
    button.click();
    if (this.#hasMoved) return;
    this.#hasMoved = true;
    if (button.dataset['action'] === 'restart') this.#given = {};
  }

  #changeAttribute(): void {
    const values: Readonly<Record<string, readonly string[]>> = {
      region: ['gb', 'gb', 'gb', 'us', 'mars'],
      mode: ['questions', 'questions', 'lists', 'chess'],
      activity: ['running', 'cycling', 'golf'],
      theme: ['light', 'dark', ''],
      'heading-level': ['1', '3', '9', 'x'],
      'no-clinic': ['', 'false', 'perhaps'],
      'share-outcome': ['', 'false', 'perhaps'],
    };
    const name = this.#random.of(Object.keys(values));
    this.#checker.setAttribute(name, this.#random.of(values[name]!));
  }

  #move(): void {
    const parent = this.#checker.parentElement!;
    if (this.#random.below(2)) this.#checker.remove();
    parent.append(this.#checker);
  }

  /** What is on the screen now is what the second table of the rules makes of the answers given. */
  #look(): void {
    for (const option of all(this.#checker, 'form [part=option]')) {
      const { name, value } = option.querySelector('input')!;
      expect(textOf(option)).to.equal(words.optionText({ question: name, has: value }));
    }
    const counted = (all(this.#checker, '[data-action=change]') as HTMLButtonElement[]).map(({ value }) => value);
    const { outcome, reasons } = this.#person;
    if (!outcome) return;
    this.results += 1;
    const answers = Object.fromEntries(counted.map((question) => [question, this.#given[question] ?? []]));
    const expected = oracle(answers);
    expect(outcome, JSON.stringify(answers)).to.equal(expected.outcome);
    expect([...new Set(reasons.flatMap(({ rules }) => rules))], JSON.stringify(answers)).to.have.members([
      ...expected.because,
    ]);
  }
}

describe(`a monkey at the checker, ${String(runs * stepsOfRun)} steps`, () => {
  /** Listeners of a page that wants things to go wrong. */
  const hostile = (event: Event): void => {
    event.stopImmediatePropagation();
    if (event.type.startsWith('checker-')) event.preventDefault();
    const { target } = event;
    if (event.type === 'checker-complete' && target instanceof Element) target.parentElement?.append(target);
  };
  const types = [
    'checker-start',
    'checker-complete',
    'checker-restart',
    'click',
    'change',
    'input',
    'focusin',
    'focusout',
    'keydown',
  ];

  before(() => {
    for (const type of types) document.addEventListener(type, hostile);
  });
  after(() => {
    for (const type of types) document.removeEventListener(type, hostile);
  });

  for (let seed = 1; seed <= runs; seed += 1) {
    it(`finds no result that the second table does not give (seed ${String(seed)})`, async function () {
      this.timeout(60_000);
      const errors: unknown[] = [];
      const undo = replaceBuiltIn(console, 'error', (...each: unknown[]) => errors.push(each));
      try {
        const monkey = new Monkey(seed, await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`));
        await warningsOf(async () => {
          while (monkey.steps < stepsOfRun) await monkey.turn();
        });
        expect(monkey.results).to.be.above(10);
      } finally {
        undo();
      }
      expect(errors).to.deep.equal([]);
    });
  }
});
