/** A weight that can be controlled: small, and held without leaning. */
import type { Drawing } from './figure.js';

export const lightLoad: Drawing = {
  things: 'M28 222h184M126 82a14 14 0 1 0 28 0a14 14 0 1 0-28 0',
  mark: 'M176 52l11 12 22-26',
  back: 'translate(98 115)rotate(2)',
  limbs: 'M98 114l4 50 2 48 14 3M104 62l6 30 28-8',
};
