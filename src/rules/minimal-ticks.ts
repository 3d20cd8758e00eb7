/** The smallest sets of ticks that make a condition hold. A set of ticks is the bits of one whole number. */
import type { Condition, Has } from '../content/schema.js';

export type TickSet = bigint;

/** Whether every tick of `part` is in `whole`. */
export const isIn = (part: TickSet, whole: TickSet): boolean => (part & whole) === part;

/** Whether these ticks contain any of `sets`. */
export const holds = (sets: readonly TickSet[], ticks: TickSet): boolean => sets.some((set) => isIn(set, ticks));

/** Those of `sets` that contain no other. Nothing is lost: a larger set holds wherever a smaller one does. */
export function smallest(sets: readonly TickSet[]): TickSet[] {
  const unique = [...new Set(sets)];
  return unique.filter((set) => !unique.some((other) => other !== set && isIn(other, set)));
}

/** The smallest sets that contain one of `some` and one of `others`. */
const both = (some: readonly TickSet[], others: readonly TickSet[]): TickSet[] =>
  smallest(some.flatMap((set) => others.map((other) => set | other)));

/**
 * The smallest sets of ticks that satisfy `condition`: it holds for exactly those ticks that contain one of them.
 * `setsOf` gives the sets that satisfy a single tick. Without negation there is nothing else that a condition can ask for.
 */
export function minimalTicks(condition: Condition, setsOf: (tick: Has) => readonly TickSet[]): readonly TickSet[] {
  if ('has' in condition) return setsOf(condition);
  if ('any' in condition) return smallest(condition.any.flatMap((part) => minimalTicks(part, setsOf)));
  return condition.all.map((part) => minimalTicks(part, setsOf)).reduce(both, [0n]);
}
