/** On a rowing machine: legs pushing, back in its natural shape, hands at the handle. */
import type { Drawing } from './figure.js';

const rowing: Drawing = {
  things: 'M4 51h52M10 51v4M16 47h10M44 34l4 0M48 26v25M44 51l-3-9M48 34a6 6 0 1 0 8 0',
  back: 'translate(21 43)rotate(10)',
  limbs: 'M21 43l12-5 8 8 1-4M24 30l8 5 8-1',
};

/** A pause. */
export const rowingBreaks: Drawing = { ...rowing, mark: 'M45 9v9M51 9v9' };

/** A question. */
export const rowingAsk: Drawing = { ...rowing, mark: 'M44 9q1-4 4-4t4 4q0 3-4 4v2m0 5h.1' };
