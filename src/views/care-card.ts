/** The card that says where to go. Words, icon and hidden lead-in carry the urgency; the colour only repeats it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeId } from '../content/outcomes.js';
import type { Content } from '../internal/renderable.js';
import { urgencyIcon } from '../pictures/icons.js';
import { heading } from './heading.js';
import { outcomes as outcomesWords } from '../internal/words.js';

interface CareCard {
  readonly outcome: OutcomeId;
  readonly level: number;
  /** The outcome's own title unless another is given. */
  readonly title?: string;
  readonly body: Content;
  /** Marks the visitor's result, for automation. */
  readonly isResult?: boolean;
}

export const careCard = ({
  outcome,
  level,
  title = outcomesWords[outcome].title,
  body,
  isResult,
}: CareCard): TemplateResult => html`
  <div part="card" class=${`card ${outcome}`} data-outcome=${isResult ? outcome : nothing}>
    <div class="bar">
      ${urgencyIcon(outcome)}
      ${heading(level, html`<span class="hidden">${outcomesWords[outcome].leadIn}:</span> ${title}`)}
    </div>
    <div class="inside">${body}</div>
  </div>
`;
