/** Cycling: a level saddle, so high that the leg is almost straight at the bottom of the stroke, and a back in its natural shape. */
import type { Drawing } from './figure.js';

export const saddleHeight: Drawing = {
  things:
    'M4 46a10 10 0 1 0 20 0a10 10 0 1 0-20 0M34 46a10 10 0 1 0 20 0a10 10 0 1 0-20 0M19 28l6 20h-11l7-14h18l-14 14 1 4h-2 4M44 46l-5-18 2 0',
  far: 'M22 25l9 8-9 8 4 1',
  mark: 'M16 28h9',
  back: 'translate(21 25)rotate(44)',
  limbs: 'M23 25l4 10-2 13 4 2M32 15l3 7 6 6',
};
