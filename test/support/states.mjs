// Every state that a visitor can meet, for whoever looks at them: the contact sheet and the tests of the look.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { listen } from '../../tools/loopback.mjs';
import { chromium as executable } from './browsers.mjs';
import { openRoots } from './open-roots.mjs';

// A font of our own choice, so that no picture depends on which fonts a machine has.
const font = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

// Whatever the machine's settings: letters on whole pixels, shaped as the font says, with shades of grey alone, in plain sRGB.
const steady = [
  '--disable-font-subpixel-positioning',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

const none = { nerve: 'none', danger: 'none', about: 'none', unwell: 'none' };

/** What stands before the element, its markup, what the visitor does (answers by question, options to tick, what to press), and when. */
export const states = {
  start: { html: '<back-pain-checker></back-pain-checker>' },
  question: { html: '<back-pain-checker></back-pain-checker>', answers: {}, tick: ['saddle', 'walking'] },
  'question-one': { html: '<back-pain-checker></back-pain-checker>', answers: none, tick: ['one-leg'] },
  'question-hint': { html: '<back-pain-checker></back-pain-checker>', answers: { ...none, leg: 'no' } },
  error: { html: '<back-pain-checker></back-pain-checker>', answers: {}, press: ['[type=submit]'] },
  'error-one': {
    html: '<back-pain-checker></back-pain-checker>',
    answers: { ...none, leg: 'no' },
    press: ['[type=submit]'],
  },
  emergency: { html: '<back-pain-checker></back-pain-checker>', answers: { nerve: 'saddle' } },
  ambulance: { html: '<back-pain-checker></back-pain-checker>', answers: { nerve: 'none', danger: 'chest' } },
  urgent: {
    html: '<back-pain-checker></back-pain-checker>',
    answers: { nerve: 'none', danger: 'none', about: 'pregnant' },
  },
  'see-professional': {
    html: '<back-pain-checker></back-pain-checker>',
    answers: { ...none, leg: 'one-leg', length: 'over-6-weeks', trend: 'same' },
  },
  'self-care': {
    html: '<back-pain-checker activity="cycling"></back-pain-checker>',
    answers: { ...none, leg: 'no', length: '4-to-7-days', trend: 'better', severity: 'mild' },
    press: ['summary', 'details + details summary', '[aria-expanded]'],
  },
  'normal-soreness': {
    html: '<back-pain-checker></back-pain-checker>',
    answers: { ...none, leg: 'no', length: 'up-to-3-days', onset: 'later', severity: 'mild' },
  },
  'under-18': {
    html: '<back-pain-checker></back-pain-checker>',
    answers: { ...none, about: 'under-18', leg: 'no', length: 'up-to-3-days' },
  },
  'theme-light': { html: '<back-pain-checker theme="light"></back-pain-checker>', answers: { nerve: 'saddle' } },
  'theme-dark': { html: '<back-pain-checker theme="dark"></back-pain-checker>', answers: { nerve: 'saddle' } },
  expired: { html: '<back-pain-checker></back-pain-checker>', now: '2028-01-15T12:00:00Z' },
  folded: {
    before: '<clinic-contact></clinic-contact>',
    html: '<back-pain-checker></back-pain-checker>',
    answers: { nerve: 'saddle' },
  },
  lists: { html: '<back-pain-checker mode="lists"></back-pain-checker>' },
  'lists-us': { html: '<back-pain-checker region="us"></back-pain-checker>' },
  tips: { html: '<prevention-tips></prevention-tips>' },
  'tips-running': { html: '<prevention-tips activity="running"></prevention-tips>' },
  'tips-cycling': { html: '<prevention-tips activity="cycling"></prevention-tips>' },
  'tips-weightlifting': { html: '<prevention-tips activity="weightlifting"></prevention-tips>' },
  'tips-warm-up': { html: '<prevention-tips></prevention-tips>', press: ['[aria-expanded]'] },
  routine: { html: '<guided-routine></guided-routine>' },
  'routine-floor': {
    html: '<guided-routine routine="back"></guided-routine>',
    press: ['input[value=floor]', 'summary'],
  },
  'routine-paused': {
    html: '<guided-routine routine="warm-up" activity="running"></guided-routine>',
    press: ['[type=submit]', '[data-action=next]', '[data-action=pause]'],
  },
  'routine-over': {
    html: '<guided-routine routine="walking"></guided-routine>',
    press: ['[type=submit]', '[data-action=next]'],
  },
  contact: { html: '<clinic-contact></clinic-contact>' },
  'contact-one': { html: '<clinic-contact clinic="bedford"></clinic-contact>' },
  'contact-other': {
    html: '<clinic-contact name="Northside Physio" phone="020 7946 0000" email="hello@northside.example" address="1 High Street, Leeds, LS1 1AA" booking-url="https://northside.example/"></clinic-contact>',
  },
  'contact-note': {
    html: '<clinic-contact clinic="london"><p slot="note">Members of the gym: say so when you call.</p></clinic-contact>',
  },
  'guide-section': { html: '<back-pain-guide section="soreness"></back-pain-guide>' },
  'tips-picked': { html: '<prevention-tips></prevention-tips>', press: ['input[value=running]'] },
  guide: { html: '<back-pain-guide></back-pain-guide>', press: ['details summary'] },
};

const page = ({ before = '', html }) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>One state</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/back-pain-elements.js"></script>
    <style>
      @font-face { font-family: Inter; font-weight: 100 900; src: url(/inter.woff2); }
      :root { background: Canvas; color-scheme: light dark; font-family: Inter; } /* axe takes a page that says nothing for white */
      body { margin: 16px; }
    </style>
  </head>
  <body><main><h1>One state</h1>${before}${html}</main></body>
</html>`;

/** Opens a browser and a server of the built file. `show(name, …)` opens a page in a state; `close()` ends both. */
export async function openStates() {
  const { server, origin } = await listen(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/inter.woff2') {
      response.setHeader('content-type', 'font/woff2').end(readFileSync(font));
    } else if (/\.js$/.test(pathname)) {
      response
        .setHeader('content-type', 'text/javascript')
        .end(readFileSync(path.join('dist', path.basename(pathname))));
    } else {
      response.setHeader('content-type', 'text/html').end(page(states[pathname.slice(1)] ?? { html: '' }));
    }
  });
  const browser = await chromium.launch({
    executablePath: executable(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', ...steady],
  });

  let tab;

  /** The page, now in this state, and its element. The page is used again, since opening one costs more than most tests; if it was closed, another is opened. */
  async function show(
    name,
    {
      viewport = { width: 1280, height: 720 },
      colorScheme = 'light',
      forcedColors = 'none',
      contrast = 'no-preference',
    } = {},
  ) {
    const { answers, tick = [], press = [], now = '2027-01-15T12:00:00Z' } = states[name];
    if (!tab || tab.isClosed()) {
      tab = await browser.newPage();
      await openRoots(tab);
    }
    await tab.setViewportSize(viewport);
    // Without motion, a picture is the same however long it took to get there.
    await tab.emulateMedia({ media: 'screen', colorScheme, forcedColors, contrast, reducedMotion: 'reduce' });
    await tab.clock.setFixedTime(now);
    await tab.goto(`${origin}/${name}`);
    const element = tab.locator('main > :last-child');
    await element.locator('[part=heading]').first().waitFor();
    await tab.evaluate(() => document.fonts.load('16px Inter'));
    await element.evaluate(
      async (target, { answers, tick, press }) => {
        const click = async (selector) => {
          target.renderRoot.querySelector(selector).click();
          await target.updateComplete;
        };
        if (answers) await click('[type=submit]');
        for (const [question, option] of Object.entries(answers ?? {})) {
          await click(`input[name="${question}"][value="${option}"]`);
          await click('[type=submit]');
        }
        for (const option of tick) await click(`input[value="${option}"]`);
        for (const selector of press) await click(selector);
        document.activeElement?.blur();
      },
      { answers, tick, press },
    );
    return { tab, element };
  }

  return {
    origin,
    show,
    version: browser.version(),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
