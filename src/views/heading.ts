/** Real headings at any level. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../internal/renderable.js';

/** What else stands on the tag. */
interface More {
  readonly id?: string;
  /** The ids of what a screen reader says after the heading, once it has focus. */
  readonly describedBy?: string;
}

const byLevel = [
  (text: Content, { id, describedBy }: More) =>
    html`<h1 part="heading" id=${id ?? nothing} aria-describedby=${describedBy ?? nothing}>${text}</h1>`,
  (text: Content, { id, describedBy }: More) =>
    html`<h2 part="heading" id=${id ?? nothing} aria-describedby=${describedBy ?? nothing}>${text}</h2>`,
  (text: Content, { id, describedBy }: More) =>
    html`<h3 part="heading" id=${id ?? nothing} aria-describedby=${describedBy ?? nothing}>${text}</h3>`,
  (text: Content, { id, describedBy }: More) =>
    html`<h4 part="heading" id=${id ?? nothing} aria-describedby=${describedBy ?? nothing}>${text}</h4>`,
  (text: Content, { id, describedBy }: More) =>
    html`<h5 part="heading" id=${id ?? nothing} aria-describedby=${describedBy ?? nothing}>${text}</h5>`,
  (text: Content, { id, describedBy }: More) =>
    html`<h6 part="heading" id=${id ?? nothing} aria-describedby=${describedBy ?? nothing}>${text}</h6>`,
] as const;

/** A heading of `level`, counted from 1; deeper than 6 is 6. */
export const heading = (level: number, text: Content, more: More = {}): TemplateResult =>
  (byLevel[level - 1] ?? byLevel[5])(text, more);
