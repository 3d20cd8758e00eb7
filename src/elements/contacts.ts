/** How to reach help, by outcome: the first action, then the words round it. */
import { html, nothing, type TemplateResult } from 'lit';
import { additions, type OutcomeId } from '../content/outcomes.js';
import type { Answers } from '../content/schema.js';
import { matches } from '../rules/matches.js';
import { action, link, list, paragraphs } from './lines.js';
import { result as words } from './messages.js';

/** The inside of a result's care card, for these answers. */
export function firstAction(outcome: OutcomeId, answers: Answers): TemplateResult {
  const parent = matches(additions.parent, answers) ? html`<p>${words.parent}</p>` : nothing;
  if (outcome === 'emergency') {
    const ambulance = matches(additions.ambulance, answers);
    return html`
      <p>${action('tel:999', words.call('999'))}</p>
      <p><strong>${ambulance ? words.ambulance : words.goToAE}</strong></p>
      ${parent}
      <p>${words.textRelayEmergency} ${link('https://999bsl.co.uk/', words.bsl)}</p>
    `;
  }
  if (outcome === 'urgent') {
    return html`
      <p>${action('tel:111', words.call('111'))}</p>
      <p>${words.urgent} ${link('https://111.nhs.uk/', words.online111)}</p>
      ${parent}
      ${matches(additions.maternity, answers) ? html`<p>${words.maternity}</p>` : nothing}
      <p>${words.textRelay111}</p>
    `;
  }
  if (outcome === 'see-professional') {
    return html`
      ${paragraphs(words.seeProfessional)} ${parent}
      <p>${link('https://www.nhs.uk/conditions/physiotherapy/accessing/', words.physioLink)}</p>
    `;
  }
  return html`${outcome === 'normal-soreness' ? html`<p>${words.soreness}</p>` : nothing} ${list(words.homeCare)}`;
}
