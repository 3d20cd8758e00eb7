/** Sign: who has read what, bound to the hash of the content. */
import { html, nothing, type TemplateResult } from 'lit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../tools/reviews/review.schema.json';
import { valueOf, type App } from './app.js';
import { built, edition } from './content.js';
import { isEdited } from './edits.js';
import { save, type Signature } from './work.js';

const readable: Readonly<Record<string, string>> = {
  questions: 'The questions and their options',
  rules: 'The rules: when they hold, and where they lead',
  words: 'The words of the results and lists',
  sources: 'The sources',
  visitors: 'The example visitors',
  hazards: 'The hazard log',
};

const bodies = ['GMC', 'HCPC', 'NMC', 'GOsC', 'GCC'];

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
    ['date', /^\d{4}-\d{2}-\d{2}$/.test(date), 'Enter the day of your review.'],
    ['read', read.length > 0, 'Tick what you have read.'],
    ['conclusion', conclusion !== '', 'Choose whether you sign it off.'],
  ];
  return Object.fromEntries(checks.filter(([, isRight]) => !isRight).map(([field, , fault]) => [field, fault]));
};

let tried = false;
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
  tried = true;
  const [first] = Object.keys(faultsOf(app.work.sign));
  message = '';
  if (first) {
    app.focus(`#${first}`);
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
  const faults = tried ? faultsOf(sign) : {};
  const set = (changes: Partial<Signature>): void => app.set({ sign: { ...sign, ...changes } });
  const disagreed = Object.values(read).filter(({ verdict }) => verdict === 'disagree').length;
  const fault = (field: string): TemplateResult =>
    html`<p class="error" id="${field}-error">${faults[field] ?? ''}</p>`;
  const text = (
    field: 'name' | 'role' | 'body' | 'number',
    label: string,
    complete: AutoFill = 'off',
  ): TemplateResult => html`
    <div>
      <label for=${field}>${label}</label>
      ${fault(field)}
      <input id=${field} autocomplete=${complete} list=${field === 'body' ? 'bodies' : nothing} .value=${sign[field]} aria-describedby="${field}-error" aria-invalid=${field in faults} @input=${(event: Event) => set({ [field]: valueOf(event).trim() })} />
    </div>
  `;
  const conclusion = (value: string, label: string): TemplateResult => html`
    <label class="choice"><input type="radio" name="conclusion" id=${value === 'agrees' ? 'conclusion' : nothing} value=${value} .checked=${sign.conclusion === value} @change=${() => set({ conclusion: value })} />${label}</label>
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
        <label for="date">Day of your review</label>
        ${fault('date')}
        <input id="date" type="date" .value=${sign.date} aria-describedby="date-error" aria-invalid=${'date' in faults} @input=${(event: Event) => set({ date: valueOf(event) })} />
      </div>
      <fieldset aria-describedby="read-error">
        <legend>What you have read</legend>
        ${fault('read')}
        ${Object.entries(readable).map(
          ([id, label], index) => html`
            <label class="choice"
              ><input type="checkbox" id=${index === 0 ? 'read' : nothing} .checked=${sign.read.includes(id)} @change=${() => set({ read: Object.keys(readable).filter((each) => sign.read.includes(each) !== (each === id)) })} />${label}</label
            >
          `,
        )}
      </fieldset>
      <fieldset aria-describedby="conclusion-error">
        <legend>What you say</legend>
        <p>You have agreed or disagreed with ${Object.values(read).filter(({ verdict }) => verdict !== 'none').length} rules under “Read”, and disagreed with ${disagreed}. Both go into the file.</p>
        ${fault('conclusion')} ${conclusion('agrees', 'I sign this edition off as it stands')} ${conclusion('disagrees', 'I do not sign it off; what must change is in my remarks')}
      </fieldset>
      <div>
        <label for="remarks">Remarks (optional)</label>
        <textarea id="remarks" rows="5" maxlength="4000" .value=${sign.remarks} @input=${(event: Event) => set({ remarks: valueOf(event) })}></textarea>
      </div>
      <div>
        <button class="main" type="submit">Save review.json</button>
        <p role="status">${message}</p>
      </div>
      <p class="small">The file names the content by its hash: <code>${built.hash}</code></p>
    </form>
  `;
};
