// Slides and shortcuts of a page take keys from the whole document; none that the checker's focused control uses.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../pages/engines.mjs';
import { chromium as executable } from '../support/browsers.mjs';
import { html, ours, type } from './page.mjs';
import { receive } from './receiver.mjs';
import { bundle, install } from './recorders.mjs';

let browser;
before(async () => {
  install();
  browser = await chromium.launch({ executablePath: executable(), args: chromiumArgs });
});
after(() => browser?.close());

/** The question on the screen, once what was pressed is drawn. Runs in the page. */
async function question() {
  await window.checker.updateComplete;
  return window.checker.renderRoot.querySelector('input')?.name;
}

for (const library of ['swiper', 'reveal', 'mousetrap']) {
  it(`${library} takes an arrow from the page, and no key from a visitor who answers`, async () => {
    const server = await receive({
      '/': { type: 'text/html', body: html },
      '/library.js': { type, body: await bundle(`keys/${library}.js`) },
      '/ours.js': { type, body: ours },
    });
    const page = await browser.newPage();
    try {
      await page.goto(server.origin);
      await page.evaluate(() => (window.checker = document.querySelector('back-pain-checker')));
      await page.addScriptTag({ url: '/library.js' });
      await page.evaluate(() => window.ready);
      await page.addScriptTag({ url: '/ours.js', type: 'module' });
      await page.waitForFunction(() => window.checker.renderRoot?.querySelector('form'));

      await page.keyboard.press('ArrowRight');
      assert.ok(await page.evaluate(() => window.taken()), 'an arrow that nobody else uses is taken');
      await page.evaluate(() => window.goBack());

      const press = async (selector, ...keys) => {
        await page.evaluate((wanted) => window.checker.renderRoot.querySelector(wanted).focus(), selector);
        for (const key of keys) await page.keyboard.press(key);
        return page.evaluate(question);
      };
      assert.equal(await press('[type=submit]', 'Enter'), 'nerve');
      for (const next of ['danger', 'about', 'unwell', 'leg'])
        assert.equal(await press('input[value=none]', 'Space', 'Enter'), next);
      assert.equal(await press('input[value=no]', 'Space', 'Enter'), 'length');
      await press('input', 'Space', 'ArrowRight', 'ArrowDown');
      const ticked = await page.evaluate(() =>
        [...window.checker.renderRoot.querySelectorAll('input')].findIndex((input) => input.checked),
      );
      assert.equal(ticked, 2, 'two arrows went two answers on');
      assert.equal(await page.evaluate(() => window.taken()), 0, 'nothing was taken');
    } finally {
      await page.close();
      server.close();
    }
  });
}
