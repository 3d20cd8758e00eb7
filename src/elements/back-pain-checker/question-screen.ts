/** One question a screen: native inputs in a fieldset, an error tied to them, and the emergency line. */
import { html, nothing, type TemplateResult } from 'lit';
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
  const { failed = false, ticked } = state;
  const position = asked.length + 1;
  const many = choose === 'many';
  const { title, hint } = words.questionWords(id);
  // `live`: the browser ticks before we do, so what an input shows is compared, not what was drawn last.
  return html`
    <div class="steps">
    <button part="button" class="plain" type="button" data-action="back" @click=${view.onAction}>${words.checkerBack}</button>
    <label for="progress">${words.checkerProgress(position, total)}</label>
    <progress part="progress" id="progress" value=${position} max=${total}></progress>
    </div>
    <form novalidate @submit=${view.onSubmit} @change=${view.onTick}>
      <fieldset aria-describedby="hint error">
        <legend>${heading(view.level, title)}</legend>
        <p id="hint" ?hidden=${!many && !hint}>${many ? words.checkerTickAll : nothing} ${hint}</p>
        <p part="error" id="error" class="danger" ?hidden=${!failed}
          >${failed ? html`<span class="hidden">${words.checkerErrorLeadIn} </span>${words.checkerError[choose]}` : nothing}</p
        >
        ${options.map(
          (has) => html`
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
