/** Small random questionnaires with random rules, in two editions that differ a little or a lot. */
import fc from 'fast-check';
import type { Condition, Has, Outcome, Question } from '../../src/content/schema.js';
import type { Edition } from '../../src/rules/compare.js';

export const mostUrgentFirst = ['now', 'today', 'soon', 'home', 'fine'];
const exclusive = ['none', 'unsure'];

const list = fc.record({
  choose: fc.constant('many' as const),
  options: fc.subarray(['a', 'b', 'c', 'none', 'unsure'], { minLength: 1 }),
  apart: fc.option(fc.constantFrom(['a', 'b'], ['b', 'c']), { nil: undefined }),
});
const single = fc.record({
  choose: fc.constant('one' as const),
  options: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
  apart: fc.constant(undefined),
});

/** A condition over ticks that may or may not be offered. */
const conditionOver = (ticks: readonly Has[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition; parts: Condition[] }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 2, arbitrary: fc.constantFrom(...ticks) },
      { weight: 2, arbitrary: fc.record({ all: tie('parts') }) },
      { weight: 1, arbitrary: fc.record({ any: tie('parts') }) },
    ),
    parts: fc.array(tie('condition'), { minLength: 0, maxLength: 3 }),
  })).condition;

const ticksOf = (ids: readonly string[]): Has[] =>
  ids.flatMap((question) => ['a', 'b', 'c', 'none', 'unsure'].map((has) => ({ question, has })));

const questions = (ids: readonly string[]): fc.Arbitrary<Question[]> =>
  fc.tuple(
    ...ids.map((id, index) =>
      fc
        .tuple(
          fc.oneof(list, single),
          fc.option(conditionOver(ticksOf(index > 0 ? ids.slice(0, index) : ids)), { nil: undefined, freq: 2 }),
        )
        .map(([{ choose, options, apart }, askedWhen]): Question => ({
          id,
          choose,
          options,
          ...(apart && { apart }),
          ...(askedWhen && index > 0 && { askedWhen }),
        })),
    ),
  );

const outcomesOver = (ids: readonly string[]): fc.Arbitrary<Outcome[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(mostUrgentFirst, { minLength: 2 }),
      fc.array(fc.array(conditionOver(ticksOf(ids)), { maxLength: 3 }), { minLength: 5, maxLength: 5 }),
    )
    .map(([order, conditions]) =>
      order.map((id, index) => ({
        id,
        clinic: 'none' as const,
        rules: (conditions[index] ?? []).map((when, number) => ({
          id: `${id}${number}`,
          when,
          sources: [],
          reviewed: '2026-11',
        })),
      })),
    );

const editionOver = (ids: readonly string[]): fc.Arbitrary<Edition> =>
  fc.record({
    questionnaire: questions(ids),
    exclusive: fc.constant(exclusive),
    outcomes: outcomesOver(ids),
    otherwise: fc.constantFrom(...mostUrgentFirst),
  });

/** Two editions: another set of rules, of questions, of options, of an outcome said otherwise; or several at once. */
export const twoEditions: fc.Arbitrary<readonly [Edition, Edition]> = fc
  .constantFrom(['p', 'q'], ['p', 'q', 'r'])
  .chain((ids) =>
    fc.tuple(
      editionOver(ids),
      editionOver(ids),
      fc.subarray(['rule', 'outcomes', 'questions', 'options', 'order', 'otherwise', 'fewer'], {
        minLength: 1,
        maxLength: 3,
      }),
    ),
  )
  .map(([before, other, changes]) => {
    let after = before;
    const has = (change: string): boolean => changes.includes(change);
    if (has('rule'))
      after = {
        ...after,
        outcomes: after.outcomes.map((outcome, index) => ({
          ...outcome,
          rules: index === 0 ? (other.outcomes[0]?.rules ?? []) : outcome.rules,
        })),
      };
    if (has('outcomes')) after = { ...after, outcomes: other.outcomes };
    if (has('questions')) after = { ...after, questionnaire: other.questionnaire };
    if (has('options'))
      after = {
        ...after,
        questionnaire: after.questionnaire.map((question, index) => ({
          ...question,
          options: other.questionnaire[index]?.options ?? [],
        })),
      };
    if (has('order')) after = { ...after, questionnaire: [...after.questionnaire].reverse() };
    if (has('otherwise')) after = { ...after, otherwise: other.otherwise };
    if (has('fewer')) after = { ...after, questionnaire: after.questionnaire.slice(0, -1) };
    return [before, after] as const;
  });
