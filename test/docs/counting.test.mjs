// The recipe of docs/users/counting.md, in a browser and under PHP: two bare totals, and nothing of the visitor.
/* global fetch */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { listen } from '../../tools/loopback.mjs';
import { chromiumArgs, until } from '../pages/engines.mjs';
import { chromium as executable } from '../support/browsers.mjs';
import { install } from '../support/debian.mjs';
import { openRoots } from '../support/open-roots.mjs';
import { read, snippets } from './markdown.mjs';

const code = (language) => snippets('docs/users/counting.md').find((snippet) => snippet.language === language).code;

describe('the recipe for counting, on a page', () => {
  const asked = [];
  let host, browser, page;
  before(async () => {
    host = await listen((request, response) => {
      if (request.url === '/back-pain-elements.js')
        return response.writeHead(200, { 'content-type': 'text/javascript' }).end(read('dist/back-pain-elements.js'));
      if (request.url.startsWith('/count/')) {
        let body = '';
        request.on('data', (part) => (body += part));
        return request.on('end', () => {
          asked.push({ url: request.url, method: request.method, body, headers: request.headers });
          response.writeHead(204).end();
        });
      }
      const html = `<!doctype html><title>A gym</title><link rel="icon" href="data:,"><script type="module" src="/back-pain-elements.js"></script><script type="module">${code('js')}</script><back-pain-checker>Call 999</back-pain-checker>`;
      return response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'who=a-visitor' }).end(html);
    });
    browser = await chromium.launch({ executablePath: executable(), args: chromiumArgs });
    const context = await browser.newContext();
    await openRoots(context);
    page = await context.newPage();
    await page.goto(`${host.origin}/back-pain?from=newsletter`);
  });
  after(async () => {
    await browser?.close();
    host?.server.closeAllConnections();
    host?.server.close();
  });

  it('counts a start and a result once each, without answer, outcome, cookie or page', async () => {
    const checker = page.locator('back-pain-checker');
    await checker.getByRole('button', { name: 'Start' }).click();
    await checker.locator('input[value=saddle]').check();
    await checker.locator('[type=submit]').click();
    await checker.locator('[data-outcome=emergency]').waitFor();
    await until({ run: () => asked.length > 1 }, undefined, undefined, 'two requests');
    assert.deepEqual(
      asked.map(({ url, method, body }) => [url, method, body]),
      [
        ['/count/checker-start', 'POST', ''],
        ['/count/checker-complete', 'POST', ''],
      ],
    );
    for (const { headers } of asked) {
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
      assert.doesNotMatch(JSON.stringify(headers), /emergency|saddle|newsletter/);
    }
  });
});

describe('the recipe for counting, under PHP', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'count-'));
  const isThere = () => spawnSync('php', ['-v']).status === 0;
  let php, origin;
  before(async () => {
    if (!isThere()) install(['php-cli']);
    assert.ok(isThere(), 'PHP is not here: install php-cli.');
    writeFileSync(path.join(folder, 'count.php'), code('php'));
    const { server, origin: free } = await listen(() => {});
    origin = free;
    await new Promise((done) => server.close(done));
    php = spawn('php', ['-S', new URL(origin).host, '-t', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    await new Promise((done) => php.stderr.on('data', (text) => /started/.test(text) && done()));
  });
  after(() => {
    php?.kill();
    rmSync(folder, { recursive: true });
  });
  const ask = async (query, method = 'POST') => (await fetch(`${origin}/count.php?${query}`, { method })).status;

  it('adds up what it knows, as the size of a file', async () => {
    assert.deepEqual(await Promise.all([ask('checker-start'), ask('checker-start'), ask('checker-complete')]), [204, 204, 204]);
    assert.equal(statSync(path.join(folder, 'checker-start.txt')).size, 2);
    assert.equal(statSync(path.join(folder, 'checker-complete.txt')).size, 1);
  });

  it('takes no other name, and no visit of a robot that follows links', async () => {
    assert.deepEqual([await ask('../../etc/passwd'), await ask('emergency'), await ask('checker-start', 'GET')], [404, 404, 404]);
    assert.equal(existsSync(path.join(folder, 'emergency.txt')), false);
    assert.equal(statSync(path.join(folder, 'checker-start.txt')).size, 2);
  });
});
