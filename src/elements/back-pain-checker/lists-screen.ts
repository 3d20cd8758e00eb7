/** Lists mode: the same signs without questions, for visitors who prefer it and for regions whose services differ. */
import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../internal/words.js';
import { signs } from './signs.js';
import { welcome } from './start-screen.js';
import { button, type View } from './view.js';

export const listsScreen = (view: View): TemplateResult => html`
  ${welcome(view)}
  ${view.asks ? button(view, 'questions', words.listsAnswer, '') : nothing} ${signs(view)}
`;
