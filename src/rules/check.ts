/** Guards the public functions against answers that the questionnaire does not know. */
import type { Answers, Question } from '../content/schema.js';

/** Throws a `TypeError` that names the first unknown question or option id. */
export function checkAnswers(questionnaire: readonly Question[], answers: Answers): void {
  for (const [id, ticked = []] of Object.entries(answers)) {
    const question = questionnaire.find((each) => each.id === id);
    if (!question) throw new TypeError(`Unknown question id "${id}". Known: ${questionnaire.map((each) => each.id).join(', ')}.`);
    for (const option of ticked) {
      if (question.options.includes(option)) continue;
      throw new TypeError(`Unknown option id "${option}" of question "${id}". Known: ${question.options.join(', ')}.`);
    }
  }
}
