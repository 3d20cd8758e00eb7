/** What a content decides over a space of answers, each set decided once by the function under test. */
import { decide, type Decision } from '../../src/rules/decide.js';
import { urgencyOf, type Content } from './rule-context.js';
import type { Space } from './space.js';

const unknown = 255;
const emergency = urgencyOf('emergency');

export class Verdicts {
  readonly space: Space;
  readonly content: Content;
  /** By head, that is, by the answers to the lists: the urgency for every tail. */
  readonly #known: Uint8Array[] = [];
  readonly #emergencies: Uint8Array;

  constructor(space: Space, content: Content) {
    this.space = space;
    this.content = content;
    this.#emergencies = new Uint8Array(space.tails).fill(emergency);
  }

  decide(index: number, answers = this.space.answers(index)): Decision {
    const { space } = this;
    const decision = decide(this.content.outcomes, this.content.otherwise, answers);
    const tail = index % space.tails;
    const row = this.#known[(index - tail) / space.tails];
    if (row && row !== this.#emergencies) row[tail] = urgencyOf(decision.outcome);
    return decision;
  }

  urgency(index: number): number {
    const { space } = this;
    const asked = space.canonical(index);
    const tail = asked % space.tails;
    const row = (this.#known[(asked - tail) / space.tails] ??= this.#row(asked - tail));
    if (row[tail] === unknown) this.decide(asked);
    return row[tail]!;
  }

  /**
   * Every index once, without those that differ only in unasked questions. Of an emergency that the lists alone decide,
   * only the index with the best of the other answers.
   */
  *walk(): Generator<number> {
    const { space } = this;
    for (let head = 0; head < space.size; head += space.tails) {
      const last = this.urgency(head) === emergency ? head : head + space.tails - 1;
      for (let index = head; index <= last; index += 1) if (space.canonical(index) === index) yield index;
    }
  }

  /** An emergency by the lists alone stays one: without negation, no further answer takes a rule back. */
  #row(head: number): Uint8Array {
    const isEmergency = urgencyOf(this.decide(head).outcome) === emergency;
    return isEmergency ? this.#emergencies : new Uint8Array(this.space.tails).fill(unknown);
  }
}
