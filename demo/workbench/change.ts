/** Change: the rules in words, each to be changed; and beside them what the changes do. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Condition } from '../../src/content/schema.js';
import { valueOf, type App } from './app.js';
import { conditionEditor } from './condition-editor.js';
import { mostUrgentFirst, placeChoice, placeText, rules, sources, whenText } from './content.js';
import { changeFile } from './change-file.js';
import { editionWith, isEdited, newId, noEdits, rulesOf, same, type EditedRule } from './edits.js';
import { fault } from './fault.js';
import { changedWords, effects, isBad, proof, summary } from './effects.js';
import { inPlainWords } from './clinical-terms.js';
import { save } from './work.js';
import { wordFields } from './word-fields.js';

let sought = '';
let newPlace = '';
/** What became of the last press of Save. */
let message = '';
let lacksReason = false;
let tries = 0;
/** Which rules are open, so that an edit does not fold them. */
const open = new Set<string>();

export const changePanel = (app: App): TemplateResult => {
  const { change } = app.work;
  const shownRules = allRules(app).filter(({ id, rule }) =>
    `${id} ${whenText(rule.when)}`.toLowerCase().includes(inPlainWords(sought)),
  );
  return html`
    <h2 tabindex="-1">Change</h2>
    <p class="lead">Choose where a rule leads, or when it holds. At once you see whether anybody is sent somewhere milder. It proves “same answers, never milder than before”; not that it is right.</p>
    <div class="columns">
      <div>
        <div class="search">
          <label for="find">Find a rule by its words</label>
          <input id="find" type="search" autocomplete="off" .value=${sought} @input=${(event: Event) => find(app, event)} />
          <p class="small" role="status">${shownRules.length} of ${allRules(app).length} rules${shownRules.length === 0 ? '. Try the words that a person would use, such as “shoulder” or “pee”.' : ''}</p>
        </div>
        ${shownRules.map(({ id, rule }) => ruleEditor(app, id, rule))}
        <div class="search">
          <label for="add">Add a rule that leads to</label>
          <select id="add" @change=${(event: Event) => (newPlace = valueOf(event))}>
            ${mostUrgentFirst.map((id) => html`<option value=${id}>${placeChoice(id)}</option>`)}
          </select>
          <p><button type="button" @click=${() => add(app)}>Add the rule</button></p>
        </div>
        <h3>Words of the questions</h3>
        ${wordFields(app)}
      </div>
      <aside id="effects" aria-label="What your changes do" tabindex="-1">
        <h3>What your changes do</h3>
        ${proof(app)} ${changedWords(app)} ${effects(app)}
        ${
          isEdited(change)
            ? html`
                <div class="fields">
                  <label for="reason">Why? It goes into the file.</label>
                  ${fault('reason-error', lacksReason && !change.reason.trim() ? 'Say why.' : undefined, tries)}
                  <textarea id="reason" rows="2" aria-describedby="reason-error" aria-invalid=${lacksReason && !change.reason.trim()} .value=${change.reason} @input=${(event: Event) => app.set({ change: { ...change, reason: valueOf(event) } })}></textarea>
                  <p>
                    <button class="main" type="button" @click=${() => hand(app)}>Save change.json</button>
                    <button type="button" @click=${() => undoAll(app)}>Undo all</button>
                  </p>
                  <p role="status">${message}</p>
                  <p class="small">It is your proposal. The maintainers write it into the source, look at each line that differs, and run all tests. To go on with your work another day, press “Save my work” as well.</p>
                </div>
              `
            : nothing
        }
      </aside>
    </div>
    <p class="pinned ${isBad(app) ? 'bad' : ''}" role="status">${summary(app)} <a href="#effects" @click=${(event: Event) => jump(app, event)}>See all</a></p>
  `;
};

/** Published rules in their old order, with the edits; then new ones. */
const allRules = ({ work: { change } }: App): readonly { readonly id: string; readonly rule: EditedRule }[] => {
  const published = rulesOf(rules);
  const fresh = Object.entries(change.rules).filter(
    ([id, rule]) => rule && !published.some((each) => each.id === id),
  ) as [string, EditedRule][];
  return [
    ...fresh.map(([id, rule]) => ({ id, rule })),
    ...published.map((rule) => ({ id: rule.id, rule: change.rules[rule.id] ?? rule })),
  ];
};

const publishedRule = (id: string): EditedRule | undefined => {
  const found = rulesOf(rules).find((rule) => rule.id === id);
  return found && { outcome: found.outcome, when: found.when, sources: found.sources };
};

