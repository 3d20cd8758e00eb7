// Multisite: the administrator of one site may not write any HTML, only the administrator of the network may.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { before, it } from 'node:test';
import { fallback, htmlBlock, snippet } from '../support/wordpress/browser.mjs';
import { makeNetwork } from '../support/wordpress/server.mjs';
import { install, onWordPress, start, visit } from './support.mjs';

onWordPress({ plugin: false }, (wp) => {
  before(() => makeNetwork(wp.site));

  const pasted = () => htmlBlock(snippet(wp.site.uploadModule()));

  it('the administrator of the network pastes the snippet, and a visitor sees the questions', async () => {
    assert.equal(wp.php('return is_multisite();'), true);
    await start(await visit(wp, (await wp.save('admin', { content: pasted() })).link)).waitFor();
  });

  it('the administrator of one site pastes the snippet and gets its one line of text', async () => {
    assert.deepEqual(wp.php("$user = get_user_by( 'login', 'editor' ); return array( $user->roles, is_super_admin( $user->ID ) );"), [['administrator'], false]);
    const { content, link } = await wp.save('editor', { content: pasted() });
    assert.ok(content.includes(fallback));
    assert.doesNotMatch(content, /<script|<back-pain-checker/);
    await (await visit(wp, link)).getByRole('link', { name: 'Call 999' }).waitFor();
  });

  it('with the plugin on the network, both administrators use the block and the tag', async () => {
    install(wp.site, { network: true });
    for (const role of ['admin', 'editor']) {
      const { link } = await wp.save(role, {
        content: `<!-- wp:back-pain-elements/prevention-tips /-->\n${htmlBlock(`<back-pain-checker>${fallback}</back-pain-checker>`)}`,
      });
      const page = await visit(wp, link);
      await start(page).waitFor();
      await page.locator('prevention-tips').getByRole('heading').first().waitFor();
    }
  });

  it('before the advice expires, the administrator of one site is told to ask, the administrator of the network to update', async () => {
    const file = `${wp.site.folder}/wp-content/plugins/back-pain-elements/assets/edition.json`;
    const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), expires: soon }));
    for (const [role, screen, words] of [
      ['editor', '', /Ask whoever looks after the plugins of this site to update it\./],
      ['admin', '', /Update the plugin\./],
      ['admin', 'network/plugins.php', /Update the plugin\./],
    ]) {
      const page = await wp.page(role);
      await page.goto(`${wp.url}/wp-admin/${screen}`);
      await page.locator('.notice', { hasText: 'Back Pain Elements:' }).getByText(words).waitFor();
    }
  });
});
