/** Lists mode: the same signs without questions, for visitors who prefer it and for regions whose services differ. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Numbers } from '../../content/locales/messages.js';
import { heading } from '../heading.js';
import { list } from '../lines.js';
import { checker as checkerWords, lists as listsWords, result as resultWords } from '../messages.js';
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
  <div class="title">${heading(level, checkerWords.title)}</div>
  <p class="danger">${dangerLink(numbers, checkerWords.danger(numbers))}</p>
  <p>${listsWords.intro}</p>
  ${onAnswer
    ? html`<button part="button" class="button" type="button" data-action="questions" @click=${onAnswer}>${listsWords.answer}</button>`
    : nothing}
  ${signCards(level + 1, numbers)}
  <section>${heading(level + 1, resultWords.homeCareTitle)} ${list(resultWords.homeCare)}</section>
  ${safetyNet(level + 1, numbers)}
`;
