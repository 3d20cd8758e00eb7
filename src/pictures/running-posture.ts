/** Running tall: head, shoulders and hips in one line that leans slightly forward, arms relaxed. */
import { person } from './figure.js';

export const runningPosture = (label: string) =>
  person(label, {
    things: 'M28 222h184',
    far:
      'M126 57l-29 20 19 26-21-26 27-24zM120 107l37 36-31 41 11 12-19-11 6-3 17-28 11-11-40-26z',
    back: 'translate(116 112)rotate(8)',
    limbs:
      'M111 102l12 2-1 18-15 39-29 41 6 15-14-17 6 0 16-29 10-12 4-44 1-3zM127 54l7 35 30-9-32 11-11-35z',
  });
