// The form: reads the choices, shows the fields that apply, and says what is wrong beside each.
import { applies, defaults } from './choices.js';

/** @typedef {import('./choices.js').Choices} Choices */
/** @typedef {import('./choices.js').Field} Field */
/** @typedef {import('./validate.js').Fault} Fault */

/** What is chosen, without the spaces that come with what is pasted. @param {HTMLFormElement} form @returns {Choices} */
export function readForm(form) {
  const given = [...new FormData(form)].map(([field, value]) => [field, String(value).trim()]);
  return { ...defaults, .../** @type {Partial<Choices>} */ (Object.fromEntries(given)) };
}

/** @param {HTMLFormElement} form @param {Choices} choices */
export function fillForm(form, choices) {
  for (const [field, value] of Object.entries(choices)) {
    const control = form.elements.namedItem(field);
    if (control instanceof RadioNodeList || control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
      control.value = value;
  }
}

/** @type {Record<string, string>} */
const clinicHints = {
  checker: 'Offered in a result where the rules allow it, marked as an advertisement. Never beside urgent advice.',
  contact: 'Whose details are shown.',
};

/**
 * Hides what means nothing beside the other choices.
 * @param {HTMLFormElement} form @param {Choices} choices
 */
export function showFields(form, choices) {
  for (const field of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll('[data-field]'))) {
    field.hidden = !applies(String(field.dataset.field), choices);
  }
  // "No clinic" is for the checker: an element that shows a clinic must have one.
  const clinic = /** @type {HTMLSelectElement} */ (form.elements.namedItem('clinic'));
  const none = /** @type {HTMLOptionElement} */ (clinic.querySelector('[value=none]'));
  none.hidden = none.disabled = choices.element !== 'checker';
  if (none.disabled && none.selected) clinic.value = '';
  const hint = /** @type {HTMLElement} */ (form.querySelector('#clinic-hint'));
  hint.textContent = clinicHints[choices.element] ?? '';
}

/**
 * Says what is wrong beside each field that the person has been to; the others are theirs to fill in first.
 * @param {HTMLFormElement} form @param {Fault[]} faults @param {ReadonlySet<string>} visited
 */
export function showFaults(form, faults, visited) {
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll('.error'))) {
    const name = place.id.replace('-error', '');
    const fault = faults.find(({ field }) => field === name && visited.has(field));
    const control = /** @type {HTMLElement} */ (form.elements.namedItem(name));
    control.closest('[data-field]')?.classList.toggle('wrong', Boolean(fault));
    if (fault) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
    if (place.textContent === (fault?.message ?? '')) continue;
    place.textContent = fault?.message ?? '';
    if (fault) place.prepend(prefix());
  }
}

/** For those who do not see that it is red. */
function prefix() {
  const word = document.createElement('span');
  word.className = 'hidden';
  word.textContent = 'Error: ';
  return word;
}
