/** What a visitor ticked, in words. */
import { questionnaire } from '../content/questionnaire.js';
import type { Has } from '../content/schema.js';
import * as words from '../internal/words.js';

/** A tick in the visitor's words. Where the option alone says too little ("None of these"), its question stands before it. */
export function tickText(tick: Has): string {
  const text = words.optionText(tick);
  const { short, options } = words.questionWords(tick.question);
  const isSign = options[tick.has] && questionnaire.find(({ id }) => id === tick.question)?.choose === 'many';
  return isSign ? text : `${short}: ${text}`;
}
