// The site as a visitor walks it, from a folder of a host: each page is accessible and quiet, and every link leads somewhere.
/* global axe, navigator */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { openSite, root } from '../builder/site.mjs';
import { chromiumArgs } from '../pages/engines.mjs';
import { chromium as executable } from '../support/browsers.mjs';
import { openRoots } from '../support/open-roots.mjs';

const axeSource = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('the site', { concurrency: 1 }, () => {
  let site, browser, context, tab, noise;
  /** Each page that was visited, with its links and ids. */
  const visited = new Map();

  before(async () => {
    site = await openSite();
    browser = await chromium.launch({ executablePath: executable(), args: chromiumArgs });
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await openRoots(context);
    tab = await context.newPage();
    noise = [];
    tab.on('console', (message) => noise.push(message.text()));
    tab.on('pageerror', (error) => noise.push(error.message));
    tab.on('response', (response) => response.status() >= 400 && noise.push(`${response.status()} ${response.url()}`));
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** What axe finds, in words. Runs in the page. */
  const violations = async () => {
    await tab.evaluate(axeSource);
    return tab.evaluate(async (runOnly) => {
      const found = await axe.run(document, { runOnly, iframes: false });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].target} ${nodes[0].failureSummary}`);
    }, rules);
  };

  const links = () =>
    tab.evaluate(() => ({
      links: [...document.links].filter((link) => !link.closest('[data-place]')).map((link) => link.href),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));

  it('is walked from the builder: each page is there, accessible, as wide as the window, and says nothing on the console', async () => {
    const waiting = [`${site.builder}index.html`];
    const faults = [];
    while (waiting.length > 0) {
      const url = waiting.pop();
      if (visited.has(url)) continue;
      noise.length = 0;
      const response = await tab.goto(url, { waitUntil: 'load' });
      const found = await links();
      visited.set(url, found);
      if (!response.ok()) faults.push(`${url} is not there`);
      if (found.tooWide > 0) faults.push(`${url} can be scrolled sideways`);
      for (const fault of [...(await violations()), ...noise]) faults.push(`${url}: ${fault}`);
      for (const link of found.links) {
        const next = link.replace(/[?#].*/, '');
        if (next.startsWith(site.builder) && /(\/|\.html)$/.test(next)) waiting.push(next);
      }
    }
    assert.ok(visited.size > 40, `only ${visited.size} pages`);
    assert.deepEqual(faults, []);
  });

  it('has no link that leads nowhere, within a page or to a file', async () => {
    const dead = [];
    const asked = new Map();
    for (const [page, found] of visited) {
      for (const link of new Set(found.links)) {
        if (!link.startsWith(site.origin)) continue;
        const [url, id] = link.replace(/\?[^#]*/, '').split('#');
        const target = visited.get(url);
        if (!asked.has(url)) asked.set(url, target ? true : (await context.request.head(url)).ok());
        if (!asked.get(url)) dead.push(`${page}: ${link} is not there`);
        // The panels of the workbench are drawn when they are asked for; its own tests visit them.
        else if (url.includes('/workbench/')) continue;
        else if (id && !target?.ids.includes(decodeURIComponent(id)))
          dead.push(`${page}: ${link} names a part that is not there`);
      }
    }
    assert.deepEqual(dead, []);
  });

  it('leads to all of its pages, and stays inside its folder', () => {
    const folder = site.folder('tools');
    const pages = readdirSync(folder, { recursive: true })
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => file.endsWith('.html') && !file.startsWith('pages/')); // pages/ are shown in frames
    assert.deepEqual(
      pages.filter((file) => !visited.has(site.builder + file)),
      [],
    );
    const outside = [...visited].flatMap(([page, found]) =>
      found.links
        .filter((link) => link.startsWith(site.origin) && !link.startsWith(site.builder))
        .map((link) => `${page}: ${link}`),
    );
    assert.deepEqual(outside, []);
  });

  for (const [width, colorScheme] of [
    [390, 'dark'],
    [1280, 'dark'],
  ]) {
    it(`is accessible and fits at ${width} px, ${colorScheme}`, async () => {
      const small = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      const before = tab;
      tab = await small.newPage();
      const faults = [];
      for (const page of [
        'download.html',
        'guides.html',
        'poster.html',
        'docs/users/updating.html',
        'docs/users/embedding.html',
        'docs/clinical/rules.html',
      ]) {
        await tab.goto(site.builder + page);
        if ((await links()).tooWide > 0) faults.push(`${page} can be scrolled sideways`);
        for (const fault of await violations()) faults.push(`${page}: ${fault}`);
      }
      await small.close();
      tab = before;
      assert.deepEqual(faults, []);
    });
  }

  it('has each snippet of its guides copied by a button', async () => {
    const own = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await own.newPage();
    await page.goto(`${site.builder}docs/users/embedding.html`);
    const [first] = await page.locator('.code pre').allTextContents();
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
    assert.equal((await page.evaluate(() => navigator.clipboard.readText())).trim(), first.trim());
    await own.close();
  });

  it('says, as long as there is no address, that there is none, and shows no link in its place', () => {
    const { repository } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    if (repository) return; // test/package/address.test.mjs tries the site with one, and clones this one without
    const page = readFileSync(site.folder('tools/download.html'), 'utf8');
    assert.match(page, /it has no public address yet\./);
    for (const [, { links }] of visited)
      assert.deepEqual(
        links.filter((link) => /undefined|github\.com\/(undefined|owner)/.test(link)),
        [],
      );
  });
});
