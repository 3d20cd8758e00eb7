/** Which picture explains which tip. */
import type { TipId } from '../content/prevention.js';
import { buildUp } from '../pictures/build-up.js';
import { classEasier, classTeacher } from '../pictures/classes.js';
import { core } from '../pictures/core.js';
import type { Drawing } from '../pictures/figure.js';
import { form } from '../pictures/form.js';
import { liftClose } from '../pictures/lift-close.js';
import { liftLegs } from '../pictures/lift-legs.js';
import { lightLoad } from '../pictures/light-load.js';
import { neutralSpine } from '../pictures/neutral-spine.js';
import { rowingAsk, rowingBreaks } from '../pictures/rowing.js';
import { runningPosture } from '../pictures/running-posture.js';
import { saddleHeight } from '../pictures/saddle-height.js';
import { swimmingBreathe, swimmingStrokes } from '../pictures/swimming.js';
import { warmUp } from '../pictures/warm-up.js';
import { warning } from '../pictures/warning.js';

export const tipPictures: Readonly<Record<TipId, Drawing>> = {
  'warm-up': warmUp,
  'build-up': buildUp,
  form,
  core,
  posture: runningPosture,
  'running-core': core,
  saddle: saddleHeight,
  spine: neutralSpine,
  numbness: warning,
  legs: liftLegs,
  close: liftClose,
  load: lightLoad,
  'row-breaks': rowingBreaks,
  'row-ask': rowingAsk,
  strokes: swimmingStrokes,
  breathe: swimmingBreathe,
  teacher: classTeacher,
  easier: classEasier,
};
