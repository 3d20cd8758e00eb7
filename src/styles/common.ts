/** The styles of every element. */
import { base } from './base.js';
import { tokens } from './tokens.js';

export const common = base + tokens;
