/** Which prevention tips there are: some for everybody, then those of each activity. The words are in `locales/`. */
export interface TipIds {
  general: 'warm-up' | 'build-up' | 'form' | 'core';
  running: 'posture' | 'running-core';
  cycling: 'saddle' | 'spine' | 'numbness';
  weightlifting: 'legs' | 'close' | 'load';
  rowing: 'row-breaks' | 'row-ask';
  swimming: 'strokes' | 'breathe';
  classes: 'teacher' | 'easier';
}

export type TipId = TipIds[keyof TipIds];

export const activities = ['running', 'cycling', 'weightlifting', 'rowing', 'swimming', 'classes'] as const;

export type ActivityId = (typeof activities)[number];
