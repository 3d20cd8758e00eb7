// From the zip to the Delete link, on the screens that a site owner uses. The tests of this file follow one another.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { it } from 'node:test';
import { onWordPress, post, start, visit, zip } from './support.mjs';

/** Every row of the database, but the posts that somebody wrote, that has a word of ours in it, as "table: what". */
const traces = (wp) =>
  wp.php(`
    global $wpdb;
    $found = array();
    foreach ( $wpdb->get_col( "SELECT name FROM sqlite_master WHERE type = 'table'" ) as $table ) {
      foreach ( (array) $wpdb->get_results( "SELECT * FROM $table", ARRAY_A ) as $row ) {
        if ( ! isset( $row['post_type'] ) && preg_match( '/back.?pain|prevention.?tips|clinic.?contact/i', implode( ' ', array_map( 'strval', $row ) ) ) ) {
          $found[] = "$table: " . ( $row['option_name'] ?? $row['meta_key'] ?? implode( ' ', $row ) );
        }
      }
    }
    return $found;`);

onWordPress({ plugin: false, oldestToo: true }, (wp) => {
  it('an administrator uploads the zip on the Plugins screen and activates it', async () => {
    assert.deepEqual(traces(wp), []);
    const page = await wp.page('admin');
    await page.goto(`${wp.url}/wp-admin/plugin-install.php`);
    await page.getByRole('button', { name: 'Upload Plugin' }).or(page.getByRole('link', { name: 'Upload Plugin' })).first().click();
    await page.locator('input[type=file]').setInputFiles(zip);
    await page.getByRole('button', { name: 'Install Now' }).click();
    await page.getByText('Plugin installed successfully.').waitFor();
    await page.getByRole('link', { name: 'Activate Plugin' }).click();
    await page.getByText('Plugin activated.').waitFor();
    await page.getByRole('row', { name: /Back Pain Elements/ }).getByText('Five blocks and shortcodes').waitFor();
  });

  it('while it is active, only WordPress has written its name down: in the list of active plugins', async () => {
    await start(await visit(wp, `${post(wp, '[back_pain_checker]')}`)).waitFor();
    assert.deepEqual(traces(wp), ['wp_options: active_plugins']);
  });

  it('the policy guide of WordPress offers a paragraph for the privacy policy', async () => {
    const page = await wp.page('admin');
    await page.goto(`${wp.url}/wp-admin/options-privacy.php?tab=policyguide`);
    await page.getByRole('heading', { name: /Back Pain Elements/ }).waitFor();
    assert.match(await page.content(), /What you tick is not saved and not sent to anyone\./);
    // What is for the owner alone, and is not copied.
    await page.locator('.privacy-policy-tutorial', { hasText: 'share-outcome' }).waitFor({ state: 'attached' });
  });

  it('deactivated and deleted, it leaves no file and no row of its own, and a post with its block shows nothing there', async () => {
    const link = post(wp, '<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph --><!-- wp:back-pain-elements/back-pain-checker /-->');
    const page = await wp.page('admin');
    await page.goto(`${wp.url}/wp-admin/plugins.php`);
    await page.getByRole('link', { name: 'Deactivate Back Pain Elements' }).click();
    await page.getByText('Plugin deactivated.').waitFor();
    page.on('dialog', (dialog) => dialog.accept());
    await page.getByRole('link', { name: 'Delete Back Pain Elements' }).or(page.getByRole('button', { name: 'Delete Back Pain Elements' })).first().click();
    await page.getByText(/Back Pain Elements was successfully deleted/).waitFor();
    assert.equal(existsSync(`${wp.site.folder}/wp-content/plugins/back-pain-elements`), false);
    await page.goto(`${wp.url}/wp-admin/plugins.php`);
    // What WordPress itself notes down of every plugin: that it was here until now, and that its privacy text is gone.
    assert.deepEqual(traces(wp), ['wp_options: recently_activated', 'wp_postmeta: _wp_suggested_privacy_policy_content']);
    const seen = await visit(wp, link);
    await seen.getByText('Before').waitFor();
    assert.doesNotMatch(await seen.content(), /back.pain/i);
  });
});
