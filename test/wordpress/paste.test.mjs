// The snippet in WordPress as it is. What helps here and what does not is what docs/users/wordpress.md says.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fallback, htmlBlock, insertBlocks, snippet } from '../support/wordpress/browser.mjs';
import { onWordPress, start, visit, writeClassic } from './support.mjs';

async function pasteAs(wp, role) {
  const page = await wp.page(role);
  await wp.openEditor(page);
  await insertBlocks(page, htmlBlock(snippet(wp.site.uploadModule())));
  return wp.publish(page, `Pasted by ${role}`);
}

onWordPress({ plugin: false }, (wp) => {
  for (const role of ['admin', 'editor']) {
    it(`an ${role} pastes the snippet into a Custom HTML block, and a visitor sees the questions`, async () => {
      const { link, content } = await pasteAs(wp, role);
      assert.ok(content.includes(`>${fallback}</back-pain-checker>`));
      const page = await visit(wp, link);
      await start(page).click();
      await page.getByRole('group', { name: /Since your back pain started/ }).waitFor();
      assert.deepEqual([page.seen.outside, page.seen.faults], [[], []]);
    });
  }

  it('an author who pastes the snippet gets its one line of text', async () => {
    const { link, content } = await pasteAs(wp, 'author');
    assert.ok(content.includes(fallback));
    assert.doesNotMatch(content, /<script|<back-pain-checker/);
    const page = await visit(wp, link);
    await page.getByText('Back pain with numbness between your legs').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Call 999' }).getAttribute('href'), 'tel:999');
    assert.deepEqual(page.seen.requests.filter((url) => url.includes('back-pain-elements')), []);
  });

  it('a contributor who pastes the snippet gets its one line of text, also when an editor publishes it', async () => {
    const { id } = await wp.save('contributor', { content: htmlBlock(snippet(wp.site.uploadModule())), status: 'pending' });
    const { content } = await wp.save('editor', { title: 'Published', status: 'publish' }, id);
    assert.ok(content.includes(fallback));
    assert.doesNotMatch(content, /<script|<back-pain-checker/);
  });

  it('what an editor pasted into the post of an author is gone when the author changes the title', async () => {
    const { id } = await wp.save('author', { title: 'Mine' });
    const pasted = await wp.save('editor', { content: htmlBlock(snippet(wp.site.uploadModule())) }, id);
    assert.match(pasted.content, /<script/);
    const changed = await wp.save('author', { title: 'Still mine' }, id);
    assert.ok(changed.content.includes(fallback));
    assert.doesNotMatch(changed.content, /<script|<back-pain-checker/);
  });

  it('in the Text tab of the classic editor the snippet works on one line: wpautop leaves it whole', async () => {
    const page = await wp.page('admin');
    const line = snippet(wp.site.uploadModule()).replace('\n', '');
    const { link } = await writeClassic(page, wp.url, 'Text tab', `Before\n\n${line}\n\nAfter`, { visual: false });
    const seen = await visit(wp, link);
    await start(seen).waitFor();
    assert.equal(await seen.locator('back-pain-checker').innerHTML(), fallback);
  });

  it('with a paragraph inside, wpautop closes the tag early: so the snippet has one line', async () => {
    const page = await wp.page('admin');
    const content = '<back-pain-checker>\n<p>Words</p>\n</back-pain-checker>';
    const { link } = await writeClassic(page, wp.url, 'Lines', content, { visual: false });
    const seen = await visit(wp, link);
    assert.equal(await seen.locator('back-pain-checker').getByText('Words').count(), 0);
  });

  it('the Visual tab of the classic editor deletes the tag and keeps its text', async () => {
    const page = await wp.page('admin');
    const content = `<back-pain-checker>${fallback}</back-pain-checker>`;
    assert.equal((await writeClassic(page, wp.url, 'Visual tab', content)).kept, fallback);
  });
});
