/** "You ticked": what the people who help the visitor should hear. */
import type { Answers, Has, Question, Rule } from '../content/schema.js';
import { matchedAnswers } from './matched-answers.js';

/** Ticks in a row on which the same rules rest, if any. */
export interface TickedSigns<R extends Rule = Rule> {
  readonly ticks: readonly Has[];
  /** The rules of the result that rest on each of them. */
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
): readonly TickedSigns<R>[] {
  const runs: { ticks: Has[]; rules: readonly R[] }[] = [];
  for (const { id: question, choose } of questionnaire) {
    for (const has of answers[question] ?? []) {
      const resting = rules.filter(({ when }) =>
        matchedAnswers(when, answers).some((tick) => tick.question === question && tick.has === has),
      );
      if (!resting.length && (choose === 'one' || exclusive.includes(has))) continue;
      const last = runs.at(-1);
      if (last && same(last.rules, resting)) last.ticks.push({ question, has });
      else runs.push({ ticks: [{ question, has }], rules: resting });
    }
  }
  return runs;
}

const same = (some: readonly Rule[], others: readonly Rule[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));
