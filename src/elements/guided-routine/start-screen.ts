/** Before the start: what this is, for whom, the choices, and every move of the routine. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { heading } from '../../views/heading.js';
import { optOutClasses } from '../../internal/opt-out.js';
import * as words from '../../internal/words.js';
import { folded, handout, intro, signs, type View } from './view.js';

export const startScreen = (view: View): TemplateResult => {
  const { level, title, plan, isOpen, mayLieDown, withFloor, canSpeak, isAloud } = view;
  return html`
    <div class="title">${heading(level, title)}</div>
    ${keyed(plan.routine, intro(view))} ${folded(view, 'signs', signs)}
    <form .onsubmit=${view.onSubmit} .onchange=${view.onPick}>
      ${isOpen ? group(view, 'routine', words.routinePicker, words.routineTitles, plan.routine) : nothing}
      ${mayLieDown ? group(view, 'where', words.routineWhere, words.routinePlaces, withFloor ? 'floor' : 'standing') : nothing}
      ${canSpeak ? option(view, 'checkbox', 'aloud', 'yes', words.routineAloud, isAloud) : nothing}
      <button part="button" type="submit">${words.routineStart}</button>
    </form>
    ${folded(view, 'sheet', handout)}
  `;
};

/** A choice of one. */
const group = (
  view: View,
  name: string,
  title: string,
  choices: Readonly<Record<string, string>>,
  chosen: string,
): TemplateResult => html`
  <fieldset>
    <legend>${title}</legend>
    ${Object.entries(choices).map(([value, text]) => option(view, 'radio', name, value, text, value === chosen))}
  </fieldset>
`;

const option = (
  { isPrivate }: View,
  type: 'radio' | 'checkbox',
  name: string,
  value: string,
  text: string,
  isChosen: boolean,
): TemplateResult => html`
  <label part="option">
    <input part="input" class=${isPrivate ? optOutClasses : nothing} type=${type} name=${name} value=${value} .checked=${live(isChosen)} />
    ${text}
  </label>
`;
