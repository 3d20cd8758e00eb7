/** Running tall: head, shoulders and hips in one line that leans slightly forward, arms relaxed. */
import type { Drawing } from './figure.js';

export const runningPosture: Drawing = {
  things: 'M28 222h184',
  far: 'M126 60l-28 18 20 24M120 112l34 32-32 40 8 10',
  back: 'translate(116 112)rotate(8)',
  limbs: 'M116 110l-4 48-30 42 6 12M128 60l6 28 28-8',
};
