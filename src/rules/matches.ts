/** Whether a condition holds. */
import type { Answers, Condition } from '../content/schema.js';

/** Whether `answers` satisfy `condition`. An unanswered question satisfies nothing. */
export function matches(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => matches(part, answers));
  if ('any' in condition) return condition.any.some((part) => matches(part, answers));
  return answers[condition.question]?.includes(condition.has) ?? false;
}
