/**
 * Compares two editions by trying every visitor. Written from the clinical specification (P15) and not from
 * `src/rules/compare.ts`: plain sets, nothing shared but `decide` and `matches`.
 */
import type { Answers, Question } from '../../src/content/schema.js';
import type { Edition } from '../../src/rules/compare.js';
import { decide } from '../../src/rules/decide.js';
import { matches } from '../../src/rules/matches.js';

export interface Found {
  readonly answers: Answers;
  readonly before: string;
  readonly after: string;
}

/** Every set of answers that somebody can give to the questions of both editions, whole or not. */
export function* everybody(before: Edition, after: Edition): Generator<Answers> {
  const ids = [...new Set([...before.questionnaire, ...after.questionnaire].map(({ id }) => id))];
  yield* combine(ids.map((id) => [id, [[], ...answersTo(before, after, id)]]));
}

function* combine(questions: readonly (readonly [string, readonly (readonly string[])[]])[]): Generator<Answers> {
  const [first, ...rest] = questions;
  if (!first) {
    yield {};
    return;
  }
  for (const others of combine(rest))
    for (const ticked of first[1]) yield ticked.length > 0 ? { [first[0]]: ticked, ...others } : others;
}

function answersTo(before: Edition, after: Edition, id: string): readonly (readonly string[])[] {
  const versions = [before, after].flatMap(({ questionnaire, exclusive }) =>
    questionnaire.filter((question) => question.id === id).map((question) => ({ question, exclusive })),
  );
  const options = [...new Set(versions.flatMap(({ question }) => question.options))];
  let sets: string[][] = [[]];
  for (const option of options) sets = [...sets, ...sets.map((set) => [...set, option])];
  const alone = (question: Question, exclusive: readonly string[], one: string, other: string): boolean =>
    question.choose === 'one' ||
    exclusive.includes(one) ||
    exclusive.includes(other) ||
    Boolean(question.apart?.includes(one) && question.apart.includes(other));
  return sets.filter(
    (set) =>
      set.length > 0 &&
      set.every((one, at) =>
        set
          .slice(at + 1)
          .every((other) => versions.some(({ question, exclusive }) => !alone(question, exclusive, one, other))),
      ),
  );
}

/** What an edition sees: an option that it lacks had not been there, and who ticks it alone ticks "None of these". */
function translate({ questionnaire, exclusive }: Edition, answers: Answers): Answers {
  const none = exclusive[0] ?? '';
  const entries = questionnaire.flatMap(({ id, options }): [string, readonly string[]][] => {
    const given = answers[id];
    if (!given) return [];
    const left = given.filter((option) => options.includes(option));
    if (left.length > 0) return [[id, left]];
    return options.includes(none) ? [[id, [none]]] : [];
  });
  return Object.fromEntries(entries);
}

/** The questions that an edition asks of somebody with these answers. */
function asks({ questionnaire }: Edition, answers: Answers): Set<string> {
  const known: Record<string, readonly string[]> = {};
  const asked = new Set<string>();
  for (const { id, askedWhen } of questionnaire) {
    if (askedWhen && !matches(askedWhen, known)) continue;
    asked.add(id);
    const given = answers[id];
    if (given) known[id] = given;
  }
  return asked;
}

const pick = (answers: Answers, ids: Set<string>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));

/** What each edition decides of all the answers. */
export function ofAll(before: Edition, after: Edition, answers: Answers): Found {
  const [old, now] = [before, after].map(
    (edition) => decide(edition.outcomes, edition.otherwise, translate(edition, answers)).outcome,
  );
  return { answers, before: old ?? '', after: now ?? '' };
}

/** What each edition decides at the end of a visit, or `null` when these are not the answers of a whole visit. */
export function ofVisit(before: Edition, after: Edition, answers: Answers): Found | null {
  const views = [before, after].map((edition) => {
    const seen = translate(edition, answers);
    const asked = asks(edition, seen);
    return { asked, outcome: decide(edition.outcomes, edition.otherwise, pick(seen, asked)).outcome };
  });
  const asked = new Set(views.flatMap((view) => [...view.asked]));
  const isWhole = Object.keys(answers).every((id) => asked.has(id)) && [...asked].every((id) => answers[id]);
  return isWhole ? { answers, before: views[0]?.outcome ?? '', after: views[1]?.outcome ?? '' } : null;
}
