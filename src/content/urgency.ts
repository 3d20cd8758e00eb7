/** How soon each outcome gets help. The rules try them in another order: see `outcomes.ts`. */
import type { OutcomeId } from './outcomes.js';

export const mostUrgentFirst = [
  'emergency',
  'urgent',
  'see-professional',
  'self-care',
  'normal-soreness',
] as const satisfies readonly OutcomeId[];
