/** The signs that lead to each place of help, as care cards without inputs. They are made from the rules, so the two cannot drift. */
import { html, nothing, type TemplateResult } from 'lit';
import { ambulanceRules, otherwise, outcomes, type CombinedRuleId, type ListedOutcomeId } from '../content/outcomes.js';
import { home, type RegionId } from '../content/regions.js';
import type { Rule } from '../content/schema.js';
import type { Content } from '../internal/renderable.js';
import { isLeaf } from '../rules/condition-kind.js';
import { lists } from '../rules/lists.js';
import { careCard } from './care-card.js';
import { listedHelp } from './get-help.js';
import { list, paragraphs } from './text.js';
import { tickText } from './tick-text.js';
import * as words from '../internal/words.js';

export const signCards = (level: number, region: RegionId): TemplateResult[] =>
  lists(outcomes, otherwise).map(({ outcome: id, rules }) => {
    const outcome = id as ListedOutcomeId;
    const body = html`
      ${listedHelp(outcome, region)}
      <p>${words.listsSigns}</p>
      ${list(rules.map((rule) => signText(rule, region)))} ${ending(outcome, region)}
    `;
    return careCard({ outcome, level, title: words.listsTitle[outcome](words.regions[region]), body });
  });

/** A rule as one line: the option of a rule of one tick, else the rule's own sentence. */
export function signText({ id, when }: Rule, region: RegionId): string {
  const text = isLeaf(when) ? tickText(when) : words.listsRules[id as CombinedRuleId];
  return ambulanceRules.includes(id) ? words.listsAmbulance(text, words.regions[region]) : text;
}

/** What each list ends with. */
function ending(outcome: ListedOutcomeId, region: RegionId): Content {
  if (outcome === 'emergency') return html`<p>${words.resultBeforeAbout}</p>`;
  if (outcome !== 'urgent') return nothing;
  return paragraphs([words.listsNotSure(words.regions[region]), ...(region === home ? [words.listsPregnant] : [])]);
}
