/** The result: where to go first, then why, what to do, when to come back, and what else may help. */
import { html, nothing, type TemplateResult } from 'lit';
import { provider } from '../../content/clinics.js';
import type { Numbers } from '../../content/locales/messages.js';
import { additions, outcomes, type OutcomeId } from '../../content/outcomes.js';
import type { ActivityId } from '../../content/prevention.js';
import type { Answers } from '../../content/schema.js';
import { sources, type SourceId } from '../../content/sources.js';
import { sorenessCurve } from '../../pictures/soreness-curve.js';
import type { Decision } from '../../rules/decide.js';
import { grounds } from '../../rules/grounds.js';
import { matches } from '../../rules/matches.js';
import { careCard } from '../care-card.js';
import { tickText } from '../conditions.js';
import { firstAction } from '../contacts.js';
import { heading } from '../heading.js';
import { link, list } from '../lines.js';
import * as words from '../messages.js';
import { safetyNet } from '../safety-net.js';
import { answersList } from './answers.js';

export interface Result {
  readonly decision: Decision<OutcomeId>;
  /** Only the answers that count. */
  readonly answers: Answers;
  readonly level: number;
  readonly activity: ActivityId | undefined;
  readonly noClinic: boolean;
  readonly numbers: Numbers;
  readonly asked: readonly string[];
  readonly onBack: () => void;
  readonly onChange: (question: string) => void;
  readonly onRestart: () => void;
}

/** What the visitor ticked that led to the result, with the source of each rule. */
export function reasons({ decision, answers }: Pick<Result, 'decision' | 'answers'>): readonly {
  readonly rule: string;
  readonly ticks: readonly string[];
  readonly sources: readonly SourceId[];
}[] {
  const rules = outcomes.find(({ id }) => id === decision.outcome)?.rules ?? [];
  return rules
    .filter(({ id }) => decision.because.includes(id))
    .map(({ id, when, sources }) => ({ rule: id, ticks: grounds(when, answers).map(tickText), sources }));
}

export const resultScreen = (result: Result): TemplateResult => {
  const { decision, answers, level, numbers } = result;
  const { outcome } = decision;
  return html`
    <button part="button" class="button plain" type="button" data-action="back" @click=${result.onBack}>${words.checkerBack}</button>
    ${careCard({ outcome, level, body: firstAction(outcome, answers), isResult: true })}
    <section>
      ${heading(level + 1, words.resultTickedTitle)}
      ${decision.because.length > 0 ? reasonList(result) : html`<p>${words.resultOtherwise}</p>`}
    </section>
    <section>${heading(level + 1, words.resultStepsTitle)} ${list(words.outcomes[outcome].steps)}</section>
    ${outcome === 'normal-soreness' ? soreness(level + 1) : nothing} ${safetyNet(level + 1, numbers)}
    ${isHelpNeededToday(outcome) ? nothing : tips(result)} ${clinicBlock(result)}
    ${answersList(result.asked, answers, result.onChange)}
    <button part="button" class="button" type="button" data-action="restart" @click=${result.onRestart}>${words.resultRestart}</button>
  `;
};

/** Whether the outcome sends the visitor to get help today; then nothing else should draw them away. */
export const isHelpNeededToday = (outcome: OutcomeId | undefined): boolean => outcome === 'emergency' || outcome === 'urgent';

const soreness = (level: number): TemplateResult => html`
  <section>${heading(level, words.resultSorenessTitle)} ${sorenessCurve(words.soreness)}</section>
`;

const tips = ({ level, activity }: Result): TemplateResult => html`
  <prevention-tips heading-level=${level + 1} activity=${activity ?? nothing}></prevention-tips>
`;

const reasonList = (result: Result): TemplateResult => html`
  <ul>
    ${reasons(result).map(
      ({ rule, ticks, sources: ids }) => html`
        <li data-rule=${rule}>
          ${ticks.map((text) => html`<div>${text}</div>`)}
          <small>${words.resultSource} ${ids.map((id, index) => html`${index > 0 ? ', ' : nothing}${link(sources[id].url, sources[id].label)}`)}</small>
        </li>
      `,
    )}
  </ul>
`;

/** P6: never beside urgent advice, and never for a visitor who is under 18 or pregnant. */
function clinicBlock({ decision, answers, level, noClinic }: Result): TemplateResult | typeof nothing {
  const allowed = outcomes.find(({ id }) => id === decision.outcome)?.clinic;
  if (noClinic || matches({ any: [additions.parent, additions.maternity] }, answers)) return nothing;
  if (allowed === 'credit') return html`<p><small>${words.resultProvidedBy(provider.name)}</small></p>`;
  if (allowed !== 'advertisement') return nothing;
  return html`
    <section class="box">
      <p><small>${words.resultAdvertisement}</small></p>
      <slot name="clinic"><clinic-contact heading-level=${level + 1}></clinic-contact></slot>
    </section>
  `;
}
