// The accordion of many a tutorial and theme; the first panel is open from the start. And a box that puts the rule on the page or takes it away.

/** @param {HTMLButtonElement} button */
function toggle(button) {
  const panel = /** @type {HTMLElement} */ (document.getElementById(button.getAttribute('aria-controls') ?? ''));
  panel.style.maxHeight = panel.style.maxHeight ? '' : `${panel.scrollHeight}px`;
  button.setAttribute('aria-expanded', String(panel.style.maxHeight !== ''));
}

const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('.accordion'));
for (const button of buttons) button.addEventListener('click', () => toggle(button));
if (buttons[0]) toggle(buttons[0]);

// The rule is the one that is shown.
const cure = /** @type {HTMLInputElement} */ (document.getElementById('cure'));
const sheet = new CSSStyleSheet();
sheet.replaceSync(document.getElementById('rule')?.textContent ?? '');
const use = () => (document.adoptedStyleSheets = cure.checked ? [sheet] : []);
cure.addEventListener('change', use);
use();
