/** Whether a condition holds. */
import type { Answers, Condition } from '../content/schema.js';
import { isAll, isLeaf } from './condition-kind.js';

/** Whether `answers` satisfy `condition`. An unanswered question satisfies nothing. */
export function matches(condition: Condition, answers: Answers): boolean {
  if (isLeaf(condition)) return answers[condition.question]?.includes(condition.has) ?? false;
  if (isAll(condition)) return condition.all.every((part) => matches(part, answers));
  return condition.any.some((part) => matches(part, answers));
}
