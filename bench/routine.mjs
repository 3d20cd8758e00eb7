// npm run bench:routine: how long the script of a frame takes while a movement is drawn, and what 30 minutes leave in the heap.
// --write puts the figures into docs/maintainers/performance.md.
/* global performance */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listen } from '../tools/loopback.mjs';
import { table, write } from './document.mjs';
import { launch, median, slow } from './measure.mjs';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

/** How long movements are drawn on a slow processor, and how long they run in the heap, in minutes of a clock that is turned. */
const seconds = 10;
const minutes = 30;

const { server, origin } = await listen(({ url }, response) => {
  if (url.endsWith('.js'))
    return response.setHeader('content-type', 'text/javascript').end(readFileSync('dist/back-pain-elements.js'));
  response
    .setHeader('content-type', 'text/html')
    .end(
      '<!doctype html><title>A gym</title><script type="module" src="/a.js"></script><guided-routine routine="back"></guided-routine>',
    );
});
const browser = await launch();
// Without compiled code: the browser makes and drops it as it likes, and it is counted with the heap.
const uncompiled = await launch('--js-flags=--jitless --no-flush-bytecode');

async function open(browser) {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  return { page, cdp: await page.context().newCDPSession(page) };
}

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** The milliseconds that our script takes in each frame. */
async function frames() {
  const { page, cdp } = await open(browser);
  await page.addInitScript(() => {
    window.taken = [];
    const ask = window.requestAnimationFrame;
    window.requestAnimationFrame = (draw) =>
      ask((time) => {
        const before = performance.now();
        draw(time);
        window.taken.push(performance.now() - before);
      });
  });
  await page.goto(origin);
  await press(page, 'Start');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
  await page.evaluate(() => (window.taken.length = 0));
  await page.waitForTimeout(seconds * 1000);
  const taken = await page.evaluate(() => window.taken);
  await page.close();
  return taken.sort((a, b) => a - b);
}

/** The bytes in the heap after half an hour, and after another: whole routines, one after the other, each time on the first screen. */
async function heap() {
  const { page, cdp } = await open(uncompiled);
  await page.clock.install();
  await page.goto(origin);
  const used = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  const run = async (count) => {
    for (let minute = 0; minute < count; minute++) {
      const over = page.getByRole('button', { name: 'Choose again' });
      if (await over.isVisible()) await over.click();
      const start = page.getByRole('button', { name: 'Start' });
      if (await start.isVisible()) await start.click();
      await page.clock.runFor(60_000);
    }
    await page.getByRole('button', { name: /^(End|Choose again)$/ }).click();
  };
  await run(minutes);
  const before = await used();
  await run(minutes);
  const after = await used();
  await page.close();
  return { before, after };
}

const taken = await frames();
const { before, after } = await heap();
await browser.close();
await uncompiled.close();
server.close();

const ms = (value) => `${value.toFixed(2)} ms`;
const kB = (value) => `${(value / 1000).toFixed(0)} kB`;
const text = table(
  ['while movements are drawn', 'measured'],
  [
    [`script in a frame, median of ${taken.length}, processor slowed ${slow.cpu} times`, ms(median(taken))],
    ['the same, 99 of 100 frames', ms(taken[Math.floor(taken.length * 0.99)])],
    [`heap after ${minutes} minutes`, kB(before)],
    [`heap after ${minutes} minutes more`, kB(after)],
  ],
);
console.log(text);
if (options.write) write('routine', text);
