// What the WordPress tests have in common: each file runs on a WordPress of its own.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../support/wordpress/browser.mjs';
import { versions } from '../support/wordpress/needs.mjs';
import { startWordPress } from '../support/wordpress/server.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const zip = `${root}wordpress/back-pain-elements.zip`;
const main = 'back-pain-elements/back-pain-elements.php';

/**
 * Runs `tests` on the newest WordPress, and on the oldest too what may differ there: with EVERY_WORDPRESS, all.
 * They get `wp`: the site, and the browser in front of it.
 */
export function onWordPress({ plugin, oldestToo = Boolean(process.env.EVERY_WORDPRESS) }, tests) {
  for (const name of oldestToo ? versions : versions.slice(-1)) {
    describe(`WordPress ${name}, ${plugin ? 'with' : 'without'} the plugin`, () => {
      const wp = {};
      before(async () => {
        const site = await startWordPress(name);
        Object.assign(wp, { site, php: site.php, url: site.url, stop: site.stop });
        Object.assign(wp, await openBrowser(site));
        if (plugin) install(site);
      });
      afterEach(() => wp.closePages());
      after(async () => {
        await wp.close?.();
        await wp.stop?.();
      });

      tests(wp);

      it('PHP has nothing to say', () => {
        assert.equal(wp.site.complaints(), '');
      });
    });
  }
}

/** Unpacks the zip and switches the plugin on. */
export function install(site, { network = false } = {}) {
  execFileSync('unzip', ['-qo', zip, '-d', `${site.folder}/wp-content/plugins`]);
  const fault = site.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; return activate_plugin( '${main}', '', ${network} );`);
  assert.equal(fault, null);
}

/** Publishes a post as it is, whatever is in it, and says where it is. For what is not about saving. */
export const post = ({ php }, content) =>
  php(`wp_set_current_user( 1 ); return get_permalink( wp_insert_post( wp_slash( json_decode( base64_decode( '${encoded(
    { post_title: 'A post', post_status: 'publish', post_content: content },
  )}' ), true ) ) ) );`);

/** A value that PHP code can hold, whatever is in it. */
export const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64');

/** What the plugin prints for each `[tag, attributes]`. */
export const elements = ({ php }, given) =>
  php(`return array_map( function ( $one ) { return \\Back_Pain_Elements\\element_html( $one[0], $one[1] ); }, json_decode( base64_decode( '${encoded(given)}' ), true ) );`);

/** Opens a page as a visitor. */
export async function visit(wp, link) {
  const page = await wp.page();
  await page.goto(link);
  return page;
}

/** The first button of the checker, which is there only when the module has drawn it. */
export const start = (page) => page.locator('back-pain-checker').getByRole('button', { name: 'Start' });

/** Scripts of the elements that the page has, as their HTML. */
export const modules = (page) =>
  page.locator('script[src*="back-pain-elements"]').evaluateAll((scripts) => scripts.map((script) => script.cloneNode().outerHTML));

/** Whether the Visual tab holds the words, and has put the cursor where its mark stood. Runs in the page. */
function isReadyToWrite() {
  const editor = window.tinymce?.get('content');
  return editor?.initialized && editor.getContent() && !editor.getBody().querySelector('.mce_SELRES_start');
}

/** Writes in the Text tab of the classic editor, visits the Visual tab, comes back, and publishes. */
export async function writeClassic(page, url, title, content, { visual = true } = {}) {
  // The title comes by the address: leaving its field would save a draft, and Publish would be off until then.
  await page.goto(`${url}/wp-admin/post-new.php?classic&post_title=${encodeURIComponent(title)}`);
  await page.click('#content-html');
  await page.fill('#content', content);
  if (visual) {
    await page.click('#content-tmce');
    await page.waitForFunction(isReadyToWrite);
    await page.click('#content-html');
  }
  const kept = await page.inputValue('#content');
  await page.click('#publish:not(.disabled)');
  await page.waitForURL('**/post.php?*');
  return { kept, link: `${url}/?p=${new URL(page.url()).searchParams.get('post')}` };
}
