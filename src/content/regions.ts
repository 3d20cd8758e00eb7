/** What a telephone dials by region. Questions are asked in `gb` only; elsewhere the signs are listed. The words are in `locales/`. */
interface Numbers {
  /** What an emergency dials. */
  readonly emergency: string;
  /** The advice line, where the region has one. */
  readonly advice?: string;
  /** The public page about back pain, where the routine card links one. */
  readonly page?: string;
}

const all = {
  gb: { emergency: '999', advice: '111' },
  'gb-nir': { emergency: '999' },
  // The page was found as a stored copy under its older address, …/conditions/back-pain-overview/.
  ie: { emergency: '112', page: 'https://www2.hse.ie/conditions/back-pain/' },
  eu: { emergency: '112' },
  us: { emergency: '911' },
} as const satisfies Record<string, Numbers>;

export type RegionId = keyof typeof all;

// Assigned once more, so that every region may be asked for what only some have.
export const regions: Readonly<Record<RegionId, Numbers>> = all;

/** The region that the rules were written for. */
export const home = 'gb' satisfies RegionId;

/** For a region that we do not know: 112 reaches help from most mobile phones, in Great Britain too. */
export const elsewhere = 'eu' satisfies RegionId;
