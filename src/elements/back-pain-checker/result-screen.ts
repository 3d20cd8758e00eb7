/** The result: where to go first, then why, what to do, when to come back, and what else may help. */
import { html, nothing, type TemplateResult } from 'lit';
import { provider } from '../../content/clinics.js';
import { additions, outcomes, type OutcomeId } from '../../content/outcomes.js';
import type { ActivityId } from '../../content/prevention.js';
import { sources, type SourceId } from '../../content/sources.js';
import { sorenessCurve } from '../../pictures/soreness-curve.js';
import type { Decision } from '../../rules/decide.js';
import { matchedAnswers } from '../../rules/matched-answers.js';
import { matches } from '../../rules/matches.js';
import { careCard } from '../../views/care-card.js';
import { tickText } from '../../views/condition-text.js';
import { firstAction } from '../../views/get-help.js';
import { heading } from '../../views/heading.js';
import { links, list } from '../../views/text.js';
import { optOutClasses } from '../../internal/opt-out.js';
import * as words from '../../internal/words.js';
import { safetyNet } from '../../views/safety-net.js';
import { answersList } from './answers-list.js';
import { button, type View } from './view.js';

/** A result may be shown. */
export type ResultView = View & { readonly decision: Decision<OutcomeId> };

/** What the visitor ticked that led to the result, with the source of each rule. */
export function reasons({ decision, counted }: Pick<ResultView, 'decision' | 'counted'>): readonly {
  readonly rule: string;
  readonly ticks: readonly string[];
  readonly sources: readonly SourceId[];
}[] {
  const rules = outcomes.find(({ id }) => id === decision.outcome)?.rules ?? [];
  return rules
    .filter(({ id }) => decision.because.includes(id))
    .map(({ id, when, sources }) => ({ rule: id, ticks: matchedAnswers(when, counted).map(tickText), sources }));
}

export const resultScreen = (view: ResultView): TemplateResult => {
  const { copied } = view;
  const { outcome } = view.decision;
  return html`
    ${button(view, 'back', words.checkerBack)} ${advice(view)}
    ${isHelpNeededToday(outcome) ? nothing : tips(innerLevel(view.level), view.activity)} ${clinicBlock(view)} ${answersList(view)}
    <p>
      ${button(view, 'print', words.resultPrint, '')} ${button(view, 'copy', words.resultCopy, '')}
      ${button(view, 'restart', words.resultRestart, '')}
    </p>
    <p role="status">${copied === undefined ? nothing : copied ? words.resultCopyByHand : words.resultCopied}</p>
    ${copied ? html`<textarea class=${optOutClasses} readonly rows="9" aria-label=${words.resultCopyByHand} .value=${copied}></textarea>` : nothing}
  `;
};

/** What stands on the screen, on paper and in the copied summary alike: where to go, why, what to do, and the safety net. */
export const advice = (view: ResultView): TemplateResult => {
  const { decision, counted } = view;
  const { outcome } = decision;
  const level = view.level + 1;
  return html`
    ${careCard({ outcome, level: view.level, body: firstAction(outcome, counted, view.numbers), isResult: true })}
    <section>
      ${heading(level, words.resultTickedTitle)} ${reasonList(view)}
    </section>
    <section>${heading(level, words.resultStepsTitle)} ${list(words.outcomes[outcome].steps)}</section>
    ${outcome === 'normal-soreness' ? soreness(level) : nothing} ${safetyNet(level, view.numbers)}
  `;
};

/** Whether the outcome sends the visitor to get help today; then nothing else should draw them away. */
export const isHelpNeededToday = (outcome: OutcomeId | undefined): boolean => outcome === 'emergency' || outcome === 'urgent';

const soreness = (level: number): TemplateResult => html`
  <section>${heading(level, words.resultSorenessTitle)} ${sorenessCurve(words.soreness)}</section>
`;

/** The heading level of an element inside the result. */
const innerLevel = (level: number): number => Math.min(level + 1, 6);

const tips = (level: number, activity: ActivityId | undefined): TemplateResult => html`
  <prevention-tips exportparts="heading,option,input,picture" heading-level=${level} activity=${activity ?? nothing}></prevention-tips>
`;

const reasonList = (view: ResultView): TemplateResult => html`
  <ul>
    ${reasons(view).map(
      ({ rule, ticks, sources: ids }) => html`
        <li data-rule=${rule}>
          ${ticks.map((text) => html`<div>${text}</div>`)}
          <small>${words.resultSource} ${links(ids.map((id) => sources[id]))}</small>
        </li>
      `,
    )}
  </ul>
`;

/** P6: never beside urgent advice, and never for a visitor who is under 18 or pregnant. */
function clinicBlock({ decision, counted, level, noClinic }: ResultView): TemplateResult | typeof nothing {
  const allowed = outcomes.find(({ id }) => id === decision.outcome)?.clinic;
  if (noClinic || matches({ any: [additions.parent, additions.maternity] }, counted)) return nothing;
  if (allowed === 'credit') return html`<p><small>${words.resultProvidedBy(provider.name)}</small></p>`;
  if (allowed !== 'advertisement') return nothing;
  return html`
    <section part="box">
      <p><small>${words.resultAdvertisement}</small></p>
      <slot name="clinic"><clinic-contact exportparts="heading,button,link,picture" heading-level=${innerLevel(level)}></clinic-contact></slot>
    </section>
  `;
}
