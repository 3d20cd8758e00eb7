/** Lifting with the legs: hips and knees bent, back in its natural shape, bar close to the shins. */
import { person } from './figure.js';

export const liftClose = (label: string) =>
  person(label, {
    things:
      'M28 222h184M66 164a30 30 0 1 0 60 0a30 30 0 1 0-60 0m20 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0',
    mark: 'M178 192v-44l-15 16m15-16l15 16',
    back: 'translate(45 132)rotate(47)scale(1.1)',
    limbs:
      'M48 120l8 8 4 4 36 26-16 54 16 4-20 0 4-4 4-38 6-14-46-18-6-16zM96 88l-2 40 2 36-4-36-4-40z',
  });
