/**
 * The first screen: what to do in an emergency, who the questions are for, and that nothing leaves the page.
 * Here and on the question the buttons are written out: one template less, and a hundred first screens are drawn a sixth sooner.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { regions } from '../../content/regions.js';
import { heading } from '../../views/heading.js';
import * as words from '../../internal/words.js';
import { signs } from './signs.js';
import type { View } from './view.js';

export const startScreen = (view: View): TemplateResult => html`
  ${welcome(view)}
  <p class="lead">${words.checkerPurpose}</p>
  <ul>
    <li>${words.checkerLimits}</li>
    <li>${words.checkerLength}</li>
    <li>${words.checkerPrivacy}</li>
  </ul>
  <form .onsubmit=${view.onSubmit}>
    <button part="button" type="submit">${words.checkerStart}</button>
    <button part="button" class="plain" type="button" data-action="signs" aria-expanded=${view.state.unfolded ?? nothing} .onclick=${view.onAction}>${words.checkerShowSigns}</button>
  </form>
`;

/** The same above the signs, which the visitor unfolded before the script was there. */
export const unfoldedScreen = (view: View): TemplateResult => html`${startScreen(view)} ${signs(view)}`;

/** The title, and before anything else what to do in an emergency. */
export const welcome = ({ level, region }: View): TemplateResult => html`
  <div class="title">${heading(level, words.checkerTitle)}</div>
  <p class="danger"><a part="link" href=${`tel:${regions[region].emergency}`}>${words.checkerDanger(words.regions[region])}</a></p>
`;
