/** When a rule holds, as fields: signs, and groups of which all or any must hold. There is no way to say "not". */
import { html, nothing, type TemplateResult } from 'lit';
import type { Condition, Has } from '../../src/content/schema.js';
import { valueOf } from './app.js';
import { questionnaire, words } from './content.js';
import { replacedAt } from './edits.js';

type Change = (when: Condition) => void;

const firstSign: Has = { question: questionnaire[0]?.id ?? '', has: questionnaire[0]?.options[0] ?? '' };

export const conditionEditor = (id: string, when: Condition, change: Change): TemplateResult =>
  part(id, when, [], (at, now) => change(replacedAt(when, at, now)));

type Replace = (at: readonly number[], now: Condition | undefined) => void;

const part = (id: string, when: Condition, at: readonly number[], replace: Replace): TemplateResult =>
  'has' in when ? sign(id, when, at, replace) : group(id, when, at, replace);

/** For labels: 2.1 is the first part of the second. */
const numberOf = (at: readonly number[]): string => at.map((each) => each + 1).join('.');

const sign = (id: string, when: Has, at: readonly number[], replace: Replace): TemplateResult => {
  const options = questionnaire.find((question) => question.id === when.question)?.options ?? [];
  const number = numberOf(at);
  return html`
    <div class="sign">
      <select aria-label="Question of sign ${number} of ${id}" @change=${(event: Event) => replace(at, { question: valueOf(event), has: questionnaire.find((question) => question.id === valueOf(event))?.options[0] ?? '' })}>
        ${questionnaire.map((question) => html`<option value=${question.id} .selected=${question.id === when.question}>${words.questionWords(question.id).short}</option>`)}
      </select>
      <select aria-label="Sign ${number} of ${id}" @change=${(event: Event) => replace(at, { question: when.question, has: valueOf(event) })}>
        ${options.map((has) => html`<option value=${has} .selected=${has === when.has}>${words.optionText({ question: when.question, has })}</option>`)}
      </select>
      <span>
        ${at.length > 0 ? html`<button type="button" class="link" aria-label="Remove sign ${number}" @click=${() => replace(at, undefined)}>Remove</button>` : nothing}
        <button type="button" class="link" aria-label="And another sign, beside sign ${number}" @click=${() => replace(at, { all: [when, firstSign] })}>and …</button>
        <button type="button" class="link" aria-label="Or another sign, beside sign ${number}" @click=${() => replace(at, { any: [when, firstSign] })}>or …</button>
      </span>
    </div>
  `;
};

const group = (id: string, when: Exclude<Condition, Has>, at: readonly number[], replace: Replace): TemplateResult => {
  const isAll = 'all' in when;
  const parts = isAll ? when.all : when.any;
  const as = (all: boolean, inner: readonly Condition[]): Condition => (all ? { all: inner } : { any: inner });
  const name = at.length > 0 ? `group ${numberOf(at)}` : 'the rule';
  return html`
    <fieldset class="group">
      <legend class="hidden">Signs of ${name}</legend>
      <select aria-label="How the signs of ${name} belong together" @change=${(event: Event) => replace(at, as(valueOf(event) === 'all', parts))}>
        <option value="all" .selected=${isAll}>All of these (and)</option>
        <option value="any" .selected=${!isAll}>Any of these (or)</option>
      </select>
      ${parts.map((each, index) => part(id, each, [...at, index], replace))}
      <p>
        <button type="button" class="link" aria-label="Add a sign to ${name}" @click=${() => replace(at, as(isAll, [...parts, firstSign]))}>Add a sign</button>
        <button type="button" class="link" aria-label="Add a group to ${name}" @click=${() => replace(at, as(isAll, [...parts, as(!isAll, [firstSign])]))}>Add a group</button>
        ${at.length > 0 ? html`<button type="button" class="link" aria-label="Remove ${name}" @click=${() => replace(at, undefined)}>Remove the group</button>` : nothing}
      </p>
    </fieldset>
  `;
};
