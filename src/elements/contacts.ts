/** How to reach help, by outcome: the first action, then the words round it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { additions, type OutcomeId } from '../content/outcomes.js';
import type { Answers } from '../content/schema.js';
import { matches } from '../rules/matches.js';
import { action, link, list, paragraphs } from './lines.js';
import * as words from './messages.js';

/** The inside of a result's care card, for these answers. */
export function firstAction(outcome: OutcomeId, answers: Answers): TemplateResult {
  const parent = matches(additions.parent, answers) ? html`<p>${words.resultParent}</p>` : nothing;
  if (outcome === 'emergency') {
    const ambulance = matches(additions.ambulance, answers);
    return html`
      ${action('tel:999', words.resultCall('999'))}
      <p><strong>${ambulance ? words.resultAmbulance : words.resultGoToAE}</strong></p>
      ${parent}
      <p>${words.resultTextRelayEmergency} ${link('https://999bsl.co.uk/', words.resultBsl)}</p>
    `;
  }
  if (outcome === 'urgent') {
    return html`
      ${action('tel:111', words.resultCall('111'))}
      <p>${words.resultUrgent} ${link('https://111.nhs.uk/', words.resultOnline111)}</p>
      ${parent}
      ${matches(additions.maternity, answers) ? html`<p>${words.resultMaternity}</p>` : nothing}
      <p>${words.resultTextRelay111}</p>
    `;
  }
  if (outcome === 'see-professional') {
    return html`
      ${paragraphs(words.resultSeeProfessional)} ${parent}
      <p>${link('https://www.nhs.uk/conditions/physiotherapy/accessing/', words.resultPhysioLink)}</p>
    `;
  }
  return html`${outcome === 'normal-soreness' ? html`<p>${words.resultSoreness}</p>` : nothing} ${list(words.resultHomeCare)}`;
}
