/** Cycling: a level saddle, so high that the leg is almost straight at the bottom of the stroke, and a back in its natural shape. */
import type { Drawing } from './figure.js';

export const saddleHeight: Drawing = {
  things: 'M18 182a39 39 0 1 0 78 0a39 39 0 1 0-78 0M138 182a39 39 0 1 0 78 0a39 39 0 1 0-78 0M77 113l23 77h-43l27-56h73l-57 56l3 19h-8h16M177 182l-22-70 9-2',
  far: 'M88 98l36 32-36 32 14 6',
  mark: 'M62 113h38',
  back: 'translate(84 98)rotate(44)',
  limbs: 'M90 98l16 42-6 50 14 8M128 60l10 28 24 22',
};
