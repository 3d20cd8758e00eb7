/** The words of questions and options, to be changed; with the age at which a new text can be read, and words that promise too much. */
import { html, nothing, type TemplateResult } from 'lit';
import { readingAge } from '../../test/content/reading-age.js';
import { banned } from '../../test/content/wording.js';
import { valueOf, type App } from './app.js';
import { questionnaire, words } from './content.js';
import { publishedWords } from './published-words.js';

/** The limit of a single option or sentence. */
const limit = 13;

/** What is wrong with a text, as sentences. */
export function wordFaults(text: string): readonly string[] {
  if (!text.trim()) return ['There are no words left.'];
  const age = readingAge([{ text }]);
  const found = banned.flatMap((word) => word.exec(text)?.[0] ?? []);
  return [
    ...found.map((word) => `“${word}” promises what this guide does not do.`),
    ...(/<[a-z/!]/i.test(text) ? ['Plain words only, no HTML.'] : []),
    ...(age > limit
      ? [`It reads like age ${age.toFixed(0)}; the limit is ${limit}. Use shorter words and sentences.`]
      : []),
  ];
}

export const wordFields = (app: App): TemplateResult => html`
  ${questionnaire.map(
    ({ id }) => html`
      <details class="fold">
        <summary>${words.questionWords(id).title}</summary>
        ${Object.entries(publishedWords)
          .filter(([where]) => where.startsWith(`questions.${id}.`))
          .map(([where, text], index) => field(app, where, text, index))}
      </details>
    `,
  )}
`;

function set(app: App, where: string, text: string): void {
  const { change } = app.work;
  const { [where]: _old, ...others } = change.words;
  app.set({ change: { ...change, words: text === publishedWords[where] ? others : { ...others, [where]: text } } });
}

const field = (app: App, where: string, text: string, index: number): TemplateResult => {
  const now = app.work.change.words[where];
  const id = where.replaceAll('.', '-');
  const [, , kind = ''] = where.split('.');
  return html`
    <div class="words">
      <label class="small" for=${id}>${kind === 'options' ? `Option, text ${index + 1} of this question` : kind === 'hint' ? 'Hint' : 'Question'}</label>
      <textarea id=${id} rows="2" aria-describedby="${id}-faults" .value=${now ?? text} @input=${(event: Event) => set(app, where, valueOf(event))}></textarea>
      <div id="${id}-faults" role="status">
        ${now === undefined ? nothing : html`<p class="small">Changed. It reads like age ${readingAge([{ text: now || '-' }]).toFixed(0)}.</p>${wordFaults(now).map((fault) => html`<p class="error">${fault}</p>`)}`}
      </div>
    </div>
  `;
};
