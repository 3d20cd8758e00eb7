/** Good form: a steady lunge, trunk upright, front knee above the ankle. */
import type { Drawing } from './figure.js';

export const form: Drawing = {
  things: 'M7 56h46',
  far: 'M28 39l-2 13-12 0-1 2',
  mark: 'M44 13l3 3 5-6',
  back: 'translate(27 38)',
  limbs: 'M27 38l12 3-1 12 4 1M27 24l1 7 5-5',
};
