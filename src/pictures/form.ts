/** Good form: a steady lunge, trunk upright, front knee above the ankle. */
import { person } from './figure.js';

export const form = (label: string) =>
  person(label, {
    things: 'M28 222h184',
    far: 'M113 151l-10 50-51 1-4 16-1-22 5 4 33-4 15 2-1-49z',
    mark: 'M176 52l11 12 22-26',
    back: 'translate(106 150)',
    limbs:
      'M100 141l12 0 10 5 33 16-1 50 16 5-22 0 4-5-3-32 2-15-43-5-11-9zM109 91l4 35 19-21-19 23-10-35z',
  });
