/** Warming up and easing down: marching on the spot, effort that rises gently and falls gently. */
import { person } from './figure.js';

export const warmUp = (label: string) =>
  person(label, {
    things: 'M28 222h184',
    far: 'M102 59l-29 20 19 26-21-26 27-24zM99 108l49 15-6 51 16 6-22-1 4-5 0-33 4-15-47-4z',
    mark: 'M154 60c16 0 12-28 28-28h8c16 0 12 28 28 28',
    back: 'translate(98 115)rotate(2)',
    limbs:
      'M92 106l12 0 2 17-4 41-3 49 16 5-22 0 4-5-2-33 2-16-8-44 0-4zM103 56l7 35 30-9-32 11-11-35z',
  });
