/** What the guide is for, who has reviewed it, which edition it is, and whether that edition is still in date. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { edition } from '../content/edition.js';
import { home, type RegionId } from '../content/regions.js';
import { sources } from '../content/sources.js';
import { keepClicks } from '../internal/box.js';
import { isExpired } from '../internal/expiry.js';
import { links, paragraphs, type Target } from './text.js';
import * as words from '../internal/words.js';

/** Intended purpose, edition, how the sources were read, the sources, and who has reviewed it, as paragraphs. */
export const aboutText = (): TemplateResult => html`
  ${paragraphs([
    ...words.aboutPurpose,
    words.aboutEdition(edition.version, words.dateText(edition.expires)),
    words.aboutReadings,
  ])}
  <p>${words.aboutSources} ${links(publishers())}</p>
  ${paragraphs([words.reviewText()])}
`;

/**
 * Folded, as on most visits, it has nothing inside: its many links are drawn when it is opened.
 * A button: `details` alone took a fifth of the time that it takes to draw a hundred first screens.
 */
export const about = (): TemplateResult => html`
  <div class="row">
    <button part="button" class="plain fold" type="button" aria-expanded="false" .onclick=${fold}>${words.aboutTitle}</button>
    <div></div>
  </div>
`;

/** Opens what is below the button, or folds it again. */
function fold(event: Event): void {
  event.stopPropagation();
  const button = event.currentTarget as HTMLButtonElement;
  // By attribute: Firefox before 119 has no such property.
  const opens = button.getAttribute('aria-expanded') === 'false';
  button.setAttribute('aria-expanded', String(opens));
  const text = button.nextElementSibling as HTMLElement;
  render(opens ? aboutText() : nothing, text);
  keepClicks(text);
}

/** Says that the advice is out of date, from the day after the edition expires. */
export const expiry = (region: RegionId = home): TemplateResult | typeof nothing =>
  isExpired()
    ? html`<p class="danger"><strong>${region === home ? words.aboutExpired : words.aboutExpiredAbroad(words.regions[region])}</strong></p>`
    : nothing;

/** One address for each publisher; each rule links its own page. */
const publishers = (): readonly Target[] => {
  const all: readonly Target[] = Object.values(sources).filter(({ url }) => url);
  return [...new Map(all.map((each) => [each.label, each])).values()];
};
