/** Read: each rule in words, with its sources and the visitors it decides; and what the reader says of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { valueOf, type App } from './app.js';
import {
  built,
  edition,
  mostUrgentFirst,
  outcomes,
  placeText,
  questionnaire,
  rules,
  sourceOf,
  visitors,
  whenText,
  words,
} from './content.js';
import { rulesOf, type EditedRule } from './edits.js';
import type { Rule } from '../../src/content/schema.js';
import type { Verdict } from './work.js';

type Visitor = (typeof visitors)[number];

let shown: Visitor | undefined;

const all = rulesOf(rules);

export const readPanel = (app: App): TemplateResult => {
  const judged = Object.values(app.work.read).filter(({ verdict }) => verdict !== 'none').length;
  return html`
    <h2 tabindex="-1">Read</h2>
    <p class="lead">
      The ${all.length} rules of edition ${edition.version}, by where they lead. You have judged ${judged}. Consistent is not the same as right: that is for you to say.
    </p>
    <div class="columns">
      <div>
        <details class="fold">
          <summary>The path of the questions, as a picture</summary>
          <div class="scroll" tabindex="0" role="group" aria-label="Picture of the path"><img src="rules-path.svg" alt="The path of questions, with the results at which each can stop. The list of questions below says the same in words." /></div>
          <ol>
            ${questionnaire.map(({ id, options }) => html`<li>${words.questionWords(id).title}<ul>${options.map((has) => html`<li>${words.optionText({ question: id, has })}</li>`)}</ul></li>`)}
          </ol>
        </details>
        ${mostUrgentFirst.map((outcome) => outcomeSection(app, outcome))} ${hazards()}
      </div>
      <aside aria-labelledby="screen">
        <h3 id="screen" tabindex="-1">${shown ? `What ${shown.who} sees` : 'The screen of an example visitor'}</h3>
        ${shown ? html`<p class="small">${shown.story} The buttons of this screen do nothing here.</p>${keyed(shown.who, html`<visitor-screen heading-level="4" .answers=${shown.answers}></visitor-screen>`)}` : html`<p>Press “Show the screen” at a visitor of a rule: it appears here.</p>`}
      </aside>
    </div>
  `;
};

const outcomeSection = (app: App, outcome: string): TemplateResult => {
  const own = all.filter((rule) => rule.outcome === outcome);
  const isOtherwise = outcome === rules.otherwise;
  return html`
    <section>
      <h3 class="place ${outcome}">${placeText(outcome)}</h3>
      <p class="small">${own.length} ${own.length === 1 ? 'rule' : 'rules'}${isOtherwise ? ', and whoever no rule holds for' : ''}. A clinic may be shown: ${clinicText[outcomes.find(({ id }) => id === outcome)?.clinic ?? 'none']}.</p>
      ${own.map((rule) => ruleCard(app, rule))}
    </section>
  `;
};

const clinicText = { none: 'never', advertisement: 'as an advertisement', credit: 'as one neutral line' };

const ruleCard = (app: App, rule: Rule & EditedRule): TemplateResult => {
  const decided = visitors.filter(({ because }) => because.some((id) => id === rule.id));
  const given = app.work.read[rule.id] ?? { verdict: 'none', comment: '' };
  const set = (changes: Partial<Verdict>): void =>
    app.set({ read: { ...app.work.read, [rule.id]: { ...given, ...changes } } });
  const choice = (verdict: Verdict['verdict'], label: string): TemplateResult => html`
    <label class="choice"><input type="radio" name="verdict-${rule.id}" value=${verdict} .checked=${given.verdict === verdict} @change=${() => set({ verdict })} />${label}</label>
  `;
  return html`
    <article class="rule" aria-labelledby="rule-${rule.id}">
      <h4 id="rule-${rule.id}">${rule.id}</h4>
      <p>${whenText(rule.when)}</p>
      <p class="small">
        Compared in ${rule.reviewed} with
        ${rule.sources.map((id, index) => {
          const source = sourceOf(id);
          return html`${index > 0 ? '; ' : ''}${source?.url ? html`<a href=${source.url} target="_blank" rel="noopener">${source.label}</a>` : source?.label}, ${source?.read}`;
        })}.
      </p>
      <details>
        <summary>${decided.length} example ${decided.length === 1 ? 'visitor' : 'visitors'}</summary>
        <ul>
          ${decided.map(
            (visitor) =>
              html`<li><strong>${visitor.who}.</strong> ${visitor.story} <button type="button" class="link" aria-label="Show the screen of ${visitor.who}" @click=${() => show(app, visitor)}>Show the screen</button></li>`,
          )}
        </ul>
      </details>
      <fieldset class="verdict">
        <legend class="hidden">What do you say of rule ${rule.id}?</legend>
        ${choice('agree', 'Agree')} ${choice('disagree', 'Disagree')} ${choice('none', 'Not judged')}
      </fieldset>
      <label class="small" for="comment-${rule.id}">Comment on ${rule.id} (optional)</label>
      <textarea id="comment-${rule.id}" rows="1" maxlength="2000" .value=${given.comment} @input=${(event: Event) => set({ comment: valueOf(event) })}></textarea>
    </article>
  `;
};

function show(app: App, visitor: Visitor): void {
  shown = visitor;
  app.focus('#screen');
}

const hazards = (): TemplateResult => html`
  <section>
    <h3>Hazards</h3>
    <p class="small">From the hazard log, which names the test that proves each control. Nobody clinical has rated them.</p>
    ${built.hazards.map(
      ({ id, title, cause, control, risk }) => html`
        <details class="fold">
          <summary>${id} ${title}</summary>
          <p><strong>Cause.</strong> ${cause}</p>
          <p><strong>Control.</strong> ${control}</p>
          <p><strong>Risk.</strong> ${risk || nothing}</p>
        </details>
      `,
    )}
  </section>
`;
