// Half an hour of movements, on a clock that is turned: nothing is left in memory, and nothing jumps.
/* global PerformanceObserver */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { chromium } from 'playwright-core';
import { listen } from '../../tools/loopback.mjs';
import { chromium as executable } from '../support/browsers.mjs';
import { chromiumArgs } from './engines.mjs';

let browser, server, origin;

before(async () => {
  ({ server, origin } = await listen(({ url }, response) => {
    if (url.endsWith('.js'))
      return response.setHeader('content-type', 'text/javascript').end(readFileSync('dist/back-pain-elements.js'));
    response
      .setHeader('content-type', 'text/html')
      .end(
        '<!doctype html><title>A gym</title><meta name="viewport" content="width=device-width"><script type="module" src="/a.js"></script><guided-routine routine="back"></guided-routine>',
      );
  }));
  // Without compiled code: the browser makes and drops it as it likes, and it is counted with the heap.
  const args = [...chromiumArgs, '--js-flags=--jitless --no-flush-bytecode'];
  browser = await chromium.launch({ executablePath: executable(), args });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A page whose clock stands until it is turned. */
async function open(width) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.clock.install();
  await page.goto(origin);
  return page;
}

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** Whole routines, one after the other, for as many minutes; then back on the first screen. */
async function move(page, minutes) {
  const over = page.getByRole('button', { name: 'Choose again' });
  const end = page.getByRole('button', { name: 'End', exact: true });
  for (let minute = 0; minute < minutes; minute++) {
    if (await over.isVisible()) await over.click();
    if (!(await end.isVisible())) await press(page, 'Start');
    await page.clock.runFor(60_000);
  }
  await ((await over.isVisible()) ? over : end).click();
}

it(
  '30 minutes of movements leave nothing in memory: no object, no node and no listener',
  { timeout: 240_000 },
  async () => {
    const page = await open(412);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const used = async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      const { metrics } = await cdp.send('Performance.getMetrics');
      const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
      return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
    };
    await move(page, 7); // a whole routine: what is made once is there
    const before = await used();
    await move(page, 30);
    const after = await used();
    await page.close();
    assert.equal(after.nodes, before.nodes);
    assert.equal(after.listeners, before.listeners);
    assert.ok(after.heap - before.heap < 16_000, `The heap grew from ${before.heap} to ${after.heap} bytes.`);
  },
);

for (const width of [320, 1200]) {
  it(`nothing jumps while movements follow each other, ${width} px wide`, async () => {
    const page = await open(width);
    await page.evaluate(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(entry.value);
      }).observe({ type: 'layout-shift' });
    });
    const floor = page.getByLabel('On the floor too');
    await floor.check();
    await press(page, 'Start');
    const names = new Set();
    const heading = page.getByRole('heading').first();
    while ((await heading.textContent()) !== 'That is the end.') {
      names.add(await heading.textContent());
      await page.clock.runFor(5000);
      // Two frames: what was drawn is painted, and its jumps are counted.
      await page.screenshot();
    }
    assert.ok(names.size > 10, [...names].join());
    assert.deepEqual(await page.evaluate(() => window.shifts), []);
    // The check can fail: what is put above the element makes it jump.
    await page.evaluate(() =>
      document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'News' })),
    );
    await page.clock.runFor(1000);
    await page.screenshot();
    await page.waitForFunction(() => window.shifts.length > 0);
    await page.close();
  });
}
