// First screens in the page itself: what prerender() makes, byte for byte, wherever an element stands, through every filter of WordPress.
/* global getComputedStyle */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import { prerender, prerenderStyles } from '../../dist/prerender.js';
import { snippets } from '../docs/markdown.mjs';
import { modules, onWordPress, post, root, start, visit } from './support.mjs';

const edition = JSON.parse(readFileSync(`${root}dist/edition.json`, 'utf8'));
const templates = /<template shadowrootmode=.*?<\/template>/gs;
const shortcode = (tag, attributes) =>
  `[${tag.replaceAll('-', '_')}${Object.entries(attributes).map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`)).join('')}]`;
const block = (tag, attributes) => `<!-- wp:back-pain-elements/${tag} ${JSON.stringify(attributes)} /-->`;

/** Attributes whose first screens there are. What changes no first screen is among them. */
const drawn = [
  ['back-pain-checker', { activity: 'cycling', 'no-clinic': true, 'idle-reset': 60 }],
  ['back-pain-checker', { mode: 'lists', 'heading-level': 1 }],
  ['back-pain-checker', { region: 'ie', theme: 'dark', 'heading-level': 4 }],
  ['back-pain-checker', { region: 'us', mode: 'lists' }],
  ['prevention-tips', { theme: 'light' }],
  ['prevention-tips', { activity: 'rowing', 'heading-level': 6 }],
  ['clinic-contact', {}],
  ['back-pain-guide', { 'heading-level': 3 }],
];

/** Attributes for which there is none: words stand there until the script has come. */
const plain = [
  ['clinic-contact', { name: 'Jones Physio' }],
  ['clinic-contact', { clinic: 'london' }],
  ['back-pain-guide', { section: 'faq' }],
  ['guided-routine', {}],
];

const wanted = drawn.map(([tag, attributes]) => prerender(tag, attributes).match(templates)[0]);

onWordPress({ plugin: true }, (wp) => {
  /** A page as the server sends it. */
  async function sent(link, options) {
    const page = await wp.page();
    return page.request.get(link, options);
  }
  /** The first screens of a page, without what keeps optimisers away from their styles. */
  const printed = async (link) =>
    ((await (await sent(link)).text()).match(templates) ?? []).map((screen) => screen.replaceAll(' data-noptimize="1" data-no-optimize="1"', ''));

  const muPlugin = (name, code) => writeFileSync(`${wp.site.folder}/wp-content/mu-plugins/${name}.php`, `<?php\n${code}`);

  // The block theme is the newest that comes with the WordPress: Twenty Twenty-Three or -Four.
  for (const theme of ['block theme', 'test-classic']) {
    for (const [how, write] of [['blocks', block], ['shortcodes', shortcode]]) {
      it(`${theme}: ${how} print the first screens that prerender() makes`, async () => {
        if (theme === 'test-classic') wp.php("switch_theme( 'test-classic' );");
        assert.equal(wp.php('return wp_is_block_theme();'), theme === 'block theme');
        const link = post(wp, [...drawn, ...plain].map(([tag, attributes]) => write(tag, attributes)).join('\n\n'));
        assert.deepEqual(await printed(link), wanted);
      });
    }

    it(`${theme}: a synced pattern, a template part and a widget print them too`, async () => {
      const content = block('back-pain-checker', {});
      const pattern = wp.php(`return wp_insert_post( array( 'post_type' => 'wp_block', 'post_status' => 'publish', 'post_title' => 'Pattern', 'post_content' => '${content}' ) );`);
      const link = post(wp, `<!-- wp:block {"ref":${pattern}} /-->`);
      if (theme === 'test-classic') {
        wp.php(`
          update_option( 'widget_block', array( 9 => array( 'content' => '${content}' ), '_multiwidget' => 1 ) );
          wp_set_sidebars_widgets( array( 'wp_inactive_widgets' => array(), 'sidebar-1' => array( 'block-9' ) ) );`);
      } else {
        wp.php(`
          $part = wp_insert_post( array( 'post_type' => 'wp_template_part', 'post_name' => 'footer', 'post_title' => 'Footer', 'post_status' => 'publish', 'post_content' => '${content}' ) );
          wp_set_object_terms( $part, get_stylesheet(), 'wp_theme' );
          wp_set_object_terms( $part, 'footer', 'wp_template_part_area' );`);
      }
      const [screen] = prerender('back-pain-checker').match(templates);
      assert.deepEqual(await printed(link), [screen, screen]);
      const page = await visit(wp, link);
      await start(page).nth(1).waitFor();
      assert.equal((await modules(page)).length, 1);
      assert.deepEqual(page.seen.faults, []);
      wp.php("wp_set_sidebars_widgets( array( 'wp_inactive_widgets' => array(), 'sidebar-1' => array() ) );");
    });
  }

  it('the module takes over: one screen, the same words, and Start asks the first question', async () => {
    const page = await visit(wp, post(wp, '[back_pain_checker]'));
    await start(page).click();
    const checker = page.locator('back-pain-checker');
    await checker.getByRole('group').first().waitFor();
    assert.equal(await checker.evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll('.body').length), 1);
    assert.deepEqual(page.seen.faults, []);
  });

  it('with JavaScript off a visitor unfolds the signs, and reads the tips', async () => {
    const page = await wp.page(undefined, { javaScriptEnabled: false });
    await page.goto(post(wp, '[back_pain_checker]\n\n[prevention_tips activity="cycling"]'));
    const signs = page.getByText(/trouble peeing/).locator('visible=true');
    await page.getByRole('heading', { name: 'Back pain after exercise: where to get help' }).waitFor();
    assert.equal(await signs.count(), 0);
    await page.locator('details.signs > summary').click();
    await signs.first().waitFor();
    for (const name of [/Call 999 or go to A&E now/, /Get help today/, /Book to see a GP or physio/]) await page.getByRole('heading', { name }).waitFor();
    await page.getByRole('heading', { name: /Cycling/ }).waitFor();
    assert.equal(await page.getByText('Start', { exact: true }).locator('visible=true').count(), 0);
  });

  it('feeds, programs, lists of excerpts and embeds get words alone', async () => {
    const link = post(wp, '[back_pain_checker]');
    const id = new URL(link).searchParams.get('p');
    for (const place of ['/?feed=rss2', `/?rest_route=/wp/v2/posts/${id}`, '/', `/?p=${id}&embed=true`]) {
      const text = await (await sent(wp.url + place)).text();
      assert.match(text, /numbness between your legs|A post/, place);
      assert.doesNotMatch(text, /shadowrootmode/, place);
    }
  });

  it('where a theme filters or formats the finished page once more, words or the whole screen stay, and the module works', async () => {
    muPlugin('once-more', `
      add_filter( 'the_content', static function ( $html ) {
        $how = $_GET['once-more'] ?? '';
        return in_array( $how, array( 'wp_kses_post', 'wpautop', 'wptexturize', 'convert_smilies', 'shortcode_unautop', 'do_shortcode' ), true ) ? $how( $html ) : $html;
      }, 99 );`);
    const link = post(wp, '[back_pain_checker]');
    for (const how of ['wptexturize', 'convert_smilies', 'shortcode_unautop', 'do_shortcode']) {
      assert.deepEqual(await printed(`${link}&once-more=${how}`), prerender('back-pain-checker').match(templates), how);
    }
    const filtered = await (await sent(`${link}&once-more=wp_kses_post`)).text();
    assert.match(filtered, /<back-pain-checker[^>]*>Back pain with numbness/);
    assert.doesNotMatch(filtered, /shadowrootmode|Get help today|container-type/);
    for (const how of ['wp_kses_post', 'wpautop']) {
      const page = await visit(wp, `${link}&once-more=${how}`);
      await start(page).click();
      await page.locator('back-pain-checker').getByRole('group').first().waitFor();
      assert.deepEqual(page.seen.faults, []);
    }
  });

  it('under a policy without styles in the page, the style is a file of the site, or has the nonce', async () => {
    muPlugin('policy', `
      add_action( 'send_headers', static function () {
        if ( isset( $_GET['policy'] ) ) { header( 'Content-Security-Policy: ' . wp_unslash( $_GET['policy'] ) ); }
      } );
      add_filter( 'back_pain_elements_prerender', static function ( $options ) {
        if ( isset( $_GET['nonce'] ) ) { return array( 'nonce' => 'abc' ); }
        return isset( $_GET['none'] ) ? false : $options;
      } );`);
    const link = post(wp, '[back_pain_checker]');
    const under = (policy) => `${link}&policy=${encodeURIComponent(policy)}`;
    const plainStyle = prerender('back-pain-checker').match(templates)[0];
    for (const policy of ["img-src 'self'", "style-src 'self' 'unsafe-inline'", "style-src 'none'; style-src-elem 'unsafe-inline'"]) {
      assert.deepEqual(await printed(under(policy)), [plainStyle], policy);
    }
    for (const policy of ["default-src 'self'; img-src *", "STYLE-SRC 'self'", "style-src 'unsafe-inline' 'nonce-x'", "img-src *, style-src 'self'", "style-src"]) {
      const [screen] = await printed(under(policy));
      assert.match(screen, /^<template shadowrootmode="closed"><link rel="stylesheet" href="[^"]*\/assets\/prerendered\/back-pain-checker\.css\?ver=[^"]+"><div/, policy);
      const [, address] = /href="([^"]+)"/.exec(screen);
      assert.equal(await (await sent(address)).text(), prerenderStyles('back-pain-checker'));
    }
    assert.deepEqual(await printed(`${link}&nonce`), prerender('back-pain-checker', {}, { nonce: 'abc' }).match(templates));
    assert.deepEqual(await printed(`${link}&none`), []);

    const page = await wp.page(undefined, { javaScriptEnabled: false });
    await page.goto(under("style-src 'self'"));
    const summary = page.locator('details.start > summary');
    assert.equal(await summary.evaluate((element) => getComputedStyle(element.parentElement).display), 'none'); // the file's own rule, for no script
  });

  it('advice that has expired stands in no first screen: it could not say so', async () => {
    const file = `${wp.site.folder}/wp-content/plugins/back-pain-elements/assets/edition.json`;
    const link = post(wp, '[back_pain_checker]');
    writeFileSync(file, JSON.stringify({ ...edition, expires: '2025-01-01' }));
    assert.deepEqual(await printed(link), []);
    assert.match(await (await sent(link)).text(), /<back-pain-checker[^>]*>Back pain with numbness/);
    writeFileSync(file, JSON.stringify(edition));
    assert.equal((await printed(link)).length, 1);
  });

  it('the line of docs/users/wordpress.md for a policy that the server sends links the style', async () => {
    const { code } = snippets('docs/users/wordpress.md').find(({ language }) => language === 'php');
    const link = post(wp, '[back_pain_checker]');
    assert.match((await printed(link))[0], /^<template shadowrootmode="closed"><style>/);
    muPlugin('documented', code);
    assert.match((await printed(link))[0], /^<template shadowrootmode="closed"><link rel="stylesheet"/);
  });
});
