/** A strong core: on hands and knees, the opposite arm and leg held level while the back stays still. */
import type { Drawing } from './figure.js';

export const core: Drawing = {
  things: 'M28 165h184',
  far: 'M162 96l60-6M114 106l-4 46-46 6',
  back: 'translate(109 104)rotate(82)scale(.9)',
  limbs: 'M114 102l-86-2-2 10M164 98v58',
};
