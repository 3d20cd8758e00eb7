// Real browsers of 2021 to 2024: each draws the four snippets, asks, shows a result, and can be read.
/* global requestAnimationFrame */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { oldest } from '../../tools/browsers.mjs';
import { read, snippets } from '../docs/markdown.mjs';
import { states } from '../support/states.mjs';
import { launch, prepare, versions } from './browsers.mjs';
import { contrast } from './contrast.mjs';

const four = snippets('README.md')
  .filter(({ language, code }) => language === 'html' && !code.includes('<script'))
  .map(({ code }) => code)
  .join('\n');
const [green, dark] = snippets('docs/users/styling.md').map(({ code }) => code);
const themed = (theme) => four.replace(/<[a-z]+-[a-z-]+(?= )/g, `$& theme="${theme}"`);

/** What the page says of its look, and what it holds. */
const looks = {
  'a light page': ['', four],
  'the accent of docs/users/styling.md': [green, four],
  'the dark page of docs/users/styling.md': [dark, four],
  'a dark page that sets no accent': ['body { background: #14161a; color: #f5f5f0; color-scheme: dark; }', four],
  'a dark page that sets an accent without the text on it': [
    'body { background: #14161a; color: #f5f5f0; color-scheme: dark; --bpe-accent: #ffd23f; }',
    four,
  ],
  'a light page with a light accent': ['body { --bpe-accent: #ffd23f; --bpe-accent-text: #14161a; }', four],
  'a dark theme on a light page': ['', themed('dark')],
  'a light theme on a dark page': [dark.replace(/--bpe.*/g, ''), themed('light')],
};

const results = ['emergency', 'urgent', 'see-professional', 'self-care'];

const pageOf = (css, body) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A gym</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/back-pain-elements.js"></script>
    <style>${css}</style>
  </head>
  <body>${body}</body>
</html>`;

before(prepare);

it('the oldest of them is the oldest that the documents name', () => {
  assert.equal(String(versions[0]), oldest.chrome);
});

for (const version of versions) {
  describe(`Chromium ${version}`, () => {
    let browser, page, noise;

    before(async () => {
      browser = await launch(version);
      assert.match(browser.version(), new RegExp(`^${version}\\.`));
    });
    after(() => browser?.close());

    async function open(css, body) {
      await page?.close();
      page = await browser.newPage({ viewport: { width: 800, height: 900 } });
      noise = [];
      page.on('console', (message) => noise.push(message.text()));
      page.on('pageerror', (error) => noise.push(error.message));
      await page.route('**/*', (route) =>
        route.request().url().endsWith('.js')
          ? route.fulfill({ contentType: 'text/javascript', body: read('dist/back-pain-elements.js') })
          : route.fulfill({ contentType: 'text/html', body: pageOf(css, body) }),
      );
      await page.goto('https://gym.example/');
      for (const tag of ['back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide', 'guided-routine'])
        await drawn(tag, '[part=heading]');
    }

    const drawn = (tag, selector) =>
      page.waitForFunction(
        ([tag, selector]) => document.querySelector(tag).renderRoot?.querySelector(selector),
        [tag, selector],
      );

    /** A click where a person sees it. */
    async function press(selector) {
      await drawn('back-pain-checker', selector);
      const point = await page.evaluate(async (selector) => {
        const element = document.querySelector('back-pain-checker');
        await element.updateComplete;
        const target = element.renderRoot.querySelector(selector);
        target.scrollIntoView({ block: 'center' });
        await new Promise((done) => requestAnimationFrame(done));
        const { x, y, width, height } = target.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      }, selector);
      await page.mouse.click(...point);
    }

    /** Through the questions, by clicks in the page, which are quicker than a mouse. */
    const answer = (name) =>
      page.evaluate(
        async ([name, answers]) => {
          const checker = document.querySelector('back-pain-checker');
          const click = async (selector) => {
            checker.renderRoot.querySelector(selector).click();
            await checker.updateComplete;
          };
          checker.restart();
          await checker.updateComplete;
          await click('[type=submit]');
          for (const question of Object.keys(answers)) {
            await click(`input[name="${question}"][value="${answers[question]}"]`);
            await click('[type=submit]');
          }
          if (!checker.renderRoot.querySelector(`[data-outcome="${name}"]`))
            throw new Error(`The result is not "${name}".`);
        },
        [name, states[name].answers],
      );

    /** How well a page's own accent stands out is the page's to choose. */
    async function assertReadable(screen, marks) {
      const { weak, seen } = await page.evaluate(contrast, { marks });
      assert.ok(seen > 50, `${screen}: only ${seen} texts were seen`);
      assert.deepEqual(weak, [], screen);
    }

    for (const [look, [css, body]] of Object.entries(looks)) {
      it(`can be read: ${look}`, async () => {
        await open(css, body);
        const marks = !css.includes('--bpe-accent');
        await assertReadable('start', marks);
        for (const result of results) {
          await answer(result);
          await assertReadable(result, marks);
        }
        assert.deepEqual(noise, []);
      });
    }

    it('a visitor gets from start to result by mouse', async () => {
      await open('', four);
      await press('[type=submit]');
      await press('input[value=saddle]');
      await assertReadable('question', true);
      await press('[type=submit]');
      await drawn('back-pain-checker', '[data-outcome=emergency]');
      assert.deepEqual(noise, []);
    });

    it('words for screen readers alone take no room', async () => {
      await open('', four);
      await answer('emergency');
      const rooms = await page.evaluate(() =>
        ['back-pain-checker', 'back-pain-guide'].flatMap((tag) =>
          [...document.querySelector(tag).renderRoot.querySelectorAll('.hidden')].map((each) => [
            each.offsetWidth,
            each.offsetHeight,
          ]),
        ),
      );
      assert.ok(rooms.length > 3);
      assert.deepEqual(
        rooms.filter(([width, height]) => width > 1 || height > 1),
        [],
      );
    });

    it('"About this guide" opens and folds', async () => {
      await open('', four);
      const fold = () =>
        page.evaluate(() => {
          const { attributes, nextElementSibling } = document
            .querySelector('back-pain-checker')
            .renderRoot.querySelector('.fold');
          return [attributes['aria-expanded'].value, nextElementSibling.textContent !== ''];
        });
      assert.deepEqual(await fold(), ['false', false]);
      await press('.fold');
      assert.deepEqual(await fold(), ['true', true]);
      await press('.fold');
      assert.deepEqual(await fold(), ['false', false]);
    });

    it('these tests see words that are too faint', async () => {
      await open(`${dark} body { --bpe-see-professional: #ffd23f; --bpe-on-urgency: #f5f5f0; }`, four);
      await answer('see-professional');
      const { weak } = await page.evaluate(contrast, { marks: false });
      assert.match(weak[0], /^1\.32 : 1/);
    });
  });
}
