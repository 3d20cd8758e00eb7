/** Lists mode: the same signs without questions, for visitors who prefer it and for regions whose services differ. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Numbers } from '../../content/locales/messages.js';
import { heading } from '../heading.js';
import { list } from '../lines.js';
import * as words from '../messages.js';
import { safetyNet } from '../safety-net.js';
import { signCards } from '../sign-cards.js';
import { dangerLink } from './start.js';

interface Lists {
  readonly level: number;
  readonly numbers: Numbers;
  /** Left out where questions are not offered. */
  readonly onAnswer?: () => void;
}

export const listsScreen = ({ level, numbers, onAnswer }: Lists): TemplateResult => html`
  <div class="title">${heading(level, words.checkerTitle)}</div>
  <p class="danger">${dangerLink(numbers, words.checkerDanger(numbers))}</p>
  <p>${words.listsIntro}</p>
  ${onAnswer
    ? html`<button part="button" class="button" type="button" data-action="questions" @click=${onAnswer}>${words.listsAnswer}</button>`
    : nothing}
  ${signCards(level + 1, numbers)}
  <section>${heading(level + 1, words.resultHomeCareTitle)} ${list(words.resultHomeCare)}</section>
  ${safetyNet(level + 1, numbers)}
`;
