/** Guards the public functions against answers that no visitor can give. */
import type { Answers, Question } from '../content/schema.js';
import { clash } from './tick.js';

/**
 * Throws a `TypeError` that names the first unknown question or option id, or two options that cannot both be ticked:
 * with "None of these" beside a sign, a rule that asks for "None of these" would hold in spite of the sign.
 */
export function checkAnswers(questionnaire: readonly Question[], exclusive: readonly string[], answers: Answers): void {
  for (const [id, ticked = []] of Object.entries(answers)) {
    const question = questionnaire.find((each) => each.id === id);
    if (!question)
      throw new TypeError(`Unknown question id "${id}". Known: ${questionnaire.map((each) => each.id).join(', ')}.`);
    for (const option of ticked) {
      if (!question.options.includes(option)) {
        throw new TypeError(
          `Unknown option id "${option}" of question "${id}". Known: ${question.options.join(', ')}.`,
        );
      }
      const other = ticked.find((each) => clash(question, exclusive, option, each));
      if (other !== undefined)
        throw new TypeError(`Options "${option}" and "${other}" of question "${id}" cannot both be ticked.`);
    }
  }
}
