// Somebody who listens: a browser on a desktop of its own, real keys, and what Orca says after each.
/* global requestAnimationFrame */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';
import { workbench } from '../../tools/dev/workbench.mjs';
import { listen } from '../../tools/loopback.mjs';
import { find } from '../support/browsers.mjs';
import { openDesktop } from './desktop.mjs';
import { needOrca } from './needs.mjs';

const options = {
  firefox: {
    browser: 'firefox',
    extraPrefsFirefox: { 'accessibility.force_disabled': -1 }, // speak to Orca, whatever else the browser knows of it
  },
  chromium: {
    browser: 'chrome',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--force-renderer-accessibility',
      '--disable-background-networking',
      '--no-first-run',
      '--window-size=1200,950',
    ],
  },
};

const page = (element) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>A page of a gym</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/back-pain-elements.js"></script>
  </head>
  <body><main><h1>A page of a gym</h1>${element}</main></body>
</html>`;

/** The files of the workbench, as they are built into the site. */
const workbenchFiles = async () => ({
  '/workbench/': ['text/html', readFileSync('demo/workbench/index.html')],
  '/workbench/workbench.css': ['text/css', readFileSync('demo/workbench/workbench.css')],
  '/workbench/workbench.js': ['text/javascript', await workbench()],
  '/workbench/rules-path.svg': ['image/svg+xml', readFileSync('docs/clinical/rules-path.svg')],
  '/site.css': ['text/css', readFileSync('demo/site.css')],
});

/** What has focus, as its words or those beside it. Runs in the page. */
function focusedWords() {
  let element = document.activeElement;
  for (let root = element; root; root = (root.renderRoot?.getRootNode() ?? root.shadowRoot)?.activeElement)
    element = root;
  return (element.closest('label') ?? element).innerText.replace(/\s+/g, ' ').trim();
}

/** A reminder names a day, and lines break by how long it is: it is always the same one here. Runs in the page. */
function setDay(day) {
  const { Date: Real } = globalThis;
  const gone = Date.parse(day) - Real.now();
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length > 0) super(...parts);
      else super(Real.now() + gone);
    }

    static now() {
      return Real.now() + gone;
    }
  };
}

/** Two frames: what has changed is drawn, and assistive technology has been told. Runs in the page. */
const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

const pause = (time) => new Promise((done) => setTimeout(done, time));

/** How often nothing may be heard, one time after the other, before Orca counts as silent: each is slower where the machine is. */
const silences = 5;
/** For a word that has to come, on however busy a machine. */
const patience = 60_000;

export async function openListener(engine) {
  needOrca();
  const executablePath = find(engine);
  if (!executablePath) throw new Error(`The screen reader tests did not find ${engine}.`);
  const files = await workbenchFiles();
  const { server, origin } = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const file = files[pathname];
    if (file) response.setHeader('content-type', file[0]).end(file[1]);
    else if (pathname === '/') response.setHeader('content-type', 'text/html').end(page(searchParams.get('element')));
    else
      response
        .setHeader('content-type', 'text/javascript')
        .end(readFileSync(path.join('dist', path.basename(pathname))));
  });
  const desktop = await openDesktop();
  const { env } = desktop;
  const browser = await puppeteer.launch({
    ...options[engine],
    executablePath,
    env,
    headless: false,
    defaultViewport: null,
    timeout: patience,
    protocolTimeout: 2 * patience,
  });
  const [tab] = await browser.pages();
  tab.setDefaultNavigationTimeout(patience);
  await tab.evaluateOnNewDocument(setDay, '2026-11-28T12:00:00');
  await desktop.focus(engine);

  const orca = await startOrca(desktop);
  let transcript = [];

  /** Waits until Orca has said `expected`, or anything, and then nothing more. Returns what it said. */
  async function hear(expected = /./, needed = silences) {
    const heard = [];
    const late = Date.now() + patience;
    for (let silent = 0; silent < needed; silent += 1) {
      await tab.evaluate(frames);
      await pause(100);
      await orca.idle();
      const more = orca.take();
      heard.push(...more);
      const isComplete = expected.test(heard.join('\n'));
      if (!isComplete && Date.now() > late) throw new Error(`${expected} was never heard, but: ${heard.join(' | ')}`);
      if (more.length || !isComplete) silent = -1;
    }
    return heard;
  }

  const note = (line) => transcript.push(line);
  const key = (name) => execFileSync('xdotool', ['key', '--clearmodifiers', name], { env });
  const focused = () => tab.evaluate(focusedWords);

  /** Leaves the browser's own bars, which have focus at first. */
  async function intoPage() {
    await tab.bringToFront();
    const isThere = () => tab.evaluate(() => document.hasFocus());
    for (const late = Date.now() + patience; !(await isThere());) {
      if (Date.now() > late) throw new Error('The page never got focus.');
      key('F6');
      await hear(/^/, 2);
    }
  }

  /** Orca may need a while until it knows the page. If it asked before the page was laid out, it takes all for one line, and keeps that. */
  async function readsFirstLine(words) {
    for (let silent = 0; silent < silences; silent += 1) {
      key('ctrl+Home');
      const heard = await hear(/^/);
      if (heard.length > 0) return heard.at(-1).includes(words);
    }
    return false;
  }

  /** Opens a page, and waits until it is ready and Orca reads its first line. */
  async function goTo(address, isReady, firstLine) {
    transcript = [];
    await tab.goto(origin + address);
    for (const late = Date.now() + 2 * patience; ; await tab.reload()) {
      await tab.waitForFunction(isReady);
      await intoPage();
      if (await readsFirstLine(firstLine)) return;
      if (Date.now() > late) throw new Error('Orca never came to read the page line by line.');
    }
  }

  /** Presses a key, and returns what is said after it. */
  async function press(name, expected, needed) {
    key(name);
    const heard = await hear(expected, needed);
    note(`[${name}]`);
    for (const words of heard) note(`    ${words}`);
    return heard;
  }

  return {
    press,
    /** Presses a key; what is said after it is not written down. */
    async tap(name, expected = /^/) {
      key(name);
      const heard = await hear(expected);
      note(`[${name}]`);
      return heard;
    },
    /** Opens a page with these elements, and waits until they stand there. */
    open: (elements) =>
      goTo(
        `/?element=${encodeURIComponent(elements)}`,
        () => document.querySelector('main > :last-child').renderRoot?.childElementCount > 0,
        'A page of a gym',
      ),
    /** Opens the workbench. */
    openWorkbench: () => goTo('/workbench/', () => document.querySelector('main h2') !== null, 'Skip to the panel'),
    /** Presses Tab, or another key, until the control with these words has focus; what is passed is not written down. */
    async tabTo(words, by = 'Tab') {
      const passed = [];
      while (!(await focused()).startsWith(words)) {
        if (passed.length > 40) throw new Error(`${by} never came to "${words}", but to: ${passed.join(' | ')}`);
        key(by);
        passed.push(...(await hear(/^/, 2)));
      }
      await hear(/^/);
      note(`(${by}, on to “${words}”)`);
    },
    /** Reads on, line by line, until the words. */
    async readTo(words) {
      const heard = [];
      for (let lines = 0; !heard.some((each) => each.includes(words)); lines += 1) {
        if (lines > 120) throw new Error(`Reading on never came to "${words}", but to: ${heard.join(' | ')}`);
        heard.push(...(await press('Down', /./, 1)));
      }
      return heard;
    },
    get transcript() {
      return `${transcript.join('\n')}\n`;
    },
    async close() {
      await browser.close();
      orca.close();
      desktop.close();
      server.close();
    },
  };
}

/** Starts Orca. `take()` returns what it has said since the last time, `idle()` waits until it has nothing left to do. */
async function startOrca({ env, run }) {
  const folder = `${env.XDG_DATA_HOME}/orca`;
  mkdirSync(folder, { recursive: true });
  copyFileSync(new URL('orca-customizations.py', import.meta.url), `${folder}/orca-customizations.py`);
  env.LISTENER = `${env.XDG_RUNTIME_DIR}/listener`;

  let said = [];
  let isIdle;
  const nextIdle = () => new Promise((done) => (isIdle = done));
  const connected = new Promise((done) => {
    const server = createServer((socket) => {
      createInterface({ input: socket }).on('line', (line) => {
        const words = JSON.parse(line);
        if (words === null) isIdle();
        else if (words.trim()) said.push(words.trim());
      });
      done({ socket, server });
    }).listen(env.LISTENER);
  });
  const first = nextIdle();
  const orca = run('orca', [], ['ignore', 'inherit', 'inherit']);
  const ended = new Promise((_, fail) => {
    orca.once('exit', () => fail(new Error('Orca ended. It says above why: it may be that another one runs.')));
  });
  ended.catch(() => {});
  const { socket, server } = await Promise.race([connected, ended]);
  await first;
  return {
    take() {
      const taken = said;
      said = [];
      return taken;
    },
    async idle() {
      const idle = nextIdle();
      socket.write('?');
      await Promise.race([idle, ended]);
    },
    close() {
      socket.destroy();
      server.close();
    },
  };
}
