/** Real headings at any level. */
import { html, type TemplateResult } from 'lit';
import type { Content } from '../internal/renderable.js';

const byLevel = [
  (text: Content) => html`<h1 part="heading">${text}</h1>`,
  (text: Content) => html`<h2 part="heading">${text}</h2>`,
  (text: Content) => html`<h3 part="heading">${text}</h3>`,
  (text: Content) => html`<h4 part="heading">${text}</h4>`,
  (text: Content) => html`<h5 part="heading">${text}</h5>`,
  (text: Content) => html`<h6 part="heading">${text}</h6>`,
] as const;

/** A heading of `level`, counted from 1; deeper than 6 is 6. */
export const heading = (level: number, text: Content): TemplateResult => (byLevel[level - 1] ?? byLevel[5])(text);
