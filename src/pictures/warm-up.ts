/** Warming up and easing down: marching on the spot, effort that rises gently and falls gently. */
import type { Drawing } from './figure.js';

export const warmUp: Drawing = {
  things: 'M28 222h184',
  far: 'M102 62l-30 20 20 22M100 114l46 6-8 54 12 4',
  mark: 'M154 60l18-28h24l18 28',
  back: 'translate(98 115)rotate(2)',
  limbs: 'M98 114l4 50 2 48 14 3M104 62l6 30 28-8',
};
