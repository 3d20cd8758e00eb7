// The Site Editor of a block theme: a block in the template of all posts, put there by the administrator, seen by a visitor.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { blockIn, elementIn, insertBlocks } from '../support/wordpress/browser.mjs';
import { modules, onWordPress, post, start, visit } from './support.mjs';

const block = '<!-- wp:back-pain-elements/back-pain-checker {"activity":"cycling"} /-->';

onWordPress({ plugin: true, oldestToo: true }, (wp) => {
  it('an administrator sees the block in the template, changes a setting, saves, and every post has it', async () => {
    const page = await wp.page('admin');
    const template = wp.php("return get_stylesheet() . '//single';");
    await page.goto(`${wp.url}/wp-admin/site-editor.php?postType=wp_template&postId=${encodeURIComponent(template)}&canvas=edit`);
    await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().length > 0);
    await page.evaluate(() => {
      for (const scope of ['core/edit-site', 'core'])
        for (const guide of ['welcomeGuide', 'welcomeGuideTemplate'])
          window.wp.data.dispatch('core/preferences').set(scope, guide, false);
    });
    const canvas = await wp.canvas(page);
    // Before WordPress 6.3 no plugin gets a script into this frame: the card stands there.
    const isLive = parseFloat(wp.site.version) >= 6.3;
    const shown = (attributes) => elementIn(canvas, isLive ? page : canvas, 'back-pain-checker', attributes);
    await insertBlocks(page, block);
    await shown({ activity: 'cycling' }).waitFor();
    await blockIn(canvas, 'Back pain: where to get help').click();
    await page.evaluate(() => window.wp.data.dispatch('core/edit-site').openGeneralSidebar('edit-site/block-inspector'));
    await page.getByRole('combobox', { name: 'Activity' }).selectOption('Running');
    await shown({ activity: 'running' }).waitFor();
    await page.evaluate(
      ([type, id]) => window.wp.data.dispatch('core').saveEditedEntityRecord('postType', type, id),
      ['wp_template', template],
    );

    const seen = await visit(wp, post(wp, 'A post that says nothing of backs.'));
    await start(seen).click();
    await seen.getByRole('group').waitFor();
    assert.equal(await seen.locator('back-pain-checker').getAttribute('activity'), 'running');
    assert.equal((await modules(seen)).length, 1);
    assert.deepEqual([page.seen.faults, seen.seen.faults], [[], []]);
  });
});
