/** "You ticked": what the people who help the visitor should hear. */
import type { Answers, Condition, Has, Question, Rule } from '../content/schema.js';
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
  return questionnaire.flatMap(({ id, choose }) =>
    (answers[id] ?? [])
      .map((has) => ({ question: id, has, rules: rules.filter(({ when }) => rests(when, id, has)) }))
      .filter((sign) => sign.rules.length > 0 || (choose === 'many' && !exclusive.includes(sign.has))),
  );

  function rests(when: Condition, question: string, has: string): boolean {
    return matchedAnswers(when, answers).some((tick) => tick.question === question && tick.has === has);
  }
}
