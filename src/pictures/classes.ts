/** In a class: a hand up to tell the teacher; and the easier version of a move. */
import type { Drawing } from './figure.js';
import { form } from './form.js';

export const classTeacher: Drawing = {
  things: 'M7 56h46',
  mark: 'M37 10h15v9h-8l-4 4v-4h-3z',
  back: 'translate(23 29)rotate(2)',
  limbs: 'M23 29l1 12 0 12 4 1M24 16l6-5-1-8',
};

export const classEasier: Drawing = { ...form, mark: 'M46 8v11m-4-4l4 4 4-4' };
