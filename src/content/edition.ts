/** Which edition of the words and rules this is. A change of either is a new version (see docs). Dates are `YYYY-MM-DD`. */
export const edition = {
  version: '1.0.0',
  reviewed: '2026-11-23',
  /** From the day after this one, every element that gives advice says that it is out of date. */
  expires: '2027-11-23',
} as const;
