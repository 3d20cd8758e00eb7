/** Which prevention tips there are: four for everybody, then those of each activity. The words are in `locales/`. */
export const tips = {
  general: ['warm-up', 'build-up', 'form', 'core'],
  running: ['posture', 'running-core'],
  cycling: ['saddle', 'spine', 'numbness'],
  weightlifting: ['legs', 'close', 'load'],
} as const;

export type TipId = (typeof tips)[keyof typeof tips][number];

export const activities = ['running', 'cycling', 'weightlifting'] as const;

export type ActivityId = (typeof activities)[number];
