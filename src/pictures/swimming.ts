/** Front crawl, seen from the side: the body level in the water, one arm reaching. */
import type { Drawing } from './figure.js';

const swimming: Drawing = {
  things: 'M3 42q4.5-4 9 0t9 0 9 0 9 0 9 0 9 0M3 50q4.5-4 9 0t9 0 9 0 9 0 9 0 9 0',
  far: 'M34 33l-2 8M21 36l-9 3-8 3',
  back: 'translate(21 36)rotate(76)',
  limbs: 'M21 36l-10 0-7-2M34 33l4-7 8 3',
};

/** Changing from one to another. */
export const swimmingStrokes: Drawing = { ...swimming, mark: 'M18 14h15l-4-3.5m0 7M32 22h-15l4 3.5' };

/** Turning round the body's length. */
export const swimmingBreathe: Drawing = { ...swimming, mark: 'M50 38a8 8 0 0 0-2-15m0 0l4-2m-4 2l3 4' };
