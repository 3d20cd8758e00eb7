// Up to date: the notice for administrators before the advice expires, and the update that WordPress offers from the project's address.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';
import { onWordPress, post, root, start, visit } from './support.mjs';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const edition = JSON.parse(readFileSync(`${root}dist/edition.json`, 'utf8'));
const day = 86_400_000;
const inDays = (days) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

onWordPress({ plugin: true }, (wp) => {
  const folder = () => `${wp.site.folder}/wp-content/plugins/back-pain-elements`;
  const expires = (date, version = edition.edition) =>
    writeFileSync(`${folder()}/assets/edition.json`, JSON.stringify({ ...edition, edition: version, expires: date }));
  const notice = (page) => page.locator('.notice', { hasText: 'Back Pain Elements:' });

  async function screen(role, name = 'index.php') {
    const page = await wp.page(role);
    await page.goto(`${wp.url}/wp-admin/${name}`);
    await page.locator('#wpadminbar').waitFor();
    return page;
  }

  it('61 days before the last day nobody is told, 60 days before administrators are, and nobody else', async () => {
    expires(inDays(61));
    assert.equal(await notice(await screen('admin')).count(), 0);
    expires(inDays(59));
    const page = await screen('admin');
    await notice(page).getByText(/Its advice is in date until .+\. From the next day visitors read that it is out of date\./).waitFor();
    for (const name of ['plugins.php', 'update-core.php']) assert.equal(await notice(await screen('admin', name)).count(), 1);
    assert.equal(await notice(await screen('admin', 'edit.php')).count(), 0);
    for (const role of ['editor', 'author', 'contributor']) assert.equal(await notice(await screen(role)).count(), 0, role);
    const visitor = await visit(wp, post(wp, '[back_pain_checker]'));
    await start(visitor).waitFor();
    assert.equal(await visitor.getByText('Its advice is in date').count(), 0);
  });

  it('an administrator puts it away, and it comes back when it changes: out of date, or another edition', async () => {
    const page = await screen('admin');
    await notice(page).getByRole('link', { name: 'Put this notice away' }).click();
    await page.waitForURL((url) => url.searchParams.get('back-pain-elements-put-away') === null);
    assert.equal(await notice(page).count(), 0);
    assert.equal(await notice(await screen('admin', 'plugins.php')).count(), 0);
    expires(inDays(-1));
    await notice(await screen('admin')).getByText(/Its advice was in date until .+\. Visitors now read that it is out of date\./).waitFor();
    expires(inDays(10), '3.0.0');
    await notice(await screen('admin')).getByText(/in date until/).waitFor();
    expires(inDays(300), '3.0.0');
    assert.equal(await notice(await screen('admin')).count(), 0);
  });

  it('a link that somebody else has made puts nothing away', async () => {
    expires(inDays(-1));
    const page = await screen('admin');
    await page.goto(`${wp.url}/wp-admin/?back-pain-elements-put-away=x`);
    await page.goto(`${wp.url}/wp-admin/`);
    assert.equal(await notice(page).count(), 1);
  });

  it('without an address the plugin asks nobody for updates, and none is offered', () => {
    assert.equal(wp.php('return \\Back_Pain_Elements\\UPDATE_URI;'), 'false');
    assert.deepEqual(wp.php("return array_values( array_filter( array_keys( $GLOBALS['wp_filter'] ), static function ( $hook ) { return 0 === strpos( $hook, 'update_plugins_' ); } ) );"), []);
  });

  /** The plugin as the build packs it for `package.json` with this address and version, from a copy of the project. */
  function packed(site, version) {
    const copy = mkdtempSync(path.join(tmpdir(), 'packed-'));
    for (const name of ['dist', 'tools', 'wordpress/back-pain-elements', 'src/content', 'LICENSE', 'CHANGELOG.md']) cpSync(`${root}${name}`, `${copy}/${name}`, { recursive: true });
    const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    const address = { repository: 'github:example/back-pain', homepage: site };
    writeFileSync(`${copy}/package.json`, JSON.stringify({ ...manifest, ...address, version }));
    execFileSync('ln', ['-s', `${root}node_modules`, `${copy}/node_modules`]);
    for (const step of ['tools/release/edition.mjs', 'tools/release/wordpress.mjs']) execFileSync(process.execPath, [step], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
    const made = { zip: readFileSync(`${copy}/wordpress/back-pain-elements.zip`), edition: readFileSync(`${copy}/dist/edition.json`, 'utf8') };
    rmSync(copy, { recursive: true });
    return made;
  }

  it('with an address WordPress finds the newer version there, offers it, and an administrator updates with one link', async () => {
    // The site of the project, for this test, is a folder of the same server: WordPress asks no other one on this machine.
    const site = `${wp.url}/wp-content/uploads/project/`;
    const place = `${wp.site.folder}/wp-content/uploads/project`;
    mkdirSync(`${place}/downloads`, { recursive: true });
    // WordPress.org, which is out of reach here, knows of no update.
    const asked = `${wp.site.folder}/wp-content/asked.txt`;
    writeFileSync(`${wp.site.folder}/wp-content/mu-plugins/directory.php`, `<?php
      add_filter( 'pre_http_request', static function ( $answer, $arguments, $url ) {
        file_put_contents( '${asked}', "$url\\n", FILE_APPEND );
        return false === strpos( $url, 'api.wordpress.org' ) ? $answer : array( 'headers' => array(), 'body' => '{"plugins":[],"themes":[],"translations":[],"no_update":[]}', 'response' => array( 'code' => 200, 'message' => 'OK' ), 'cookies' => array(), 'filename' => null );
      }, 10, 3 );
      add_filter( 'http_request_host_is_external', '__return_true' );`);
    const current = packed(site, version);
    writeFileSync(`${place}/current.zip`, current.zip);
    // With the time of now: the server would go on with the code that it knows, of a file that is as old.
    execFileSync('unzip', ['-qoDD', `${place}/current.zip`, '-d', `${wp.site.folder}/wp-content/plugins`]);
    assert.match(readFileSync(`${folder()}/back-pain-elements.php`, 'utf8'), new RegExp(`^ \\* Update URI: +${site}$`, 'm'));

    const check = () => wp.php("delete_site_transient( 'update_plugins' ); wp_update_plugins(); $found = get_site_transient( 'update_plugins' ); return $found->response['back-pain-elements/back-pain-elements.php'] ?? null;");
    const own = () => readFileSync(asked, 'utf8').split('\n').filter((url) => url.startsWith(site));
    // No answer, no version in it, the same version, a package from elsewhere: nothing is offered.
    for (const answer of [null, '{', '{"version":7}', current.edition, JSON.stringify({ version: '99.0.0', plugin: 'https://elsewhere.example/a.zip' })]) {
      rmSync(`${place}/edition.json`, { force: true });
      if (answer) writeFileSync(`${place}/edition.json`, answer);
      assert.equal(check(), null, String(answer).slice(0, 60));
    }

    const newer = packed(site, '99.0.0');
    writeFileSync(`${place}/edition.json`, newer.edition);
    writeFileSync(`${place}/downloads/back-pain-elements-wordpress-99.0.0.zip`, newer.zip);
    writeFileSync(asked, '');
    await start(await visit(wp, post(wp, '[back_pain_checker]'))).waitFor();
    assert.deepEqual(own(), [], 'a visit asks nobody');
    const offered = check();
    assert.deepEqual([offered.new_version, offered.package], ['99.0.0', `${site}downloads/back-pain-elements-wordpress-99.0.0.zip`]);
    assert.deepEqual(own(), [`${site}edition.json`]);

    const page = await screen('admin', 'plugins.php');
    const row = page.locator('tr.plugin-update-tr[data-plugin="back-pain-elements/back-pain-elements.php"]');
    await row.getByRole('link', { name: 'Update Back Pain Elements now' }).click();
    await row.getByText(/Updated/).waitFor();
    assert.match(readFileSync(`${folder()}/back-pain-elements.php`, 'utf8'), /^ \* Version: +99\.0\.0$/m);
    await page.reload();
    await page.getByText('Version 99.0.0').waitFor();
    assert.equal(check(), null);
  });

  it('uninstalled, the profile of no administrator remembers a notice', () => {
    const remembered = () => wp.php("global $wpdb; return (int) $wpdb->get_var( \"SELECT COUNT(*) FROM $wpdb->usermeta WHERE meta_key LIKE 'back_pain%'\" );");
    wp.php("update_user_meta( 1, 'back_pain_elements_notice_seen', 'x' ); update_user_meta( 2, 'back_pain_elements_notice_seen', 'x' );");
    assert.equal(remembered(), 2);
    wp.php("require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'back-pain-elements/back-pain-elements.php' ); uninstall_plugin( 'back-pain-elements/back-pain-elements.php' ); return 1;");
    assert.equal(remembered(), 0);
  });
});
