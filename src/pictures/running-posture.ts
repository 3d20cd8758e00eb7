/** Running tall: head, shoulders and hips in one line that leans slightly forward, arms relaxed. */
import type { Drawing } from './figure.js';

export const runningPosture: Drawing = {
  things: 'M7 56h46',
  far: 'M32 15l-7 5 5 6M30 28l9 8-8 10 2 3',
  back: 'translate(29 28)rotate(8)',
  limbs: 'M29 28l-1 12-7 10 1 3M32 15l2 7 7-2',
};
