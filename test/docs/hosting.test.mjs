// docs/users/hosting.md, tried: its headers on a server, and its sums.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromium as executable } from '../support/browsers.mjs';
import { openRoots } from '../support/open-roots.mjs';
import { listen } from '../../tools/loopback.mjs';
import { chromiumArgs } from '../pages/engines.mjs';
import { read, root, snippets } from './markdown.mjs';

const text = read('docs/users/hosting.md');
const headers = Object.fromEntries(
  snippets('docs/users/hosting.md')
    .find(({ language }) => language === 'http')
    .code.split('\n')
    .map((line) => line.split(/: (.*)/)),
);
const hash = JSON.parse(read('dist/integrity.json'))['back-pain-elements.js'];

describe('a server with these headers', () => {
  let browser, files, site;
  const asked = [];

  before(async () => {
    files = await listen(({ url, headers: { 'accept-encoding': accepts } }, response) => {
      asked.push(url);
      const packed = /\bbr\b/.test(accepts) ? 'br' : 'gz';
      response.writeHead(200, { ...headers, 'Content-Encoding': packed === 'br' ? 'br' : 'gzip' });
      response.end(readFileSync(`${root}dist/back-pain-elements.js.${packed}`));
    });
    site = await listen((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><html lang="en-GB"><title>Another address</title><link rel="icon" href="data:," />
        <script type="module" src="${files.origin}/back-pain-elements/0.1.0/back-pain-elements.js" integrity="${hash}" crossorigin="anonymous"></script>
        <back-pain-checker>Call 999 in an emergency.</back-pain-checker>`);
    });
    browser = await chromium.launch({ executablePath: executable(), args: chromiumArgs });
  });

  after(async () => {
    await browser?.close();
    for (const each of [files, site]) each?.server.close();
  });

  it('gives the packed file to a page on another address, with integrity, and only once', async () => {
    const page = await browser.newPage();
    await openRoots(page);
    const noise = [];
    page.on('console', (message) => noise.push(message.text()));
    for (const visit of ['/first', '/second', '/third']) {
      await page.goto(site.origin + visit);
      await page.locator('back-pain-checker').getByRole('heading', { level: 2 }).waitFor();
    }
    assert.deepEqual(noise, []);
    assert.deepEqual(asked, ['/back-pain-elements/0.1.0/back-pain-elements.js']);
  });
});

describe('the sums', () => {
  const kilobytes = Number(/up to ([\d.]+) kB a load/.exec(text)[1]);
  const rows = [...text.matchAll(/^\| ([\d,]+) \| ([\d,.]+) GB \| ([\d.]+) \| ([\d.]+) \|/gm)].map((row) => row.slice(1).map((cell) => Number(cell.replaceAll(',', ''))));

  it('begin with the built file, and no more than 1 kB above it', () => {
    const { length } = readFileSync(`${root}dist/back-pain-elements.js.br`);
    assert.ok(kilobytes * 1000 > length && kilobytes * 1000 < length + 1000, `docs/users/hosting.md: ${kilobytes} kB a load; the file is ${length} B. Correct the figure and the tables.`);
  });

  it('follow for a million and for a billion loads', () => {
    assert.deepEqual(rows.map(([loads]) => loads), [1e6, 1e9]);
    for (const [loads, gigabytes, perSecond, megabits] of rows) {
      const seconds = 30 * 86_400;
      const near = (said, real) => assert.ok(Math.abs(said - real) <= Math.max(0.05 * real, 0.005), `docs/users/hosting.md: ${said} should be ${real}`);
      near(gigabytes, (loads * kilobytes) / 1e6);
      near(perSecond, loads / seconds);
      near(megabits, (loads * kilobytes * 8) / 1000 / seconds);
    }
  });
});
