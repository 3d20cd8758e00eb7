// The classic editor with the plugin: the Visual tab keeps the tags, and wpautop does no harm.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fallback } from '../support/wordpress/browser.mjs';
import { onWordPress, start, visit, writeClassic } from './support.mjs';

const checker = `<back-pain-checker activity="cycling">${fallback}</back-pain-checker>`;

onWordPress({ plugin: true }, (wp) => {
  for (const role of ['author', 'admin']) {
    it(`a tag of an ${role} goes through the Visual tab and comes back as it was`, async () => {
      const content = `Before\n\n${checker}\n\nAfter`;
      const { kept, link } = await writeClassic(await wp.page(role), wp.url, `Tag of ${role}`, content);
      assert.equal(kept, content);
      const page = await visit(wp, link);
      await start(page).waitFor();
      assert.equal(await page.locator('back-pain-checker').innerHTML(), fallback);
    });
  }

  it('an empty tag and a tag in a tag go through the Visual tab', async () => {
    const content = '<back-pain-checker>Words <clinic-contact slot="clinic" name="Northside">Northside</clinic-contact></back-pain-checker>\n\n<back-pain-guide section="faq"></back-pain-guide>';
    const { kept, link } = await writeClassic(await wp.page('author'), wp.url, 'Tags', content);
    assert.equal(kept.replaceAll('\u00a0', ''), content);
    const page = await visit(wp, link);
    await start(page).waitFor();
    await page.locator('back-pain-guide').getByRole('heading').first().waitFor();
  });

  it('a shortcode goes through the Visual tab, and wpautop puts no paragraph around its element', async () => {
    const content = 'Before\n\n[back_pain_checker activity="cycling"]\n\nAfter [clinic_contact name="Northside"] here';
    const { kept, link } = await writeClassic(await wp.page('author'), wp.url, 'Shortcodes', content);
    assert.equal(kept, content);
    const page = await visit(wp, link);
    await start(page).waitFor();
    assert.notEqual(await page.locator('back-pain-checker').evaluate((tag) => tag.parentElement.localName), 'p');
    assert.equal(await page.locator('back-pain-checker').innerHTML(), fallback);
    await page.locator('clinic-contact').getByRole('heading', { name: /Northside/ }).waitFor();
  });

  it('a tag on several lines stays whole as long as no paragraph is in it', async () => {
    const content = '<clinic-contact name="Northside">\nNorthside\nPhysio\n</clinic-contact>';
    const { link } = await writeClassic(await wp.page('author'), wp.url, 'Lines', content);
    const page = await visit(wp, link);
    await page.locator('clinic-contact').getByRole('heading', { name: /Northside/ }).waitFor();
    assert.match(await page.locator('clinic-contact').textContent(), /Northside\s+Physio/);
  });
});
