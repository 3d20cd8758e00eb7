/** Cycling: a level saddle, so high that the leg is almost straight at the bottom of the stroke, and a back in its natural shape. */
import { person } from './figure.js';

export const saddleHeight = (label: string) =>
  person(label, {
    things:
      'M18 182a39 39 0 1 0 78 0a39 39 0 1 0-78 0M138 182a39 39 0 1 0 78 0a39 39 0 1 0-78 0M77 113l23 77h-43l27-56h73l-57 56l3 19h-8h16M177 182l-22-70 9-2',
    far: 'M88 92l38 36-38 34 16 6-24-4 6-4 22-24 12-8-40-24z',
    mark: 'M62 113h38',
    back: 'translate(84 98)rotate(44)',
    limbs:
      'M86 88l10 8 0 10 8 38-8 48 14 12-22-8 8-4 0-34 4-14-22-38-2-14zM128 56l10 32 24 24-26-20-16-36z',
  });
