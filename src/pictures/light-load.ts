/** A weight that can be controlled: small, and held without leaning. */
import type { Drawing } from './figure.js';

export const lightLoad: Drawing = {
  things: 'M7 56h46M32 21a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
  mark: 'M44 13l3 3 5-6',
  back: 'translate(25 29)rotate(2)',
  limbs: 'M25 29l1 12 0 12 4 1M26 16l2 7 7-2',
};
