// npm run bench:host-cost: what our observer of placeholders costs a page of 200,000 nodes that only hosts us, in three engines.
// --write puts the figures into docs/maintainers/performance.md.
/* global MutationObserver, performance */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { engines, until } from '../test/pages/engines.mjs';
import { table, thousands, write } from './document.mjs';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const nodes = 200_000;
const batches = 1000; // browsers round their clock to as much as a millisecond, so that only a sum of many tells
const limit = 0.1; // ms

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A large page</title><link rel="icon" href="data:,"><main></main>`;
const server = createServer((request, response) => {
  const [type, body] =
    request.url === '/ours.js' ? ['text/javascript', readFileSync('dist/back-pain-elements.js')] : ['text/html', page];
  response.setHeader('content-type', type).end(body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

/** Fills the page, and counts the time in the callbacks of the observers that a script makes from now on. Runs in the page. */
function prepare(count) {
  const main = document.querySelector('main');
  main.hidden = true; // the layout of so large a page is its own cost
  main.innerHTML = '<p><b>a</b></p>'.repeat(count / 3); // with its text, each is three nodes
  window.observed = { calls: 0, time: 0 };
  window.MutationObserver = class extends MutationObserver {
    constructor(callback) {
      super((...given) => {
        const start = performance.now();
        callback(...given);
        window.observed.time += performance.now() - start;
        window.observed.calls++;
      });
    }
  };
}

function load() {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: '/ours.js' });
  document.head.append(script);
}

/** Changes the page `times` times, a batch each. Runs in the page. */
async function change([kind, times]) {
  const main = document.querySelector('main');
  const before = { ...window.observed };
  const changes = {
    elements: () => main.append(document.createElement('p')),
    'a large part': () => {
      const part = document.createElement('div');
      part.append(...[...main.children].slice(0, 100).map((each) => each.cloneNode(true)));
      main.append(part);
    },
    text: () => (main.firstChild.firstChild.firstChild.data += '.'),
    'text nodes': () => main.append(document.createTextNode('.')),
    attributes: () => main.setAttribute('class', Math.random()),
  };
  window.perBatch = undefined;
  for (let batch = 0; batch < times; batch++) {
    changes[kind]();
    await undefined; // the observers hear of it first
  }
  window.perBatch = (window.observed.time - before.time) / times;
  window.calls = window.observed.calls - before.calls;
}

const rows = [];
for (const [engine, start] of Object.entries(engines)) {
  const browser = await start();
  await browser.go(`http://127.0.0.1:${server.address().port}/`);
  await browser.run(prepare, nodes);
  await browser.run(load);
  await until(browser, () => window.customElements.get('back-pain-checker') !== undefined);
  for (const kind of ['elements', 'a large part', 'text', 'text nodes', 'attributes']) {
    const times = kind === 'a large part' ? batches / 10 : batches;
    await browser.run(change, [kind, times]);
    await until(browser, () => window.perBatch !== undefined);
    const { perBatch, calls } = await browser.run(() => ({ perBatch: window.perBatch, calls: window.calls }));
    rows.push([
      engine,
      kind,
      `${calls} of ${times}`,
      `${perBatch.toFixed(4)} ms`,
      perBatch <= limit ? 'yes' : '**no**',
    ]);
  }
  await browser.close();
}
server.close();

const text = table(
  ['engine', 'what changes', 'batches that we hear of', `time of one, at most ${limit} ms wanted`, 'holds'],
  rows,
);
console.log(text);
if (options.write) {
  const when = new Date().toISOString().slice(0, 10);
  write(
    'host-cost',
    `${text}\n\nMeans of ${thousands(batches)} batches (of the large part ${batches / 10}), ${thousands(nodes)} nodes, ${when}.`,
  );
}
