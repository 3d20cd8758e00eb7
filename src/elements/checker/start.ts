/** The first screen: what to do in an emergency, who the questions are for, and that nothing leaves the page. */
import { html, type TemplateResult } from 'lit';
import type { Numbers } from '../../content/locales/messages.js';
import { heading } from '../heading.js';
import { paragraphs } from '../lines.js';
import * as words from '../messages.js';

interface Start {
  readonly level: number;
  readonly numbers: Numbers;
  readonly onStart: (event: SubmitEvent) => void;
  readonly onShowSigns: () => void;
}

export const startScreen = ({ level, numbers, onStart, onShowSigns }: Start): TemplateResult => html`
  <div class="title">${heading(level, words.checkerTitle)}</div>
  <p class="danger">${dangerLink(numbers, words.checkerDanger(numbers))}</p>
  ${paragraphs([words.checkerAudience, words.checkerLength, words.checkerLimits])}
  <p><strong>${words.checkerPrivacy}</strong></p>
  <form @submit=${onStart}>
    <button part="button" class="button primary" type="submit">${words.checkerStart}</button>
    <button part="button" class="button plain" type="button" data-action="signs" @click=${onShowSigns}>${words.checkerShowSigns}</button>
  </form>
`;

/** The whole sentence rings the emergency number. */
export const dangerLink = ({ emergency }: Numbers, text: string): TemplateResult =>
  html`<a part="link" href="tel:${emergency}">${text}</a>`;
