// What is wrong with the choices, in plain words, by field. A snippet is only made when nothing is.
import { applies } from './choices.js';
import { enough, hexCode, standsOut, suited } from './contrast.js';
import { fileOf, files } from './file.js';
import { dialled } from './phone.js';
import { attributes } from './vocabulary.js';
import { webAddress } from './web-address.js';

/** @typedef {import('./choices.js').Choices} Choices */
/** @typedef {{ field: import('./choices.js').Field, message: string, instead?: string }} Fault `instead` is a value that would do. */

const scriptAddress = /^(?:https:\/\/[^\s<>"'\\]+|\/(?!\/)[^\s<>"'\\]*|[\w.-]+(?:\/[^\s<>"'\\:]*)?)$/;

/** @type {Partial<Record<import('./choices.js').Field, (value: string, choices: Choices) => string | false>>} */
const checks = {
  clinic: (value, { element, target }) =>
    element === 'checker' &&
    value !== '' &&
    value !== 'none' &&
    target === 'block' &&
    'The block cannot hold a clinic inside the questions. Choose the shortcode as the kind of site: it can.',
  name: (value) => !value.trim() && 'Enter the name of your clinic.',
  phone: (value, { email, booking }) => {
    if (!value.trim())
      return (
        !email.trim() &&
        !booking.trim() &&
        'Enter a phone number, an e-mail address or a page to book on, so that visitors can reach you.'
      );
    // The plugin takes these signs and no others.
    const isPlain = /^[-+0-9 ().,/extEXT]+$/.test(value);
    return (!isPlain || dialled(value) === '') && 'Enter one phone number, such as 020 7946 0000.';
  },
  email: (value) =>
    value !== '' &&
    !/^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(value) &&
    'Enter an e-mail address such as hello@example.com.',
  booking: (value) => value !== '' && webAddress(value) === '' && 'Enter a web address, such as example.com/book.',
  accent: (value, choices) =>
    value !== '' &&
    (hexCode(value)
      ? faint(hexCode(value), choices)
      : 'Enter a colour: a code such as #7a1fa2, rgb(122, 31, 162), or a name such as purple.'),
  script: (value, choices) => {
    if (value === '') return needsScript(choices) && 'Enter the address that your file has once it is uploaded.';
    if (!scriptAddress.test(value))
      return 'Enter where the script is on your site. It starts with / or https:// and has no spaces, such as /files/back-pain-elements.js.';
    // The integrity in the snippet is that of one file: a browser would refuse any other.
    const [name = ''] = value
      .replace(/[?#].*/, '')
      .split('/')
      .slice(-1);
    if (!name.endsWith('.js'))
      return `Enter the address of the file itself, with its name at the end, such as ${value.replace(/\/*$/, '')}/${fileOf(choices)}.`;
    return (
      name !== fileOf(choices) && files.includes(name) && `This kind of site needs another file: ${fileOf(choices)}.`
    );
  },
};

/**
 * Builders that hold no file where we would put it: only their owner knows its address.
 * @param {Choices} choices
 */
export const needsScript = ({ target, source }) =>
  source === 'own' && ['squarespace', 'wix', 'webflow'].includes(target);

/**
 * On which ground the colour is used as it is: a lighter one of it is used on dark pages, unless dark is what was chosen.
 * @param {Choices} choices
 */
export const groundOf = ({ theme }) => (theme === 'dark' ? 'dark' : 'light');

/** @param {string} colour @param {Choices} choices @returns {string | false} */
function faint(colour, choices) {
  const ground = groundOf(choices);
  if (standsOut(colour, ground) >= enough) return false;
  const found = Math.floor(standsOut(colour, ground) * 10) / 10;
  const [too, more] = ground === 'light' ? ['pale', 'darker'] : ['dark', 'lighter'];
  return `${colour} is too ${too} to read on a ${ground} page: its contrast is ${found} to 1, and it needs ${enough} to 1. Choose a ${more} one.`;
}

/**
 * All faults, in the order of the form.
 * @param {Choices} choices
 * @returns {Fault[]}
 */
export function validate(choices) {
  /** @type {Fault[]} */
  const faults = [];
  for (const [key, check] of Object.entries(checks)) {
    const field = /** @type {import('./choices.js').Field} */ (key);
    if (!applies(field, choices)) continue;
    const message = check(choices[field], choices);
    if (!message) continue;
    const colour = field === 'accent' ? hexCode(choices.accent) : '';
    faults.push({ field, message, ...(colour && { instead: suited(colour, groundOf(choices)) }) });
  }
  for (const { field: key, type, values, limits } of attributes) {
    const field = /** @type {import('./choices.js').Field} */ (key);
    if (
      !key ||
      type === 'boolean' ||
      values.length ||
      !applies(field, choices) ||
      faults.some((fault) => fault.field === field)
    )
      continue;
    const message = type === 'integer' ? wrongNumber(choices[field], limits) : wrongLine(choices[field], limits);
    if (message) faults.push({ field, message });
  }
  return faults;
}

/** The plugin has the same limits. @typedef {import('./vocabulary.js').Attribute['limits']} Limits */

/** @param {string} value @param {Limits} limits */
function wrongNumber(value, { minimum = 0, maximum = Infinity }) {
  if (value === '' || (/^\d+$/.test(value) && Number(value) >= minimum && Number(value) <= maximum)) return '';
  return maximum === Infinity
    ? `Enter a whole number from ${minimum}.`
    : `Enter a whole number from ${minimum} to ${maximum}.`;
}

/** @param {string} value @param {Limits} limits */
function wrongLine(value, { maxLength = Infinity }) {
  if (value.length > maxLength) return `Make this shorter: at most ${maxLength} characters.`;
  return /\p{Cc}/u.test(value) ? 'Write this on one line.' : '';
}
