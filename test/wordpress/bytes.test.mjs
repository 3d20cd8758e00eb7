// What the plugin costs: one script on the pages that show an element, nothing on the others.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { modules, onWordPress, post, root, start, visit } from './support.mjs';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const shortcode = '<!-- wp:shortcode -->[back_pain_checker]<!-- /wp:shortcode -->';
const ours = /back.pain|prevention.tips|clinic.contact/i;

onWordPress({ plugin: true }, (wp) => {
  for (const [what, content] of [
    ['block', '<!-- wp:back-pain-elements/back-pain-checker /-->'],
    ['tag written by hand', '<!-- wp:html --><back-pain-checker>Words</back-pain-checker><!-- /wp:html -->'],
  ]) {
    it(`a ${what} in a template of a block theme works, and loads the module once`, async () => {
      const template = wp.php(`
        $template = wp_insert_post( array( 'post_type' => 'wp_template', 'post_name' => 'single', 'post_title' => 'Single', 'post_status' => 'publish', 'post_content' => '${content}' ) );
        wp_set_object_terms( $template, get_stylesheet(), 'wp_theme' );
        return $template;`);
      const page = await visit(wp, `${wp.url}/?p=1`);
      await start(page).waitFor();
      assert.equal((await modules(page)).length, 1);
      wp.php(`wp_delete_post( ${template}, true );`);
    });
  }

  for (const theme of ['block', 'classic']) {
    it(`with a ${theme} theme, a page without an element holds and loads nothing of ours`, async () => {
      if (theme === 'classic') wp.php("switch_theme( 'test-classic' );");
      const link = post(wp, '<!-- wp:paragraph --><p>Words about something else</p><!-- /wp:paragraph -->');
      const page = await visit(wp, link);
      await page.getByText('Words about something else').waitFor();
      assert.deepEqual(page.seen.requests.filter((url) => ours.test(url)), []);
      assert.doesNotMatch(await page.content(), ours);
    });

    it(`with a ${theme} theme, a page with two elements loads the module once, with the plugin's version`, async () => {
      const link = post(wp, `${shortcode}<!-- wp:back-pain-elements/clinic-contact {"name":"Northside"} /-->${shortcode}`);
      const page = await visit(wp, link);
      await start(page).first().waitFor();
      await page.locator('clinic-contact').getByRole('heading', { name: /Northside/ }).waitFor();
      assert.equal(await page.locator('back-pain-checker').count(), 2);
      assert.equal(page.seen.requests.filter((url) => url.includes('back-pain-elements')).length, 1);
      // As the server sends it: a browser would drop a second type without a word.
      const scripts = (await (await page.request.get(link)).text()).match(/<script\b[^>]*back-pain-elements[^>]*>/g);
      assert.equal(scripts.length, 1);
      assert.deepEqual(scripts[0].match(/\btype=[^\s>]+/g), ['type="module"']);
      assert.ok(scripts[0].includes(`/assets/back-pain-elements.js?ver=${version}"`));
      assert.equal(scripts[0].includes('id="back-pain-elements-js-module"'), wp.site.version >= '6.5'); // the way of WordPress 6.5
    });

    it(`with a ${theme} theme, a shortcode that is drawn after everything else works, alone and beside another`, async () => {
      const alone = await visit(wp, `${wp.url}/?late&p=1`);
      await alone.locator('prevention-tips').getByRole('heading').first().waitFor();
      assert.equal((await modules(alone)).length, 1);
      const beside = await visit(wp, `${post(wp, shortcode)}&late`);
      await start(beside).waitFor();
      await beside.locator('prevention-tips').getByRole('heading').first().waitFor();
      assert.equal((await modules(beside)).length, 1);
    });
  }

  it('a list of excerpts loads nothing, also when a post holds a tag written by hand', async () => {
    post(wp, 'Before <back-pain-checker>Words</back-pain-checker> after');
    const page = await visit(wp, `${wp.url}/`); // the classic theme shows excerpts
    await page.getByText(/Before\s+Words\s+after/).waitFor();
    assert.deepEqual(await modules(page), []);
  });

  it('a feed holds the tag and its words, and no script', async () => {
    post(wp, shortcode);
    const page = await wp.page();
    const feed = await (await page.request.get(`${wp.url}/?feed=rss2`)).text();
    assert.match(feed, /<back-pain-checker[^>]*>Back pain with numbness/);
    assert.doesNotMatch(feed, /back-pain-elements\.js/);
  });

  it('the module on the page is the file that was built', async () => {
    const page = await wp.page();
    const served = await page.request.get(`${wp.url}/wp-content/plugins/back-pain-elements/assets/back-pain-elements.js`);
    assert.match(served.headers()['content-type'], /javascript/);
    assert.deepEqual(await served.body(), readFileSync(`${root}dist/back-pain-elements.js`));
  });

  it('no PHP file of the plugin answers when somebody asks for it', async () => {
    const page = await wp.page();
    for (const file of ['back-pain-elements.php', 'includes/element.php', 'includes/blocks.php', 'includes/raw-tags.php']) {
      const answer = await page.request.get(`${wp.url}/wp-content/plugins/back-pain-elements/${file}`);
      assert.equal((await answer.text()).trim(), '', file);
    }
  });
});
