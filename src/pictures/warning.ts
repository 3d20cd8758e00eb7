/** A sign of danger: do not wait. */
import type { Drawing } from './figure.js';

export const warning: Drawing = {
  mark: 'M30 12l21 36h-42zM30 26v9M30 41h.1',
  isDanger: true,
};
