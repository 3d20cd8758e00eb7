// "It is there, but does not work": each fault is made with the real library, and each cure is pasted from the page that names it.
/* global requestAnimationFrame */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, devices } from 'playwright-core';
import { chromium as executable } from '../support/browsers.mjs';
import { chromiumArgs, until } from '../pages/engines.mjs';
import { read, snippets } from './markdown.mjs';

const all = snippets('docs/users/troubleshooting.md');
const site = 'https://gym.example';
const ours = '<script type="module" src="/dist/back-pain-elements.js"></script>';
const checker = '<back-pain-checker style="display:block;min-height:42rem">Call 999</back-pain-checker>';
const library = (path) => `<script src="/node_modules/${path}"></script>`;
const style = (code) => `<style>${code}</style>`;
const script = (code) => `<script type="module">${code}</script>`;

/** The snippets that stand under a heading. The test at the end finds those that no test took. */
const taken = new Set();
function cures(heading, language) {
  const found = all.filter((snippet) => snippet.heading === heading && snippet.language === language);
  assert.ok(found.length > 0, `docs/users/troubleshooting.md has no ${language} under "${heading}".`);
  for (const snippet of found) taken.add(snippet);
  return found.map(({ code }) => code);
}

const pageOf = (body) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A gym</title>${ours}</head><body>${body}</body></html>`;

let browser, context, page;

before(async () => {
  browser = await chromium.launch({ executablePath: executable(), args: chromiumArgs });
});

after(() => browser?.close());

/** Opens a page with this body, on a desk unless a device is named, and waits until each of our elements has drawn. */
async function open(body, device = { viewport: { width: 1000, height: 800 } }) {
  await context?.close();
  context = await browser.newContext(device);
  page = await context.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (/^\/(dist|node_modules)\/.+\.js$/.test(pathname)) return route.fulfill({ contentType: 'text/javascript', body: read(pathname.slice(1)) });
    return pathname.endsWith('/') ? route.fulfill({ contentType: 'text/html', body: pageOf(body) }) : route.fulfill({ status: 404 });
  });
  await page.goto(`${site}/`, { waitUntil: 'load' });
  await ready();
}

const ready = () =>
  page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('back-pain-checker, prevention-tips, clinic-contact')];
    return elements.length > 0 && elements.every(({ renderRoot }) => renderRoot?.querySelector('[part=heading]'));
  });

/** Waits until what has happened is painted. */
const settle = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What `look` finds in the first checker. */
const inside = (look, argument) => page.locator('back-pain-checker').first().evaluate(look, argument);
const question = () => inside(({ renderRoot }) => renderRoot.querySelector('fieldset input')?.name);

/** The middle of what a person would press, in the checker. */
const middleOf = (selector) =>
  inside(({ renderRoot }, selector) => {
    const found = renderRoot.querySelector(selector);
    found.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }, selector);

const tap = async (selector) => page.touchscreen.tap(...(await middleOf(selector)));
const click = async (selector) => page.mouse.click(...(await middleOf(selector)));

/** Starts without a mouse, for tests that are about something else. */
const start = () =>
  inside(async (element) => {
    element.renderRoot.querySelector('[type=submit]').click();
    await element.updateComplete;
  });

describe('an accordion that fixes its height', () => {
  const accordion = (close) => `${style('.panel { max-height: 0; overflow: hidden }')}
    <button class="accordion">Back pain?</button><div class="panel">${checker}</div>
    <script>document.querySelector('.accordion').addEventListener('click', ({ target: { nextElementSibling: { style, scrollHeight } } }) => {
      style.maxHeight = parseFloat(style.maxHeight) > 0 ? ${close} : scrollHeight + 'px';
    });</script>`;

  /** What of the checker is cut off, in pixels, on the first question. */
  async function cutOff(body) {
    await open(body);
    await page.locator('.accordion').click();
    await start();
    await settle();
    return page.locator('.panel').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  }

  const closes = { 'takes the limit away': ['null', 'css'], 'closes with 0px': ["'0px'", 'js'] };
  for (const [name, [close, language]] of Object.entries(closes)) {
    it(`that ${name} cuts off the question, and not with the cure in ${language}`, async () => {
      const [cure] = cures('In an accordion', language);
      assert.ok((await cutOff(accordion(close))) > 100);
      assert.equal(await cutOff(accordion(close) + (language === 'css' ? style(cure) : script(cure))), 0);
      await page.locator('.accordion').click();
      assert.equal(await page.locator('.panel').evaluate(({ clientHeight }) => clientHeight), 0, 'it still closes');
    });
  }
});

describe('a dialog', () => {
  /** Whether Tab gets to what fits `selector` in an element. */
  async function isReached(tag, selector = '*') {
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      if (await page.locator(tag).evaluate(({ renderRoot }, selector) => Boolean(renderRoot.getRootNode().activeElement?.matches(selector)), selector)) return true;
    }
    return false;
  }

  it('of the browser lets the keyboard into the checker', async () => {
    const [cure] = cures('In a dialog', 'html');
    await open(cure);
    await page.getByRole('button', { name: 'Back pain?' }).click();
    assert.equal(await isReached('back-pain-checker', '[type=submit]'), true);
    await page.keyboard.press('Enter');
    await until({ run: question }, undefined, undefined, 'the first question, by keyboard alone');
  });

  it('of focus-trap lets it into the open elements, once it is told to look inside', async () => {
    const [cure] = cures('In a dialog', 'js');
    const imports = '<script type="importmap">{"imports":{"focus-trap":"/node_modules/focus-trap/dist/focus-trap.esm.js","tabbable":"/node_modules/tabbable/dist/index.esm.js"}}</script>';
    for (const tag of ['prevention-tips', 'clinic-contact']) {
      const dialog = `${imports}<div id="dialog" role="dialog" aria-label="Tips"><button>Close</button><${tag}></${tag}></div>`;
      const activate = async (code) => {
        await open(dialog);
        await page.addScriptTag({ type: 'module', content: code });
        await page.waitForFunction(() => document.activeElement.textContent === 'Close');
      };
      await activate(cure.replace(/, \{ tabbableOptions.*?\} \}/, ''));
      assert.equal(await isReached(tag), false, tag);
      await activate(cure);
      assert.equal(await isReached(tag), true, tag);
    }
  });
});

describe('scripts that make clicks of touches', () => {
  const phone = devices['iPhone 13'];

  it('FastClick: taps do nothing on an iPhone, and work with its own class', async () => {
    const [cure] = cures('With FastClick', 'html');
    const fast = `${library('fastclick/lib/fastclick.js')}<script>addEventListener('DOMContentLoaded', () => FastClick.attach(document.body));</script>`;
    await open(fast + checker, phone);
    const clicked = page.evaluate(() => new Promise((done) => addEventListener('click', ({ forwardedTouchEvent, target }) => done([forwardedTouchEvent, target.localName]))));
    await tap('[type=submit]');
    assert.deepEqual(await clicked, [true, 'back-pain-checker'], 'its own click');
    await settle();
    assert.equal(await question(), undefined);
    await open(fast + cure, phone);
    await tap('[type=submit]');
    await until({ run: question }, undefined, undefined, 'the first question, by a tap');
  });

  it('Touch Punch: taps do nothing in a block that can be sorted, and work with a handle', async () => {
    const [cure] = cures('With jQuery UI Touch Punch', 'js');
    const punch = ['jquery/dist/jquery.min.js', 'jquery-ui/dist/jquery-ui.min.js', 'jquery-ui-touch-punch/jquery.ui.touch-punch.js'].map(library).join('');
    const widgets = `${punch}<div class="widgets"><section><h2 class="widget-title">Back pain</h2>${checker}</section><section><h2 class="widget-title">Classes</h2></section></div>`;
    for (const code of ["$('.widgets').sortable();", "$('.widgets').sortable({ cancel: 'back-pain-checker' });"]) {
      await open(`${widgets}<script>${code}</script>`, phone);
      const clicked = page.evaluate(() => new Promise((done) => addEventListener('click', ({ target }) => done(target.localName))));
      await tap('[type=submit]');
      assert.equal(await clicked, 'back-pain-checker', 'its own click');
      await settle();
      assert.equal(await question(), undefined, code);
    }
    await open(`${widgets}<script>${cure}</script>`, phone);
    await tap('[type=submit]');
    await until({ run: question }, undefined, undefined, 'the first question, by a tap');
  });
});

describe('a page that is morphed', () => {
  const placeholder = '<div data-back-pain="checker">Call 999</div>';
  const main = (words, element) => `<main><p>${words}</p>${element}</main>`;
  const morphs = {
    morphdom: { path: 'morphdom/dist/morphdom-umd.js', plain: "morphdom(document.querySelector('main'), answer)" },
    Idiomorph: { path: 'idiomorph/dist/idiomorph.js', plain: "Idiomorph.morph(document.querySelector('main'), answer)" },
  };

  for (const [name, { path, plain }] of Object.entries(morphs)) {
    it(`by ${name}: a placeholder loses the answers, and keeps them with the cure`, async () => {
      const cure = cures('On a page that is morphed', 'js').find((code) => code.startsWith(name));
      for (const [code, isKept] of [[plain, false], [cure, true]]) {
        await open(library(path) + main('Full', placeholder));
        await start();
        await page.evaluate(`{ const answer = ${JSON.stringify(main('One place left', placeholder))}; ${code} }`);
        await ready();
        assert.equal(await page.locator('main > p').textContent(), 'One place left');
        assert.equal(Boolean(await question()), isKept, code);
      }
    });
  }

  it('by Turbo, as a visit to another page: the answers are lost, and kept with the cure', async () => {
    const [cure] = cures('On a page that is morphed', 'html');
    for (const [element, isKept] of [[checker, false], [cure, true]]) {
      await open(`${library('@hotwired/turbo/dist/turbo.es2017-umd.js')}${main('Classes', element)}<a href="/prices/">Prices</a>`);
      await start();
      await page.getByRole('link', { name: 'Prices' }).click();
      await page.waitForURL(`${site}/prices/`);
      await page.waitForFunction(() => !document.documentElement.hasAttribute('data-turbo-preview') && !document.documentElement.hasAttribute('aria-busy'));
      await ready();
      assert.equal(Boolean(await question()), isKept);
    }
  });
});

describe('a sticky header', () => {
  const header = `${style('body { margin: 0 } header { position: sticky; top: 0; height: 20rem; background: #ccc; z-index: 9 }')}<header>Gym</header>`;

  /** How far the heading of the first question stands below the header, in pixels, when that of the start was under it. */
  async function clearance(head) {
    await open(`${head}${header}<div style="height:600px"></div>${checker}<div style="height:1500px"></div>`);
    await inside((element) => window.scrollBy(0, element.getBoundingClientRect().top - 100));
    await click('[type=submit]');
    await until({ run: question }, undefined, undefined, 'the first question');
    await settle();
    const top = await inside(({ renderRoot }) => renderRoot.querySelector('[part=heading]').getBoundingClientRect().top);
    return top - (await page.locator('header').evaluate((header) => header.getBoundingClientRect().bottom));
  }

  it('of 20rem covers the heading, and not with the cure', async () => {
    const [cure] = cures('Under a sticky header', 'css');
    assert.ok((await clearance('')) < 0, 'without the cure it is covered');
    assert.ok((await clearance(style(cure))) >= 0);
  });
});

it('every snippet of the page has been pasted', () => {
  assert.deepEqual(all.filter((snippet) => !taken.has(snippet)), []);
});
