/** What stays ticked when the visitor ticks one more option. */
import type { Question } from '../content/schema.js';

/** Whether these two options of a question cannot both be ticked. One of `exclusive` ("None of these") stands alone. */
export function clash(question: Question, exclusive: readonly string[], option: string, other: string): boolean {
  if (option === other) return false;
  const both = [option, other];
  return (
    question.choose === 'one' ||
    both.some((each) => exclusive.includes(each)) ||
    both.every((each) => question.apart?.includes(each))
  );
}

/** The options ticked after `option` was switched on or off, in the order of the question. */
export function tick(
  question: Question,
  exclusive: readonly string[],
  ticked: readonly string[],
  option: string,
  on: boolean,
): readonly string[] {
  return question.options.filter((each) =>
    each === option ? on : ticked.includes(each) && !(on && clash(question, exclusive, option, each)),
  );
}
