/** What the guide is for, who has reviewed it, which edition it is, and whether that edition is still in date. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { edition } from '../content/edition.js';
import { sources } from '../content/sources.js';
import { link, paragraphs } from './lines.js';
import * as words from './messages.js';

/** Intended purpose, review, edition and sources, as paragraphs. */
export const aboutText = (): TemplateResult => html`
  ${paragraphs([
    ...words.aboutPurpose,
    words.aboutReview,
    words.aboutEdition(edition.version, words.dateText(edition.reviewed), words.dateText(edition.expires)),
  ])}
  <p>${words.aboutSources} ${publishers().map(([label, url], index) => html`${index > 0 ? ', ' : nothing}${link(url, label)}`)}</p>
`;

export const about = (): TemplateResult => html`
  <details>
    <summary>${words.aboutTitle}</summary>
    ${aboutText()}
  </details>
`;

/** Says that the advice is out of date, from the day after the edition expires. */
export const expiry = (): TemplateResult | typeof nothing =>
  new Date().toISOString().slice(0, 10) > edition.expires
    ? html`<p class="danger"><strong>${link('https://111.nhs.uk/', words.aboutExpired)}</strong></p>`
    : nothing;

/** One address for each publisher; each rule links its own page. */
const publishers = (): [string, string][] =>
  Object.entries(Object.fromEntries(Object.values(sources).map(({ label, url }) => [label, url]))).filter(([, url]) => url);
