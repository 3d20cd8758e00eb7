// The built checker in a real page under a strict content security policy: what is read aloud, what is sent, what is printed.
/* global HTMLIFrameElement, history, indexedDB, localStorage, sessionStorage */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, beforeEach, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromium as executable } from '../support/browsers.mjs';
import { openRoots } from '../support/open-roots.mjs';
import { load } from '../../tools/rules/load.mjs';
import { serve } from './serve.mjs';

const { vignettes, outcomes } = await load('src/content/vignettes.ts', 'src/content/outcomes.ts');

let browser, server, page, checker, requests, noise;

before(async () => {
  server = await serve('<back-pain-checker>Call 999</back-pain-checker>');
  browser = await chromium.launch({
    executablePath: executable(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
});

after(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async (context) => {
  await page?.close();
  page = await browser.newPage();
  await page.clock.setFixedTime('2027-01-15T12:00:00Z'); // a result at home names a day
  await openRoots(page);
  requests = [];
  noise = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  await page.goto(server.url);
  checker = page.locator('back-pain-checker');
  await checker.getByRole('button', { name: 'Start', exact: true }).waitFor();
  context.after?.(() => assert.deepEqual(noise, []));
});

/** Answers each question that is asked, until the result. */
async function walk(answers) {
  await checker.locator('button[type=submit]').click();
  for (const [question, options] of Object.entries(answers)) {
    for (const option of options) await checker.locator(`input[name="${question}"][value="${option}"]`).check();
    await checker.locator('button[type=submit]').click();
  }
  await checker.locator('[data-outcome]').waitFor();
}

/** Lets every visitor through, one after the other, by clicks in the page, which are quicker. Returns where each was sent. */
const visit = (visitors) =>
  checker.evaluate(async (element, all) => {
    const click = async (selector) => {
      element.renderRoot.querySelector(selector).click();
      await element.updateComplete;
    };
    const sent = [];
    for (const { answers } of all) {
      await click('[type=submit]');
      for (const [question, options] of Object.entries(answers)) {
        for (const option of options) await click(`input[name="${question}"][value="${option}"]`);
        await click('[type=submit]');
      }
      sent.push(element.renderRoot.querySelector('[data-outcome]').dataset.outcome);
      await click('[data-action=restart]');
    }
    return sent;
  }, visitors);

/** Compares what a screen reader is given, by role and name in reading order, with what was approved. */
async function assertReadingOrder(name) {
  const file = new URL(`reading-order/${name}.yml`, import.meta.url);
  const now = `${await checker.ariaSnapshot()}\n`;
  if (process.env.UPDATE || !existsSync(file)) {
    assert.ok(
      !process.env.CI,
      `test/node/reading-order/${name}.yml is missing: run the tests once with UPDATE=1 and read it.`,
    );
    writeFileSync(file, now);
  }
  const approved = readFileSync(file, 'utf8');
  assert.equal(
    now,
    approved,
    `What is read aloud has changed. If it is right, run the tests with UPDATE=1 and commit test/node/reading-order/${name}.yml.`,
  );
}

test('a screen reader reads the first question in order', async () => {
  await checker.locator('button[type=submit]').click();
  await assertReadingOrder('question');
});

test('a screen reader reads the error before the answers', async () => {
  await checker.locator('button[type=submit]').click();
  await checker.locator('button[type=submit]').click();
  await assertReadingOrder('error');
});

for (const { id } of outcomes) {
  test(`a screen reader reads the result "${id}" in order`, async () => {
    await walk(vignettes.find(({ outcome }) => outcome === id).answers);
    await assertReadingOrder(id);
  });
}

test(`nothing is requested, stored or written into the address by ${vignettes.length} visitors`, async () => {
  const loaded = [...requests];
  const url = page.url();
  assert.deepEqual(
    await visit(vignettes),
    vignettes.map(({ outcome }) => outcome),
  );
  assert.deepEqual(requests, loaded);
  assert.equal(page.url(), url);
  assert.equal(await page.title(), 'A page of a partner');
  assert.deepEqual(await page.context().cookies(), []);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    history.length,
  ]);
  assert.deepEqual(stored, [0, 0, 0, 2]);
  assert.deepEqual(noise, []);
});

test('Print prints the summary alone, in its own style, under the strict policy', async () => {
  await walk(vignettes.find(({ outcome }) => outcome === 'urgent').answers);
  await page.evaluate(() => {
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get() {
        const paper = get.call(this);
        paper.print = () => {
          const { body } = paper.document;
          window.printed = { text: body.innerText, font: paper.getComputedStyle(body).fontFamily };
        };
        return paper;
      },
    });
  });
  await checker.getByRole('button', { name: 'Print' }).click();
  const printed = await page.waitForFunction(() => window.printed).then((handle) => handle.jsonValue());
  assert.match(printed.text, /Get help today/);
  assert.match(printed.text, /You ticked/);
  assert.doesNotMatch(printed.text, /Words of the page/);
  assert.equal(printed.font, 'sans-serif');
  assert.deepEqual(noise, []);
});
