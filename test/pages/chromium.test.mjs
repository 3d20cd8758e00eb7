// What only Chromium's devtools can set or measure: jumps of the layout, forced colours, either system, no JavaScript, and the heap.
/* global getComputedStyle, performance, record, requestAnimationFrame */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromium as executable } from '../support/browsers.mjs';
import { chromiumArgs, until } from './engines.mjs';
import { drawn, fallbacks, loaded } from './look.mjs';
import { root, serve } from './server.mjs';

let browser, server, page;

before(async () => {
  server = await serve();
  browser = await chromium.launch({ executablePath: executable(), args: [...chromiumArgs, '--js-flags=--expose-gc'] });
});

afterEach(() => page?.close());

after(async () => {
  await browser?.close();
  server?.close();
});

const address = (file) => `${server.origin}/test/pages/hosts/${file}.html`;
const run = (what, argument) => page.evaluate(what, argument);
const waitFor = (what, argument) => until({ run }, what, argument);

/** Two frames: what was drawn is now painted, and its jumps are counted. */
const painted = () => run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

it('the page of the README holds its snippets, word for word', () => {
  const snippets = (text) =>
    text.match(/<(back-pain-checker|prevention-tips|clinic-contact|back-pain-guide|guided-routine) [^]*?<\/\1>/g);
  const readme = snippets(readFileSync(`${root}README.md`, 'utf8'));
  assert.equal(readme.length, 5);
  assert.deepEqual(snippets(readFileSync(`${root}test/pages/hosts/readme.html`, 'utf8')), readme);
});

for (const width of [320, 390, 768, 1280]) {
  it(`nothing jumps with the snippets of the README, ${width} px wide, when the script comes late`, async () => {
    page = await browser.newPage({ viewport: { width, height: 800 } });
    let release;
    server.held = new Promise((done) => (release = done));
    await page.goto(address('readme'), { waitUntil: 'commit' });
    // The visitor sees the fallback first; only then does the script arrive.
    await waitFor(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await painted();
    release();
    server.held = undefined;
    await waitFor(drawn, 4);
    await painted();
    await painted();
    assert.deepEqual(await run(() => record.shifts), []);
  });
}

for (const colorScheme of ['light', 'dark']) {
  for (const [file, accent] of [
    ['light', 'rgb(0, 90, 156)'],
    ['dark', 'rgb(140, 200, 255)'],
    ['plain', 'rgb(0, 90, 156)'],
  ]) {
    it(`a ${file} page stays so on a ${colorScheme} system`, async () => {
      page = await browser.newPage({ colorScheme });
      await page.goto(address(file));
      await waitFor(drawn, 4);
      const colour = () =>
        getComputedStyle(document.querySelector('back-pain-checker').renderRoot.querySelector('[type=submit]'))
          .backgroundColor;
      assert.equal(await run(colour), accent);
    });
  }
}

it('forced colours reach every element', async () => {
  page = await browser.newPage({ forcedColors: 'active' });
  await page.goto(address('bootstrap'));
  await waitFor(drawn, 4);
  const looks = await run(() => {
    const system = (colour) => {
      const probe = document.createElement('div');
      probe.style.cssText = `color: ${colour}; forced-color-adjust: none`;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const of = (tag, selector) => getComputedStyle(document.querySelector(tag).renderRoot.querySelector(selector));
    const tags = ['back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide'];
    const submit = of('back-pain-checker', '[type=submit]');
    return {
      headings: tags.map((tag) => of(tag, '[part=heading]').color === system('CanvasText')),
      submit: [submit.color === system('ButtonText'), submit.backgroundColor === system('ButtonFace')],
      picture: of('prevention-tips', 'svg').color === system('CanvasText'),
    };
  });
  assert.deepEqual(looks, { headings: [true, true, true, true], submit: [true, true], picture: true });
});

it('without JavaScript, every snippet shows its words in the room that it keeps', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  const seen = [];
  for (const file of ['readme', 'both', 'mootools-like', 'csp-strict']) {
    await page.goto(address(file));
    for (const { text, isSeen, height } of await run(fallbacks)) {
      assert.ok(text.length > 20 && isSeen && height >= 480, `${file}: ${text}`);
      seen.push(text);
    }
  }
  assert.equal(seen.length, 16);
  await context.close();
});

it('a thousand rounds in and out of the page leave no node, listener or element behind', async () => {
  page = await browser.newPage();
  await page.goto(address('life'));
  await waitFor(loaded);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const measure = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  // New elements each time, of which nothing may stay.
  const rounds = (count) =>
    run(async (count) => {
      const main = document.querySelector('main');
      for (let i = 0; i < count; i++) {
        const elements = [
          'back-pain-checker',
          'prevention-tips',
          'clinic-contact',
          'back-pain-guide',
          'guided-routine',
        ].map((tag) => document.createElement(tag));
        main.append(...elements);
        await elements[3].updateComplete;
        main.replaceChildren();
      }
    }, count);
  await rounds(50);
  const before = await measure();
  await rounds(1000);
  const now = await measure();
  for (const what of ['Nodes', 'JSEventListeners', 'Documents']) {
    assert.ok((now[what] ?? 0) <= (before[what] ?? 0) + 20, `${what}: ${before[what]} before, ${now[what]} after`);
  }
  const grown = (now.JSHeapUsedSize - before.JSHeapUsedSize) / 1000;
  assert.ok(grown < 200, `each round leaves ${grown} B in the heap`);
});
