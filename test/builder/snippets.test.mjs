// Each snippet, pasted: written to a file, served, opened in a browser. All pairs of choices meet in one of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { autop } from '@wordpress/autop';
import covertable from 'covertable';
import { defaults, options } from '../../demo/builder/choices.js';
import { snippet } from '../../demo/builder/snippet.js';
import { needsScript, validate } from '../../demo/builder/validate.js';
import { engines } from '../pages/engines.mjs';
import { drawn, paste } from './pasted.mjs';
import { openSite, page, root, serveCdn } from './site.mjs';

const own = {
  name: 'Smith & Sons “Backs” <Leeds> [2] {x}',
  phone: '020 7946 0000',
  email: 'hello@northside.example',
  address: '1 High Street, Leeds, LS1 1AA',
  booking: 'https://northside.example/book?a=1&b=2',
};
const accents = { '': '#7a1fa2', light: '#7a1fa2', dark: '#ffd23f' };

/** A row of the matrix as choices. */
const choicesOf = (row) => ({
  ...defaults,
  ...row,
  ...own,
  script: needsScript(row) ? '/files/back-pain-elements.iife.js' : '',
  partner: 'Northside “Gym”',
  accent: row.accent && accents[row.theme],
});

const { activity, mode, region, section, routine, clinic, level, theme, corners, source } = options;
/** Those that are built are tried in test/targets. */
const target = options.target.filter((each) => !/^(react|next|vue|svelte|astro)$/.test(each));
const look = { level, theme, corners, accent: ['', 'own'], target, source };
/** What cannot be chosen together: a script's address where there is no script tag; lists outside Great Britain; a clinic where there is no slot. */
const hasScriptTag = ({ source, target }) => source === 'own' || !['block', 'shortcode', 'npm'].includes(target);
const isAsked = ({ mode, region }) => mode !== 'lists' || region === 'gb';
const hasSlot = ({ clinic, target }) => ['', 'none'].includes(clinic) || target !== 'block';

/** For each element all pairs of the values that mean something there, in as few rows as a known method finds. */
const matrix = [
  ['checker', { activity, mode, region, clinic }, (row) => hasScriptTag(row) && isAsked(row) && hasSlot(row)],
  ['tips', { activity }, hasScriptTag],
  ['contact', { clinic: clinic.filter((each) => each !== 'none') }, hasScriptTag],
  ['guide', { section: ['', 'soreness', 'faq'] }, hasScriptTag],
  ['routine', { routine, activity, 'standing-only': options['standing-only'] }, hasScriptTag],
].flatMap(([element, own, preFilter]) =>
  covertable.make({ ...own, ...look }, { preFilter }).map((row) => choicesOf({ element, ...row })),
);
for (const each of section) matrix.push(choicesOf({ element: 'guide', section: each, theme: '', accent: '' })); // the others differ in a word

const tags = {
  checker: 'back-pain-checker',
  tips: 'prevention-tips',
  contact: 'clinic-contact',
  guide: 'back-pain-guide',
  routine: 'guided-routine',
};
const heights = JSON.parse(readFileSync(`${root}src/content/fallback-heights.json`, 'utf8'));

/** What should come of these choices, in the words of the README. */
function wanted(choices) {
  const isChecker = choices.element === 'checker';
  const provider =
    choices.clinic === 'own'
      ? { name: own.name, phone: own.phone, email: own.email, address: own.address, 'booking-url': own.booking }
      : !['', 'none'].includes(choices.clinic) && { clinic: choices.clinic };
  const attributes = {
    ...(choices.activity && { activity: choices.activity }),
    ...(choices.mode === 'lists' && { mode: 'lists' }),
    ...(choices.region !== 'gb' && { region: choices.region }),
    ...(isChecker && choices.clinic === 'none' && { 'no-clinic': '' }),
    ...(choices.section && { section: choices.section }),
    ...(choices.routine && { routine: choices.routine }),
    ...(choices['standing-only'] && { 'standing-only': '' }),
    ...(choices.element === 'contact' && { ...provider, partner: choices.partner }),
    ...(choices.level !== '2' && { 'heading-level': choices.level }),
    ...(choices.theme && { theme: choices.theme }),
  };
  const { element, level } = choices;
  const isShort = element === 'contact' && provider;
  const shorter = choices.section ? heights.section : isShort && (choices.clinic === 'own' ? 22 : heights.clinic);
  const height = shorter || heights.elements[tags[element]];
  return {
    tag: tags[element],
    attributes,
    heading: `h${level}`,
    clinicInside:
      isChecker && provider
        ? { slot: 'clinic', ...provider, 'heading-level': `${Math.min(Number(level) + 2, 6)}` }
        : null,
    reserved: `${16 * height}px`,
    accent: !choices.accent ? '' : choices.theme ? choices.accent : 'light-dark(#7a1fa2,#ad74c5)',
    radius: { square: '0', '': '', round: '1.25em' }[choices.corners],
  };
}

