// What holds for each example that is served: it builds, its first screen or its words are in the page itself, and a visitor gets
// through it, with JavaScript, after going to another page and back, and by the browser's own buttons; without it, help can be read.
/* global fetch */
import assert from 'node:assert/strict';
import { spawn, execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { listen } from '../../tools/loopback.mjs';
import { npmCi } from '../../tools/npm-ci.mjs';
import { chromiumArgs } from '../pages/engines.mjs';
import { chromium as executable, freePort } from '../support/browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
};

/** Runs a program of the example until it says where it listens. */
export async function program(folder, port, ...args) {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...env, PORT: String(port), HOST: '127.0.0.1', ORIGIN: `http://127.0.0.1:${port}` },
  });
  let said = '';
  await new Promise((done, fail) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
        if (said.includes(String(port))) done();
      });
    child.once('exit', () => fail(new Error(said)));
  });
  return { origin: `http://127.0.0.1:${port}`, close: () => child.kill() };
}

/** A program that needs to be told nothing. */
export const server = (file) => async (folder) => program(folder, await freePort(), file);

/** A host of files alone. */
export const files = (place) => async (folder) => {
  const { server: host, origin } = await listen(sirv(path.join(folder, place), { dev: true }));
  return { origin, close: () => host.close() };
};

/** What stands in the page of an example that calls `prerender`, and how it is read without JavaScript. */
export const prerendered = {
  html: /<back-pain-checker activity="cycling"><template shadowrootmode="closed"><style>/,
  async readsWithoutScript(page) {
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const headings = nodes.filter(({ role }) => role?.value === 'heading').map((node) => node.name.value);
    for (const title of ['Call 999 or go to A&E now', 'Get help today', 'Book to see a GP or physio'])
      assert.ok(
        headings.some((heading) => heading.includes(title)),
        title,
      );
  },
};

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: executable(), args: chromiumArgs });
});
after(() => browser?.close());

/** Describes the example of this name, which `start` serves once it is built. `sees` is what it shows with a result. */
export function example(name, start, { html, readsWithoutScript, sees }) {
  describe(name, () => {
    const folder = path.join(root, 'examples', name);
    let host;
    after(() => host?.close());

    it('builds', async () => {
      npmCi(folder);
      const installed = path.join(folder, 'node_modules/back-pain-elements');
      rmSync(installed, { recursive: true, force: true });
      for (const part of ['package.json', 'dist'])
        cpSync(path.join(root, part), path.join(installed, part), { recursive: true });
      execFileSync('npm', ['run', '-s', 'build'], { cwd: folder, env, stdio: 'pipe' });
      host = await start(folder);
    });

    it('has it in the page itself', async () => {
      assert.match(await (await fetch(host.origin)).text(), html);
    });

    it('leads a visitor to a result, and once more after another page of the app, and by Back and Forward', async () => {
      const page = await browser.newPage();
      const noise = [];
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      page.on('console', (message) => noise.push(message.text()));
      page.on('pageerror', (error) => noise.push(error.message));
      const reaches = async () => {
        await reachesAResult(page);
        if (sees) await page.getByText(sees).waitFor();
      };
      await page.goto(host.origin);
      await reaches();
      await page.evaluate(() => (window.isSamePage = true));
      await page.getByRole('link', { name: 'Another page' }).click();
      await page.getByRole('heading', { name: 'Another page' }).waitFor();
      await page.getByRole('link', { name: 'Back pain' }).click();
      await page.locator('back-pain-checker').waitFor();
      await reaches();
      await page.goBack();
      await page.getByRole('heading', { name: 'Another page' }).waitFor();
      await page.goForward();
      await page.locator('back-pain-checker').waitFor();
      assert.equal(await page.evaluate(() => window.isSamePage), true, 'the app drew it, not a new page');
      await reaches();
      assert.equal(await page.locator('back-pain-checker > template').count(), 0);
      // Chromium says so of a template that is not parsed; it is no error.
      assert.deepEqual(
        noise.filter((line) => !line.startsWith('Found declarative shadowrootmode')),
        [],
      );
      await page.close();
    });

    it('can be read without JavaScript', async () => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(host.origin);
      await readsWithoutScript(page);
      await page.close();
    });
  });
}

/** The checker is closed to the page, so its door for tests is used. */
async function reachesAResult(page) {
  await page.waitForFunction(() => document.querySelector('back-pain-checker')?.hasUpdated);
  const outcome = await page.evaluate(async () => {
    const checker = document.querySelector('back-pain-checker');
    for (const selector of ['[type=submit]', 'input[value=saddle]', '[type=submit]']) {
      checker.renderRoot.querySelector(selector).click();
      await checker.updateComplete;
    }
    return checker.renderRoot.querySelector('[data-outcome]').dataset.outcome;
  });
  assert.equal(outcome, 'emergency');
}
