/** Finds somebody who ticks given things, and answers all that is asked. */
import type { Answers } from '../content/schema.js';
import { holds, type TickSet } from './minimal-ticks.js';
import type { Choice, TwoEditions } from './two-editions.js';

/** When a question is asked: the sets of ticks that lead to it. */
export type AskedBy = (id: string) => readonly TickSet[];

/** Nothing need be answered but the questions of the ticks themselves. */
export const nothingAsked: AskedBy = () => [];

type Given = Readonly<Partial<Record<string, Choice>>>;

/**
 * Answers with all of `wanted` and none of the sets of `never` (`wanted` contains none), in which exactly the questions that are asked are answered;
 * `null` when there are none. Ticks beyond need could only add what must never hold, and further questions. So it is enough
 * to try the smallest answers to each question.
 */
export function completeVisit(
  editions: TwoEditions,
  wanted: TickSet,
  never: readonly TickSet[],
  askedBy: AskedBy,
): Answers | null {
  const questions = editions.ids.map((id) => {
    const part = editions.partOf(id, wanted);
    const asked = askedBy(id);
    const isAnswered = part !== 0n || asked.length > 0;
    const choices = isAnswered ? editions.choices(id, part).filter(({ bits }) => !holds(never, wanted | bits)) : [];
    return { id, asked, choices, mayBeLeftOut: part === 0n && !asked.includes(0n) };
  });
  // Those that must be answered first, and of them those with the fewest answers: what cannot be shows soonest.
  questions.sort(
    (one, other) => Number(one.mayBeLeftOut) - Number(other.mayBeLeftOut) || one.choices.length - other.choices.length,
  );

  /** Answers the questions from `index` on. */
  function answer(index: number, ticks: TickSet, given: Given): Given | null {
    const question = questions[index];
    if (!question) return isWhole(ticks, given) ? given : null;
    const { id, asked, choices, mayBeLeftOut } = question;
    const without = mayBeLeftOut && !holds(asked, ticks) ? answer(index + 1, ticks, given) : null;
    if (without) return without;
    for (const choice of choices) {
      const more = ticks | choice.bits;
      const found = holds(never, more) ? null : answer(index + 1, more, { ...given, [id]: choice });
      if (found) return found;
    }
    return null;
  }

  const isWhole = (ticks: TickSet, given: Given): boolean =>
    questions.every(({ id, asked }) => asked.length === 0 || holds(asked, ticks) === id in given);

  const given = answer(0, wanted, {});
  return given && Object.fromEntries(editions.ids.flatMap((id) => (given[id] ? [[id, given[id].ticked]] : [])));
}
