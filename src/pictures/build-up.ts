/** Building up slowly: each bar is only a little taller than the one before, and the added part is marked. */
import type { Drawing } from './figure.js';

export const buildUp: Drawing = {
  far: 'M48 190v-60m36 60v-60m36 60v-80m36 80v-100m36 100v-120',
  mark: 'M81 108h6M117 88h6M153 68h6M189 48h6',
};
