// The plugin gives the elements to every role, also to authors and contributors, who may not write any HTML they like.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fallback, htmlBlock, insertBlocks } from '../support/wordpress/browser.mjs';
import { modules, onWordPress, start, visit } from './support.mjs';

onWordPress({ plugin: true, oldestToo: true }, (wp) => {
  async function write(title, blocks) {
    const page = await wp.page('author');
    await wp.openEditor(page);
    await insertBlocks(page, blocks);
    return wp.publish(page, title);
  }

  it('an author writes a shortcode, and a visitor sees the questions', async () => {
    const { link } = await write('Shortcode', '<!-- wp:shortcode -->\n[back_pain_checker activity="cycling" no-clinic]\n<!-- /wp:shortcode -->');
    const page = await visit(wp, link);
    await start(page).click();
    await page.getByRole('group', { name: /Since your back pain started/ }).waitFor();
    const checker = page.locator('back-pain-checker');
    assert.equal(await checker.getAttribute('activity'), 'cycling');
    assert.equal(await checker.getAttribute('no-clinic'), '');
    assert.equal(await checker.innerHTML(), fallback);
    assert.deepEqual([page.seen.outside, page.seen.faults], [[], []]);
  });

  it('an author inserts the four blocks, and a visitor sees the four elements', async () => {
    const { link } = await write('Blocks', [
      '<!-- wp:back-pain-elements/back-pain-checker {"activity":"running","heading-level":3,"align":"wide"} /-->',
      '<!-- wp:back-pain-elements/prevention-tips {"activity":"cycling"} /-->',
      '<!-- wp:back-pain-elements/clinic-contact {"name":"Northside Physio","phone":"01632 960 001","booking-url":"https://physio.example/book"} /-->',
      '<!-- wp:back-pain-elements/back-pain-guide {"section":"faq"} /-->',
    ].join(''));
    const page = await visit(wp, link);
    await page.getByRole('heading', { name: 'Back pain after exercise: where to get help', level: 3 }).waitFor();
    await page.getByRole('heading', { name: 'Tips to help prevent back pain', level: 2 }).waitFor();
    await page.locator('clinic-contact').getByRole('heading', { name: /Northside Physio/ }).waitFor();
    await page.locator('back-pain-guide').getByRole('heading').first().waitFor();
    assert.match(await page.locator('back-pain-checker').getAttribute('class'), /\balignwide\b/);
    assert.deepEqual(page.seen.faults, []);
  });

  it('an author keeps a tag written by hand, without what could run', async () => {
    const tag = `<back-pain-checker mode="questions" onclick="alert(1)" data-note="ours">${fallback}</back-pain-checker><script>alert(2)</script>`;
    const { link, content } = await wp.save('author', { title: 'By hand', content: htmlBlock(tag) });
    assert.ok(content.includes(`<back-pain-checker mode="questions" data-note="ours">${fallback}</back-pain-checker>`));
    assert.doesNotMatch(content, /onclick|<script/);
    await start(await visit(wp, link)).waitFor();
  });

  /** The three ways of writing an element, which every role may use. */
  const threeWays = [
    '<!-- wp:back-pain-elements/prevention-tips {"activity":"running"} /-->',
    '<!-- wp:shortcode -->\n[clinic_contact name="Northside"]\n<!-- /wp:shortcode -->',
    htmlBlock(`<back-pain-checker>${fallback}</back-pain-checker>`),
  ].join('\n');

  async function seeThree(link) {
    const page = await visit(wp, link);
    await page.locator('prevention-tips').getByRole('heading', { name: /Running/ }).waitFor();
    await page.locator('clinic-contact').getByRole('heading', { name: /Northside/ }).waitFor();
    await start(page).waitFor();
    assert.deepEqual(page.seen.faults, []);
  }

  for (const role of ['admin', 'editor', 'author']) {
    it(`an ${role} saves a block, a shortcode and a tag, and a visitor sees three elements`, async () => {
      await seeThree((await wp.save(role, { title: 'Three ways', content: threeWays })).link);
    });
  }

  it('a contributor hands them in, an editor publishes them, and a visitor sees three elements', async () => {
    const { id } = await wp.save('contributor', { title: 'Handed in', content: threeWays, status: 'pending' });
    await seeThree((await wp.save('editor', { status: 'publish' }, id)).link);
  });

  it('a placeholder of an author becomes the element', async () => {
    const { link } = await wp.save('author', { content: '<!-- wp:html -->\n<div data-back-pain="checker" data-activity="cycling">Words</div>\n<!-- /wp:html -->' });
    const page = await visit(wp, link);
    await start(page).waitFor();
    assert.equal((await modules(page)).length, 1);
  });
});
