/** The first screen: what to do in an emergency, who the questions are for, and that nothing leaves the page. */
import { html, type TemplateResult } from 'lit/html.js';
import { heading } from '../heading.js';
import * as words from '../messages.js';
import { button, type View } from './view.js';

export const startScreen = (view: View): TemplateResult => html`
  ${welcome(view)}
  <p>${words.checkerPurpose}</p>
  <p>${words.checkerLimits}</p>
  <p>${words.checkerLength}</p>
  <p><strong>${words.checkerPrivacy}</strong></p>
  <form @submit=${view.onSubmit}>
    <button part="button" type="submit">${words.checkerStart}</button>
    ${button(view, 'signs', words.checkerShowSigns)}
  </form>
`;

/** The title, and before anything else what to do in an emergency. */
export const welcome = ({ level, numbers }: View): TemplateResult => html`
  <div class="title">${heading(level, words.checkerTitle)}</div>
  <p class="danger"><a part="link" href=${`tel:${numbers.emergency}`}>${words.checkerDanger(numbers)}</a></p>
`;
