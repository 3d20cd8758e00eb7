// A guide: colours in its snippets, a button to copy each, and the list of guides folded where there is no room for it.
import { paint } from './builder/paint.js';

const said = document.createElement('p');
said.setAttribute('role', 'status');
said.className = 'hidden';
document.body.append(said);

for (const code of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('pre > code'))) {
  const text = code.textContent ?? '';
  if (/^(html|vue|svelte|tsx)$/.test(code.dataset.language ?? '')) code.replaceChildren(...paint(text));
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = said.textContent = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(code);
      said.textContent =
        'Your browser does not let this page copy. The snippet is selected: copy it with your keyboard.';
    }
  });
  button.addEventListener('blur', () => (button.textContent = 'Copy'));
  code.closest('.code')?.append(button);
}

// What scrolls must be reached by the keyboard; what does not is no stop on the way.
const tables = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.table'));
const scrolling = new ResizeObserver(() => {
  for (const table of tables) {
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
    else table.removeAttribute('tabindex');
  }
});
scrolling.observe(document.body);

const guides = /** @type {HTMLDetailsElement} */ (document.querySelector('.guides'));
const isNarrow = matchMedia('(max-width: 63.99rem)');
const fold = () => (guides.open = !isNarrow.matches);
isNarrow.addEventListener('change', fold);
fold();
