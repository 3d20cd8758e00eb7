/**
 * One question a screen: native inputs in a fieldset, an error tied to them, and the emergency line.
 * The heading stands before the fieldset: inside its legend, screen readers say it twice, and neither position nor hint.
 * Back stands in the form: where what has focus goes with it, Orca with Chromium says what gets focus next, else nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { regions } from '../../content/regions.js';
import type { Question } from '../../content/schema.js';
import { phoneIcon } from '../../pictures/icons.js';
import { heading } from '../../views/heading.js';
import { optOutClasses } from '../../internal/opt-out.js';
import * as words from '../../internal/words.js';
import type { View } from './view.js';

export const questionScreen = (view: View, { id, choose, options }: Question): TemplateResult => {
  const { asked, region, total, state } = view;
  const { failed, ticked } = state;
  const position = asked.length + 1;
  const many = choose === 'many';
  const { title, hint } = words.questionWords(id);
  // `live`: the browser ticks before we do, so what an input shows is compared, not what was drawn last.
  return html`
    <form novalidate .onsubmit=${view.onSubmit} .onchange=${view.onTick}>
      <div class="steps">
      <button part="button" class="plain" type="button" data-action="back" .onclick=${view.onAction}>${words.checkerBack}</button>
      <label id="position" for="progress">${words.checkerProgress(position, total)}</label>
      <progress part="progress" id="progress" value=${position} max=${total}></progress>
      </div>
      <div class="title">${heading(view.level, title, { id: 'title', describedBy: 'position hint' })}</div>
      <fieldset class=${failed ? 'failed' : ''} aria-labelledby="title hint" aria-describedby="error">
        <p id="hint" ?hidden=${!many && !hint}>${many ? words.checkerTickAll : nothing} ${hint}</p>
        <div part="error" id="error" class=${failed ? 'danger' : ''}>${failed ? keyed(failed, error(choose)) : nothing}</div>
        ${options.map(
          (has) => html`
            ${many && has === 'none' ? html`<p class="or">${words.checkerOr}</p>` : nothing}
            <label part="option">
              <input part="input" class=${optOutClasses} .checked=${live(ticked[id]?.includes(has) ?? false)} type=${many ? 'checkbox' : 'radio'} name=${id} value=${has} />
              <span>${words.optionText({ question: id, has })}</span>
            </label>
          `,
        )}
      </fieldset>
      <button part="button" type="submit">${words.checkerContinue}</button>
    </form>
    <p><a part="link" class="call" href=${`tel:${regions[region].emergency}`}>${phoneIcon()} ${words.checkerEmergencyLine(words.regions[region])}</a></p>
  `;
};

/** Heard, since it comes new into what is there already, and each time, since it is new each time. */
const error = (choose: Question['choose']): TemplateResult =>
  html`<p role="alert">${`${words.checkerErrorLeadIn} ${words.checkerError[choose]}`}</p>`;
