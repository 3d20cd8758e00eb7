/** The signs that lead to each place of help, as care cards without inputs. They are made from the rules, so the two cannot drift. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Numbers } from '../content/locales/messages.js';
import { otherwise, outcomes } from '../content/outcomes.js';
import { lists } from '../rules/lists.js';
import { careCard } from './care-card.js';
import { conditionText } from './condition-text.js';
import { firstStep, otherWays } from './get-help.js';
import { list } from './text.js';
import * as words from '../internal/words.js';

export const signCards = (level: number, numbers: Numbers): TemplateResult[] =>
  lists(outcomes, otherwise).map(({ outcome, rules }) => {
    const title = outcome === 'emergency' ? words.listsEmergencyTitle(numbers) : words.outcomes[outcome].title;
    const body = html`
      ${firstStep(outcome, numbers)} ${outcome === 'emergency' ? html`<p><strong>${words.listsDoNotDrive}</strong></p>` : nothing}
      ${otherWays(outcome, numbers)}
      <p>${words.listsSigns}</p>
      ${list(rules.map(({ when }) => conditionText(when)))}
    `;
    return careCard({ outcome, level, title, body });
  });
