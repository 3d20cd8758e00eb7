// The checker as a server prerenders it, and the same module. Timed until its start screen is painted: from then on it is the plain snippet.
import { prerender } from '../../../dist/prerender.js';
import ours from '../ours/contender.mjs';

export default {
  ...ours,
  name: `${ours.name}, prerendered`,
  // Open, as the plain one is made for the driver. It is the same in all else.
  body: prerender('back-pain-checker').replace('shadowrootmode="closed"', 'shadowrootmode="open"'),
  start: undefined,
  next: undefined,
  isFirstScreenAlone: true,
  driver: () => ({
    ready: () => document.querySelector('back-pain-checker')?.shadowRoot?.querySelector('.start, form'),
    question: () => undefined,
  }),
};
