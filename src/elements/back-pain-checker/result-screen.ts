/** The result: where to go first, then what to do, why, when to come back, and, quieter, what else may help. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../../internal/renderable.js';
import { provider } from '../../content/clinics.js';
import { lookAgain, outcomes, type OutcomeId, type RuleId } from '../../content/outcomes.js';
import { exclusive, questionnaire } from '../../content/questionnaire.js';
import type { Answers, Has, Rule } from '../../content/schema.js';
import { sources, type SourceId } from '../../content/sources.js';
import { sorenessCurve } from '../../pictures/soreness-curve.js';
import type { Decision } from '../../rules/decide.js';
import { tickedSigns } from '../../rules/ticked-signs.js';
import { careCard } from '../../views/care-card.js';
import { tickText } from '../../views/tick-text.js';
import { firstAction, isPregnancyAlone } from '../../views/get-help.js';
import { heading } from '../../views/heading.js';
import { links, list } from '../../views/text.js';
import * as words from '../../internal/words.js';
import { safetyNet } from '../../views/safety-net.js';
import { answersList } from './answers-list.js';
import { clinicFor } from './clinic.js';
import { movements } from './movements.js';
import { reminder } from './reminder.js';
import { takeAlong } from './take-along.js';
import { button, type View } from './view.js';

/** A result may be shown. */
export type ResultView = View & { readonly decision: Decision<OutcomeId, RuleId> };

export const resultScreen = (view: ResultView): TemplateResult => {
  const { decision, counted, isShared } = view;
  const { outcome } = decision;
  const remind = isHome(outcome) && !isShared ? reminder(view, lookAgain[lasted(counted)]) : nothing;
  return html`
    ${button(view, 'back', words.checkerBack)} ${advice(view, { remind, take: takeAlong(view) })} ${answersList(view)}
    ${isHelpNeededToday(outcome) ? nothing : whatToDo(view)} ${clinicBlock(view)}
    <p>${button(view, 'restart', words.resultRestart)}</p>
  `;
};

/** What the screen alone has, each below the advice that it belongs to. */
interface Controls {
  readonly remind?: Content;
  readonly take?: Content;
}

/** What stands on the screen, on paper and in the copied summary alike: where to go, what to do, why, and the safety net. */
export const advice = (view: ResultView, { remind, take }: Controls = {}): TemplateResult => {
  const { decision, counted } = view;
  const { outcome } = decision;
  const level = view.level + 1;
  return html`
    ${careCard({ outcome, level: view.level, body: firstAction(decision, counted), isResult: true })}
    <section>${heading(level, words.resultStepsTitle)} ${list(steps(decision, counted))} ${remind}</section>
    <section>${heading(level, words.resultTickedTitle)} ${reasonList(view)} ${take}</section>
    ${safetyNet(level, view.region, outcome)} ${soreness(level, decision, counted)}
  `;
};

/** What to do now. */
export function steps({ outcome, because }: ResultView['decision'], counted: Answers): readonly string[] {
  const always = words.outcomes[outcome].steps;
  if (outcome === 'urgent') return isPregnancyAlone(because) ? always : [...always, words.resultDoNotWait];
  return isHome(outcome) ? [...always, words.resultCheckAgain[lasted(counted)]] : always;
}

/** Whether the outcome sends the visitor to get help today; then nothing else should draw them away. */
export const isHelpNeededToday = (outcome: OutcomeId | undefined): boolean =>
  outcome === 'emergency' || outcome === 'urgent';

const isHome = (outcome: OutcomeId): boolean => outcome === 'self-care' || outcome === 'normal-soreness';

/** How long it has lasted. A result at home is earned in the first six weeks. */
const lasted = ({ length = [] }: Answers): keyof typeof words.resultCheckAgain =>
  length[0] as keyof typeof words.resultCheckAgain;

/** The curve shows a week, so it stands at home in the first week alone. */
const soreness = (
  level: number,
  { outcome }: ResultView['decision'],
  counted: Answers,
): TemplateResult | typeof nothing =>
  isHome(outcome) && lasted(counted) !== '1-to-6-weeks'
    ? html`<section>${heading(level, words.resultSorenessTitle)} ${sorenessCurve(words.soreness)}</section>`
    : nothing;

/** The heading level of an element inside the result. */
const innerLevel = (level: number): number => Math.min(level + 1, 6);

/** Tips and movements: the same for everybody, never chosen by an answer. */
function whatToDo({ level, activity, decision, counted }: ResultView): TemplateResult {
  const inner = innerLevel(level);
  const moves = movements(inner, decision.outcome, counted);
  return html`
    <details>
      <summary>${moves === nothing ? words.resultTipsTitle : words.resultTipsAndMovements}</summary>
      <prevention-tips exportparts="heading,option,input,picture" heading-level=${inner} activity=${activity ?? nothing}></prevention-tips>
      ${moves}
    </details>
  `;
}

/** Each tick once. Those that led to the result carry the ids of its rules, and their sources. */
function reasonList({ decision, counted }: ResultView): TemplateResult {
  const all = outcomes.flatMap((outcome): readonly Rule<Has, SourceId>[] => outcome.rules);
  const fired = all.filter(({ id }) => decision.because.some((each) => each === id));
  return html`
    <ul>
      ${tickedSigns(questionnaire, exclusive, fired, counted).map(
        ({ ticks, rules }) => html`
          <li data-rule=${rules.map(({ id }) => id).join(' ') || nothing}>
            ${ticks.map((tick) => html`<div>${tickText(tick)}</div>`)} ${rules.length ? sourcesOf(rules) : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}

const sourcesOf = (rules: readonly Rule<Has, SourceId>[]): TemplateResult => html`
  <small>${words.resultSource} ${links([...new Set(rules.flatMap((rule) => rule.sources))].map((id) => sources[id]))}</small>
`;

/** The page's own clinic, or ProHealth's. Where the page has its own, no word of ProHealth stands on a result. */
function clinicBlock({ decision, counted, level, noClinic, ownClinic }: ResultView): TemplateResult | typeof nothing {
  const allowed = noClinic ? 'none' : clinicFor(decision.outcome, counted);
  if (allowed === 'none' || (ownClinic && allowed === 'credit')) return nothing;
  if (allowed === 'credit') return html`<p><small>${words.resultProvidedBy(provider.name)}</small></p>`;
  const ours = html`<clinic-contact exportparts="heading,button,link" heading-level=${innerLevel(level)}></clinic-contact>`;
  return html`
    <section part="box" class="clinic">
      <p><small>${words.resultAdvertisement}</small></p>
      <slot name="clinic">${ownClinic ? nothing : ours}</slot>
    </section>
  `;
}
