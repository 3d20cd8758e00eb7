/** The first screen: what to do in an emergency, who the questions are for, and that nothing leaves the page. */
import { html, type TemplateResult } from 'lit';
import type { Numbers } from '../../content/locales/messages.js';
import { heading } from '../heading.js';
import { paragraphs } from '../lines.js';
import { checker as words } from '../messages.js';

interface Start {
  readonly level: number;
  readonly numbers: Numbers;
  readonly onStart: (event: SubmitEvent) => void;
  readonly onShowSigns: () => void;
}

export const startScreen = ({ level, numbers, onStart, onShowSigns }: Start): TemplateResult => html`
  <div class="title">${heading(level, words.title)}</div>
  <p class="danger">${dangerLink(numbers, words.danger(numbers))}</p>
  ${paragraphs([words.audience, words.length, words.limits])}
  <p><strong>${words.privacy}</strong></p>
  <form @submit=${onStart}>
    <button part="button" class="button primary" type="submit">${words.start}</button>
    <button part="button" class="button plain" type="button" data-action="signs" @click=${onShowSigns}>${words.showSigns}</button>
  </form>
`;

/** The whole sentence rings the emergency number. */
export const dangerLink = ({ emergency }: Numbers, text: string): TemplateResult =>
  html`<a part="link" href="tel:${emergency}">${text}</a>`;
