// A page that comes back from the back-forward cache is as it was left, answers too: on a shared tablet they are gone.
/* global history */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, until } from '../pages/engines.mjs';
import { chromium as executable, find } from '../support/browsers.mjs';
import { serve } from './serve.mjs';

/** Browsers with the cache that people have: Playwright switches Chromium's off. */
const browsers = {
  Chromium: () =>
    chromium.launch({
      executablePath: executable(),
      args: chromiumArgs,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
  ...(find('firefox') && {
    Firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: find('firefox'), headless: true }),
  }),
};

/** Reaches a result in the page, and marks the page: a page that is loaded anew has no mark. */
async function reachAResult() {
  const checker = document.querySelector('back-pain-checker');
  for (const selector of ['[type=submit]', 'input[value=saddle]', '[type=submit]']) {
    checker.renderRoot.querySelector(selector).click();
    await checker.updateComplete;
  }
  window.isKept = true;
  window.came = new Promise((done) => addEventListener('pageshow', ({ persisted }) => done(persisted)));
  window.left = new Promise((done) => {
    addEventListener('pagehide', async () => {
      await checker.updateComplete;
      done(Boolean(checker.renderRoot.querySelector('[data-outcome]')));
    });
  });
  return Boolean(checker.renderRoot.querySelector('[data-outcome]'));
}

/** What the visitor who goes back meets. */
const met = async () => {
  const persisted = await window.came;
  const checker = document.querySelector('back-pain-checker');
  await checker.updateComplete;
  return {
    persisted,
    hadResult: await window.left,
    hasResult: Boolean(checker.renderRoot.querySelector('[data-outcome]')),
    heading: checker.renderRoot.querySelector('[part=heading]').textContent.trim(),
  };
};

for (const [name, launch] of Object.entries(browsers)) {
  describe(`Back in ${name}`, { concurrency: 1 }, () => {
    let browser, away;

    before(async () => {
      browser = await launch();
      away = await serve('<p>Another page</p>');
    });

    after(async () => {
      await browser?.close();
      away?.close();
    });

    /** Leaves a result, and comes back to it by Back. */
    async function comeBack(tag) {
      const server = await serve(tag);
      const page = await browser.newPage();
      try {
        await page.goto(server.url);
        assert.equal(await page.evaluate(reachAResult), true);
        await page.goto(away.url);
        await page.evaluate(() => history.back()); // the browsers' drivers wait for a "load", which such a page does not have
        const run = (what) => page.evaluate(what).catch(() => undefined); // the page may be on its way out
        await until({ run }, () => window.isKept, undefined, 'the page to come back as it was left');
        return await page.evaluate(met);
      } finally {
        await page.close();
        server.close();
      }
    }

    it('brings the result back without idle-reset: the page is kept, so the next test means something', async () => {
      const { persisted, hasResult } = await comeBack('<back-pain-checker>Call 999</back-pain-checker>');
      assert.deepEqual({ persisted, hasResult }, { persisted: true, hasResult: true });
    });

    it('brings the start back with idle-reset, and nothing of the result was kept meanwhile', async () => {
      assert.deepEqual(await comeBack('<back-pain-checker idle-reset="300">Call 999</back-pain-checker>'), {
        persisted: true,
        hadResult: false,
        hasResult: false,
        heading: 'Back pain after exercise: where to get help',
      });
    });
  });
}
