/** Small pieces of text: paragraphs, lists and links, from lines of the content. */
import { html, nothing, type TemplateResult } from 'lit';
import { newTab } from './messages.js';

/** Each line as a paragraph. */
export const paragraphs = (lines: readonly string[]): TemplateResult[] => lines.map((line) => html`<p>${line}</p>`);

/** Each line as a list item. */
export const list = (lines: readonly unknown[]): TemplateResult =>
  html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

/**
 * A link, or the plain text where there is no address.
 * A page opens in a new tab, since leaving this one would lose the visitor's answers, and is not told where they come from.
 */
export function link(url: string, text: string, onClick?: () => void, kind = ''): TemplateResult | string {
  if (!url) return text;
  const isPage = url.startsWith('http');
  return html`<a
    part=${kind.startsWith('button') ? 'button' : 'link'}
    class=${kind}
    href=${url}
    target=${isPage ? '_blank' : nothing}
    rel=${isPage ? 'noreferrer' : nothing}
    @click=${onClick}
    >${text}${isPage ? html`<span class="hidden"> ${newTab}</span>` : nothing}</a
  >`;
}

/** A link that looks like a button: the main thing to do. */
export const action = (url: string, text: string, onClick?: () => void): TemplateResult | string =>
  link(url, text, onClick, 'button primary');
