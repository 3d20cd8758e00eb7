/** What the guide is for, who has reviewed it, which edition it is, and whether that edition is still in date. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { edition } from '../content/edition.js';
import { home, type RegionId } from '../content/regions.js';
import { sources, type Reading } from '../content/sources.js';
import { links, paragraphs, type Target } from './text.js';
import * as words from '../internal/words.js';

/** Intended purpose, review, edition, and the sources by how they were read, as paragraphs. */
export const aboutText = (): TemplateResult => html`
  ${paragraphs([
    ...words.aboutPurpose,
    words.aboutReview,
    words.aboutEdition(edition.version, words.dateText(edition.expires)),
  ])}
  ${Object.entries(words.aboutSources).map(([read, text]) => html`<p>${text} ${links(publishers(read as Reading))}</p>`)}
`;

/**
 * Folded, as on most visits, it has nothing inside: its many links are drawn when it is opened.
 * A button: `details` alone took a fifth of the time that it takes to draw a hundred first screens.
 */
export const about = (): TemplateResult => html`
  <div class="row">
    <button part="button" class="plain fold" type="button" aria-expanded="false" @click=${fold}>${words.aboutTitle}</button>
    <div></div>
  </div>
`;

/** Opens what is below the button, or folds it again. */
function fold({ currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  const opens = button.ariaExpanded === 'false';
  button.ariaExpanded = String(opens);
  render(opens ? aboutText() : nothing, button.nextElementSibling as HTMLElement);
}

/** When the day after the edition's last one begins, in milliseconds. */
const dayAfter = Date.parse(edition.expires) + 86_400_000;

/** Says that the advice is out of date, from the day after the edition expires. */
export const expiry = (region: RegionId = home): TemplateResult | typeof nothing =>
  Date.now() >= dayAfter ? html`<p class="danger"><strong>${words.regions[region].expired}</strong></p>` : nothing;

/** One address for each publisher whose pages were read in this way; each rule links its own page. */
const publishers = (how: Reading): readonly Target[] => {
  const all = Object.values(sources).filter(({ read }) => read === how);
  return all.filter(({ label }, index) => all.findIndex((each) => each.label === label) === index);
};
