/** What the rule tests share: the published content as one value, and what is worse than what. */
import { otherwise, outcomes, type OutcomeId } from '../../src/content/outcomes.js';
import { exclusive, questionnaire, type OptionId } from '../../src/content/questionnaire.js';
import type { Answers, Condition, Has, Outcome, Question } from '../../src/content/schema.js';

/** The questions and rules under test: the published ones, or a copy with a fault in it. */
export interface Content {
  readonly questionnaire: readonly Question[];
  readonly outcomes: readonly Outcome[];
  readonly otherwise: string;
}

export const published: Content = { questionnaire, outcomes, otherwise };

/** Clinical specification, section 2. The order of `outcomes` differs: there the two mild ones stand as they are earned. */
const urgencies: Readonly<Record<OutcomeId, number>> = {
  'normal-soreness': 0,
  'self-care': 1,
  'see-professional': 2,
  urgent: 3,
  emergency: 4,
};

/** How soon the visitor gets help; more is more urgent. */
export const urgencyOf = (outcome: string): number =>
  (urgencies as Readonly<Record<string, number>>)[outcome] ?? Number.NaN;

/** The single questions, from the best answer to the worst. Options on one line are as good as each other. */
const fromBestToWorst: {
  readonly [Q in 'leg' | 'length' | 'onset' | 'trend' | 'severity']: readonly (readonly OptionId<Q>[])[];
} = {
  leg: [['no'], ['one-leg']],
  length: [['up-to-3-days'], ['4-to-7-days'], ['1-to-6-weeks'], ['over-6-weeks']],
  // A judgement: soreness that comes hours later is the usual kind, pain during exercise may be an injury. Pain that
  // came slowly or without exercise is neither, and no rule tells these two apart.
  onset: [['later'], ['gradual', 'not-exercise'], ['during']],
  trend: [['better'], ['same'], ['worse']],
  severity: [['mild'], ['moderate'], ['severe']],
};

const groups = fromBestToWorst as Readonly<Partial<Record<string, readonly (readonly string[])[]>>>;

const isExclusive = (option: string): boolean => exclusive.some((each) => each === option);

/** The options that are signs: all but "None of these" and "I am not sure". */
export const flagsOf = ({ options }: Question): readonly string[] => options.filter((option) => !isExclusive(option));

/** Every answer that a visitor can give to a question, with up to so many flags on a list. */
export function answersTo(question: Question, flags = Infinity): readonly (readonly string[])[] {
  if (question.choose === 'one') return question.options.map((option) => [option]);
  let sets: readonly (readonly string[])[] = [[]];
  for (const flag of flagsOf(question)) sets = [...sets, ...sets.map((set) => [...set, flag])];
  const agree = (set: readonly string[]): boolean => set.filter((flag) => question.apart?.includes(flag)).length < 2;
  const ticked = sets.filter((set) => set.length > 0 && set.length <= flags && agree(set));
  return [...question.options.filter(isExclusive).map((option) => [option]), ...ticked];
}

/** The answer to give when all is well. */
export const bestAnswer = ({ id }: Question): readonly string[] => groups[id]?.[0] ?? ['none'];

/** Whether `to` is one step worse than `from`: one more flag, or the next worse option. */
export function isOneStepWorse({ id, choose }: Question, from: readonly string[], to: readonly string[]): boolean {
  if (choose === 'one') {
    const rank = ([option = '']: readonly string[]): number =>
      groups[id]?.findIndex((group) => group.includes(option)) ?? -1;
    return rank(from) >= 0 && rank(to) === rank(from) + 1;
  }
  if (from.length === 0) return false;
  const before = from.filter((option) => option !== 'none');
  return !to.some(isExclusive) && to.length === before.length + 1 && before.every((flag) => to.includes(flag));
}

/** The ticks that a condition speaks of. */
export function leaves(condition: Condition): readonly Has[] {
  if ('has' in condition) return [condition];
  return ('all' in condition ? condition.all : condition.any).flatMap(leaves);
}

/** Answers as a sentence for a failing test: "nerve: saddle; danger: none". */
export const inWords = (answers: Answers): string =>
  Object.entries(answers)
    .map(([question, ticked = []]) => `${question}: ${ticked.join(' + ') || 'no answer'}`)
    .join('; ');
