/** A strong core: on hands and knees, the opposite arm and leg held level while the back stays still. */
import type { Drawing } from './figure.js';

export const core: Drawing = {
  things: 'M7 41h46',
  far: 'M41 24l15-1M29 27l-1 11-12 2',
  back: 'translate(27 26)rotate(82)scale(.9)',
  limbs: 'M29 26l-22-1 0 3M41 25v14',
};
