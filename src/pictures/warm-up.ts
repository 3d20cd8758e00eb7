/** Warming up and easing down: marching on the spot, effort that rises gently and falls gently. */
import type { Drawing } from './figure.js';

export const warmUp: Drawing = {
  things: 'M7 56h46',
  far: 'M26 16l-8 5 5 5M25 29l12 1-2 14 3 1',
  mark: 'M39 15l4-7h6l5 7',
  back: 'translate(25 29)rotate(2)',
  limbs: 'M25 29l1 12 0 12 4 1M26 16l2 7 7-2',
};
