/** The files of several clinicians, compared with each other. They are read here, and go nowhere. */
import { html, type TemplateResult } from 'lit';
import { agreementOf, type Pair } from './agreement.js';
import type { App } from './app.js';
import { mostUrgentFirst, position } from './content.js';
import { figures } from './label-results.js';
import { readWork, type Labelling } from './work.js';

let opened: readonly { readonly name: string; readonly labels: Labelling['labels'] }[] = [];
let faults: readonly string[] = [];

async function open(app: App, { target }: Event): Promise<void> {
  const field = target as HTMLInputElement;
  const files = [...(field.files ?? [])];
  field.value = ''; // so that the same file can be chosen again
  const read = await Promise.all(files.map(async (file) => ({ file: file.name, work: readWork(await file.text()) })));
  faults = read.flatMap(({ file, work }) =>
    typeof work === 'string' ? [`${file}: ${work}`] : work.label ? [] : [`${file}: nobody has labelled in it.`],
  );
  opened = read.flatMap(({ file, work }) =>
    typeof work !== 'string' && work.label ? [{ name: work.label.by || file, labels: work.label.labels }] : [],
  );
  app.draw();
}

/** Each two of them. */
const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

export const otherFiles = (app: App): TemplateResult => {
  const own = app.work.label?.isDone ? [{ name: 'You', labels: app.work.label.labels }] : [];
  const compared = opened.length > 0 ? [...own, ...opened] : [];
  return html`
    <section aria-labelledby="others">
      <h3 id="others">Compare several clinicians</h3>
      <p>Choose the files that they saved with “Save my work”. Each two are compared over the people whom both have labelled.</p>
      <label class="button">Open files to compare<input type="file" multiple accept=".json,application/json" @change=${(event: Event) => open(app, event)} /></label>
      <div role="status">${faults.map((fault) => html`<p class="error">${fault}</p>`)} ${opened.length > 0 && compared.length < 2 ? html`<p>One file alone: choose another as well, or finish labelling.</p>` : ''}</div>
      ${pairsOf(compared).map(([one, other]) => {
        const pairs = Object.keys(one.labels)
          .filter((who) => who in other.labels)
          .map((who): Pair => [position(one.labels[who] ?? ''), position(other.labels[who] ?? '')]);
        return html`
          <h4>${one.name} and ${other.name}</h4>
          ${pairs.length > 0 ? figures(agreementOf(pairs, mostUrgentFirst.length), one.name, other.name) : html`<p>They have labelled nobody in common.</p>`}
        `;
      })}
    </section>
  `;
};
