/** How to reach help, by outcome: the first action, then the words round it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Numbers } from '../content/locales/messages.js';
import { additions, type OutcomeId } from '../content/outcomes.js';
import type { Answers } from '../content/schema.js';
import { matches } from '../rules/matches.js';
import { action, link, list } from './text.js';
import * as words from '../internal/words.js';

const call = (number: string): TemplateResult => action(`tel:${number}`, words.call(number));

/** Whom to turn to, wherever the visitor is. */
export function firstStep(outcome: OutcomeId, { emergency, advice }: Numbers): TemplateResult {
  if (outcome === 'emergency') return call(emergency);
  if (outcome !== 'urgent') return html`<p>${words.resultSeeProfessional}</p>`;
  return html`
    ${advice ? call(advice) : nothing}
    <p>${words.resultUrgent({ emergency, advice })} ${advice ? link('https://111.nhs.uk/', words.resultOnline111) : nothing}</p>
  `;
}

/** What else helps to get there: by text or in sign language where the number is 999, or without a GP where there is an advice line: in Great Britain. */
export function otherWays(outcome: OutcomeId, { emergency, advice }: Numbers): TemplateResult | typeof nothing {
  if (outcome === 'emergency') {
    return emergency === '999' ? html`<p>${words.resultTextRelay('18000')} ${link('https://999bsl.co.uk/', words.resultBsl)}</p>` : nothing;
  }
  if (!advice) return nothing;
  if (outcome === 'urgent') return html`<p>${words.resultTextRelay('18001 111')}</p>`;
  return html`<p>${words.resultPhysio} ${link('https://www.nhs.uk/conditions/physiotherapy/accessing/', words.resultPhysioLink)}</p>`;
}

/** The inside of a result's care card, for these answers. */
export function firstAction(outcome: OutcomeId, answers: Answers, numbers: Numbers): TemplateResult {
  if (outcome === 'normal-soreness') return html`<p>${words.resultSoreness}</p> ${list(words.resultHomeCare)}`;
  if (outcome === 'self-care') return list(words.resultHomeCare);
  const has = (addition: keyof typeof additions): boolean => matches(additions[addition], answers);
  return html`
    ${firstStep(outcome, numbers)}
    ${outcome === 'emergency' ? html`<p><strong>${has('ambulance') ? words.resultAmbulance : words.resultGoToAE}</strong></p>` : nothing}
    ${has('parent') ? html`<p>${words.resultParent}</p>` : nothing}
    ${has('maternity') && outcome === 'urgent' ? html`<p>${words.resultMaternity}</p>` : nothing} ${otherWays(outcome, numbers)}
  `;
}
