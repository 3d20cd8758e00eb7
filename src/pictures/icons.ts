/** Small icons: how urgent a care card is, and what calls; always beside words, so hidden from screen readers. */
import { html, type TemplateResult } from 'lit';
import type { OutcomeId } from '../content/outcomes.js';

const paths: Readonly<Record<OutcomeId, string>> = {
  emergency: 'M12 3l10 17H2zM12 9v5M12 17h.1',
  urgent: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5l3 3',
  'see-professional': 'M4 6h16v14H4zM8 3v5M16 3v5M12 11v6M9 14h6',
  'self-care': 'M3 11l9-8 9 8M5 10v10h14v-10M9 15l2 2 4-4',
  'normal-soreness': 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M8 12l3 3 5-6',
};

const icon = (path: string): TemplateResult =>
  html`<svg class="icon" aria-hidden="true" viewBox="0 0 24 24"><path d=${path} /></svg>`;

/** The icon of an outcome's care card. */
export const urgencyIcon = (outcome: OutcomeId): TemplateResult => icon(paths[outcome]);

/** A handset, before what calls. */
export const phoneIcon = (): TemplateResult =>
  icon('M5 3h4l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v4a2 2 0 0 1-2 2a17 17 0 0 1-16-16a2 2 0 0 1 2-2');
