/** What the changes do: for whom they are milder or more urgent, which example visitors move, and how many are alarmed. */
import { html, nothing, type TemplateResult } from 'lit';
import { compare, type Comparison } from '../../src/rules/compare.js';
import { decide } from '../../src/rules/decide.js';
import { countedBy, type Edition } from '../../src/rules/two-editions.js';
import type { App } from './app.js';
import { budgetOf } from './budget.js';
import {
  edition,
  mostUrgentFirst,
  placeText,
  position,
  rules,
  softerSentences,
  stricterRows,
  visitors,
  worded,
} from './content.js';
import { editionWith, faultsOf, isEdited, type Edits } from './edits.js';
import { publishedWords } from './published-words.js';

export interface Moved {
  readonly who: string;
  readonly story: string;
  readonly from: string;
  readonly to: string;
  readonly because: readonly string[];
}

export interface Effects {
  readonly faults: readonly string[];
  readonly softer: readonly string[];
  readonly stricter: readonly (readonly [string, string, string, string])[];
  readonly moved: readonly Moved[];
}

let known: { readonly edits: Edits['rules']; readonly effects: Effects } | undefined;

/** What follows from the edits of rules: computed once for each edit. */
export function effectsOf(edits: Edits): Effects {
  if (known?.edits !== edits.rules) known = { edits: edits.rules, effects: compute(edits) };
  return known.effects;
}

function compute(edits: Edits): Effects {
  const faults = faultsOf(rules, edits);
  if (faults.length > 0) return { faults, softer: [], stricter: [], moved: [] };
  const after = editionWith(rules, edits);
  performance.mark('compare');
  const found: Comparison = compare(rules, after, mostUrgentFirst);
  performance.measure('compare', 'compare');
  const [old, now] = [worded(rules, edition.version), worded(after, 'changed')];
  return {
    faults,
    softer: softerSentences(found.softer, old, now),
    stricter: stricterRows(found.stricter, old, now),
    moved: visitors.flatMap(({ who, story, answers, outcome }) => {
      const { outcome: to, because } = decisionOf(after, answers);
      return to === outcome ? [] : [{ who, story, from: outcome, to, because }];
    }),
  };
}

export const decisionOf = (after: Edition, answers: (typeof visitors)[number]['answers']): ReturnType<typeof decide> =>
  decide(after.outcomes, after.otherwise, countedBy(after, answers));

const isMilder = ({ from, to }: Moved): boolean => position(to) > position(from);

/** Whether something is said in red: a change that cannot be, or that is milder for somebody. */
export const isBad = ({ work: { change } }: App): boolean => {
  const { faults, softer } = effectsOf(change);
  return faults.length + softer.length > 0;
};

/** The whole in one sentence, for whoever hears it. */
export function summary({ work: { change } }: App): string {
  if (!isEdited(change)) return 'Nothing is changed yet.';
  const { faults, softer, stricter, moved } = effectsOf(change);
  if (faults.length > 0) return `Not possible: ${faults.join(' ')}`;
  const milder = softer.length > 0 ? 'MILDER for some.' : 'Proven: nobody is sent anywhere milder.';
  return `${milder} ${stricter.length > 0 ? 'More urgent for some.' : 'Nobody is sent anywhere more urgent.'} ${moved.length} of ${visitors.length} example visitors get another result.`;
}

/** How many sentences stand open: a whole outcome moved gives dozens, and the first say enough. */
const shown = 5;

const sentencesOf = (sentences: readonly string[]): TemplateResult =>
  html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;

const others = (sentences: readonly string[]): TemplateResult | typeof nothing =>
  sentences.length > 0
    ? html`<details><summary>${sentences.length} more</summary>${sentencesOf(sentences)}</details>`
    : nothing;

/** What cannot be, or whether anybody is sent somewhere milder. */
export const proof = ({ work: { change } }: App): TemplateResult => {
  if (!isEdited(change)) return html`<p>Nothing is changed yet.</p>`;
  const { faults, softer } = effectsOf(change);
  if (faults.length > 0) return html`<div class="bad">${faults.map((fault) => html`<p>${fault}</p>`)}</div>`;
  return softer.length > 0
    ? html`<div class="bad"><h4>Milder for some</h4><p>Each with the fewest ticks:</p>${sentencesOf(softer.slice(0, shown))}${others(softer.slice(shown))}</div>`
    : html`<p class="good"><strong>Nobody is sent anywhere milder.</strong> That is a proof for all answers that can be given, not a sample.</p>`;
};

