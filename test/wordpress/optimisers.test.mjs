// What optimiser plugins do to a page, as they document it, done here to a real one: the questions come, and the signs are there before.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onWordPress, post, start } from './support.mjs';

const scripts = /<script\b[^>]*>.*?<\/script>\s*/gs;
const ours = /<script\b([^>]*\bsrc=["'][^"']*back-pain-elements\.js[^"']*["'][^>]*)><\/script>/;

/** Starts what was put off at the first sign of a visitor, as WP Rocket and LiteSpeed Cache do. Runs in the page. */
function startDelayed() {
  const events = ['keydown', 'mousedown', 'touchstart'];
  const run = () => {
    for (const event of events) window.removeEventListener(event, run);
    for (const delayed of document.querySelectorAll('script[data-delayed-src]')) {
      const script = document.createElement('script');
      script.type = delayed.dataset.delayedType;
      script.src = delayed.dataset.delayedSrc;
      delayed.replaceWith(script);
    }
  };
  for (const event of events) window.addEventListener(event, run, { passive: true });
}

const delayed = (html) =>
  html
    .replace(ours, (_, attributes) => `<script type="lazyloadscript" ${attributes.replace(/\btype=(["'])(.*?)\1/, 'data-delayed-type="$2"').replace(/\bsrc=/, 'data-delayed-src=')}></script>`)
    .replace('</body>', `<script>(${startDelayed})()</script></body>`);

const styles = /<style\b(?![^>]* data-no-?optimize)[^>]*>(.*?)<\/style>/gs;

const gathered = (html) =>
  html.replaceAll(styles, '').replace('</head>', `<style>${[...html.matchAll(styles)].map(([, style]) => style).join('')}</style></head>`);

/** Each by what it does, and who says of itself that it does so. */
const transformations = {
  'scripts at the end of the page (Jetpack Boost)': (html) => html.replace(scripts, '').replace('</body>', `${html.match(scripts).join('')}</body>`),
  'addresses without a version (many)': (html) => html.replaceAll(/(back-pain-elements\.js)\?ver=[^"']*/g, '$1'),
  'defer on each script (Autoptimize, LiteSpeed Cache)': (html) => html.replaceAll(/<script\b(?=[^>]* src=)/g, '<script defer'),
  'async on each script (Async JavaScript)': (html) => html.replaceAll(/<script\b(?=[^>]* src=)/g, '<script async'),
  'HTML without comments, white space and needless quotes (Autoptimize, W3 Total Cache)': (html) =>
    html
      .replaceAll(/<!--(?!\[).*?-->/gs, '')
      .replaceAll(/>\s+</g, '><')
      .replaceAll(/ ([\w-]+)="([\w./:-]+)"(?=[ >])/g, ' $1=$2'),
  'all styles in one, but for those that say no (Autoptimize, LiteSpeed Cache)': gathered,
  'no style but its own (WP Rocket, Remove Unused CSS)': (html) => html.replaceAll(/<style\b.*?<\/style>/gs, ''),
  'scripts at the first touch (WP Rocket, LiteSpeed Cache, Delay JavaScript)': delayed,
};

onWordPress({ plugin: true }, (wp) => {
  async function open(link, transform, options) {
    const page = await wp.page(undefined, options);
    await page.route(
      (url) => url.href === link,
      async (route) => {
        const response = await route.fetch();
        const before = await response.text();
        const body = transform(before).replaceAll(/shadowrootmode=("?)closed\1/g, 'shadowrootmode="open"');
        assert.notEqual(body, before, 'the transformation has changed the page');
        return route.fulfill({ response, body });
      },
    );
    await page.goto(link);
    return page;
  }

  for (const [what, transform] of Object.entries(transformations)) {
    it(`${what}: a visitor answers the first question`, async () => {
      const page = await open(post(wp, '[back_pain_checker]\n\n[prevention_tips activity="cycling"]'), transform);
      const checker = page.locator('back-pain-checker');
      // With the keyboard: before the script is there Start is a fold, afterwards a button. Either keeps the press.
      await checker.locator('details.start > summary').or(start(page)).first().press('Enter');
      await checker.locator('input[name="nerve"][value="none"]').check();
      await checker.getByRole('button', { name: /Continue/ }).click();
      await checker.locator('input[name="danger"]').first().waitFor();
      await page.locator('prevention-tips').getByRole('heading', { name: /Cycling/ }).waitFor();
      assert.deepEqual(page.seen.faults, []);
    });
  }

  it('where all styles are gathered in one, those of the first screen stay with it, and none gets into the page', async () => {
    const page = await open(post(wp, '[back_pain_checker]\n\n[prevention_tips]'), (html) => gathered(html.replace(ours, '')));
    for (const tag of ['back-pain-checker', 'prevention-tips'])
      assert.equal(await page.locator(tag).evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll('style').length), 1);
    const own = await page.evaluate(() => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter(({ cssText }) => cssText.includes(':host')));
    assert.deepEqual(own, []);
  });

  it('while the script is put off, the signs can be read', async () => {
    const page = await open(post(wp, '[back_pain_checker]'), (html) => html.replace(ours, ''));
    const signs = page.locator('details.signs');
    await signs.locator('summary').click();
    await signs.getByText(/trouble peeing/).first().waitFor();
    assert.equal(await start(page).count(), 0);
  });
});
