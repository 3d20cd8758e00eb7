/** Running tall: head, shoulders and hips in one line that leans slightly forward, arms relaxed. */
import { person } from './figure.js';

export const runningPosture = (label: string) =>
  person(label, {
    things: 'M28 222h184',
    far:
      'M126 56l-30 20 20 28-20-28 26-24zM120 108l36 36-30 40 10 12-18-12 6-2 16-28 12-10-40-28z',
    back: 'translate(116 112)rotate(8)',
    limbs:
      'M112 102l12 2-2 18-14 38-30 42 6 14-14-16 6 0 16-28 10-12 4-44 2-4zM128 54l6 34 30-8-32 12-12-36z',
  });
