/** "Check or change your answers": every answer that counts, each with its own Change button. After a Change it is still open. */
import { html, type TemplateResult } from 'lit';
import * as words from '../../internal/words.js';
import { button, type View } from './view.js';

export const answersList = (view: View): TemplateResult => html`
  <details ?open=${view.state.checks}>
    <summary>${words.resultChangeTitle}</summary>
    ${answers(view)}
  </details>
`;

/** The answers that count, one below the other. */
export const answers = (view: View): TemplateResult => html`
  <dl>
    ${Object.entries(view.counted).map(([question, ticked]) => {
      const { short } = words.questionWords(question);
      return html`
        <div>
          <dt><strong>${short}</strong></dt>
          <dd>${ticked?.map((has) => html`<div>${words.optionText({ question, has })}</div>`)}</dd>
          <dd>${button(view, 'change', html`${words.resultChange}<span class="hidden"> ${short}</span>`, 'plain', question)}</dd>
        </div>
      `;
    })}
  </dl>
`;
