/** Label blind: where would you send this person? Our answer is nowhere in the page, nor in the file, until the end. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueOf, type App } from './app.js';
import { mostUrgentFirst, placeChoice, visitors } from './content.js';
import { fault } from './fault.js';
import { otherFiles } from './label-files.js';
import { results } from './label-results.js';
import { orderOf, type Labelling } from './work.js';

const counts = [20, 40, visitors.length];

let count = 20;
/** What is not yet given, and of whom: a file that is opened meanwhile may be at another person. */
interface Draft {
  readonly of: string;
  readonly chosen: string;
  readonly note: string;
}

const noDraft: Draft = { of: '', chosen: '', note: '' };
let draft = noDraft;
let failed = false;
let isNoNumber = false;
let tries = 0;

const newSeed = (): number => ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 9999) + 1;

export const labelPanel = (app: App): TemplateResult => {
  const { label } = app.work;
  return html`
    <h2 tabindex="-1">Label blind</h2>
    ${!label ? start(app) : label.isDone ? results(app, label) : question(app, label)} ${!label || label.isDone ? otherFiles(app) : ''}
  `;
};

const start = (app: App): TemplateResult => html`
  <p class="lead">You read invented people, one at a time and in a random order, and say where you would send each. At the end you see how far our rules agree with you, and where not.</p>
  <form class="fields" @submit=${(event: Event) => begin(app, event)}>
    <fieldset>
      <legend>How many people?</legend>
      ${counts.map(
        (each) =>
          html`<label class="choice"><input type="radio" name="count" value=${each} .checked=${each === count} @change=${() => (count = each)} />${each === visitors.length ? `All ${each}` : each}</label>`,
      )}
    </fieldset>
    <div>
      <label for="set">Number of the set (optional). Take a colleague’s number to label the same people.</label>
      ${fault('set-error', isNoNumber ? 'Enter digits, such as 4406, or leave it empty.' : undefined, tries)}
      <input id="set" aria-describedby="set-error" aria-invalid=${isNoNumber} inputmode="numeric" autocomplete="off" maxlength="6" />
    </div>
    <div>
      <label for="labeller">Your name or initials (optional), for comparing files</label>
      <input id="labeller" autocomplete="off" />
    </div>
    <button class="main" type="submit">Begin</button>
  </form>
`;

function begin(app: App, event: Event): void {
  event.preventDefault();
  const field = (id: string): string =>
    (event.target as HTMLFormElement).querySelector<HTMLInputElement>(`#${id}`)?.value.trim() ?? '';
  isNoNumber = !/^\d*$/.test(field('set'));
  tries += 1;
  if (isNoNumber) {
    app.focus('#set');
    return;
  }
  draft = noDraft;
  const seed = Number(field('set')) || newSeed();
  app.set({ label: { by: field('labeller'), seed, count, labels: {}, notes: {}, isDone: false } });
  app.focus('#story');
}

/** The first of the order without a label. */
const nextOf = (label: Labelling): ReturnType<typeof orderOf>[number] | undefined =>
  orderOf(label).find(({ who }) => !(who in label.labels));

const draftOf = ({ seed }: Labelling, who: string): Draft => {
  const of = `${who} ${seed}`;
  return draft.of === of ? draft : { ...noDraft, of };
};

const question = (app: App, label: Labelling): TemplateResult => {
  const next = nextOf(label);
  const done = Object.keys(label.labels).length;
  if (!next)
    return html`
      <p class="lead" id="story" tabindex="-1">You have labelled all ${label.count}.</p>
      <p>Save your work first if you want to keep a copy that has never seen our answers.</p>
      <p>
        <button class="main" type="button" @click=${() => finish(app, label)}>Show how far we agree</button>
        <button type="button" @click=${() => back(app, label)}>Back to the last person</button>
      </p>
    `;
  const given = draftOf(label, next.who);
  return html`
    <form class="fields" novalidate @submit=${(event: Event) => answer(app, label, event)}>
      <p class="small">Person ${done + 1} of ${label.count}, set ${label.seed}</p>
      <progress max=${label.count} .value=${done} aria-label="People labelled"></progress>
      <div class="story">
        <h3 id="story" tabindex="-1">${next.who}</h3>
        <p>${next.story}</p>
      </div>
      <fieldset aria-describedby="place-error">
        <legend>Where would you send them?</legend>
        ${fault('place-error', failed ? 'Choose one place.' : undefined, tries)}
        ${mostUrgentFirst.map(
          (id, index) => html`
            <label class="choice"
              ><input type="radio" name="place" id="place-${index}" value=${id} .checked=${live(given.chosen === id)} @change=${(event: Event) => (draft = { ...draftOf(label, next.who), chosen: valueOf(event) })} /><span>${placeChoice(id)}</span></label
            >
          `,
        )}
      </fieldset>
      <div>
        <label for="note">Note (optional), for example what you would ask them</label>
        <textarea id="note" rows="2" .value=${live(given.note)} @input=${(event: Event) => (draft = { ...draftOf(label, next.who), note: valueOf(event) })}></textarea>
      </div>
      <p>
        <button class="main" type="submit">Next</button>
        ${done > 0 ? html`<button type="button" @click=${() => back(app, label)}>Back</button>` : ''}
      </p>
    </form>
  `;
};

function answer(app: App, label: Labelling, event: Event): void {
  event.preventDefault();
  const who = nextOf(label)?.who;
  if (!who) return;
  const { chosen, note } = draftOf(label, who);
  failed = chosen === '';
  tries += 1;
  if (failed) {
    app.focus('#place-0');
    return;
  }
  const notes = note.trim() === '' ? label.notes : { ...label.notes, [who]: note.trim() };
  app.set({ label: { ...label, labels: { ...label.labels, [who]: chosen }, notes } });
  draft = noDraft;
  app.focus('#story');
}

/** Takes the last label and its note back, and shows its person with them. */
function back(app: App, label: Labelling): void {
  const last = [...orderOf(label)].reverse().find(({ who }) => who in label.labels);
  if (!last) return;
  const { [last.who]: chosen = '', ...labels } = label.labels;
  const { [last.who]: note = '', ...notes } = label.notes;
  draft = { ...draftOf(label, last.who), chosen, note };
  failed = false;
  app.set({ label: { ...label, labels, notes } });
  app.focus('#story');
}

function finish(app: App, label: Labelling): void {
  app.set({ label: { ...label, isDone: true } });
  app.focus('main h2');
}
