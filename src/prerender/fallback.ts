/** The words inside a tag, for browsers that cannot draw the element. */
import { html, type TemplateResult } from 'lit';
import { provider } from '../content/clinics.js';
import * as fallback from '../content/locales/fallback.en-GB.js';
import { regions } from '../content/regions.js';
import { settingsOf } from '../elements/back-pain-checker/settings.js';
import { BackPainChecker, BackPainGuide, ClinicContact, PreventionTips } from '../elements/classes.js';
import type { BaseElement } from '../internal/base-element.js';
import { dialled } from '../internal/phone.js';
import type { Content } from '../internal/renderable.js';
import * as words from '../internal/words.js';

export function fallbackOf(element: BaseElement): Content {
  if (element instanceof BackPainChecker) return checkerLine(element);
  if (element instanceof ClinicContact) return contactLine(element);
  if (element instanceof PreventionTips) return fallback.tipsFallback;
  if (element instanceof BackPainGuide)
    return html`${fallback.guideFallback} <a href="https://www.nhs.uk/conditions/back-pain/">NHS.uk</a>.`;
  return '';
}

function checkerLine(checker: BackPainChecker): TemplateResult {
  const { region } = settingsOf(checker);
  const { emergency } = regions[region];
  const call = html`<a href=${`tel:${emergency}`}>${words.call(emergency)}</a>`;
  return html`${fallback.checkerFallback} ${call} ${fallback.checkerFallbackGo(words.regions[region].place)}`;
}

function contactLine({ name, phone }: ClinicContact): TemplateResult {
  const [who, number] = name && phone ? [name, phone] : [provider.name, provider.phone];
  const dial = dialled(number);
  return html`${who}: ${dial ? html`<a href=${`tel:${dial}`}>${number}</a>` : number}`;
}
