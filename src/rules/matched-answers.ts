/** Which ticks made a condition hold. */
import type { Answers, Condition, Has } from '../content/schema.js';
import { isAll, isLeaf } from './condition-kind.js';
import { matches } from './matches.js';

/** The ticks in `answers` that satisfy `condition`, in the order in which the condition names them. */
export function matchedAnswers(condition: Condition, answers: Answers): readonly Has[] {
  if (!matches(condition, answers)) return [];
  if (isLeaf(condition)) return [condition];
  return (isAll(condition) ? condition.all : condition.any).flatMap((part) => matchedAnswers(part, answers));
}
