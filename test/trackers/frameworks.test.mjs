// What real frameworks make of a consent that is not given, or is taken back: nothing is shared.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../pages/engines.mjs';
import { chromium as executable } from '../support/browsers.mjs';
import { ours, type } from './page.mjs';
import { receive } from './receiver.mjs';
import { bundle, install } from './recorders.mjs';

const frameworks = {
  'React 18': { file: 'react' },
  'React 19': { file: 'react', alias: { react: 'react19', 'react-dom': 'react-dom19' } },
  Preact: { file: 'preact' },
  Vue: { file: 'vue' },
  'Svelte 5': { file: 'svelte' },
  Angular: { file: 'angular' },
};

/** Compiles Svelte's components; the compiler is there once the folder is installed. */
const svelte = {
  name: 'svelte',
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = await import('svelte/compiler');
      return { contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code };
    });
  },
};

let browser;
before(async () => {
  install();
  browser = await chromium.launch({ executablePath: executable(), args: chromiumArgs });
});
after(() => browser?.close());

/** Lets a visitor through to a result, from wherever the last one was. Returns the outcome that the page hears. Runs in the page. */
async function reachAResult(consent) {
  await window.show(consent);
  await new Promise((done) => window.requestAnimationFrame(() => window.requestAnimationFrame(done)));
  const checker = document.querySelector('back-pain-checker');
  const heard = [];
  checker.addEventListener('checker-complete', ({ outcome }) => heard.push(outcome ?? 'nothing'), { once: true });
  checker.restart();
  for (const selector of ['[type=submit]', 'input[value=saddle]', '[type=submit]']) {
    await checker.updateComplete;
    checker.renderRoot.querySelector(selector).click();
  }
  return heard.join();
}

for (const [name, { file, alias = {} }] of Object.entries(frameworks)) {
  it(`${name}: the page hears of a result, and which only while the visitor agrees`, async () => {
    const app = await bundle(`frameworks/${file}.js`, { alias, plugins: [svelte], conditions: ['browser'] });
    const body =
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><main></main></html>';
    const server = await receive({
      '/': { type: 'text/html', body },
      '/app.js': { type, body: app },
      '/ours.js': { type, body: ours },
    });
    const page = await browser.newPage();
    try {
      await page.goto(server.origin);
      await page.addScriptTag({ url: '/ours.js', type: 'module' });
      await page.addScriptTag({ url: '/app.js' });
      const heard = [];
      for (const consent of [false, true, false]) heard.push(await page.evaluate(reachAResult, consent));
      assert.deepEqual(heard, ['nothing', 'emergency', 'nothing']);
    } finally {
      await page.close();
      server.close();
    }
  });
}
