// Reads the choices as they are made, and shows what follows: the fields, the page, the snippet, the address.
import { fromQuery, toQuery } from './address.js';
import { applies, defaults, texts } from './choices.js';
import { hexCode } from './contrast.js';
import { fileOf } from './file.js';
import { fillForm, readForm, showFaults, showFields } from './form.js';
import { openOutput } from './output.js';
import { openPreview } from './preview.js';
import { tree } from './element.js';
import { html } from './print.js';
import { scriptAddress, usualAddress } from './script.js';
import { snippet } from './snippet.js';
import { needsScript, validate } from './validate.js';

/** @template {HTMLElement} T @param {string} id @returns {T} */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

const form = /** @type {HTMLFormElement} */ (byId('choices'));
const accent = /** @type {HTMLInputElement} */ (byId('accent'));
const picker = /** @type {HTMLInputElement} */ (byId('picker'));
const instead = byId('instead');
const script = /** @type {HTMLInputElement} */ (byId('script'));

/** @type {import('./script.js').Release} */
const release = await (await fetch('release.json')).json();
const preview = openPreview(/** @type {HTMLIFrameElement} */ (byId('preview')));
const output = openOutput(byId('snippet'));

/** Fields that the person has been to, or that came filled in. What is wrong with the others is not said yet. @type {Set<string>} */
const visited = new Set();

function update() {
  showFields(form, readForm(form));
  byId('screens').hidden = !applies('screen', readForm(form));
  const choices = readForm(form);
  const faults = validate(choices);
  showFaults(form, faults, visited);
  showColour(choices, faults);
  showFile(choices, faults);
  history.replaceState(null, '', `${location.pathname}${toQuery(choices)}`);
  if (faults.length) output.ask(faults);
  else output.show(snippet(choices, release));
  preview({ ...choices, html: html(tree(without(choices, faults))) });
}

/**
 * The choices as far as they are right, for the preview.
 * @param {import('./choices.js').Choices} choices @param {import('./validate.js').Fault[]} faults
 */
function without(choices, faults) {
  const right = { ...choices };
  for (const { field } of faults) right[field] = '';
  if (choices.clinic === 'own' && !(right.name && (right.phone || right.email || right.booking))) right.clinic = '';
  return right;
}

/** @param {import('./choices.js').Choices} choices @param {import('./validate.js').Fault[]} faults */
function showColour(choices, faults) {
  picker.value = hexCode(choices.accent) || '#005a9c';
  const colour = faults.find(({ field }) => field === 'accent')?.instead;
  instead.hidden = !colour;
  instead.textContent = `Use ${colour}`;
  instead.dataset.colour = colour;
}

/** How a file gets onto a site, where that is not plain. @type {Record<string, string>} */
const uploads = {
  wordpress: ', with the file manager of your host: WordPress’s own Media screen takes no scripts',
  shopify: ' among the assets of your theme: Online Store, Themes, Edit code, Add a new asset',
};

/**
 * Says which file has to be on the site, and where, before the snippet can work.
 * @param {import('./choices.js').Choices} choices @param {import('./validate.js').Fault[]} faults
 */
function showFile(choices, faults) {
  byId('usual').textContent = usualAddress(choices, release);
  byId('upload').hidden = !applies('script', choices) || faults.length > 0;
  byId('how').textContent = uploads[choices.target] ?? '';
  byId('place').textContent =
    choices.target === 'shopify' && !choices.script ? fileOf(choices) : scriptAddress(choices, release);
  script.required = needsScript(choices);
  for (const words of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll('[data-script]'))) {
    words.hidden = (words.dataset.script === 'asked') !== needsScript(choices);
  }
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('[data-download]'))) {
    link.href = `dist/${fileOf(choices)}`;
    link.textContent = link.download = fileOf(choices);
  }
}

/** @param {string} colour */
function setAccent(colour) {
  accent.value = colour;
  visited.add('accent');
  update();
}

// A text is judged when the person leaves it, and then as they put it right; the rest at once.
form.addEventListener('input', ({ target }) => {
  if (target === picker) return setAccent(picker.value);
  const { name } = /** @type {HTMLInputElement} */ (target);
  if (!(/** @type {readonly string[]} */ (texts).includes(name))) visited.add(name);
  update();
});

// Not while the pointer is down: a message that moves the page would move what is about to be pressed.
let isPressing = false;
addEventListener('pointerdown', () => (isPressing = true), { capture: true });
for (const type of ['pointerup', 'pointercancel']) {
  addEventListener(type, () => {
    isPressing = false;
    setTimeout(update); // after the click
  });
}
for (const type of ['change', 'focusout']) {
  form.addEventListener(type, ({ target }) => {
    visited.add(/** @type {HTMLInputElement} */ (target).name);
    if (!isPressing) update();
  });
}

instead.addEventListener('click', () => {
  setAccent(instead.dataset.colour ?? '');
  accent.focus(); // the button has gone
});
form.addEventListener('submit', (event) => event.preventDefault());
byId('share').addEventListener('click', () => output.share(location.href));

// The controls over the page belong to the form, but stand outside it.
byId('preview').closest('section')?.addEventListener('input', update);

const first = fromQuery(location.search);
if (matchMedia('(max-width: 40rem)').matches) first.width = 'phone'; // a desktop page would be a stamp here
for (const [field, value] of Object.entries(first))
  if (value !== defaults[/** @type {import('./choices.js').Field} */ (field)]) visited.add(field);
fillForm(form, first);
update();
