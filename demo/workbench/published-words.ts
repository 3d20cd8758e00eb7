/** The words of questions and options, as they are published. */
import { questionnaire } from '../../src/content/questionnaire.js';
import * as words from '../../src/internal/words.js';

/** By place in the locale file. An option of every list, such as "None of these", is not changed here. */
export const publishedWords: Readonly<Record<string, string>> = Object.fromEntries(
  questionnaire.flatMap(({ id, options }) => {
    const { title, hint, options: texts } = words.questionWords(id);
    return [
      [`questions.${id}.title`, title],
      ...(hint ? [[`questions.${id}.hint`, hint]] : []),
      ...options.flatMap((option) => (texts[option] ? [[`questions.${id}.options.${option}`, texts[option]]] : [])),
    ] as [string, string][];
  }),
);
