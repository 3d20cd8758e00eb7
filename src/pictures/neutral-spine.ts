/** Cycling with a neutral spine: sitting up, hands high. */
import type { Drawing } from './figure.js';

export const neutralSpine: Drawing = {
  things:
    'M4 46a10 10 0 1 0 20 0a10 10 0 1 0-20 0M34 46a10 10 0 1 0 20 0a10 10 0 1 0-20 0M19 28l6 20h-11l7-14h18l-14 14 1 4h-2 4M44 46l-5-18 2 0',
  far: 'M22 25l9 8-9 8 4 1',
  mark: 'M44 13l3 3 5-6',
  back: 'translate(21 25)rotate(18)',
  limbs: 'M23 25l4 10-2 13 4 2M26 11l3 7 9 9',
};
