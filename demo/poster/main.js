// The poster: what is typed stands on the sheet at once, and the address as a QR code.
import { renderSVG } from 'uqr';
import { webAddress } from '../builder/web-address.js';

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const form = /** @type {HTMLFormElement} */ (byId('poster'));
const page = /** @type {HTMLInputElement} */ (byId('page'));
const name = /** @type {HTMLInputElement} */ (byId('name'));
const region = /** @type {HTMLSelectElement} */ (byId('region'));
const code = byId('code');
const [waiting] = [...code.children];

/** @param {string} file */
const load = async (file) => (await fetch(file)).json();

/** @type {{ edition: string, expires: string }} */
const { edition, expires } = await load('edition.json');
/** What stands on the paper, by region. @type {{ question: string, sheets: Record<string, { title: string, signs: string[], advice: string }> }} */
const { question, sheets } = await load('poster/words.json');

/** The address, if it can be opened by a phone: one of a site, not a number or a mail. */
const address = () => (/^https?:/.test(webAddress(page.value)) ? webAddress(page.value) : '');

function draw() {
  const { title, signs, advice } = /** @type {NonNullable<typeof sheets[string]>} */ (sheets[region.value]);
  byId('sheet').hidden = false;
  byId('question').textContent = question;
  byId('title').textContent = title;
  byId('advice').textContent = advice;
  byId('signs').replaceChildren(
    ...signs.map((sign) => {
      const item = document.createElement('li');
      item.textContent = sign;
      return item;
    }),
  );
  byId('by').textContent = name.value.trim();
  byId('edition').textContent =
    `A general guide for adults. Edition ${edition}, in date until ${new Date(expires).toLocaleDateString('en-GB', { dateStyle: 'long' })}: take the sheet down then, or print it anew.`;
  const found = address();
  byId('address').textContent = found.replace(/^https?:\/\/|\/$/g, '');
  code.classList.toggle('empty', !found);
  if (!found) return code.replaceChildren(...(waiting ? [waiting] : []));
  const svg = new DOMParser().parseFromString(
    renderSVG(found, { border: 2, ecc: 'M' }),
    'image/svg+xml',
  ).documentElement;
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `QR code of ${found}`);
  code.replaceChildren(svg);
}

/** Says what is wrong with the address, once somebody wants to print: a message that came before would move the button. */
function judge() {
  const message = address()
    ? ''
    : page.value.trim()
      ? 'Enter a web address, such as northside.example/back.'
      : 'Enter the address of your page first.';
  byId('page-error').textContent = message;
  if (message) page.setAttribute('aria-invalid', 'true');
  else page.removeAttribute('aria-invalid');
  return !message;
}

form.addEventListener('input', () => {
  draw();
  if (page.hasAttribute('aria-invalid')) judge();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (judge()) print();
  else page.focus();
});
const given = new URLSearchParams(location.search);
page.value = given.get('page') ?? '';
name.value = given.get('name') ?? '';
draw();
