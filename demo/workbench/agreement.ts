/** How far two people agree on an ordered scale. Pure functions over pairs of positions. */

export type Pair = readonly [number, number];

/** A share with the interval that holds it in 95 of 100 samples, by Wilson's score (1927). */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.959964;

export function wilson(count: number, of: number): Share {
  if (of === 0) return { count, of, low: 0, high: 1 };
  const share = count / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  return { count, of, low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}

/**
 * Cohen's kappa with quadratic weights (1968) on a scale of so many steps: 1 is full agreement, 0 what chance alone would
 * give, and a difference of two steps counts four times one of one. Without any spread there is nothing to correct for chance.
 */
export function weightedKappa(pairs: readonly Pair[], steps: number): number | undefined {
  const distance = (one: number, other: number): number => ((one - other) / (steps - 1)) ** 2;
  const observed = pairs.reduce((sum, [one, other]) => sum + distance(one, other), 0) / pairs.length;
  const byChance =
    pairs.reduce((sum, [one]) => sum + pairs.reduce((inner, [, other]) => inner + distance(one, other), 0), 0) /
    pairs.length ** 2;
  return byChance > 0 ? 1 - observed / byChance : undefined;
}

export interface Agreement {
  readonly exact: Share;
  /** The second is milder than the first; and more urgent. */
  readonly milder: Share;
  readonly stricter: Share;
  readonly kappa: number | undefined;
}

/** Positions count from the most urgent, 0. */
export function agreementOf(pairs: readonly Pair[], steps: number): Agreement {
  const share = (is: (one: number, other: number) => boolean): Share =>
    wilson(pairs.filter(([one, other]) => is(one, other)).length, pairs.length);
  return {
    exact: share((one, other) => one === other),
    milder: share((one, other) => other > one),
    stricter: share((one, other) => other < one),
    kappa: weightedKappa(pairs, steps),
  };
}
