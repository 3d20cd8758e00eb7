/** Prevention tips as a list: a picture, what to do, and why. */
import { html, type TemplateResult } from 'lit';
import type { TipId } from '../content/prevention.js';
import { tipPictures } from './tip-pictures.js';
import { heading } from './heading.js';
import * as words from './messages.js';

export const tipList = (ids: readonly TipId[], level: number): TemplateResult => html`
  <ul class="tips grid">
    ${ids.map((id) => {
      const { title, text } = words.tipsTip[id];
      return html`<li>${tipPictures[id]?.(title)} ${heading(level, title)}<p>${text}</p></li>`;
    })}
  </ul>
`;
