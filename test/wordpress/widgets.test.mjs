// Elements in a widget area, which only old themes have. It is drawn after the content, and long after the head.
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { fallback } from '../support/wordpress/browser.mjs';
import { encoded, modules, onWordPress, post, start, visit } from './support.mjs';

onWordPress({ plugin: true }, (wp) => {
  before(() => wp.php("switch_theme( 'test-classic' );"));

  it('an administrator puts a block into the widget area on the Widgets screen, and a visitor sees the element', async () => {
    const page = await wp.page('admin');
    await page.goto(`${wp.url}/wp-admin/widgets.php`);
    await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().some(({ name }) => name === 'core/widget-area'));
    await page.evaluate(async () => {
      const { data, blocks } = window.wp;
      const area = data.select('core/block-editor').getBlocks().find(({ attributes }) => attributes.id === 'sidebar-1');
      const block = blocks.createBlock('back-pain-elements/clinic-contact', { clinic: 'bedford' });
      data.dispatch('core/block-editor').insertBlock(block, 0, area.clientId);
      await data.dispatch('core/edit-widgets').saveEditedWidgetAreas();
    });
    const seen = await visit(wp, post(wp, 'A page with a widget'));
    await seen.locator('aside clinic-contact').getByRole('heading', { name: 'Bedford' }).waitFor();
    assert.equal((await modules(seen)).length, 1);
  });

  /** Makes one widget the only one of the widget area. */
  const only = (kind, settings) =>
    wp.php(`
      update_option( 'widget_${kind}', array( 9 => json_decode( base64_decode( '${encoded(settings)}' ), true ), '_multiwidget' => 1 ) );
      wp_set_sidebars_widgets( array( 'wp_inactive_widgets' => array(), 'sidebar-1' => array( '${kind}-9' ) ) );`);

  it('a shortcode works in a Text widget', async () => {
    only('text', { title: '', text: '[prevention_tips activity="running"]', filter: true, visual: true });
    const seen = await visit(wp, `${wp.url}/?p=1`);
    await seen.locator('aside prevention-tips').getByRole('heading').first().waitFor();
  });

  it('a tag written by hand works in a Custom HTML widget, alone and beside two elements of the page, with one module', async () => {
    only('custom_html', { title: '', content: `<back-pain-checker mode="questions">${fallback}</back-pain-checker>` });
    await start(await visit(wp, `${wp.url}/?p=1`)).waitFor();
    const seen = await visit(wp, post(wp, '[back_pain_checker] [back_pain_guide section="faq"]'));
    await start(seen).first().waitFor();
    await seen.locator('aside back-pain-checker').getByRole('button', { name: 'Start' }).click();
    await seen.locator('aside back-pain-checker').getByRole('group').waitFor();
    await seen.locator('main back-pain-checker').getByRole('button', { name: 'Start' }).waitFor(); // each has its own visitor
    await seen.locator('back-pain-guide').getByRole('heading').first().waitFor();
    assert.equal((await modules(seen)).length, 1);
    assert.deepEqual(seen.seen.faults, []);
  });
});
