/** Good form: a steady lunge, trunk upright, front knee above the ankle. */
import { person } from './figure.js';

export const form = (label: string) =>
  person(label, {
    things: 'M28 222h184',
    far: 'M112 152l-8 48-52 2-4 16 0-22 4 4 32-4 16 2 0-50z',
    mark: 'M176 52l11 12 22-26',
    back: 'translate(106 150)',
    limbs:
      'M100 140l12 0 10 6 34 16-2 50 16 4-22 0 4-4-4-32 4-16-44-4-12-8zM108 92l4 34 20-22-20 24-8-36z',
  });
