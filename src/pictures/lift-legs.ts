/** Lifting with the legs: hips and knees bent, back in its natural shape, weight close to the shins. */
import type { Drawing } from './figure.js';

export const liftLegs: Drawing = {
  things: 'M28 222h184M108 194a26 26 0 1 0 52 0a26 26 0 1 0-52 0',
  mark: 'M190 192v-44l-15 16m15-16l15 16',
  back: 'translate(52 160)rotate(47)scale(1.1)',
  limbs: 'M58 158l48-12-18 64 16 5M102 112l32 80',
};
