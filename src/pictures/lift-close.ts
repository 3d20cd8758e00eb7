/** Holding a weight close: standing tall, the weight against the body. */
import type { Drawing } from './figure.js';

export const liftClose: Drawing = {
  things: 'M28 222h184M108 102a26 26 0 1 0 52 0a26 26 0 1 0-52 0',
  mark: 'M212 102h-36l16-15m-16 15l16 15',
  back: 'translate(98 115)rotate(2)',
  limbs: 'M98 114l4 50 2 48 14 3M104 62l-22 36 50 4',
};
