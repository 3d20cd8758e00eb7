/** Where to send a visitor with these answers, and why. */
import type { Answers, Outcome } from '../content/schema.js';
import { matches } from './matches.js';

export interface Decision<OutcomeId extends string = string, RuleId extends string = string> {
  readonly outcome: OutcomeId;
  /** The rules of that outcome that fired. Empty when none did and the answer is `otherwise`. */
  readonly because: readonly RuleId[];
}

/** The first of `outcomes` (most urgent first) with a rule that fires, else `otherwise`. */
export function decide<O extends Outcome>(
  outcomes: readonly O[],
  otherwise: O['id'],
  answers: Answers,
): Decision<O['id'], O['rules'][number]['id']> {
  for (const { id, rules } of outcomes) {
    const because = rules.filter(({ when }) => matches(when, answers)).map((rule) => rule.id);
    if (because.length > 0) return { outcome: id, because };
  }
  return { outcome: otherwise, because: [] };
}
