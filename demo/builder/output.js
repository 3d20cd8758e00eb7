// The snippet on the page, with a button to copy each part.

import { paint } from './paint.js';

/** @typedef {import('./snippet.js').Part} Part */
/** @typedef {import('./validate.js').Fault} Fault */

/**
 * @param {HTMLElement} section holds #wanted, #parts and #said
 */
export function openOutput(section) {
  /** @param {string} selector */
  const find = (selector) => /** @type {HTMLElement} */ (section.querySelector(selector));
  const [wanted, list, said] = /** @type {const} */ ([find('#wanted'), find('#parts'), find('#said')]);
  const names = find('h2').id;

  /** @param {HTMLElement} code */
  async function copy(code) {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      say(list.children.length > 1 ? 'Copied. Paste it, then copy the next.' : 'Copied. Paste it into your site.');
    } catch {
      getSelection()?.selectAllChildren(code);
      say('Your browser does not let this page copy. The snippet is selected: copy it with your keyboard.');
    }
  }

  /** @param {string} words */
  function say(words) {
    said.textContent = words;
  }

  /** @param {number} index */
  function makePart(index) {
    const part = document.createElement('div');
    const where = document.createElement('p');
    const button = document.createElement('button');
    const code = document.createElement('pre');
    part.className = 'part';
    where.id = `where-${index}`;
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-describedby', where.id);
    button.addEventListener('click', () => copy(code));
    code.tabIndex = 0; // it scrolls
    code.setAttribute('role', 'group');
    code.setAttribute('aria-labelledby', `${names} ${where.id}`);
    part.append(where, button, code);
    return part;
  }

  return {
    /**
     * Shows the parts; those that are there stay, so that nobody loses their place.
     * @param {Part[]} parts
     */
    show(parts) {
      wanted.hidden = true;
      while (list.children.length > parts.length) list.lastElementChild?.remove();
      while (list.children.length < parts.length) list.append(makePart(list.children.length));
      parts.forEach(({ where, code }, index) => {
        const [place, , text] = /** @type {HTMLCollectionOf<HTMLElement>} */ (
          /** @type {HTMLElement} */ (list.children[index]).children
        );
        if (place && place.textContent !== where) place.textContent = where;
        if (!text || text.textContent === code) return;
        text.replaceChildren(...paint(code));
        say('');
      });
    },

    /**
     * Copies a link to the choices.
     * @param {string} address
     */
    async share(address) {
      try {
        await navigator.clipboard.writeText(address);
        say('Copied a link to this set-up.');
      } catch {
        say('Your browser does not let this page copy. Copy the address of this page.');
      }
    },

    /**
     * Says what has to be put right first. There is no snippet then.
     * @param {Fault[]} faults
     */
    ask(faults) {
      say('');
      list.replaceChildren();
      const title = document.createElement('p');
      title.textContent = 'Before there is a snippet:';
      const items = document.createElement('ul');
      items.append(...faults.map(line));
      wanted.replaceChildren(title, items);
      wanted.hidden = false;
    },
  };
}

/** A fault as a link to its field. @param {Fault} fault */
function line({ field, message }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${field}`;
  link.textContent = message;
  link.addEventListener('click', (event) => {
    event.preventDefault(); // the address holds the choices
    document.getElementById(field)?.focus();
  });
  item.append(link);
  return item;
}
