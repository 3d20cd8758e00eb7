// What ordinary recorders take of a visit to the checker: nothing. Each is loaded before us and after us, on a page of its own.
/* global Event */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, until } from '../pages/engines.mjs';
import { chromium as executable } from '../support/browsers.mjs';
import { html, ours, type, unprotected } from './page.mjs';
import { receive } from './receiver.mjs';
import { bundle, install, recorders } from './recorders.mjs';
import { visit } from './visit.mjs';

// As people have it: some recorders pass over a browser that says it is driven by a test.
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

let browser;
before(async () => {
  install();
  browser = await chromium.launch({
    executablePath: executable(),
    args: [...chromiumArgs, '--disable-blink-features=AutomationControlled'],
  });
});
after(() => browser?.close());

/** Lets a visitor through, with our module and the recorder in this order. Returns what the visitor met, and what of it the recorder sent. */
async function recorded(name, order, module = ours) {
  const recorder = await bundle(`recorders/${name}.js`);
  const server = await receive({
    '/': { type: 'text/html', body: html },
    '/recorder.js': { type, body: recorder },
    '/ours.js': { type, body: module },
  });
  const context = await browser.newContext({ userAgent });
  try {
    const page = await context.newPage();
    await page.goto(server.origin);
    for (const part of order) await load[part](page);
    const met = await visit(page);
    const css = await page.evaluate(styleOf);
    const words = met.find(isSentence).toUpperCase();
    await actOnControl(page, words);
    // Of the unprotected checker its own words; a recorder that is busy with them may take long over the control.
    const sought = ['NERVE', words, ...(module === ours ? [] : met.filter(isSentence))];
    const isTaken = (kinds) =>
      kinds.every((kind) =>
        server.taken.some(({ text }) => kind.test(text) && sought.some((word) => text.includes(word))),
      );
    const waitFor = (kinds) =>
      until({ run: () => isTaken(kinds) }, undefined, undefined, `${name} to send the control`);
    if (name === 'datadog') {
      // It sends pictures now and then, and the rest when the page is left.
      const [, pictures] = recorders[name];
      await waitFor([pictures]);
      await page.waitForFunction((control) => window.lastAction?.includes(control), words);
      await page.goto('about:blank');
    }
    await waitFor(recorders[name]);
    const sent = server.taken.map(({ text }) => text).join('\n');
    return { met, found: wordsIn(sent, met, recorder + html + css) };
  } finally {
    await context.close();
    server.close();
  }
}

const load = {
  async ours(page) {
    await page.addScriptTag({ url: '/ours.js', type: 'module' });
    await page.waitForFunction(() => document.querySelector('back-pain-checker').renderRoot?.querySelector('form'));
  },
  async recorder(page) {
    const started = page.evaluate(() => new Promise((done) => (window.started = done)));
    await page.addScriptTag({ url: '/recorder.js' });
    await started;
  },
};

/** Puts the words and names of an answer, in capitals, into a plain `<div>` of the page, and ticks it. */
async function actOnControl(page, words) {
  await page.evaluate((words) => {
    const box = Object.assign(document.createElement('div'), { id: 'control' });
    box.innerHTML = '<label><input type="checkbox" name="NERVE" value="SADDLE"> <span></span></label>';
    box.querySelector('span').textContent = words;
    document.body.append(box);
  }, words);
  for (const part of ['span', 'input']) await page.locator(`#control ${part}`).click();
  await page.evaluate(() => window.dispatchEvent(new Event('control')));
}

const isSentence = (text) => text.length > 40;

/** The style sheet of our elements, which is the same for every visitor. Runs in the page. */
const styleOf = () =>
  ['back-pain-checker', 'prevention-tips', 'clinic-contact']
    .flatMap((tag) => window.customElements.get(tag).elementStyles)
    .flatMap(({ styleSheet }) => [...styleSheet.cssRules].map(({ cssText }) => cssText))
    .join();

// Names in it, and of what stands on the first screen and in the tips. Whoever patches `attachShadow` may see them.
const names = /--[\w-]+|\.[a-z][\w-]*|class=(?:danger|spine|tips grid)/g;

const tokens = (text) => text.split(/[^\p{L}\d-]+/u);

/** What of the words, names and values that the visitor met is in `sent`, unless the recorder or the page has such words of its own. */
function wordsIn(sent, met, own) {
  const text = sent.replaceAll(names, '');
  const others = own.replaceAll(names, '');
  const there = new Set(tokens(text));
  const words = [...new Set(met.flatMap(tokens))].filter((word) => /\p{L}{4}/u.test(word) && !others.includes(word));
  assert.ok(words.length > 200, `${words.length} words are looked for`);
  return [
    ...words.filter((word) => there.has(word)),
    ...met.filter((each) => / .* /.test(each) && text.includes(each)),
  ];
}

describe('a visit to the checker', { concurrency: 2 }, () => {
  for (const name of Object.keys(recorders)) {
    it(`is taken by ${name} from a checker that does not keep it out, so this test would see it`, async () => {
      const { found } = await recorded(name, ['recorder', 'ours'], unprotected);
      assert.ok(found.length > 10, found.join(', '));
    });

    for (const order of [
      ['recorder', 'ours'],
      ['ours', 'recorder'],
    ]) {
      it(`leaves no word in what ${name} sends, loaded ${order[0] === 'ours' ? 'after' : 'before'} us`, async () => {
        const { met, found } = await recorded(name, order);
        assert.ok(
          met.includes('saddle') && met.includes('emergency') && met.includes('self-care'),
          'the visitor met both results',
        );
        assert.deepEqual(found, []);
      });
    }
  }
});
