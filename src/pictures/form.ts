/** Good form: a steady lunge, trunk upright, front knee above the ankle. */
import type { Drawing } from './figure.js';

export const form: Drawing = {
  things: 'M28 222h184',
  far: 'M110 154l-6 52-50 2-2 8',
  mark: 'M176 52l11 12 22-26',
  back: 'translate(106 150)',
  limbs: 'M106 152l48 10-2 50 16 3M108 94l4 30 18-22',
};
