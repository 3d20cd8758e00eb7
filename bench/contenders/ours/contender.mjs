// The module as the build leaves it, with the snippet that README.md gives to a gym.
import { readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const snippet = (start) =>
  readme
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line.startsWith(start));

export default {
  name: 'back-pain-elements',
  version: JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version,
  files: { 'back-pain-elements.js': readFileSync(new URL('dist/back-pain-elements.js', root)) },
  head: snippet('<script type="module"'),
  body: snippet('<back-pain-checker'),
  start: 'Start',
  next: 'Continue',
  driver: () => {
    const tag = 'back-pain-checker';
    const find = (selector) => document.querySelector(tag)?.renderRoot?.querySelector(selector);
    return {
      ready: () => find('form button'),
      question: () => find('form [part=heading]')?.textContent.trim(),
      result: () => find('[data-outcome] [part=heading]')?.textContent,
      async add(count, place) {
        const elements = Array.from({ length: count }, () => document.createElement(tag));
        place.append(...elements);
        await Promise.all(elements.map((element) => element.updateComplete));
      },
    };
  },
};
