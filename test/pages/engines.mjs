// Three browsers behind one interface: open a page, run a function in it, and hear what it writes to the console.
/* global fetch */
import { chromium as playwright } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { chromium, find, startWebkitDriver } from '../support/browsers.mjs';

export const chromiumArgs = [
  '--no-sandbox', // Chromium's own sandbox does not start for root, as in a container
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

const size = { width: 1100, height: 900 };

/** Each engine that this machine has, by name. CI must have all; `test/support/browsers.mjs` sees to that. */
export const engines = {
  Chromium: async () => {
    const browser = await playwright.launch({ executablePath: chromium(), args: chromiumArgs });
    const page = await browser.newPage({ viewport: size });
    return { ...pageOf(page), browser, close: () => browser.close() };
  },
  ...(find('firefox') && {
    // Its system is dark, so that every light page is one on a dark system.
    Firefox: async (prefs = {}) => {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: find('firefox'),
        headless: true,
        extraPrefsFirefox: { 'ui.systemUsesDarkTheme': 1, ...prefs },
      });
      const [first] = await browser.pages();
      const page = first ?? (await browser.newPage());
      await page.setViewport(size);
      return { ...pageOf(page), close: () => browser.close() };
    },
  }),
  ...(find('webkit') && { WebKit: webkit }),
};

/** Playwright's page and Puppeteer's are alike as far as we need them. */
export function pageOf(page) {
  const noise = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  return {
    page,
    noise,
    tells: true,
    go: (url) => page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 }),
    run: (what, argument) => page.evaluate(what, argument),
  };
}

/** WebKitGTK has no protocol but WebDriver's, which is a handful of requests. */
async function webkit(...more) {
  const port = await startWebkitDriver();
  const ask = async (path, body) => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const { value } = await (await fetch(`http://127.0.0.1:${port}${path}`, options)).json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await ask('/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          args: ['--automation', ...more],
        },
      },
    },
  });
  const session = `/session/${sessionId}`;
  await ask(`${session}/window/rect`, size);
  return {
    noise: [], // its driver does not tell; the page's own recorder does
    go: (url) => ask(`${session}/url`, { url }),
    run: (what, argument) =>
      ask(`${session}/execute/sync`, { script: `return (${what})(arguments[0])`, args: [argument ?? null] }),
    shot: async () => {
      const { value } = await (await fetch(`http://127.0.0.1:${port}${session}/screenshot`)).json();
      return Buffer.from(value, 'base64');
    },
    close: () => fetch(`http://127.0.0.1:${port}${session}`, { method: 'DELETE' }),
  };
}

/** Waits until `what` returns something true in the page, and returns it. */
export async function until({ run }, what, argument, says = String(what)) {
  const end = Date.now() + 30_000;
  for (;;) {
    const value = await run(what, argument);
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited 30 s for: ${says}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