/** No proof covers words: somebody may tick another option because of them. */
export const changedWords = ({ work: { change } }: App): TemplateResult => {
  const all = Object.entries(change.words);
  if (all.length === 0) return html`${nothing}`;
  return html`
    <div class="note">
      <h4>Words are changed</h4>
      <p>The proof is about rules alone. It does not cover what people understand, and so tick.</p>
      <ul>${all.map(([where, now]) => html`<li>Was: “${publishedWords[where]}” <br />Now: “${now}”</li>`)}</ul>
    </div>
  `;
};

/** For whom it is more urgent, which example visitors move, and the alarm budget. */
export const effects = (app: App): TemplateResult => {
  const { faults, stricter, moved } = effectsOf(app.work.change);
  if (faults.length > 0) return html`${nothing}`;
  return html`
    ${
      stricter.length > 0
        ? html`
            <h4>More urgent for some</h4>
            <ul>${stricter.map(([ids, now, before, ticks]) => html`<li>Whoever ticks ${ticks}: ${now}, not ${before}. ${ids === 'none' ? 'No rule.' : `Rule ${ids}.`}</li>`)}</ul>
          `
        : html`<p>Nobody is sent anywhere more urgent.</p>`
    }
    <h4>Example visitors</h4>
    <p>${moved.length} of ${visitors.length} get another result.</p>
    ${moved.length > 0 ? html`<ul class="cases">${moved.map(movedCase)}</ul>` : nothing} ${alarms(app)}
  `;
};

const movedCase = (visitor: Moved): TemplateResult => html`
  <li class=${isMilder(visitor) ? 'bad' : ''}>
    <strong>${visitor.who}.</strong> ${visitor.story}<br />
    ${placeText(visitor.from)} <span aria-hidden="true">${isMilder(visitor) ? '↓' : '↑'}</span><span class="hidden">${isMilder(visitor) ? 'now milder:' : 'now more urgent:'}</span> ${placeText(visitor.to)}
  </li>
`;

let before: Readonly<Record<string, number>> | undefined;
let after: Readonly<Record<string, number>> | undefined;
let counted: Edits['rules'] | undefined;

/** Counts anew when the rules have changed, and draws once it is done. */
async function count(app: App): Promise<void> {
  const edits = app.work.change;
  counted = edits.rules;
  const isOld = (): boolean => counted !== edits.rules;
  before ??= await budgetOf(rules, () => false);
  const now = await budgetOf(editionWith(rules, edits), isOld);
  if (!now) return;
  after = now;
  app.draw();
}

/** How many more of 1,000 come to the most urgent result. */
function moreAlarms(): string {
  const [first] = mostUrgentFirst;
  const more = Math.round(after?.[first] ?? 0) - Math.round(before?.[first] ?? 0);
  return more === 0 ? '' : `${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} would be told: ${placeText(first)}.`;
}

const alarms = (app: App): TemplateResult => {
  if (counted !== app.work.change.rules) void count(app);
  const whole = (counts: typeof before, id: string): string => (counts ? String(Math.round(counts[id] ?? 0)) : '…');
  const both = (counts: typeof before): string =>
    counts ? String(Math.round(mostUrgentFirst.slice(0, 2).reduce((sum, id) => sum + (counts[id] ?? 0), 0))) : '…';
  return html`
    <h4>Alarms among people with ordinary soreness</h4>
    <p>Of 1,000 such people. ${moreAlarms()} Most of what this rests on is assumed; “Alarm budget” in the clinical documents says what.</p>
    <table>
      <thead><tr><th scope="col">Result</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
      <tbody>
        ${mostUrgentFirst.map((id) => html`<tr><th scope="row">${placeText(id)}</th><td>${whole(before, id)}</td><td>${whole(after, id)}</td></tr>`)}
        <tr class="total"><th scope="row">The first two together</th><td data-alarm="before">${both(before)}</td><td data-alarm="after">${both(after)}</td></tr>
      </tbody>
    </table>
  `;
};
