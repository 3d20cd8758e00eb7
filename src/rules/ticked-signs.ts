/** "You ticked": what the people who help the visitor should hear. */
import type { Answers, Has, Question, Rule } from '../content/schema.js';
import { matchedAnswers } from './matched-answers.js';

export interface TickedSign<R extends Rule = Rule> extends Has {
  /** The rules of the result that rest on it. */
  readonly rules: readonly R[];
}

/**
 * Every sign ticked on a list, and each single answer that one of `rules` rests on, in the order asked, each once.
 * `exclusive` names the options that are no signs; such a one is listed where a rule rests on it.
 */
export function tickedSigns<R extends Rule>(
  questionnaire: readonly Question[],
  exclusive: readonly string[],
  rules: readonly R[],
  answers: Answers,
): readonly TickedSign<R>[] {
  const matched = rules.map((rule) => ({ rule, ticks: matchedAnswers(rule.when, answers) }));
  return questionnaire.flatMap(({ id, choose }) =>
    (answers[id] ?? []).flatMap((has) => {
      const resting = matched
        .filter(({ ticks }) => ticks.some((tick) => tick.question === id && tick.has === has))
        .map(({ rule }) => rule);
      const isSign = choose === 'many' && !exclusive.includes(has);
      return isSign || resting.length > 0 ? [{ question: id, has, rules: resting }] : [];
    }),
  );
}
