/** A strong core: on hands and knees, the opposite arm and leg held level while the back stays still. */
import { person } from './figure.js';

export const core = (label: string) =>
  person(label, {
    things: 'M28 165h184',
    far: 'M160 94l32-2 30-4-30 4-32 8zM116 104l-4 46-48 2-16 4 20-12-4 6 28-6 16 4-6-44z',
    back: 'translate(109 104)rotate(82)scale(.9)',
    limbs:
      'M116 96l2 12-22 4-32-8-44-4-4 16 0-20 4 4 28-4 16 4 40-4 4 0zM164 96l0 32-2 28 0-28-4-32z',
  });
