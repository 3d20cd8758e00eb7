/** A strong core: on hands and knees, the opposite arm and leg held level while the back stays still. */
import { person } from './figure.js';

export const core = (label: string) =>
  person(label, {
    things: 'M28 165h184',
    far: 'M161 94l32-3 29-3-29 5-32 7zM116 104l-5 46-46 2-17 3 19-11-2 6 28-5 15 2-6-43z',
    back: 'translate(109 104)rotate(82)scale(.9)',
    limbs:
      'M117 97l1 12-23 2-30-6-44-4-6 15 1-21 5 4 28-2 16 3 39-5 3 0zM164 97l0 32-2 28 0-28-4-32z',
  });
