/** One question a screen: native inputs in a fieldset, an error tied to them, and the emergency line. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Numbers } from '../../content/locales/messages.js';
import type { Question } from '../../content/schema.js';
import { heading } from '../heading.js';
import * as words from '../messages.js';
import { dangerLink } from './start.js';

interface QuestionView {
  readonly question: Question;
  readonly ticked: readonly string[];
  readonly failed: boolean;
  readonly level: number;
  readonly numbers: Numbers;
  readonly position: number;
  readonly total: number;
  readonly onBack: () => void;
  readonly onTick: (event: Event) => void;
  readonly onContinue: (event: SubmitEvent) => void;
}

export const questionScreen = (view: QuestionView): TemplateResult => {
  const { question, failed, level, numbers, position, total } = view;
  const many = question.choose === 'many';
  const { title, hint = '' } = words.questionWords[question.id] ?? { title: question.id };
  return html`
    <button part="button" class="button plain" type="button" data-action="back" @click=${view.onBack}>${words.checkerBack}</button>
    <label for="progress">${words.checkerProgress(position, total)}</label>
    <progress id="progress" value=${position} max=${total}></progress>
    <form novalidate @submit=${view.onContinue} @change=${view.onTick}>
      <fieldset aria-describedby="hint error" class=${failed ? 'failed' : nothing}>
        <legend>${heading(level, title)}</legend>
        <p id="hint" ?hidden=${!many}>${many ? words.checkerTickAll : nothing} ${hint}</p>
        <p id="error" class="error" ?hidden=${!failed}>
          ${failed ? html`<span class="hidden">${words.checkerErrorLeadIn} </span>${words.checkerError[question.choose]}` : nothing}
        </p>
        ${question.options.map(
          (option) => html`
            <label part="option" class="option">
              <input
                type=${many ? 'checkbox' : 'radio'}
                name=${question.id}
                value=${option}
                .checked=${view.ticked.includes(option)}
              />
              <span>${words.optionText({ question: question.id, has: option })}</span>
            </label>
          `,
        )}
      </fieldset>
      <button part="button" class="button primary" type="submit">${words.checkerContinue}</button>
    </form>
    <p>${dangerLink(numbers, words.checkerEmergencyLine(numbers))}</p>
  `;
};
