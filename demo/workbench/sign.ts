/** Sign: who has read what, bound to the hash of the content. */
import { html, nothing, type TemplateResult } from 'lit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../tools/reviews/review.schema.json';
import { valueOf, type App } from './app.js';
import { built, edition, rules } from './content.js';
import { isEdited, rulesOf } from './edits.js';
import { fault } from './fault.js';
import { save, type Signature } from './work.js';

const readable: Readonly<Record<string, string>> = {
  questions: 'The questions and their options',
  rules: 'The rules: when they hold, and where they lead',
  words: 'The words of the results and lists',
  sources: 'The sources',
  visitors: 'The example visitors',
  hazards: 'The hazard log',
};

/** This day here, as a date field has it. */
const today = (): string => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

const bodies = ['GMC', 'HCPC', 'NMC', 'GOsC', 'GCC'];

const ruleCount = rulesOf(rules).length;

const isReview = new Ajv2020({ formats: { date: true } }).compile(schema);

/** What is wrong with each field; shown once somebody has tried to sign. */
const faultsOf = ({
  name,
  role,
  body,
  number,
  date,
  read,
  conclusion,
  remarks,
}: Signature): Readonly<Record<string, string>> => {
  const isName = (text: string): boolean => new RegExp(schema.$defs.name.pattern, 'u').test(text);
  const checks: readonly (readonly [string, boolean, string])[] = [
    ['name', isName(name), 'Enter your name, in letters.'],
    ['role', isName(role), 'Enter your role, such as Physiotherapist.'],
    ['body', isName(body), 'Enter where you are registered, such as HCPC.'],
    [
      'number',
      new RegExp(schema.properties.reviewer.properties.number.pattern).test(number),
      'Enter your registration number: letters and digits.',
    ],
    ['date', /^\d{4}-\d{2}-\d{2}$/.test(date) && date <= today(), 'Enter the day of your review: today, or before.'],
    ['read', read.length > 0, 'Tick what you have read.'],
    ['conclusion', conclusion !== '', 'Choose whether you sign it off.'],
    [
      'conclusion',
      conclusion !== 'agrees' || read.length === Object.keys(readable).length,
      'To sign off the edition, read all of it: tick each part above. If you have read less, choose the second, and say so.',
    ],
    [
      'remarks',
      conclusion !== 'disagrees' || remarks.trim() !== '',
      'Say what must change, or what you have not read.',
    ],
  ];
  const wrong = checks.filter(([, isRight]) => !isRight).reverse(); // the first fault of a field is said
  return Object.fromEntries(wrong.map(([field, , fault]) => [field, fault]));
};

const fields = ['name', 'role', 'body', 'number', 'date', 'read', 'conclusion', 'remarks'];

/** Not the bare name: the address `#read` leads to a panel, and the browser would go to a field of that name. */
const idOf = (field: string): string => `my-${field}`;

let tries = 0;
let message = '';

/** The review as it is handed in. */
const reviewOf = ({ work: { sign, read } }: App): object => ({
  kind: 'back-pain-elements review',
  format: 1,
  edition: edition.version,
  contentHash: built.hash,
  parts: built.parts,
  reviewer: { name: sign.name, role: sign.role, body: sign.body, number: sign.number },
  date: sign.date,
  read: sign.read,
  rules: Object.entries(read)
    .filter(([, { verdict, comment }]) => verdict !== 'none' || comment)
    .map(([id, verdict]) => ({ id, ...verdict })),
  conclusion: sign.conclusion,
  remarks: sign.remarks,
});

function submit(app: App, event: Event): void {
  event.preventDefault();
  tries += 1;
  const faults = faultsOf(app.work.sign);
  const first = fields.find((field) => field in faults);
  message = '';
  if (first) {
    app.focus(`#${idOf(first)}`);
    document.querySelector(`#${idOf(first)}-error`)?.scrollIntoView({ block: 'center' });
    return;
  }
  const review = reviewOf(app);
  if (isReview(review)) {
    save('review.json', review);
    message = 'Saved as review.json. Send it to the maintainers of the project.';
  } else
    message = `The review cannot be saved: ${isReview.errors?.[0]?.instancePath ?? ''} ${isReview.errors?.[0]?.message ?? ''}. Shorten your comments.`;
  app.draw();
}

