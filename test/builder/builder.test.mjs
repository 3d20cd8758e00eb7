// The builder as a person meets it: chosen by hand and by keyboard, corrected, shared, copied and pasted.
/* global axe, getComputedStyle, navigator */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromium as executable } from '../support/browsers.mjs';
import { options as choices } from '../../demo/builder/choices.js';
import { snippets } from '../docs/markdown.mjs';
import { openRoots } from '../support/open-roots.mjs';
import { chromiumArgs, engines, until } from '../pages/engines.mjs';
import { drawn } from './pasted.mjs';
import { openSite, page, root, serveCdn } from './site.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

describe('the builder', { concurrency: 1 }, () => {
  let browser, tab, noise;

  before(async () => {
    browser = await chromium.launch({ executablePath: executable(), args: chromiumArgs });
  });
  after(() => browser?.close());

  /** Opens the builder in a browser that has never seen it. */
  async function open(query = '', options = {}) {
    await tab?.context().close();
    const context = await browser.newContext({
      viewport: { width: 1200, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    await serveCdn(context);
    await openRoots(context);
    tab = await context.newPage();
    noise = [];
    tab.on('console', (message) => noise.push(message.text()));
    tab.on('pageerror', (error) => noise.push(error.message));
    await tab.goto(site.builder + query);
    await inPreview('h2').first().waitFor();
    return tab;
  }

  const code = (index = 0) => tab.locator('#parts pre').nth(index);
  const inPreview = (selector) => tab.frameLocator('#preview').locator(`[data-place] ${selector}`);
  const copied = () => tab.evaluate(() => navigator.clipboard.readText());

  it('works in a folder of a host, asks nobody else, and says nothing on the console', async () => {
    const asked = [];
    await open();
    tab.on('request', (request) => asked.push(request.url()));
    await tab.reload();
    await inPreview('back-pain-checker h2').waitFor();
    for (const each of choices.page.slice(1)) {
      await tab.locator('[name=page]').selectOption(each);
      await tab.waitForFunction(
        (name) => document.querySelector('#preview').contentWindow.location.pathname.endsWith(`/${name}.html`),
        each,
      );
      await inPreview('back-pain-checker h2').waitFor();
    }
    assert.ok(asked.length > 10);
    for (const url of asked) assert.ok(url.startsWith(site.builder) || url.startsWith('data:'), url);
    assert.deepEqual(noise, []);
  });

  it('shows each choice at once, on the page and in the snippet, and leaves the focus where it is', async () => {
    await open();
    await tab.getByRole('radio', { name: /^Tips/ }).check();
    await inPreview('prevention-tips h2').waitFor();
    await tab.getByRole('radio', { name: 'Cycling' }).check();
    await inPreview('prevention-tips[activity=cycling]').waitFor();
    await tab.getByLabel('Accent colour (optional)', { exact: true }).fill('#7a1fa2');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'accent');
    assert.match(await inPreview('prevention-tips').getAttribute('style'), /--bpe-accent:light-dark\(#7a1fa2,/);
    await tab.getByRole('radio', { name: 'Square' }).check();
    assert.match(
      await code().textContent(),
      /<prevention-tips activity="cycling" style="display:block;min-height:30rem;--bpe-accent:light-dark\(#7a1fa2,#ad74c5\);--bpe-radius:0">/,
    );
  });

  it('shows the start, a question or a result, in the colours and with the clinic that were chosen, and keeps the focus', async () => {
    await open('?clinic=own&name=Northside&phone=020+7946+0000', { viewport: { width: 1280, height: 720 } });
    const screens = tab.getByRole('group', { name: 'Screen of the checker' });
    const pick = (name) => screens.getByRole('radio', { name }).check();
    await pick('A question');
    await inPreview('input[type=checkbox]').first().waitFor();
    await pick('A result');
    await inPreview('[data-outcome=see-professional]').waitFor();
    await inPreview('clinic-contact a[part=link][href="tel:02079460000"]').waitFor();
    await tab.locator('#accent').pressSequentially('#7a1fa2');
    assert.equal(await tab.locator('#accent').inputValue(), '#7a1fa2', 'nothing took the focus away while typing');
    assert.equal(await tab.locator('.error:visible').count(), 0);
    await inPreview('[data-outcome=see-professional]').waitFor();
    assert.match(await inPreview('back-pain-checker').getAttribute('style'), /--bpe-accent:light-dark\(#7a1fa2,/);
    await pick('Start');
    await inPreview('back-pain-checker').getByRole('button', { name: 'Start' }).waitFor();
    await tab.getByRole('radio', { name: /^Tips/ }).check();
    assert.equal(await screens.isVisible(), false, 'the others have one screen');
  });

  it('opens on the element, large enough to read, on a small laptop', async () => {
    await open('', { viewport: { width: 1280, height: 720 } });
    // The page is there first, and then moves to the element.
    const found = await tab.waitForFunction(() => {
      const frame = document.querySelector('#preview');
      const element = frame.contentDocument.querySelector('back-pain-checker');
      const heading = element?.renderRoot?.querySelector('h2')?.getBoundingClientRect();
      const isInSight = frame.contentWindow.scrollY > 0 && heading?.top >= 0 && heading.bottom < frame.clientHeight;
      if (!isInSight) return false;
      const scale = frame.getBoundingClientRect().width / frame.contentWindow.innerWidth;
      const size = parseFloat(frame.contentWindow.getComputedStyle(element.renderRoot.querySelector('p')).fontSize);
      return { text: size * scale, room: frame.clientHeight };
    });
    const seen = await found.jsonValue();
    assert.ok(seen.text >= 16, `text of ${seen.text} px`);
    assert.ok(seen.room >= 300, `a page of ${seen.room} px`);
  });

  it('says what to do when it was opened as a file', async () => {
    await open();
    await tab.goto(`file://${site.folder('tools/index.html')}`);
    await tab.getByRole('alert').filter({ hasText: 'does not work as a file' }).waitFor();
    await tab.goto(site.builder);
    assert.equal(await tab.getByRole('alert').count(), 0);
  });

  it('shows what an accordion that fixes its height does, and the rule of the documentation that cures it', async () => {
    await open('?page=accordion');
    const host = tab.frameLocator('#preview');
    const [cure] = snippets('docs/users/troubleshooting.md').filter(
      ({ heading, language }) => heading === 'In an accordion' && language === 'css',
    );
    assert.equal(await host.locator('#rule').textContent(), cure.code);
    const cutOff = () =>
      host.locator('#panel').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    await tab.getByRole('radio', { name: /^Guide/ }).check();
    await inPreview('back-pain-guide h2').first().waitFor();
    assert.equal(await cutOff(), 0);
    await host.getByRole('checkbox', { name: 'Use the rule' }).uncheck();
    assert.ok((await cutOff()) > 1000);
    await host.getByRole('button', { name: /^My back hurts/ }).click();
    assert.equal(await inPreview('back-pain-guide').isVisible(), false, 'it closes');
  });

  it('asks only what matters beside the other choices', async () => {
    await open();
    const asked = () =>
      tab
        .locator('#choices :is(#region, #section, #clinic, #phone):visible')
        .evaluateAll((fields) => fields.map(({ id }) => id));
    assert.deepEqual(await asked(), ['region', 'clinic']);
    await tab.getByRole('radio', { name: /^Guide/ }).check();
    assert.deepEqual(await asked(), ['section']);
    await tab.getByRole('radio', { name: /^Clinic/ }).check();
    await tab.locator('#clinic').selectOption('own');
    assert.deepEqual(await asked(), ['clinic', 'phone']);
  });

  it('shows the page as wide as a phone and as a desk, light and dark', async () => {
    await open();
    const wide = () => tab.evaluate(() => document.querySelector('#preview').contentWindow.innerWidth);
    const paper = () =>
      inPreview('back-pain-checker').evaluate(
        (element) => getComputedStyle(element.ownerDocument.body).backgroundColor,
      );
    const room = await tab.locator('.stage').evaluate(({ clientWidth }) => clientWidth);
    assert.equal(await wide(), Math.max(room, 768), 'not made smaller, so that it can be read');
    await tab.getByRole('radio', { name: 'Phone' }).check();
    assert.equal(await wide(), 375);
    const light = await paper();
    await tab.getByRole('group', { name: 'Background of the page' }).getByRole('radio', { name: 'Dark' }).check();
    assert.notEqual(await paper(), light);
  });

  const wrongs = [
    ['a pale colour', '', 'accent', '#ffd23f', /#ffd23f is too pale to read on a light page/],
    [
      'a javascript: address',
      '?element=contact&clinic=own&name=Northside&phone=020+7946+0000',
      'booking',
      'javascript:alert(1)',
      /Enter a web address/,
    ],
    ['a phone of words', '?element=contact&clinic=own&name=Northside', 'phone', 'ring us', /Enter one phone number/],
    ['a script that is no address', '', 'script', 'javascript:alert(1)', /where the script is/],
  ];
  for (const [what, query, id, value, says] of wrongs) {
    it(`says beside the field what is wrong with ${what}, and keeps it out of the snippet`, async () => {
      await open(query);
      const field = tab.locator(`#${id}`);
      await field.fill(value);
      assert.equal(await tab.locator('.error:visible').count(), 0, 'nobody is told off while typing');
      assert.equal(await code().count(), 0, 'there is no snippet meanwhile');
      await tab.keyboard.press('Tab');
      assert.match(await tab.locator(`#${id}-error`).textContent(), says);
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      assert.match(await field.getAttribute('aria-describedby'), new RegExp(`${id}-error`));
      assert.equal(await tab.getByRole('button', { name: 'Copy' }).count(), 0);
      await tab.locator('#wanted').getByRole('link', { name: says }).click();
      assert.equal(await tab.evaluate(() => document.activeElement.id), id, 'the list leads to the field');
      await field.fill(
        { accent: '#7a1fa2', booking: 'example.com/book', phone: '0113 496 0000', script: '/files/x.js' }[id],
      );
      assert.equal(await tab.locator('.error:visible').count(), 0, 'what is put right is praised at once');
      await code().waitFor();
    });
  }

  it('offers a colour that does', async () => {
    await open('?accent=%23ffd23f');
    await tab.getByRole('button', { name: 'Use #' }).click();
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'accent');
    assert.match(await code().textContent(), /--bpe-accent:light-dark\(#8a7122,#9d8845\)/);
  });

  it('keeps the choices in its address, for a colleague', async () => {
    await open();
    await tab.getByRole('radio', { name: /^Tips/ }).check();
    await tab.getByLabel('Kind of site').selectOption('react');
    const snippet = await code(1).textContent();
    const address = tab.url();
    assert.equal(new URL(address).search, '?element=tips&target=react');
    await open(new URL(address).search);
    assert.equal(await code(1).textContent(), snippet);
  });

  it('puts nothing into its address that a visitor of the page ticks', async () => {
    await open();
    await inPreview('[type=submit]').click();
    await inPreview('input[value=saddle]').check();
    await inPreview('[type=submit]').click();
    assert.equal(new URL(tab.url()).search, '');
    assert.equal(await tab.evaluate(() => document.querySelector('#preview').contentWindow.location.search), '');
  });

  it('takes what was pasted with spaces round it', async () => {
    await open('?element=contact&clinic=own&name=Northside&phone=020+7946+0000');
    await tab.locator('#script').fill(' /files/back-pain-elements.js ');
    await tab.locator('#booking').fill(' https://example.com/book ');
    await tab.keyboard.press('Tab');
    assert.match(
      await code().textContent(),
      / src="\/files\/back-pain-elements\.js".* booking-url="https:\/\/example\.com\/book" /s,
    );
  });

  it('says beside the field what is wrong with choices that came by a link', async () => {
    await open('?clinic=london&target=block');
    assert.match(await tab.locator('#clinic-error').textContent(), /The block cannot hold a clinic/);
  });

  it('asks a Squarespace owner where the file is, and hands them the file', async () => {
    await open();
    await tab.getByLabel('Kind of site').selectOption('squarespace');
    await tab
      .locator('#wanted')
      .getByRole('link', { name: /once it is uploaded/ })
      .click();
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'script');
    const [download] = await Promise.all([
      tab.waitForEvent('download'),
      tab.locator('#script-hint').getByRole('link').click(),
    ]);
    assert.equal(download.suggestedFilename(), 'back-pain-elements.iife.js');
    await tab.locator('#script').fill('https://northside.example/back-pain-elements.iife.js');
    assert.match(await code().textContent(), /^<script defer src="https:\/\/northside\.example\//);
  });

  for (const [width, height] of [
    [1024, 768],
    [1200, 900],
    [1440, 900],
  ]) {
    it(`shows the button to copy, and that it has copied, without scrolling: ${width} × ${height}`, async () => {
      await open('', { viewport: { width, height } });
      await tab.getByRole('button', { name: 'Copy' }).click();
      await tab.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
      assert.equal(await tab.evaluate(() => window.scrollY), 0);
      for (const place of [tab.getByRole('button', { name: 'Copy' }), tab.locator('#said'), tab.locator('#preview')]) {
        const { y, height: high } = await place.boundingBox();
        assert.ok(y >= 0 && y + high <= height);
      }
    });
  }

  it('leads from anywhere among the choices to the page and the snippet, on a phone', async () => {
    await open('', { viewport: { width: 320, height: 640 } });
    const jump = tab.getByRole('link', { name: 'See it and copy it' });
    const { y } = await jump.boundingBox();
    assert.ok(y > 0 && y < 640, 'it is in sight from the start');
    for (const field of await tab.locator('#choices :is(input, select):visible').all()) {
      await field.focus();
      const box = await field.boundingBox();
      assert.ok(box.y + box.height <= (await jump.boundingBox()).y, 'what has the focus does not lie under it');
    }
    await jump.click();
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'preview-title');
    const frame = await tab.evaluate(() => {
      const view = document.querySelector('#preview').contentWindow;
      return [view.document.querySelector('[data-place]').getBoundingClientRect().top, view.innerHeight];
    });
    assert.ok(frame[0] >= 0 && frame[0] < frame[1] * 0.65, 'the element is in sight');
  });

  it('copies a link to the choices', async () => {
    await open('?element=tips&activity=running');
    await tab.getByRole('button', { name: 'Share this set-up' }).click();
    await tab.getByRole('status').filter({ hasText: 'Copied a link' }).waitFor();
    assert.equal(await copied(), tab.url());
  });

  it('can be used by keyboard alone, from the first choice to the copied snippet', async () => {
    await open();
    const press = (...keys) =>
      keys.reduce((before, key) => before.then(() => tab.keyboard.press(key)), Promise.resolve());
    const reach = async (selector) => {
      for (let step = 0; step < 60; step++) {
        if (await tab.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
        await press('Tab');
      }
      assert.fail(`Tab does not reach ${selector}`);
    };
    await press('Tab');
    assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'Skip to the choices');
    await press('Enter');
    await reach('[name=element]');
    await press('ArrowDown', 'ArrowDown'); // the clinic
    await reach('#clinic');
    await tab.keyboard.type('My own');
    await reach('#name');
    await tab.keyboard.type('Northside Physio');
    await reach('#phone');
    await tab.keyboard.type('020 7946 0000');
    await reach('#accent');
    await tab.keyboard.type('#7a1fa2');
    await reach('[href="#snippet"]');
    await press('Enter');
    await reach('#parts button');
    await press('Enter');
    await tab.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    assert.match(
      await copied(),
      /<clinic-contact name="Northside Physio" phone="020 7946 0000" style="display:block;min-height:8rem;--bpe-accent:light-dark/,
    );
  });

  it('takes a new user from the builder to a page of their own', async () => {
    await open();
    await tab.getByRole('radio', { name: 'Cycling' }).check();
    await tab.getByRole('button', { name: 'Copy' }).click();
    await tab.goto(site.save('own.html', page(await copied())));
    await tab.waitForFunction(drawn);
    assert.deepEqual((await tab.evaluate(drawn)).attributes, { activity: 'cycling' });
    assert.deepEqual(noise, []);
  });

  it('starts from each look of the gallery, which is drawn by the lines that it shows', async () => {
    await open();
    await tab.goto(`${site.builder}themes.html`);
    const css = readFileSync(`${root}demo/themes.css`, 'utf8').replace(/\s+/g, ' ');
    const looks = await tab
      .locator('main > section')
      .evaluateAll((sections) =>
        sections.map((section) => [section.querySelector('a').search, section.querySelector('pre').textContent]),
      );
    assert.equal(looks.length, 5);
    for (const [query, shown] of looks) {
      for (const [line] of shown.matchAll(/--bpe-(?!font)[^;]+;|border-width[^;]+;/g))
        assert.ok(css.includes(line), line);
      await tab.goto(site.builder + query);
      const accent = /--bpe-accent: (#\w+)/.exec(shown)?.[1] ?? '';
      await code().waitFor();
      assert.equal(await tab.locator('#accent').inputValue(), accent.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'));
    }
  });

  it('selects the snippet where it may not copy', async () => {
    await open();
    await tab.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await tab.getByRole('button', { name: 'Copy' }).click();
    await tab.getByRole('status').filter({ hasText: 'copy it with your keyboard' }).waitFor();
    assert.equal(await tab.evaluate(() => window.getSelection().toString()), await code().textContent());
  });

  const axeSource = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
  const states = ['', '?element=contact&clinic=own&accent=%23ffd23f&booking=x', '?target=react&page=hostile'];
  const others = ['example.html', 'themes.html', 'stress.html', 'reference.html', 'pages/accordion.html'];
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [320, 1200]) {
      it(`is accessible and fits, ${colorScheme}, ${width} px wide`, async () => {
        await open('', { colorScheme, viewport: { width, height: 800 } });
        // The other pages are plain: what is wrong there, one of these two shows.
        for (const state of (width === 320) === (colorScheme === 'dark') ? [...states, ...others] : states) {
          const response = await tab.goto(site.builder + state);
          assert.ok(response.ok(), `${state} is not there`);
          await tab.waitForLoadState();
          await tab.evaluate(axeSource);
          const { violations } = await tab.evaluate(() =>
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              iframes: false,
            }),
          );
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0].target} ${nodes[0].failureSummary}`),
            [],
            state,
          );
          const tooWide = await tab.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(tooWide, 0, `${state} can be scrolled sideways`);
        }
      });
    }
  }
});

if (engines.Firefox) {
  describe('the builder in Firefox', () => {
    it('takes a new user from the builder to a page of their own', async () => {
      const browser = await engines.Firefox();
      try {
        await browser.go(`${site.builder}`);
        await until(browser, () => document.querySelectorAll('#parts pre').length);
        await browser.page.click('input[name=activity][value=running]');
        await browser.page.type('#accent', '#7a1fa2');
        await browser.page.select('#target', 'squarespace');
        await browser.page.type('#script', '/files/back-pain-elements.iife.js');
        await until(browser, () => /iife/.test(document.querySelector('#parts pre').textContent));
        await until(browser, () => {
          const { contentDocument } = document.querySelector('#preview');
          return contentDocument
            .querySelector('[data-place] back-pain-checker[activity=running]')
            ?.renderRoot.querySelector('h2').textContent;
        });
        const snippet = await browser.run(() => document.querySelector('#parts pre').textContent);
        assert.deepEqual(browser.noise, []);
        await browser.go(site.save('firefox.html', page(snippet)));
        const found = await until(browser, drawn);
        assert.deepEqual(found.attributes, { activity: 'running' });
        assert.match(found.accent, /^light-dark\(#7a1fa2, ?#ad74c5\)$/);
        assert.deepEqual(browser.noise, []);
      } finally {
        await browser.close();
      }
    });
  });
}
