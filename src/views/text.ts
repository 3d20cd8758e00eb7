/** Small pieces of text: paragraphs, lists and links, from lines of the content. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../internal/renderable.js';
import { phoneIcon } from '../pictures/icons.js';
import * as words from '../internal/words.js';

/** Each line as a paragraph. */
export const paragraphs = (lines: readonly string[]): TemplateResult[] => lines.map((line) => html`<p>${line}</p>`);

/** Each line as a list item. */
export const list = (lines: readonly Content[]): TemplateResult =>
  html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

/**
 * A link, or the plain text where there is no address.
 * A page opens in a new tab, since leaving this one would lose the visitor's answers, and is not told where they come from.
 */
export function link(url: string, text: Content, part = 'link', onClick?: (event: Event) => void): Content {
  if (!url) return text;
  if (!url.startsWith('http')) return html`<a part=${part} href=${url} .onclick=${onClick}>${text}</a>`;
  return html`<a part=${part} href=${url} target="_blank" rel="noreferrer" .onclick=${onClick}
    >${text}<span class="hidden"> ${words.newTab}</span></a
  >`;
}

/** Where a link leads, and how it reads. */
export interface Target {
  readonly url: string;
  readonly label: string;
}

/** Links in one line, as the sources of a rule. */
export const links = (targets: readonly Target[]): TemplateResult[] =>
  targets.map(({ url, label }, index) => html`${index > 0 ? ', ' : nothing}${link(url, label)}`);

/** A link that looks like a button: the main thing to do, a call. Its numbers are set apart, since they can be drawn larger. */
export const action = (url: string, text: string): TemplateResult => {
  const parts = text.split(/(\d+)/).map((part, index) => (index % 2 ? html`<b>${part}</b>` : part));
  return html`<p>${link(url, [phoneIcon(), ...parts], 'button')}</p>`;
};
