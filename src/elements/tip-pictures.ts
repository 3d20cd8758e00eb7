/** Which picture explains which tip. */
import type { TipId } from '../content/prevention.js';
import type { TemplateResult } from 'lit/html.js';
import { buildUp } from '../pictures/build-up.js';
import { core } from '../pictures/core.js';
import { form } from '../pictures/form.js';
import { liftClose } from '../pictures/lift-close.js';
import { runningPosture } from '../pictures/running-posture.js';
import { saddleHeight } from '../pictures/saddle-height.js';
import { warmUp } from '../pictures/warm-up.js';

export const tipPictures: Readonly<Partial<Record<TipId, (label: string) => TemplateResult>>> = {
  'warm-up': warmUp,
  'build-up': buildUp,
  form,
  core,
  posture: runningPosture,
  saddle: saddleHeight,
  close: liftClose,
};
