/** Lifting with the legs: hips and knees bent, back in its natural shape, bar close to the shins. */
import { person } from './figure.js';

export const liftClose = (label: string) =>
  person(label, {
    things:
      'M28 222h184M66 164a30 30 0 1 0 60 0a30 30 0 1 0-60 0',
    mark: 'M178 192v-44l-15 16m15-16l15 16',
    back: 'translate(45 132)rotate(47)scale(1.1)',
    limbs: 'M52 128l46 24-14 58 16 5M98 90l-4 72',
  });
