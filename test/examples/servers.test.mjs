// Each example that is rendered by a server: it builds, its first screen is in the page itself, and a visitor gets through it, with
// JavaScript and after going to another page and back; without it, the signs can be read.
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
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

/** Runs a program of the example until it says where it listens. */
async function started(folder, port, ...args) {
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

/** How the built page of each is served. */
const serve = {
  next: async (folder) => {
    const port = await freePort();
    return started(
      folder,
      port,
      'node_modules/next/dist/bin/next',
      'start',
      '--hostname',
      '127.0.0.1',
      '--port',
      String(port),
    );
  },
  astro: async (folder) => {
    const { server, origin } = await listen(sirv(path.join(folder, 'dist'), { dev: true }));
    return { origin, close: () => server.close() };
  },
  sveltekit: async (folder) => started(folder, await freePort(), 'build/index.js'),
};

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: executable(), args: chromiumArgs });
});
after(() => browser?.close());

for (const [name, start] of Object.entries(serve)) {
  describe(name, () => {
    const folder = path.join(root, 'examples', name);
    let server;
    after(() => server?.close());

    it('builds', async () => {
      npmCi(folder);
      const installed = path.join(folder, 'node_modules/back-pain-elements');
      rmSync(installed, { recursive: true, force: true });
      for (const part of ['package.json', 'dist'])
        cpSync(path.join(root, part), path.join(installed, part), { recursive: true });
      execFileSync('npm', ['run', '-s', 'build'], { cwd: folder, env, stdio: 'pipe' });
      server = await start(folder);
    });

    it('has the first screen in the page itself', async () => {
      const page = await (await fetch(server.origin)).text();
      assert.match(page, /<back-pain-checker activity="cycling"><template shadowrootmode="closed"><style>/);
    });

    it('leads a visitor to a result, and once more after another page of the app', async () => {
      const page = await browser.newPage();
      const noise = [];
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      page.on('console', (message) => noise.push(message.text()));
      page.on('pageerror', (error) => noise.push(error.message));
      await page.goto(server.origin);
      await reachesAResult(page);
      await page.evaluate(() => (window.isSamePage = true));
      await page.getByRole('link', { name: 'Another page' }).click();
      await page.getByRole('heading', { name: 'Another page' }).waitFor();
      await page.getByRole('link', { name: 'Back pain' }).click();
      await page.locator('back-pain-checker').waitFor();
      assert.equal(await page.evaluate(() => window.isSamePage), true, 'the app drew it, not a new page');
      await reachesAResult(page);
      assert.equal(await page.locator('back-pain-checker > template').count(), 0);
      // Chromium says so of a template that is not parsed; it is no error.
      assert.deepEqual(
        noise.filter((line) => !line.startsWith('Found declarative shadowrootmode')),
        [],
      );
      await page.close();
    });

    it('shows the signs without JavaScript', async () => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(server.origin);
      for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const headings = nodes.filter(({ role }) => role?.value === 'heading').map((node) => node.name.value);
      for (const title of ['Call 999 or go to A&E now', 'Get help today', 'Book to see a GP or physio'])
        assert.ok(
          headings.some((heading) => heading.includes(title)),
          title,
        );
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
