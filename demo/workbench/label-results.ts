/** What the labels say about our rules, once all are given. */
import { html, type TemplateResult } from 'lit';
import { agreementOf, type Agreement, type Pair, type Share } from './agreement.js';
import type { App } from './app.js';
import { mostUrgentFirst, placeText, position, tickedText, visitors } from './content.js';
import type { Labelling } from './work.js';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const shareText = ({ count, of, low, high }: Share): string =>
  `${count} of ${of} (${percent(count / Math.max(of, 1))}; 95 % interval ${percent(low)} to ${percent(high)})`;

/** The figures, with the names of the two who are compared. */
export const figures = (
  { exact, milder, stricter, kappa }: Agreement,
  one: string,
  other: string,
): TemplateResult => html`
  <dl class="figures">
    <div><dt>The same place</dt><dd data-figure="exact">${shareText(exact)}</dd></div>
    <div><dt>${other} milder than ${one}</dt><dd data-figure="milder">${shareText(milder)}</dd></div>
    <div><dt>${other} more urgent than ${one}</dt><dd data-figure="stricter">${shareText(stricter)}</dd></div>
    <div><dt>Weighted kappa (quadratic)</dt><dd data-figure="kappa">${kappa === undefined ? 'cannot be computed: nobody differs' : kappa.toFixed(2)}</dd></div>
  </dl>
`;

export const results = (app: App, label: Labelling): TemplateResult => {
  const labelled = visitors.filter(({ who }) => who in label.labels);
  const rows = labelled.map((visitor) => ({
    ...visitor,
    yours: label.labels[visitor.who] ?? '',
    note: label.notes[visitor.who],
  }));
  const pairs = rows.map(({ yours, outcome }): Pair => [position(yours), position(outcome)]);
  const differing = rows.filter(({ yours, outcome }) => yours !== outcome).sort((one, other) => gap(other) - gap(one));
  return html`
    <p class="lead">You labelled ${rows.length} invented people. This says how far our rules agree with you, not who is right.</p>
    ${figures(agreementOf(pairs, mostUrgentFirst.length), 'you', 'Our rules')}
    <h3>Where we differ (${differing.length})</h3>
    ${differing.length === 0 ? html`<p>Nowhere.</p>` : html`<ul class="cases">${differing.map(difference)}</ul>`}
    <p>
      <button type="button" @click=${() => app.set({ label: null })}>Label another set</button>
    </p>
  `;
};

type Row = (typeof visitors)[number] & { readonly yours: string; readonly note: string | undefined };

/** The gravest first: those whom our rules send somewhere milder, by how much. */
const gap = ({ yours, outcome }: Row): number => position(outcome) - position(yours);

const difference = ({ who, story, answers, because, yours, note, outcome }: Row): TemplateResult => html`
  <li class=${position(outcome) > position(yours) ? 'bad' : ''}>
    <strong>${who}.</strong> ${story}<br />
    You: ${placeText(yours)}. Our rules: ${placeText(outcome)}${position(outcome) > position(yours) ? ', which is milder' : ', which is more urgent'}.<br />
    ${note ? html`Your note: ${note}<br />` : ''}
    <small>Ticked: ${tickedText(answers) || 'nothing that is a sign'}. ${because.length > 0 ? `Rule ${because.join(', ')}.` : 'No rule fires.'}</small>
  </li>
`;
