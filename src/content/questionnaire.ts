/** What the checker asks, in this order. The words are in `locales/`; what follows from an answer is in `outcomes.ts`. */
import type { Condition, Question } from './schema.js';

const questions = [
  {
    id: 'nerve',
    choose: 'many',
    options: ['saddle', 'bladder', 'bowel', 'sex', 'both-legs', 'walking', 'one-leg-weak', 'none', 'unsure'],
  },
  {
    id: 'danger',
    choose: 'many',
    options: ['accident', 'chest', 'collapse', 'dark-pee', 'very-unwell', 'muscles', 'knock', 'none', 'unsure'],
  },
  {
    id: 'about',
    choose: 'many',
    options: ['under-18', 'age-65', 'pregnant', 'cancer', 'bones', 'infection-risk', 'blood-thinners', 'none'],
    apart: ['under-18', 'age-65'],
  },
  {
    id: 'unwell',
    choose: 'many',
    options: ['fever', 'pee-pain', 'weight-loss', 'lump', 'night', 'cough', 'upper-back', 'none', 'unsure'],
  },
  { id: 'leg', choose: 'one', options: ['no', 'one-leg'] },
  { id: 'length', choose: 'one', options: ['up-to-3-days', '4-to-7-days', '1-to-6-weeks', 'over-6-weeks'] },
  {
    id: 'onset',
    choose: 'one',
    options: ['later', 'gradual', 'not-exercise', 'during'],
    askedWhen: {
      any: [
        { question: 'length', has: 'up-to-3-days' },
        { question: 'about', has: 'bones' },
        { question: 'about', has: 'age-65' },
        { question: 'about', has: 'blood-thinners' },
      ],
    },
  },
  {
    id: 'trend',
    choose: 'one',
    options: ['better', 'same', 'worse'],
    askedWhen: {
      any: [
        { question: 'length', has: '4-to-7-days' },
        { question: 'length', has: '1-to-6-weeks' },
        { question: 'length', has: 'over-6-weeks' },
      ],
    },
  },
  { id: 'severity', choose: 'one', options: ['mild', 'moderate', 'severe'] },
] as const satisfies readonly Question[];

type AnyQuestion = (typeof questions)[number];

export type QuestionId = AnyQuestion['id'];

/** The options of one question. */
export type OptionId<Q extends QuestionId = QuestionId> = Extract<AnyQuestion, { id: Q }>['options'][number];

/** Options that stand alone: ticking one clears the rest of its list. */
export const exclusive = ['none', 'unsure'] as const;

/** A tick that exists: a misspelt question or option does not compile. */
export type Tick = { [Q in QuestionId]: { readonly question: Q; readonly has: OptionId<Q> } }[QuestionId];

/** A condition over this questionnaire. */
export type When = Condition<Tick>;

/** Answers to this questionnaire. */
export type GivenAnswers = { readonly [Q in QuestionId]?: readonly OptionId<Q>[] };

// Assigned once more, so that the conditions inside are checked against the ids above.
export const questionnaire: readonly (Question<Tick> & {
  readonly id: QuestionId;
  readonly options: readonly OptionId[];
})[] = questions;
