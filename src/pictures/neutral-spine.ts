/** Cycling with a neutral spine: sitting up, hands high. */
import type { Drawing } from './figure.js';

export const neutralSpine: Drawing = {
  things: 'M18 182a39 39 0 1 0 78 0a39 39 0 1 0-78 0M138 182a39 39 0 1 0 78 0a39 39 0 1 0-78 0M77 113l23 77h-43l27-56h73l-57 56l3 19h-8h16M177 182l-22-70 9-2',
  far: 'M88 98l36 32-36 32 14 6',
  mark: 'M176 52l11 12 22-26',
  back: 'translate(84 98)rotate(18)',
  limbs: 'M90 98l16 42-6 50 14 8M104 42l10 28 38 38',
};
