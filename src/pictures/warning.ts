/** A sign of danger: do not wait. */
import type { Drawing } from './figure.js';

export const warning: Drawing = {
  mark: 'M120 48l84 144H36zM120 104v36M120 164h.1',
  isDanger: true,
};
