// Every snippet that goes into a page, of README.md and docs/users, in Chromium: what is pasted draws, and the console stays empty.
/* global getComputedStyle */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromium as executable } from '../support/browsers.mjs';
import { openRoots } from '../support/open-roots.mjs';
import { chromiumArgs, until } from '../pages/engines.mjs';
import { read, snippets } from './markdown.mjs';

const documents = ['README.md', ...['embedding', 'styling', 'events', 'content-security-policy'].map((name) => `docs/users/${name}.md`)];
const all = documents.flatMap((file) => snippets(file).map((snippet) => ({ file, ...snippet })));
const inLanguage = (language) => all.filter((snippet) => snippet.language === language);

const { version } = JSON.parse(read('package.json'));
const hashes = JSON.parse(read('dist/integrity.json'));
const site = 'https://gym.example';
const script = `<script type="module" src="/back-pain-elements/${version}/back-pain-elements.js"></script>`;
const four = '<back-pain-checker>Call 999 in an emergency.</back-pain-checker><prevention-tips></prevention-tips><clinic-contact></clinic-contact><back-pain-guide></back-pain-guide>';
const tags = 'back-pain-checker, prevention-tips, clinic-contact, back-pain-guide';

const pageOf = (head, body) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>A gym</title>${head}</head><body>${body}<footer>Find us</footer></body></html>`;

/** A page that holds the snippet, and what the snippet leaves to the rest of the page. */
function pageWith(code) {
  const file = /back-pain-elements(\.iife)?\.js/.exec(code)?.[0];
  const pasted = code.replaceAll('sha384-…', hashes[file]);
  return pageOf(/<script|<iframe/.test(code) ? '' : script, pasted + (/<iframe|-contact|-tips|-guide|-checker|data-back-pain/.test(code) ? '' : four));
}

let browser, context, page, noise;

/** What the site and the CDN answer: the page, the page in its frames, and the built files, in folders of a version or without. */
const answers = (html, headers) => ({ pathname }) => {
  if (pathname === '/') return { contentType: 'text/html', headers, body: html };
  if (pathname === '/back-pain.html') return { contentType: 'text/html', body: pageOf(script, '<back-pain-checker>Call 999 in an emergency.</back-pain-checker>') };
  if (pathname === '/favicon.ico') return { status: 204 };
  const [, folder, file] = /^(?:\/(?:npm\/)?back-pain-elements[/@](\d+\.\d+\.\d+)(?:\/dist)?)?\/(back-pain-elements(?:\.iife)?\.js)$/.exec(pathname) ?? [];
  if (!file) return { status: 404 };
  return { contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body: read(`dist/${file}`).replaceAll(version, folder ?? version) };
};

before(async () => {
  // On Linux, Chromium does not know sharing by itself, and says so of a frame that may share.
  browser = await chromium.launch({ executablePath: executable(), args: [...chromiumArgs, '--enable-blink-features=WebShare'] });
  context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  await openRoots(context);
});

after(() => browser?.close());

/** Opens a page on a site that answers with `html`, and starts to listen. */
async function visit(html, headers = {}) {
  await page?.close();
  page = await context.newPage();
  const answer = answers(html, headers);
  await page.route('**/*', (route) => route.fulfill(answer(new URL(route.request().url()))));
  noise = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  await page.goto(`${site}/`);
}

/** Visits the page, and waits until everything on it is drawn, in its frames too. */
async function open(html, headers) {
  await visit(html, headers);
  await until({ run: areDrawn }, undefined, undefined, `the elements drawn on ${html}`);
}

/** Whether the page, or a frame in it, has elements, and all of them have drawn a heading. */
async function areDrawn() {
  const states = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate((tags) => [...document.querySelectorAll(tags)].map((element) => Boolean(element.renderRoot?.querySelector('h1, h2, h3, h4, h5, h6'))), tags),
    ),
  );
  return states.flat().length > 0 && states.flat().every(Boolean);
}

const press = async (where, ...selectors) => {
  for (const selector of selectors) await where.locator('back-pain-checker').locator(selector).first().click();
};

/** The visitor answers until there is a result. */
const reachAResult = async (where = page) => {
  await press(where, '[type=submit]', 'input[value=saddle]', '[type=submit]');
  await where.locator('back-pain-checker [data-outcome]').waitFor();
};

/** What stands before the snippet when several are of one language under one heading. */
const named = ({ file, heading, code }) => `${file}, "${heading}": ${code.replaceAll(/\s+/g, ' ').slice(0, 60)}`;

describe('what is pasted into a page draws, and the console stays empty', () => {
  for (const snippet of inLanguage('html')) {
    it(named(snippet), async () => {
      await open(pageWith(snippet.code));
      if (snippet.code.includes('<iframe')) await reachAResult(page.frameLocator('iframe'));
      assert.deepEqual(noise, []);
    });
  }

  it('a hash of another file is refused, so the check of integrity is no show', async () => {
    const { code } = inLanguage('html').find((each) => each.code.includes('integrity'));
    await visit(pageWith(code).replace(/sha384-[^"]+/, hashes['rules.js']));
    await until({ run: () => noise.length > 0 }, undefined, undefined, 'the browser to refuse the file');
    assert.match(noise.join(), /integrity/);
    assert.equal(await areDrawn(), false);
  });

  it('the version in the snippets is the version of the package', () => {
    const versions = all.flatMap(({ code }) => [...code.matchAll(/back-pain-elements[/@](\d+\.\d+\.\d+)/g)].map(([, found]) => found));
    assert.ok(versions.length > 0);
    assert.deepEqual([...new Set(versions)], [version], 'docs/users/embedding.md: write the version of package.json into the snippets.');
  });
});

describe('under each policy, every element draws, and the browser reports nothing', () => {
  for (const snippet of inLanguage('http')) {
    it(named(snippet), async () => {
      const [, policy] = /^Content-Security-Policy: (.+)$/.exec(snippet.code);
      const source = /https:\/\/cdn\.example/.exec(policy)?.[0] ?? '';
      const classic = policy.includes('allow-duplicates') ? '<script defer src="/back-pain-elements.iife.js"></script>' : '';
      await open(pageOf(script.replace('src="', `src="${source}`) + classic, four), { 'content-security-policy': policy });
      await reachAResult();
      assert.deepEqual(noise, []);
    });
  }
});

