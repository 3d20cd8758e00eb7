/** The page: its panels, one at a time, and the file that the work is kept in. */
import { html, nothing, render, type TemplateResult } from 'lit';
import '../../src/index.js';
import type { App, Panel } from './app.js';
import { changePanel } from './change.js';
import { built, edition, words } from './content.js';
import { labelPanel } from './label.js';
import { readPanel } from './read.js';
import { signPanel } from './sign.js';
import { VisitorScreen } from './visitor-screen.js';
import { emptyWork, readWork, save, type Work } from './work.js';

const panels: Readonly<Record<string, { readonly name: string; readonly draw: Panel }>> = {
  read: { name: 'Read', draw: readPanel },
  change: { name: 'Change', draw: changePanel },
  label: { name: 'Label blind', draw: labelPanel },
  sign: { name: 'Sign', draw: signPanel },
};

customElements.define('visitor-screen', VisitorScreen);

const bench = document.querySelector<HTMLElement>('#bench') ?? document.body;
const main = document.querySelector<HTMLElement>('#main') ?? document.body;
let work: Work = emptyWork;
let isSaved = true;
let message = '';
let isFault = false;
let shown = panelOf();

function panelOf(): string {
  const name = location.hash.slice(1);
  return name in panels ? name : 'read';
}

const app: App = {
  get work() {
    return work;
  },
  set(changes) {
    work = { ...work, ...changes };
    isSaved = false;
    message = '';
    isFault = false;
    draw();
  },
  draw,
  focus(selector) {
    draw();
    document.querySelector<HTMLElement>(selector)?.focus();
  },
};

function draw(): void {
  render(top(), bench);
  render((panels[shown] as { draw: Panel }).draw(app), main);
}

const top = (): TemplateResult => html`
  <div class="intro">
    <h1>Workbench for clinicians</h1>
    <p>For an afternoon: label 20 people blind, read the rules, try a change, and sign. You save files and send them to the maintainers of the project; nothing leaves this page by itself. Edition ${edition.version}. ${words.reviewText()}</p>
  </div>
  <div class="file" role="group" aria-label="Your work">
    <button type="button" @click=${saveWork}>Save my work</button>
    <label class="button">Open my work<input type="file" accept=".json,application/json" @change=${openWork} /></label>
    <p role="status" class=${isFault ? 'error' : ''}>${message || (isSaved ? 'Nothing is stored in this browser: save before you leave.' : 'Not saved yet.')}</p>
  </div>
  <nav class="panels" aria-label="Panels">
    ${Object.entries(panels).map(([id, { name }]) => html`<a href="#${id}" aria-current=${id === shown ? 'page' : nothing}>${name}</a>`)}
  </nav>
`;

function saveWork(): void {
  save('my-review-work.json', work);
  isSaved = true;
  message = 'Saved as my-review-work.json.';
  isFault = false;
  draw();
}

async function openWork({ target }: Event): Promise<void> {
  const field = target as HTMLInputElement;
  const text = await field.files?.[0]?.text();
  field.value = '';
  if (text === undefined) return;
  const opened = readWork(text);
  isFault = typeof opened === 'string';
  if (typeof opened === 'string') message = opened;
  else if (isSaved || confirm('Your work here is not saved. Replace it by what is in the file?')) {
    work = { ...opened, edition: edition.version, contentHash: built.hash };
    isSaved = true;
    message =
      opened.contentHash === built.hash
        ? 'Opened. Go on where you were.'
        : `Opened. It was saved with other content (edition ${opened.edition}): look at everything again.`;
  }
  draw();
}

addEventListener('hashchange', () => {
  if (!(location.hash.slice(1) in panels)) return;
  shown = panelOf();
  message = '';
  isFault = false;
  draw();
  main.querySelector<HTMLElement>('h2')?.focus();
});

// Whoever closes the page with work that is in no file is asked first.
addEventListener('beforeunload', (event) => {
  if (!isSaved) event.preventDefault();
});

draw();
