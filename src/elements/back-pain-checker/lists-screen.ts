/** Lists mode: the same signs without questions, for visitors who prefer it and for regions whose services differ. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../views/heading.js';
import { list } from '../../views/text.js';
import * as words from '../../internal/words.js';
import { safetyNet } from '../../views/safety-net.js';
import { signCards } from '../../views/sign-cards.js';
import { welcome } from './start-screen.js';
import { button, type View } from './view.js';

export const listsScreen = (view: View): TemplateResult => {
  const level = view.level + 1;
  return html`
    ${welcome(view)}
    ${view.asks ? button(view, 'questions', words.listsAnswer, '') : nothing} ${signCards(level, view.region)}
    <section>${heading(level, words.resultHomeCareTitle)} ${list(words.resultHomeCare)}</section>
    ${safetyNet(level, view.region)}
  `;
};