export const signPanel = (app: App): TemplateResult => {
  const { sign, read, change } = app.work;
  const faults = tries > 0 ? faultsOf(sign) : {};
  const set = (changes: Partial<Signature>): void => app.set({ sign: { ...sign, ...changes } });
  const judged = Object.values(read).filter(({ verdict }) => verdict !== 'none').length;
  const disagreed = Object.keys(read).filter((id) => read[id]?.verdict === 'disagree');
  const firstFault = fields.find((field) => field in faults);
  const faultOf = (field: string): TemplateResult =>
    fault(`${idOf(field)}-error`, faults[field], tries, field === firstFault);
  const text = (
    field: 'name' | 'role' | 'body' | 'number',
    label: string,
    complete: AutoFill = 'off',
  ): TemplateResult => html`
    <div>
      <label for=${idOf(field)}>${label}</label>
      ${faultOf(field)}
      <input id=${idOf(field)} autocomplete=${complete} list=${field === 'body' ? 'bodies' : nothing} .value=${sign[field]} aria-describedby="${idOf(field)}-error" aria-invalid=${field in faults} @input=${(event: Event) => set({ [field]: valueOf(event).trim() })} />
    </div>
  `;
  const conclusion = (value: string, label: string): TemplateResult => html`
    <label class="choice"><input type="radio" name="conclusion" id=${value === 'agrees' ? idOf('conclusion') : nothing} value=${value} .checked=${sign.conclusion === value} @change=${() => set({ conclusion: value })} />${label}</label>
  `;
  return html`
    <h2 tabindex="-1">Sign</h2>
    <p class="lead">Your review is bound to the words and rules of edition ${edition.version}, as they are now. One changed word, and the project no longer shows it.</p>
    ${isEdited(change) ? html`<p class="note">You sign what is published, not what you tried under “Change”. Save your change as a file of its own.</p>` : nothing}
    <form class="fields" novalidate @submit=${(event: Event) => submit(app, event)}>
      ${text('name', 'Name, as it is to be shown', 'name')} ${text('role', 'Role, such as Physiotherapist or GP')} ${text('body', 'Registered with, such as GMC or HCPC')}
      <datalist id="bodies">${bodies.map((each) => html`<option value=${each}></option>`)}</datalist>
      ${text('number', 'Registration number')}
      <div>
        <label for="my-date">Day of your review</label>
        ${faultOf('date')}
        <input id="my-date" type="date" .value=${sign.date} aria-describedby="my-date-error" aria-invalid=${'date' in faults} @input=${(event: Event) => set({ date: valueOf(event) })} />
      </div>
      <fieldset aria-describedby="my-read-error">
        <legend>What you have read</legend>
        ${faultOf('read')}
        ${Object.entries(readable).map(
          ([id, label], index) => html`
            <label class="choice"
              ><input type="checkbox" id=${index === 0 ? idOf('read') : nothing} .checked=${sign.read.includes(id)} @change=${() => set({ read: Object.keys(readable).filter((each) => sign.read.includes(each) !== (each === id)) })} />${label}</label
            >
          `,
        )}
      </fieldset>
      <fieldset aria-describedby="my-conclusion-error">
        <legend>What you say</legend>
        <p>Under “Read” you have judged ${judged} of ${ruleCount} rules${disagreed.length > 0 ? `, and you disagree with ${disagreed.join(', ')}` : ''}. Your review says so.</p>
        ${faultOf('conclusion')} ${conclusion('agrees', 'I sign this edition off as it stands')} ${conclusion('disagrees', 'I do not sign it off; my remarks say why')}
      </fieldset>
      <div>
        <label for="my-remarks">Remarks${sign.conclusion === 'disagrees' ? '' : ' (optional)'}</label>
        ${faultOf('remarks')}
        <textarea id="my-remarks" aria-describedby="my-remarks-error" aria-invalid=${'remarks' in faults} rows="5" maxlength="4000" .value=${sign.remarks} @input=${(event: Event) => set({ remarks: valueOf(event) })}></textarea>
      </div>
      <div>
        <button class="main" type="submit">Save review.json</button>
        <p role="status">${message}</p>
      </div>
      <details class="small"><summary>How the review is bound to the content</summary><p>The file names the content by its SHA-256: <code>${built.hash}</code></p></details>
    </form>
  `;
};
