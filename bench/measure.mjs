// One contender, once: load it cold, walk it to its result, then put many of it on one page.
/* global AbortSignal */
import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { chromium as executable } from '../test/support/browsers.mjs';
import { openRoots } from '../test/support/open-roots.mjs';
import { chromiumArgs } from '../test/pages/engines.mjs';
import { probe } from './probe.mjs';
import { answers, questions, result } from './questions.mjs';

/** A mid-range phone on a slow 4G connection, as Lighthouse has it. */
export const slow = { cpu: 4, latency: 150, kbitPerSecond: 1600 };

export const instances = 100;

/** Nothing outside is ever asked, and the HTTP cache stays on, as it would not with Playwright's `page.route`. */
export const launch = (...args) =>
  chromium.launch({
    executablePath: executable(),
    args: [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', ...args],
  });

/** A page of a browser that has never been here, as slow as asked, with the probe in it. */
async function open(browser, contender, { cpu, latency, kbitPerSecond }) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  await openRoots(context);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const cdp = await context.newCDPSession(page);
  const events = new EventEmitter();
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'tell' });
  cdp.on('Runtime.bindingCalled', ({ payload }) => {
    for (const [what, value] of Object.entries(JSON.parse(payload))) events.emit(what, value);
  });
  page.on('pageerror', (error) => events.emit('error', new Error(`${contender.name}: ${error.message}`)));
  await page.addInitScript(`globalThis.contender = (${contender.driver})(); (${probe})();`);
  if (latency) {
    const throughput = (kbitPerSecond * 1000) / 8;
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  /** Does something, and returns what the page tells about `what` after it. */
  const hear = async (what, act) => {
    const told = once(events, what, { signal: AbortSignal.timeout(60_000) });
    await act();
    const [value] = await told;
    return value;
  };
  return { page, cdp, hear, close: () => context.close() };
}

/** Load and walk. */
export async function visit(browser, server, contender, speed = slow) {
  server.use(contender);
  const { page, hear, close } = await open(browser, contender, speed);
  try {
    const screen = await hear('ready', () => page.goto(server.url, { waitUntil: 'commit' }));
    await wait(500); // a long task or a late style sheet that follows the first screen still counts
    const { bytes, requests } = weigh(server.sent());
    const { blocking } = await page.evaluate(() => globalThis.probe.report());
    const click = async (target) => {
      await target.scrollIntoViewIfNeeded();
      await page.evaluate(() => globalThis.probe.watch());
      return hear('click', () => target.click());
    };
    const button = (name) => page.getByRole('button', { name, exact: true }).first();
    // Some begin with a page of words: the first question is there when that is read and Start is pressed.
    const first = contender.start ? screen + (await click(button(contender.start))) : screen;
    const clicks = contender.next ? await walk(page, contender, click, button) : [];
    const { shift } = await page.evaluate(() => globalThis.probe.report());
    const all = weigh(server.sent());
    return {
      bytes,
      requests,
      later: all.requests - requests,
      screen,
      first: contender.isFirstScreenAlone ? undefined : first,
      blocking,
      shift,
      next: median(clicks),
    };
  } finally {
    await close();
  }
}

/** Answers as our visitor does, until the contender says what she should do. Returns how long each next question took. */
async function walk(page, contender, click, button) {
  const option = contender.option ?? ((where, text) => where.getByText(text, { exact: true }));
  const clicks = [];
  for (const { title } of questions) {
    const shown = await page.evaluate(() => globalThis.contender.question());
    if (shown !== title && !contender.onePage)
      throw new Error(`${contender.name} shows "${shown}" instead of "${title}".`);
    await option(page, answers.get(title), title).click();
    if (!contender.onePage) clicks.push(await click(button(contender.next)));
  }
  if (contender.onePage) await click(button(contender.next));
  else clicks.pop(); // the last click led to the result, which is no question
  const end = await page.evaluate(() => globalThis.contender.result());
  if (!end?.includes(result)) throw new Error(`${contender.name} ends with "${end}" instead of "${result}".`);
  return clicks;
}

/** A page with the contender loaded and none of it drawn: the first, and then many. */
export async function crowd(browser, server, contender, { cpu } = slow) {
  server.use(contender);
  const { page, cdp, hear, close } = await open(browser, contender, { cpu });
  try {
    await page.goto(`${server.url}bare`, { waitUntil: 'load' });
    const add = (count, before) =>
      hear('added', () => page.evaluate(([many, there]) => void globalThis.probe.add(many, there), [count, before]));
    const one = await add(1, 0);
    const before = await heap(cdp);
    const many = await add(instances, 1);
    const after = await heap(cdp);
    // Whether the second hundred takes longer than the first; peers take long enough as it is.
    const again = contender.peer ? undefined : await add(instances, 1 + instances);
    return {
      upgrade: one.upgraded,
      one: one.drawn,
      many: many.drawn,
      again: again?.drawn,
      heap: (after.bytes - before.bytes) / instances,
      nodes: (after.nodes - before.nodes) / instances,
    };
  } finally {
    await close();
  }
}

/** What JavaScript holds once everything that can go has gone, and how many nodes the page has. */
async function heap(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes };
}

const weigh = (sent) => ({ bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), requests: sent.length });

export function median(numbers) {
  if (!numbers.length) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[Math.floor(middle)];
}