describe('each message under "Why did it vanish?" is what the browser says then', () => {
  const other = (text) => pageWith(snippets('docs/users/embedding.md').find(({ code }) => code.includes('integrity')).code).replace(/sha384-[^"]+/, text);
  const policy = (value) => [pageOf(script, four), { 'content-security-policy': value }];
  const cases = {
    integrity: [other(hashes['rules.js'])],
    'Content Security Policy directive': policy("script-src 'none'"),
    TrustedTypePolicy: policy("trusted-types another; require-trusted-types-for 'script'"),
    export: [pageOf(script.replace('type="module"', ''), four)],
    'is on this page already': [pageOf(script + script.replace(version, '0.0.9'), four)],
    'does not know': [pageOf(script, '<prevention-tips activity="cicling"></prevention-tips>')],
  };
  const quoted = [...read('docs/users/troubleshooting.md').matchAll(/^\| (?:in|at) the console[^|]*\| "([^|]+)" \|/gm)].map(([, message]) => message);

  it('there is a page for each', () => assert.equal(quoted.length, Object.keys(cases).length));

  for (const message of quoted) {
    it(message, async () => {
      const [, given] = Object.entries(cases).find(([part]) => message.includes(part)) ?? [];
      assert.ok(given, `test/docs/embedding.test.mjs: write a page on which the browser says "${message}".`);
      await visit(...given);
      await until({ run: () => noise.some((line) => line.includes(message)) }, undefined, undefined, message);
    });
  }
});

describe('each style changes what is seen', () => {
  /** How the checker and what is inside it look. Runs in the page. */
  const look = (element) =>
    [element, ...element.shadowRoot.querySelectorAll('[part], .body')].map((each) => [...getComputedStyle(each)].map((name) => getComputedStyle(each).getPropertyValue(name)).join());

  before(async () => {
    await open(pageOf(script, '<back-pain-checker>Call 999 in an emergency.</back-pain-checker>'));
    await press(page, '[type=submit]');
    await page.locator('back-pain-checker input').first().waitFor();
  });

  for (const snippet of inLanguage('css')) {
    it(named(snippet), async () => {
      const checker = page.locator('back-pain-checker');
      const plain = await checker.evaluate(look);
      const style = await page.addStyleTag({ content: snippet.code });
      assert.notDeepEqual(await checker.evaluate(look), plain, 'the style changes nothing');
      await style.evaluate((element) => element.remove());
      assert.deepEqual(await checker.evaluate(look), plain, 'without it, all is as before');
      assert.deepEqual(noise, []);
    });
  }
});

describe('each script does what its words say', () => {
  const scaffold = '<p id="ask-our-staff" hidden>Ask our staff.</p><label><input type="checkbox" id="may-we-count-results" /> You may count results.</label>';
  const openWith = async (code) => {
    const counter = '<script>window.counted = []; function countResult(outcome) { counted.push(outcome); }</script>';
    await open(pageOf(script, `${scaffold}${four}${counter}<script type="module">${code}</script>`));
  };

  /** What must hold for each script, in the order of docs/users/events.md. */
  const promises = [
    async () => {
      await reachAResult();
      assert.deepEqual(noise.splice(0), ['Somebody reached a result.']);
    },
    async () => {
      const note = page.locator('#ask-our-staff');
      assert.equal(await note.isVisible(), false);
      await reachAResult();
      assert.equal(await note.isVisible(), true);
    },
    async () => {
      await reachAResult();
      assert.deepEqual(await page.evaluate(() => window.counted), [], 'nothing is counted without consent');
      await press(page, '[data-action=restart]');
      await page.locator('#may-we-count-results').check();
      await reachAResult();
      assert.deepEqual(await page.evaluate(() => window.counted), ['emergency']);
    },
  ];
  const scripts = inLanguage('js');

  it('there is a test for each', () => assert.equal(scripts.length, promises.length));

  for (const [index, snippet] of scripts.entries()) {
    it(named(snippet), async () => {
      await openWith(snippet.code);
      await promises[index]();
      assert.deepEqual(noise, []);
    });
  }
});