describe('snippets', { concurrency: 1 }, () => {
  let site, browser;

  before(async () => {
    site = await openSite();
    browser = await engines.Chromium();
    await serveCdn(browser.page.context());
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** Opens a page and returns what was drawn on it. */
  async function open(url) {
    browser.noise.length = 0;
    await browser.go(url);
    await browser.page.waitForFunction(drawn);
    return browser.run(drawn);
  }

  /** The frame is as high as what is in it, at once and after an answer. */
  async function showsWhole(url, about) {
    await browser.go(url);
    const fits = () => {
      const frame = document.querySelector('iframe');
      const body = frame.contentDocument?.body;
      const element = body?.querySelector('[style]');
      return (
        Boolean(element?.renderRoot?.querySelector('h1, h2, h3, h4, h5, h6')) &&
        Math.abs(frame.clientHeight - body.getBoundingClientRect().height) < 2
      );
    };
    await browser.page
      .waitForFunction(fits, undefined, { timeout: 10_000 })
      .catch(() => assert.fail(`the frame does not fit: ${about}`));
  }

  it('meet every value of every choice, without a fault', () => {
    for (const [field, values] of Object.entries({
      element: options.element,
      activity,
      mode,
      region,
      section,
      clinic,
      ...look,
    })) {
      if (field !== 'accent')
        assert.deepEqual([...new Set(matrix.map((choices) => choices[field]))].sort(), [...values].sort(), field);
    }
    for (const choices of matrix) assert.deepEqual(validate(choices), [], JSON.stringify(choices));
  });

  for (const kind of target) {
    it(`for ${kind} draw what was chosen, and say nothing on the console`, async () => {
      for (const [index, choices] of matrix.entries()) {
        if (choices.target !== kind) continue;
        const about = JSON.stringify(choices);
        const parts = snippet(choices, site.release);
        const url = paste(site, kind, parts, `${kind}-${index}`);
        if (kind === 'frame') await showsWhole(url, about);
        const { fallback, ...found } = await open(kind === 'frame' ? `${site.origin}/back-pain.html` : url);
        const expected = wanted(choices);
        // A plugin's words and heights are the plugin's; its own tests hold them.
        const isPlugin = kind === 'shortcode' || kind === 'block';
        assert.deepEqual(found, { ...expected, ...(isPlugin && { reserved: found.reserved }) }, about);
        // Wix's panel takes attributes alone.
        if (!isPlugin && !(kind === 'wix' && parts.length > 1))
          assert.match(fallback, /^[^<]+(<a href="(tel|https):|\.$)/, about);
        assert.deepEqual(browser.noise, [], about);
      }
    });
  }

  it('for WordPress come whole through wpautop, as in the classic editor', async () => {
    for (const [index, choices] of matrix.entries()) {
      if (choices.target !== 'wordpress') continue;
      const [{ code }] = snippet(choices, site.release);
      const { fallback, ...found } = await open(
        site.save(`autop-${index}.html`, page(autop(`Before.\n\n${code}\n\nAfter.`))),
      );
      assert.deepEqual(found, wanted(choices));
      assert.ok(
        code.includes(`>${fallback.replace(/ lang="[^"]*"/, '')}</${found.tag}>`) ||
          /“|”|clinic-contact/.test(fallback),
        fallback,
      );
      assert.deepEqual(browser.noise, []);
    }
  });

  it('keep the room that your own clinic needs, on the narrowest phone: nothing jumps', async () => {
    await browser.page.setViewportSize({ width: 320, height: 640 });
    for (const more of [
      {},
      { email: own.email },
      { address: own.address },
      { booking: own.booking },
      { email: own.email, address: own.address, booking: own.booking },
    ]) {
      const choices = { ...defaults, element: 'contact', clinic: 'own', phone: own.phone, ...more };
      for (const name of ['Northside Physio', own.name]) {
        const { reserved } = await open(paste(site, 'html', snippet({ ...choices, name }, site.release), 'room'));
        const needed = await browser.run(
          () => document.querySelector('clinic-contact').renderRoot.getBoundingClientRect().height,
        );
        assert.ok(
          parseFloat(reserved) >= needed && parseFloat(reserved) < needed + 48,
          `${name}, ${Object.keys(more)}: ${reserved} for ${needed}px`,
        );
      }
    }
  });

  it('load the very file that was built: one that was changed is refused, and the line of help stays', async () => {
    const stranger = await browser.browser.newContext();
    await serveCdn(stranger, { change: (code) => `${code}\n/* changed on the way */` });
    const tab = await stranger.newPage();
    for (const kind of ['html', 'wordpress', 'placeholder', 'squarespace', 'webflow', 'gtm', 'shopify']) {
      const choices = { ...defaults, target: kind, source: 'cdn' };
      const url = paste(site, kind, snippet(choices, site.release), `tampered-${kind}`);
      const [message] = await Promise.all([
        tab.waitForEvent('console', (each) => each.type() === 'error'),
        tab.goto(url),
      ]);
      assert.match(message.text(), /integrity/);
      assert.ok(await tab.getByRole('link', { name: 'Call 999' }).isVisible());
    }
    await stranger.close();
  });
});
