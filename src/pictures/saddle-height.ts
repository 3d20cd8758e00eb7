/** Cycling: a level saddle, so high that the leg is almost straight at the bottom of the stroke, and a back in its natural shape. */
import { person } from './figure.js';

export const saddleHeight = (label: string) =>
  person(label, {
    things:
      'M18 182a39 39 0 1 0 78 0a39 39 0 1 0-78 0M138 182a39 39 0 1 0 78 0a39 39 0 1 0-78 0M77 113l23 77h-43l27-56h73l-57 56l3 19h-8h16M177 182l-22-70 9-2',
    far: 'M88 92l38 36-38 34 15 7-22-4 5-5 23-24 12-8-41-24z',
    mark: 'M62 113h38',
    back: 'translate(84 98)rotate(44)',
    limbs:
      'M86 87l9 8 1 11 9 37-8 49 13 11-21-8 6-3 1-34 4-15-22-37-1-13zM127 55l11 34 24 22-26-20-15-34z',
  });
