/** The rules turned round: for each place to get help, the signs that lead there. */
import type { Condition, Outcome, Rule } from '../content/schema.js';
import { isLeaf } from './condition-kind.js';

export interface SignList<OutcomeId extends string = string> {
  readonly outcome: OutcomeId;
  readonly rules: readonly Rule[];
}

/**
 * The outcomes from the most urgent down to `last`, with the rules that are signs.
 * "I am not sure" answers a question, so a rule that rests on it is no sign.
 */
export function lists<O extends Outcome>(outcomes: readonly O[], last: O['id']): readonly SignList<O['id']>[] {
  const end = outcomes.findIndex(({ id }) => id === last) + 1;
  return outcomes
    .slice(0, end)
    .map(({ id, rules }) => ({ outcome: id, rules: rules.filter(({ when }) => !isUnsure(when)) }));
}

const isUnsure = (when: Condition): boolean => isLeaf(when) && when.has === 'unsure';
