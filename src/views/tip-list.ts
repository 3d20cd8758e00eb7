/** Prevention tips as a list: a picture, what to do, and why. */
import { html, type TemplateResult } from 'lit';
import type { TipId, TipIds } from '../content/prevention.js';
import { draw } from '../pictures/figure.js';
import { tipPictures } from './tip-pictures.js';
import { heading } from './heading.js';
import { tips } from '../internal/words.js';

export const tipList = (group: keyof TipIds, level: number): TemplateResult => html`
  <ul class="tips grid">
    ${Object.entries(tips[group]).map(
      ([id, { title, text }]) =>
        html`<li>${draw(tipPictures[id as TipId])}<div>${heading(level, title)}<p>${text}</p></div></li>`,
    )}
  </ul>
`;
