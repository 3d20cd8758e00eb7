/** Rules in words. */
import { questionnaire } from '../content/questionnaire.js';
import type { Condition, Has } from '../content/schema.js';
import { isAll, isLeaf } from '../rules/condition-kind.js';
import * as words from '../internal/words.js';

/** A tick in the visitor's words. Where the option alone says too little ("None of these"), its question stands before it. */
export function tickText(tick: Has): string {
  const text = words.optionText(tick);
  const { short, options } = words.questionWords(tick.question);
  const isSign = options[tick.has] && questionnaire.find(({ id }) => id === tick.question)?.choose === 'many';
  return isSign ? text : `${short}: ${text}`;
}

/** A condition as one line, for example "I have thin bones; and one of these: A knock to your back; How bad: I cannot sleep". */
export function conditionText(condition: Condition): string {
  if (isLeaf(condition)) return tickText(condition);
  if (isAll(condition)) return condition.all.map(conditionText).join(words.resultAnd);
  return words.resultOneOf + condition.any.map(conditionText).join(words.resultOr);
}
