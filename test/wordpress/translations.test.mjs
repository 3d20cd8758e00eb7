// Words of the plugin in another language: a translation in its folder is used by PHP and by the editor.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import { elements, onWordPress, root } from './support.mjs';

const sentence = 'Warm up before, ease down after, and build up slowly.';
const label = 'Show no clinic';

onWordPress({ plugin: true }, (wp) => {
  it('what a translator made from the .pot stands on the page and in the settings of a block', async () => {
    const pot = readFileSync(`${root}wordpress/back-pain-elements/languages/back-pain-elements.pot`, 'utf8');
    for (const text of [sentence, label]) assert.ok(pot.includes(`msgid "${text}"`), text);

    const languages = `${wp.site.folder}/wp-content/plugins/back-pain-elements/languages`;
    mkdirSync(languages, { recursive: true });
    writeFileSync(`${wp.site.folder}/wp-content/mu-plugins/german.php`, "<?php\nadd_filter( 'locale', static function () { return 'de_DE'; } );");
    wp.php(`
      require_once ABSPATH . WPINC . '/pomo/mo.php';
      $translation = new MO();
      $translation->add_entry( array( 'singular' => base64_decode( '${Buffer.from(sentence).toString('base64')}' ), 'translations' => array( 'Vorher aufwärmen.' ) ) );
      return $translation->export_to_file( '${languages}/back-pain-elements-de_DE.mo' );`);
    writeFileSync(`${languages}/back-pain-elements-de_DE-back-pain-elements-editor.json`, JSON.stringify({
      domain: 'messages', locale_data: { messages: { '': { domain: 'messages', lang: 'de' }, [label]: ['Keine Praxis zeigen'] } },
    }));

    assert.match(elements(wp, [['prevention-tips', {}]])[0], />Vorher aufwärmen\.</);
    const page = await wp.page('admin');
    await wp.openEditor(page);
    const shown = await page.evaluate(([text, domain]) => window.wp.i18n.__(text, domain), [label, 'back-pain-elements']);
    assert.equal(shown, 'Keine Praxis zeigen');
  });
});
