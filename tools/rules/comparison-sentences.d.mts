import type { Condition, Has } from '../../src/content/schema.js';
import type { Difference, Edition } from '../../src/rules/compare.js';

/** An edition with its words. */
export interface WordedEdition {
  readonly version: string;
  readonly rules: Edition;
  readonly optionText: (tick: Has) => string | undefined;
  readonly outcomeText: (id: string) => string | undefined;
}

export function sentences(tickText: (tick: Has) => string): {
  readonly conditionText: (condition: Condition) => string;
  readonly softerSentences: (
    softer: readonly Difference[],
    before: WordedEdition,
    after: WordedEdition,
  ) => readonly string[];
  /** Rules, place now, place before, fewest ticks. */
  readonly stricterRows: (
    stricter: readonly Difference[],
    before: WordedEdition,
    after: WordedEdition,
  ) => readonly (readonly [string, string, string, string])[];
};
