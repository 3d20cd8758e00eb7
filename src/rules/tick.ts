/** What stays ticked when the visitor ticks one more option. */
import type { Question } from '../content/schema.js';

/**
 * The options ticked after `option` was switched on or off, in the order of the question.
 * One of `exclusive` ("None of these") clears the rest of its list and is cleared by it; so do options set `apart`.
 */
export function tick(
  question: Question,
  exclusive: readonly string[],
  ticked: readonly string[],
  option: string,
  on: boolean,
): readonly string[] {
  const clears = (other: string): boolean =>
    question.choose === 'one' ||
    exclusive.includes(option) ||
    exclusive.includes(other) ||
    [option, other].every((each) => question.apart?.includes(each));
  return question.options.filter((each) => (each === option ? on : ticked.includes(each) && !(on && clears(each))));
}
