/** The safety net: when to get help after all. It stands on every result, in one of three texts, and below the lists. */
import { html, nothing, type TemplateResult } from 'lit';
import { otherwise, type OutcomeId } from '../content/outcomes.js';
import type { RegionId } from '../content/regions.js';
import { heading } from './heading.js';
import { list, paragraphs } from './text.js';
import * as words from '../internal/words.js';

/** `outcome` is that of a result. The results at home say on their own when to book, so that one screen gives one time. */
export function safetyNet(level: number, region: RegionId, outcome: OutcomeId = otherwise): TemplateResult {
  const local = words.regions[region];
  const kind = outcome === 'emergency' || outcome === 'urgent' ? outcome : 'later';
  const last = {
    emergency: [words.safetyNetWaiting],
    urgent: [words.safetyNetAgain],
    later: [words.safetyNetAdvice(local), ...(outcome === otherwise ? [words.safetyNetProfessional(local)] : [])],
  };
  return html`
    <section part="box" class="net">
      ${heading(level, words.safetyNetTitle[kind])}
      ${kind === 'emergency' ? nothing : html`<p><strong>${words.safetyNetEmergency(local)}</strong></p> ${list(words.safetyNetSigns)}`}
      ${paragraphs(last[kind])}
    </section>
  `;
}