/** Keeps an edit, or forgets it where the rule is again as it was. */
function edit(app: App, id: string, rule: EditedRule | null): void {
  message = '';
  const { change } = app.work;
  const was = publishedRule(id);
  const { [id]: _old, ...others } = change.rules;
  const isBack = rule ? was && same(rule, was) : !was;
  app.set({ change: { ...change, rules: isBack ? others : { ...others, [id]: rule } } });
}

const ruleEditor = (app: App, id: string, rule: EditedRule): TemplateResult => {
  const isRemoved = app.work.change.rules[id] === null;
  const was = publishedRule(id);
  const isChanged = id in app.work.change.rules;
  const set = (changes: Partial<EditedRule>): void =>
    edit(app, id, { outcome: rule.outcome, when: rule.when, sources: rule.sources, ...changes });
  return html`
    <article class="rule ${isChanged ? 'changed' : ''}" aria-labelledby="edit-${id}">
      <h3 id="edit-${id}">${id}${isRemoved ? ', taken away' : was ? '' : ', new'}</h3>
      <p>${whenText(rule.when) || 'Asks for nothing yet.'}</p>
      ${
        isRemoved
          ? nothing
          : html`
              <label for="place-${id}">Where ${id} leads</label>
              <select id="place-${id}" @change=${(event: Event) => set({ outcome: valueOf(event) })}>
                ${mostUrgentFirst.map((each) => html`<option value=${each} .selected=${each === rule.outcome}>${placeChoice(each)}</option>`)}
              </select>
              ${was && was.outcome !== rule.outcome ? html`<p class="small">It led to “${placeText(was.outcome)}”. Look whether its sources say this too.</p>` : nothing}
              <details .open=${open.has(id)} @toggle=${(event: Event) => fold(app, id, event)}>
                <summary>Change when ${id} holds, or its sources</summary>
                ${open.has(id) ? html`${conditionEditor(id, rule.when, (when: Condition) => set({ when }))} ${sourceFields(id, rule, set)}` : nothing}
              </details>
            `
      }
      <p>
        ${isChanged ? html`<button type="button" class="link" @click=${() => edit(app, id, was ?? null)}>Undo ${id}</button> <a href="#effects" @click=${(event: Event) => jump(app, event)}>See what it does</a>` : nothing}
        ${isRemoved || !was ? nothing : html`<button type="button" class="link" @click=${() => edit(app, id, null)}>Take ${id} away</button>`}
      </p>
    </article>
  `;
};

const sourceFields = (
  id: string,
  rule: EditedRule,
  set: (changes: Partial<EditedRule>) => void,
): TemplateResult => html`
  <fieldset>
    <legend>Sources of ${id}</legend>
    <div class="scroll-y" tabindex="0" role="group" aria-label="All sources">
      ${sources.map(
        (source) => html`
          <label class="choice small"
            ><input type="checkbox" .checked=${rule.sources.includes(source.id)} @change=${() => set({ sources: sources.map((each) => each.id).filter((each) => rule.sources.includes(each) !== (each === source.id)) })} />${source.label} (${source.id}), ${source.read}</label
          >
        `,
      )}
    </div>
  </fieldset>
`;

function fold(app: App, id: string, { target }: Event): void {
  if ((target as HTMLDetailsElement).open) open.add(id);
  else open.delete(id);
  app.draw();
}

function find(app: App, event: Event): void {
  sought = valueOf(event);
  app.draw();
}

function add(app: App): void {
  const outcome = newPlace || mostUrgentFirst[0];
  const id = newId(editionWith(rules, noEdits), app.work.change, outcome);
  sought = '';
  open.add(id);
  edit(app, id, { outcome, when: { all: [] }, sources: ['policy'] });
  app.focus(`#place-${id}`);
}

function jump(app: App, event: Event): void {
  event.preventDefault();
  app.focus('#effects');
}

/** Saves the change, also one that is milder or cannot be: it is said in the file and here. */
function hand(app: App): void {
  const { change } = app.work;
  lacksReason = !change.reason.trim();
  tries += 1;
  message = '';
  if (lacksReason) {
    app.focus('#reason');
    return;
  }
  save('change.json', changeFile(change));
  message = 'Saved as change.json. Send it to the maintainers.';
  if (isBad(app)) message += ' It also says what stands above in red.';
  app.draw();
}

function undoAll(app: App): void {
  if (!confirm('Undo all your changes? What you wrote under “Why?” goes too.')) return;
  lacksReason = false;
  message = '';
  app.set({ change: noEdits });
  app.focus('#effects');
}
