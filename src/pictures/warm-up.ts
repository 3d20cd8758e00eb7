/** Warming up and easing down: marching on the spot, effort that rises gently and falls gently. */
import { person } from './figure.js';

export const warmUp = (label: string) =>
  person(label, {
    things: 'M28 222h184',
    far: 'M102 60l-30 20 20 24-20-24 26-24zM100 108l48 16-6 50 16 6-22 0 4-6 0-34 4-14-48-4z',
    mark: 'M154 60c16 0 12-28 28-28h8c16 0 12 28 28 28',
    back: 'translate(98 115)rotate(2)',
    limbs:
      'M92 106l12 0 2 18-4 40-2 48 16 6-24 0 4-6 0-32 0-16-8-44 0-4zM104 56l6 36 30-10-32 10-12-34z',
  });
