// Each <iframe> of docs/users/embedding.md, as pasted, with its page at another address: what a visitor takes along out of it, in Chromium and in Firefox.
/* global navigator */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { listen } from '../../tools/loopback.mjs';
import { chromiumArgs, until } from '../pages/engines.mjs';
import { chromium, find } from '../support/browsers.mjs';
import { readCalendar } from '../support/calendar.mjs';
import { read, snippets } from './markdown.mjs';

const [plain, sandboxed] = snippets('docs/users/embedding.md').filter(({ code }) => code.includes('<iframe')).map(({ code }) => code);

const home = { nerve: 'none', danger: 'none', about: 'none', unwell: 'none', leg: 'no', length: 'up-to-3-days', onset: 'later', severity: 'mild' };

const downloads = mkdtempSync(path.join(tmpdir(), 'frames-'));

// On Linux neither has sharing of its own, so both are asked to show it: they then answer whether a frame may share.
const engines = {
  Chromium: () => playwright.launch({ executablePath: chromium(), downloadsPath: downloads, args: [...chromiumArgs, '--enable-blink-features=WebShare'] }),
  ...(find('firefox') && {
    Firefox: () =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath: find('firefox'),
        headless: true,
        extraPrefsFirefox: { 'dom.webshare.enabled': true, 'browser.download.folderList': 2, 'browser.download.dir': downloads },
      }),
  }),
};

let server, html;

before(async () => {
  server = await listen(({ url }, response) => {
    const page = { '/': html, '/back-pain.html': '<!doctype html><title>Back pain</title><script type="module" src="/back-pain-elements.js"></script><back-pain-checker>Call 999</back-pain-checker>' }[url];
    if (page) return response.setHeader('content-type', 'text/html').end(page);
    if (url !== '/back-pain-elements.js') return response.writeHead(204).end();
    return response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(read('dist/back-pain-elements.js'));
  });
});

after(() => {
  server?.server.close();
  rmSync(downloads, { recursive: true, force: true });
});

const wait = (run, says) => until({ run }, undefined, undefined, says);

/** Finds in the checker of a frame what the selector names. Runs in the frame. */
const inChecker = (selector) => document.querySelector('back-pain-checker')?.renderRoot?.querySelector(selector);

for (const [name, launch] of Object.entries(engines)) {
  describe(`${name}, in a frame`, () => {
    let browser, page, frame, noise;

    before(async () => {
      browser = await launch();
    });

    after(() => browser?.close());

    const text = (selector) => frame.evaluate((one) => document.querySelector('back-pain-checker').renderRoot.querySelector(one)?.textContent.trim(), selector);

    /** Clicks with the mouse, once it is there. */
    const click = async (selector) => {
      const found = await wait(async () => (await frame.evaluateHandle(inChecker, selector)).asElement(), `${selector} in the frame`);
      await found.click();
    };

    /** Opens a page that holds the snippet, and goes to a result at home. */
    async function visit(snippet) {
      await page?.close();
      // The frame's page is at another address, as where the elements are hosted elsewhere.
      html = `<!doctype html><title>A gym</title>${snippet.replace('src="', `src="${server.origin.replace('127.0.0.1', 'localhost')}`)}<textarea></textarea>`;
      page = await browser.newPage();
      noise = [];
      page.on('console', (message) => noise.push(message.text()));
      await page.goto(server.origin);
      frame = await wait(() => page.frames().find((each) => each.url().endsWith('/back-pain.html')), 'the frame');
      await click('[type=submit]');
      for (const [question, option] of Object.entries(home)) {
        await click(`input[name="${question}"][value="${option}"]`);
        await click('[type=submit]');
      }
      await wait(() => text('[data-outcome]'), 'the result');
    }

    /** What the visitor pastes into the page round the frame. */
    async function pasted() {
      await (await page.$('textarea')).focus();
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyV');
      await page.keyboard.up('Control');
      return wait(() => page.evaluate(() => document.querySelector('textarea').value), 'the words to be pasted');
    }

    /** Presses Share, and returns what an app would get. */
    async function shared() {
      await frame.evaluate(() => {
        navigator.share = (data) => {
          window.shared = data;
          return Promise.resolve();
        };
      });
      await click('[data-action=share]');
      return wait(() => frame.evaluate(() => window.shared), 'the words to be shared');
    }

    /** Presses the button, and reads the file that the browser saves. */
    async function saved() {
      await click('[data-action=reminder]');
      const file = await wait(() => readdirSync(downloads).find((each) => readFileSync(path.join(downloads, each), 'utf8').endsWith('END:VCALENDAR\r\n')), 'the file to be saved');
      const words = readFileSync(path.join(downloads, file), 'utf8');
      rmSync(path.join(downloads, file));
      return words;
    }

    const mayShare = () => frame.evaluate(() => navigator.canShare({ text: 'a word' }));

    for (const [what, snippet, isShareable] of [
      ['the plain one', plain, true],
      // To Firefox, what has no origin is not what `allow` names.
      ['the one with sandbox', sandboxed, name === 'Chromium'],
    ]) {
      it(`${what}: Copy copies, Share shares the same where the browser lets the frame, and the reminder is saved`, async () => {
        await visit(snippet);
        await click('[data-action=copy]');
        assert.equal(await wait(() => text('[aria-live]'), 'the checker to say whether it copied'), 'Copied.');
        const words = await pasted();
        assert.match(words, /^Back pain after exercise: where to get help/);
        assert.equal(await mayShare(), isShareable);
        if (isShareable) assert.deepEqual(await shared(), { text: words });
        else assert.equal(await text('[data-action=share]'), undefined);
        assert.equal(readCalendar(await saved()).title, 'Look at my guide again');
        assert.deepEqual(noise, []);
      });
    }

    it('without "web-share" there is no Share', async () => {
      await visit(plain.replace('; web-share', ''));
      assert.equal(await mayShare(), false);
      assert.equal(await text('[data-action=share]'), undefined);
    });

    if (name === 'Chromium') {
      it('without "clipboard-write" Copy shows the text', async () => {
        await visit(plain.replace('clipboard-write; ', ''));
        await click('[data-action=copy]');
        assert.equal(await wait(() => text('[aria-live]'), 'the checker to say whether it copied'), 'Select this text and copy it.');
      });

      it('without "allow-downloads" no reminder is saved', async () => {
        await visit(sandboxed.replace(' allow-downloads', ''));
        await click('[data-action=reminder]');
        await wait(() => noise.find((line) => line.includes('allow-downloads')), 'the browser to refuse');
        assert.deepEqual(readdirSync(downloads), []);
      });
    }
  });
}
