// The script comes to what a server prerendered: nothing on the page moves, and nothing that the visitor has done is lost.
/* global PerformanceObserver, requestAnimationFrame */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { prerender } from '../../dist/prerender.js';
import { engines, pageOf, until } from '../pages/engines.mjs';
import { difference } from './difference.mjs';
import { serve } from './page.mjs';

const screens = [
  ['back-pain-checker', {}],
  ['back-pain-checker', { mode: 'lists' }],
  ['back-pain-checker', { region: 'us', theme: 'dark', 'heading-level': 3 }],
  ['prevention-tips', {}],
  ['prevention-tips', { activity: 'cycling' }],
  ['clinic-contact', {}],
  ['clinic-contact', { name: 'Jones Physio', phone: '020 7946 0000', email: 'a@jones.example' }],
  ['back-pain-guide', {}],
  ['back-pain-guide', { section: 'warning-signs' }],
];

const focused = () => {
  const element = document.activeElement;
  return (element?.renderRoot?.getRootNode().activeElement ?? element)?.textContent.trim();
};

for (const name of ['Chromium', 'Firefox']) {
  describe(name, () => {
    let browser, page, server;
    const run = (what, argument) => browser.run(what, argument);
    const waitFor = (what, argument) => until(browser, what, argument);
    const painted = () => run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const shot = () => page.screenshot();

    before(async () => {
      browser = await engines[name]();
      // Firefox gives its first page no keys that press.
      if (name === 'Firefox') browser = { ...pageOf(await browser.page.browser().newPage()), close: browser.close };
      page = browser.page;
    });
    after(() => browser?.close());
    afterEach(() => server?.close());

    /** Opens a page with this markup, whose script is still to come. */
    async function open(markup, { width = 1000, ...more } = {}) {
      server = await serve(markup, more);
      browser.noise.length = 0;
      await (page.setViewport?.({ width, height: 900 }) ?? page.setViewportSize({ width, height: 900 }));
      await browser.go(server.url);
      await waitFor(() => document.querySelector('#below') !== null);
      await run(() => {
        window.heard = [];
        window.shift = 0;
        document.body.addEventListener('checker-start', (event) => window.heard.push(event.type));
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
        new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value))).observe({
          type: 'layout-shift',
          buffered: true,
        });
      });
      await painted();
    }

    /** Lets the script come, and waits until the element is alive. */
    async function arrive() {
      server.release();
      await waitFor(() => document.querySelector('main').firstElementChild.hasUpdated);
      await painted();
    }

    const press = async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    };

    for (const [tag, attributes] of screens) {
      for (const width of [320, 1000]) {
        it(`<${tag}> with ${JSON.stringify(attributes)} looks the same before and after, ${width} px wide`, async () => {
          await open(prerender(tag, attributes), { width });
          const before = await shot();
          const below = await run(() => document.querySelector('#below').getBoundingClientRect().top);
          await arrive();
          assert.ok(difference(before, await shot()) <= 20, 'the same pixels, but for the smoothing of a letter');
          const moved = (await run(() => document.querySelector('#below').getBoundingClientRect().top)) - below;
          assert.ok(Math.abs(moved) < 0.5, `what stands below moved by ${moved} px`);
          assert.equal(await run(() => window.shift), 0);
          assert.deepEqual(browser.noise, []);
          assert.equal(
            await run(
              () => document.querySelector('main').firstElementChild.renderRoot.getRootNode().childElementCount,
            ),
            1,
            'what the server drew has gone',
          );
        });
      }
    }

    it('the checker is as closed as ever, and its root is the one that the page came with', async () => {
      await open(prerender('back-pain-checker'));
      await arrive();
      assert.equal(await run(() => document.querySelector('back-pain-checker').shadowRoot), null);
      assert.equal(
        await run(() => document.querySelector('back-pain-checker').renderRoot.getRootNode().mode),
        'closed',
      );
    });

    it('focus on Start stays on Start, which then starts', async () => {
      await open(prerender('back-pain-checker'));
      await press('Tab', 'Tab');
      const before = await shot();
      await arrive();
      assert.equal(await run(focused), 'Start');
      assert.ok(difference(before, await shot()) <= 20, 'the mark of focus too');
      await press('Enter');
      await waitFor(() => document.querySelector('back-pain-checker').renderRoot.querySelector('input') !== null);
    });

    /** On the closed element, where Start stands on one that can be looked into. */
    async function clickStart() {
      const [x, y] = await run(() => {
        const twin = document.querySelector('#twin');
        const start = twin.shadowRoot.querySelector('.start > summary').getBoundingClientRect();
        return [start.x, start.y - twin.getBoundingClientRect().top];
      });
      const top = await run(() => document.querySelector('back-pain-checker').getBoundingClientRect().top);
      await page.mouse.click(x + 20, top + y + 20);
    }

    for (const [how, act] of [
      ['by Enter', () => press('Tab', 'Tab', 'Enter')],
      ['by a click', clickStart],
    ]) {
      it(`Start, pressed ${how} before the script was there, starts when it comes`, async () => {
        const twin = prerender('back-pain-checker', { id: 'twin' }).replace('"closed"', '"open"');
        await open(prerender('back-pain-checker') + twin);
        await act();
        await arrive();
        assert.match(
          await run(() => document.querySelector('back-pain-checker').renderRoot.querySelector('h2').textContent),
          /Since your back pain started/,
        );
        assert.match(await run(focused), /Since your back pain started/);
        assert.deepEqual(await run(() => window.heard), ['checker-start']);
      });
    }

    it('the signs that are unfolded stay unfolded, where they are, and fold at a press', async () => {
      await open(prerender('back-pain-checker'));
      await press('Tab', 'Tab', 'Tab', 'Enter');
      await run(() => window.scrollTo(0, 900));
      await painted();
      const before = await shot();
      await arrive();
      assert.ok(difference(before, await shot()) <= 20);
      assert.equal(await run(() => window.scrollY), 900);
      assert.equal(await run(focused), 'Just show me the warning signs');
      await press('Enter');
      await waitFor(() => !document.querySelector('back-pain-checker').renderRoot.querySelector('.card'));
      assert.equal(await run(focused), 'Just show me the warning signs');
      await press('Enter');
      await waitFor(
        () => document.querySelector('back-pain-checker').renderRoot.querySelector('[data-action=questions]') !== null,
      );
    });

    it('a link among the unfolded signs keeps focus', async () => {
      await open(prerender('back-pain-checker'));
      await press('Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab');
      await arrive();
      assert.match(await run(focused), /999 BSL/);
    });

    it('"About this guide" stays open', async () => {
      await open(prerender('back-pain-checker'));
      await press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
      await painted();
      const before = await shot();
      await arrive();
      assert.ok(difference(before, await shot()) <= 20);
      assert.equal(await run(focused), 'About this guide');
    });

    it('an activity that was picked early stays picked, and its tips come', async () => {
      await open(prerender('prevention-tips'));
      await press('Tab', 'Tab', ' '); // past the warm-up
      await arrive();
      const picked = await run(() => {
        const { renderRoot } = document.querySelector('prevention-tips');
        return [renderRoot.querySelector('input:checked').value, renderRoot.querySelectorAll('h3').length];
      });
      assert.equal(picked[0], 'running');
      assert.ok(picked[1] > 4);
    });

    it('"Warm up now", pressed before the script was there, shows the warm-up when it comes, and hides it at the next press', async () => {
      await open(prerender('prevention-tips', { activity: 'cycling' }));
      await press('Tab', 'Enter');
      await arrive();
      await waitFor(
        () =>
          document
            .querySelector('prevention-tips')
            .renderRoot.querySelector('guided-routine')
            ?.renderRoot.querySelector('h3') != null,
      );
      assert.match(await run(focused), /^Warm up now/);
      await press('Enter');
      await waitFor(() => !document.querySelector('prevention-tips').renderRoot.querySelector('guided-routine'));
    });

    it('an answer of the guide that was opened early stays open', async () => {
      await open(prerender('back-pain-guide', { section: 'faq' }));
      await press('Tab', 'Enter');
      await painted();
      const before = await shot();
      await arrive();
      assert.ok(difference(before, await shot()) <= 20);
    });

    it('what a framework inserted as text is drawn, and the template that it left is gone', async () => {
      await open('<p>Another page of the app</p>', { lateScript: false });
      await run((markup) => {
        document.querySelector('main').innerHTML = markup;
      }, prerender('back-pain-checker'));
      await waitFor(() => document.querySelector('main').firstElementChild.hasUpdated);
      assert.equal(await run(() => document.querySelector('template')), null);
      assert.equal(
        await run(() => document.querySelector('back-pain-checker').renderRoot.getRootNode().childElementCount),
        1,
      );
      // Chromium says so of every such template; it is no error.
      assert.deepEqual(
        browser.noise.filter((line) => !line.startsWith('warning: Found declarative shadowrootmode')),
        [],
      );
    });
  });
}
