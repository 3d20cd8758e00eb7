/** Lists mode: the same signs without questions, for visitors who prefer it and for regions whose services differ. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../heading.js';
import { list } from '../lines.js';
import * as words from '../messages.js';
import { safetyNet } from '../safety-net.js';
import { signCards } from '../sign-cards.js';
import { welcome } from './start.js';
import { button, type View } from './view.js';

export const listsScreen = (view: View): TemplateResult => {
  const level = view.level + 1;
  return html`
    ${welcome(view)}
    ${view.asks ? button(view, 'questions', words.listsAnswer, '') : nothing} ${signCards(level, view.numbers)}
    <section>${heading(level, words.resultHomeCareTitle)} ${list(words.resultHomeCare)}</section>
    ${safetyNet(level, view.numbers)}
  `;
};
