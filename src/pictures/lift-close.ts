/** Holding a weight close: standing tall, the weight against the body. */
import type { Drawing } from './figure.js';

export const liftClose: Drawing = {
  things: 'M7 56h46M27 26a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0',
  mark: 'M53 26h-9l4-4m-4 4l4 3',
  back: 'translate(25 29)rotate(2)',
  limbs: 'M25 29l1 12 0 12 4 1M26 16l-5 9 12 1',
};
