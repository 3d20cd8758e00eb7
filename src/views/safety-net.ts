/** The safety net: when to get help after all. It stands on every result. */
import { html, type TemplateResult } from 'lit';
import type { Numbers } from '../content/locales/messages.js';
import { heading } from './heading.js';
import { list } from './text.js';
import * as words from '../internal/words.js';

export const safetyNet = (level: number, numbers: Numbers): TemplateResult => html`
  <section part="box">
    ${heading(level, words.safetyNetTitle)}
    <p><strong>${words.safetyNetEmergency(numbers)}</strong></p>
    ${list(words.safetyNetSigns)}
    <p>${words.safetyNetAdvice(numbers)}</p>
    <p>${words.safetyNetProfessional}</p>
  </section>
`;
