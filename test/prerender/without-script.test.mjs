// What a server prerendered, on pages whose script never comes, or whose policy is strict.
/* global getComputedStyle */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { prerender } from '../../dist/prerender.js';
import { chromium as executable } from '../support/browsers.mjs';
import { chromiumArgs, engines, until } from '../pages/engines.mjs';
import { difference } from './difference.mjs';
import { nonce, serve } from './page.mjs';

const titles = ['Call 999 or go to A&E now', 'Get help today', 'Book to see a GP or physio'];

describe('with JavaScript off, in Chromium', () => {
  let browser;
  const servers = [];
  before(async () => {
    browser = await playwright.launch({ executablePath: executable(), args: chromiumArgs });
  });
  after(() => browser?.close());

  /** What a screen reader is given of the page: the closed root too. */
  async function accessible(page) {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value}: ${name?.value ?? ''}`);
  }

  async function visit(markup) {
    const server = await serve(markup, { lateScript: false });
    servers.push(server);
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(server.url);
    return page;
  }
  after(() => servers.forEach((server) => server.close()));

  it('the start screen unfolds its three lists, and shows no Start', async () => {
    const page = await visit(prerender('back-pain-checker'));
    const folded = await accessible(page);
    assert.ok(folded.includes('heading: Back pain after exercise: where to get help'));
    assert.ok(!folded.some((line) => line.endsWith(': Start')), 'Start does nothing here');
    assert.ok(!folded.some((line) => line.includes(titles[0])), 'the lists are folded');
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    const unfolded = await accessible(page);
    for (const title of titles)
      assert.ok(
        unfolded.some((line) => line.startsWith('heading') && line.includes(title)),
        title,
      );
    assert.ok(unfolded.some((line) => line.startsWith('StaticText') && line.includes('New trouble peeing')));
    await page.close();
  });

  it('lists mode shows them, and nothing asks for an answer that would lead nowhere', async () => {
    const page = await visit(prerender('back-pain-checker', { mode: 'lists' }) + prerender('prevention-tips'));
    const lines = await accessible(page);
    for (const title of titles)
      assert.ok(
        lines.some((line) => line.includes(title)),
        title,
      );
    assert.ok(!lines.some((line) => line.startsWith('radio')), 'no picker');
    assert.ok(!lines.some((line) => line.includes('Warm up now')), 'no warm-up');
    await page.close();
  });
});

describe('with JavaScript off, in the other engines', () => {
  const off = {
    Firefox: () => engines.Firefox({ 'javascript.enabled': false }),
    WebKit: () => engines.WebKit('--enable-javascript=false'),
  };
  for (const name of Object.keys(off)) {
    it(`${name} shows the lists as it does with the script`, async () => {
      const server = await serve(prerender('back-pain-checker', { mode: 'lists' }), { lateScript: false });
      const shots = [];
      for (const launch of [off[name], engines[name]]) {
        const browser = await launch();
        const shot = browser.shot ?? (() => browser.page.screenshot());
        try {
          await browser.go(server.url);
          if (launch === engines[name])
            await until(browser, () => document.querySelector('back-pain-checker').hasUpdated);
          else assert.equal(server.asked.includes('/back-pain-elements.js'), false, 'JavaScript is off');
          shots.push(await shot());
        } finally {
          await browser.close();
        }
      }
      server.close();
      assert.ok(difference(...shots) <= 20);
    });
  }
});

describe('a page whose policy is strict', () => {
  const policy = (style) =>
    `default-src 'none'; img-src 'self'; script-src 'self'; style-src ${style}; require-trusted-types-for 'script'; trusted-types lit-html`;
  const snippets = {
    'by a nonce': [policy(`'self' 'nonce-${nonce}'`), { nonce }],
    'by a style sheet': [policy("'self'"), { stylesheet: '/style.css' }],
  };
  for (const name of ['Chromium', 'Firefox']) {
    for (const [how, [policy, options]] of Object.entries(snippets)) {
      it(`styles it ${how}, and takes it over without a word, in ${name}`, async () => {
        const server = await serve(prerender('back-pain-checker', {}, options), {
          headers: { 'content-security-policy': policy },
        });
        const browser = await engines[name]();
        try {
          await browser.go(server.url);
          // The style of the element has come: the words below it stand where they will stay.
          const below = () => document.querySelector('#below').getBoundingClientRect().top;
          const before = await until(browser, () => {
            const { display } = getComputedStyle(document.querySelector('back-pain-checker'));
            return display === 'block' && document.querySelector('#below').getBoundingClientRect().top;
          });
          server.release();
          await until(browser, () => document.querySelector('back-pain-checker').hasUpdated);
          assert.ok(Math.abs((await browser.run(below)) - before) < 0.5);
          assert.deepEqual(browser.noise, []);
        } finally {
          await browser.close();
          server.close();
        }
      });
    }
  }

  it('refuses a style without a nonce, so that this test can fail', async () => {
    const server = await serve(prerender('back-pain-checker'), {
      headers: { 'content-security-policy': policy("'self'") },
    });
    const browser = await engines.Chromium();
    try {
      await browser.go(server.url);
      await until(browser, () => document.querySelector('#below') !== null);
      assert.match(browser.noise.join(), /inline style/);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
