/** "Check or change your answers": every answer that counts, each with its own Change button. */
import { html, type TemplateResult } from 'lit';
import type { Answers } from '../../content/schema.js';
import * as words from '../messages.js';

export const answersList = (asked: readonly string[], answers: Answers, onChange: (question: string) => void): TemplateResult => html`
  <details>
    <summary>${words.resultChangeTitle}</summary>
    <dl>
      ${asked.map(
        (question) => html`
          <div>
            <dt>${words.questionWords[question]?.short}</dt>
            <dd>${answers[question]?.map((has) => html`<div>${words.optionText({ question, has })}</div>`)}</dd>
            <dd>
              <button part="button" class="button plain" type="button" data-action="change" value=${question} @click=${() => onChange(question)}>
                ${words.resultChange}<span class="hidden"> ${words.questionWords[question]?.short}</span>
              </button>
            </dd>
          </div>
        `,
      )}
    </dl>
  </details>
`;
