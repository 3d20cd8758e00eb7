/** Emergency and advice numbers by region. Questions are asked in `gb` only; elsewhere the signs are listed. */
export const regions = {
  gb: { emergency: '999', advice: '111' },
  'gb-nir': { emergency: '999', advice: '' },
  ie: { emergency: '112', advice: '' },
  eu: { emergency: '112', advice: '' },
  us: { emergency: '911', advice: '' },
} as const;

export type RegionId = keyof typeof regions;

/** The region that the rules were written for. */
export const home = 'gb' satisfies RegionId;

/** For a region that we do not know: 112 reaches help from most mobile phones, in Great Britain too. */
export const elsewhere = 'eu' satisfies RegionId;
