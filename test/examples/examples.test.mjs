// Each example: its types hold and notice a mistake, it builds, and a visitor gets through it in Chromium.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromium as executable } from '../support/browsers.mjs';
import { openRoots } from '../support/open-roots.mjs';
import { folder, install, names, tool } from '../../tools/dev/examples.mjs';
import { chromiumArgs } from '../pages/engines.mjs';

const app = { react: 'App.tsx', vue: 'App.vue', svelte: 'App.svelte', vite: 'main.ts' };
const types = {
  react: (place) => tool('typescript/bin/tsc', '-p', place),
  vue: (place) => tool('vue-tsc/bin/vue-tsc.js', '-p', place),
  svelte: (place) => tool('svelte-check/bin/svelte-check', '--workspace', place, '--tsconfig', './tsconfig.json'),
  vite: (place) => tool('typescript/bin/tsc', '-p', place),
};

let browser, scratch;

before(async () => {
  install();
  scratch = mkdtempSync(`${folder}scratch-`); // beside the examples, so that their packages are found
  browser = await chromium.launch({ executablePath: executable(), args: chromiumArgs });
});

after(async () => {
  await browser?.close();
  if (scratch) rmSync(scratch, { recursive: true });
});

for (const name of names) {
  describe(name, () => {
    it('holds its types', () => types[name](name));

    it('does not compile with a value that the element does not know', () => {
      const place = path.join(scratch, name);
      cpSync(folder + name, place, { recursive: true });
      writeFileSync(`${scratch}/tsconfig.json`, readFileSync(`${folder}tsconfig.json`));
      const file = path.join(place, 'src', app[name]);
      writeFileSync(file, readFileSync(file, 'utf8').replace('cycling', 'cicling'));
      assert.throws(() => types[name](place), /"cicling"' is not assignable/);
    });

    it('builds, draws, and hears that a result was reached and given up', async () => {
      const page = await browser.newPage();
      await openRoots(page);
      const noise = [];
      page.on('console', (message) => noise.push(message.text()));
      page.on('pageerror', (error) => noise.push(error.message));
      await visit(page, build(name));
      const checker = page.locator('back-pain-checker');
      const note = page.getByText('Our staff can help you, too.');
      await checker.getByRole('heading', { level: 2 }).waitFor();
      assert.equal(await note.isVisible(), false);
      for (const selector of ['[type=submit]', 'input[value=saddle]', '[type=submit]'])
        await checker.locator(selector).first().click();
      await note.waitFor();
      await checker.locator('[data-action=restart]').click();
      await note.waitFor({ state: 'hidden' });
      assert.equal(await checker.getAttribute('activity'), 'cycling');
      assert.deepEqual(noise, []);
      await page.close();
    });
  });
}

it('vite shows the words inside the tag without JavaScript', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await visit(page, build('vite'));
  await page.getByText('Call 999 in an emergency.').waitFor();
  await page.close();
});

/** Builds an example; returns the folder that a host would get. */
function build(name) {
  const out = path.join(scratch, `${name}-built`);
  tool('vite/bin/vite.js', 'build', name, '--outDir', out, '--emptyOutDir', '--logLevel', 'warn');
  return out;
}

/** Opens the page that a host of these files shows. */
async function visit(page, files) {
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/favicon.ico'
      ? route.fulfill({ status: 204 })
      : route.fulfill({ path: path.join(files, pathname === '/' ? 'index.html' : pathname) });
  });
  await page.goto('https://gym.example/');
}
