/** Which edition of the words and rules this is. A change of either is a new version (see docs). Dates are `YYYY-MM-DD`. */
export const edition = {
  version: '2.0.0',
  /** The day on which the specification of this edition was written. Not every source was opened again: see `sources.ts`. */
  written: '2026-11-25',
  /** From the day after this one, every element that gives advice says that it is out of date. */
  expires: '2027-11-23',
} as const;
