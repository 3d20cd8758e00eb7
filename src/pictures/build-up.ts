/** Building up slowly: each bar is only a little taller than the one before, and the added part is marked. */
import type { Drawing } from './figure.js';

export const buildUp: Drawing = {
  far: 'M12 48v-15m9 15v-15m9 15v-20m9 20v-25m9 25v-30',
  mark: 'M20 27h2M29 22h2M38 17h2M47 12h2',
};
