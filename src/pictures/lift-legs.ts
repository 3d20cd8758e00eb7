/** Lifting with the legs: hips and knees bent, back in its natural shape, weight close to the shins. */
import type { Drawing } from './figure.js';

export const liftLegs: Drawing = {
  things: 'M7 56h46M27 49a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0',
  mark: 'M48 48v-11l-4 4m4-4l3 4',
  back: 'translate(13 40)rotate(47)scale(1.1)',
  limbs: 'M15 40l12-3-5 16 4 1M26 28l8 20',
};
