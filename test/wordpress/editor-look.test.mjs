// What an author sees and sets on the editor screen: previews, variations, the pattern, colours, and all of it with the keyboard.
/* global axe, getComputedStyle */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { blockIn, elementIn, insertBlocks, inserterButton, offer } from '../support/wordpress/browser.mjs';
import { elements, encoded, onWordPress, post, root, start, visit } from './support.mjs';

const axeSource = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const checker = 'Back pain: where to get help';

/** A look, as the editor saves it: presets of the theme and values of one's own. */
const look = {
  textColor: 'contrast',
  backgroundColor: 'base-2',
  fontFamily: 'heading',
  fontSize: 'large',
  style: {
    elements: { button: { color: { background: '#1f6f54', text: 'var:preset|color|base' } } },
    border: { color: 'rgb(31 111 84)', radius: '20px' },
    spacing: { blockGap: 'var:preset|spacing|20', padding: { top: '12px', left: '2em' }, margin: { top: 'var:preset|spacing|30' } },
  },
};
const properties = ['--bpe-text', '--bpe-surface', '--bpe-accent', '--bpe-accent-text', '--bpe-border', '--bpe-radius', '--bpe-space', '--bpe-font', 'color', 'background-color', 'font-size', 'padding', 'padding-top', 'padding-left', 'margin-top'];
const styleOf = (locator) => locator.evaluate((node, names) => Object.fromEntries(names.map((name) => [name, node.style.getPropertyValue(name)])), properties);

/** A block as it is saved. */
const block = (tag, attributes) => `<!-- wp:back-pain-elements/${tag} ${JSON.stringify(attributes)} /-->`;

onWordPress({ plugin: true }, (wp) => {
  const isFramed = async (page) => (await wp.canvas(page)) !== page;

  it('the canvas shows the element itself, out of reach for mouse and keyboard; where the canvas is no frame, a card', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    assert.equal(canvas !== page, wp.site.version >= '6.3');
    await insertBlocks(page, block('back-pain-checker', { activity: 'cycling' }));
    const shown = elementIn(canvas, page, 'back-pain-checker', { activity: 'cycling' });
    await shown.waitFor();
    if (canvas === page) return;
    await shown.getByRole('button', { name: 'Start', includeHidden: true }).waitFor();
    const box = await shown.boundingBox();
    assert.ok(box.height > 300, `the preview is ${box.height} px high`);
    // A press on its button chooses the block, and asks nothing.
    const button = await shown.getByRole('button', { name: 'Start', includeHidden: true }).boundingBox();
    await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
    await page.getByRole('combobox', { name: 'Activity' }).waitFor();
    await shown.getByRole('button', { name: 'Start', includeHidden: true }).waitFor();
    assert.equal(await shown.locator('[name=nerve]').count(), 0);
    const hasFocus = shown.getByRole('button', { name: 'Start', includeHidden: true }).evaluate((button) => {
      button.focus();
      return button.getRootNode().activeElement === button;
    });
    assert.equal(await hasFocus, false);
    // For a screen reader there is the description.
    await blockIn(canvas, checker).getByText('Asks a few questions about back pain after exercise').first().waitFor({ state: 'attached' });
    await page.getByRole('combobox', { name: 'Questions or lists' }).selectOption('Lists of signs');
    await elementIn(canvas, page, 'back-pain-checker', { activity: 'cycling', mode: 'lists' }).waitFor();
  });

  it('the inserter finds the blocks by what people type, and shows the element before it is put in', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvasIsFrame = await isFramed(page);
    await inserterButton(page).click();
    const found = { injury: checker, gym: checker, exercise: checker, physio: 'Back pain: clinic', 'warm-up': 'Back pain: movements' };
    for (const [word, title] of Object.entries(found)) {
      await page.getByRole('searchbox', { name: 'Search' }).fill(word);
      await offer(page, title).waitFor();
    }
    await page.getByRole('searchbox', { name: 'Search' }).fill('injury');
    await offer(page, checker).hover();
    const preview = page.locator('.block-editor-inserter__preview-container');
    await preview.waitFor();
    if (!canvasIsFrame) return;
    await preview.locator('iframe').contentFrame().locator('back-pain-checker').getByRole('button', { name: 'Start', includeHidden: true }).waitFor();
  });

  for (const [title, activity] of [['Back pain after cycling', 'cycling'], ['Back pain after running', 'running'], ['Back pain after weightlifting', 'weightlifting']]) {
    it(`the inserter offers "${title}", and it is set to ${activity}`, async () => {
      const page = await wp.page('author');
      await wp.openEditor(page);
      const canvas = await wp.canvas(page);
      await inserterButton(page).click();
      await page.getByRole('searchbox', { name: 'Search' }).fill(activity);
      await offer(page, title).click();
      await elementIn(canvas, page, 'back-pain-checker', { activity }).waitFor();
      assert.equal((await wp.publish(page, title)).content, block('back-pain-checker', { activity }));
    });
  }

  it('the pattern "Back pain page" brings a whole page, and a visitor sees its elements', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    await inserterButton(page).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('back pain page');
    await page.getByRole('option', { name: 'Back pain page' }).click();
    for (const [tag, attributes] of Object.entries({ 'back-pain-checker': {}, 'prevention-tips': {}, 'guided-routine': { routine: 'warm-up' }, 'back-pain-guide': { section: 'faq' } }))
      await elementIn(canvas, page, tag, attributes).waitFor();
    const seen = await visit(wp, (await wp.publish(page, 'Pattern')).link);
    await start(seen).first().waitFor();
    for (const tag of ['prevention-tips', 'guided-routine', 'back-pain-guide']) await seen.locator(tag).getByRole('heading').first().waitFor();
    assert.deepEqual(seen.seen.faults, []);
  });

  it('colours, border, space, font and anchor of the block are the same in the editor and on the page', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    await insertBlocks(page, block('back-pain-checker', { ...look, anchor: 'get-help' }));
    await elementIn(canvas, page, 'back-pain-checker').waitFor();
    const edited = await styleOf(blockIn(canvas, checker));
    const { content, link } = await wp.publish(page, 'Look');
    assert.match(content, /"anchor":"get-help"/);
    const seen = await visit(wp, link);
    await start(seen).waitFor();
    const published = await styleOf(seen.locator('back-pain-checker#get-help'));
    // The editor writes a size of the theme into the style; the page has a class for it.
    assert.deepEqual({ ...published, 'font-size': '' }, { ...edited, 'font-size': '' });
    assert.match(await seen.locator('back-pain-checker').getAttribute('class'), /\bhas-large-font-size\b/);
    for (const [name, value] of Object.entries({
      '--bpe-text': 'var(--wp--preset--color--contrast)',
      '--bpe-surface': 'var(--wp--preset--color--base-2)',
      '--bpe-accent': '#1f6f54',
      '--bpe-accent-text': 'var(--wp--preset--color--base)',
      '--bpe-border': 'rgb(31 111 84)',
      '--bpe-radius': '20px',
      '--bpe-space': 'var(--wp--preset--spacing--20)',
      '--bpe-font': 'var(--wp--preset--font-family--heading)',
      'padding-top': '12px',
      'margin-top': 'var(--wp--preset--spacing--30)',
    })) assert.equal(published[name], value, name);
    assert.equal(await start(seen).evaluate((button) => getComputedStyle(button).backgroundColor), 'rgb(31, 111, 84)');
  });

  it('hostile looks come out as no look at all', async () => {
    const breakout = '"><script>window.ran = true</script>';
    const bad = ['red;}*{display:none', 'url(https://evil.example/x)', 'expression(alert(1))', breakout, '#fff;position:fixed', 'var(--x)', 'var:preset|color|x);position:fixed;(', ['#fff'], { a: '#fff' }, 7, null, '#fff\n', 'x'.repeat(10_000)];
    const looks = bad.flatMap((value) => [
      { textColor: value, backgroundColor: value, borderColor: value, fontFamily: value },
      { style: { color: { text: value, background: value }, border: { color: value, radius: value }, spacing: { blockGap: value }, elements: { button: { color: { text: value, background: value } } } } },
      { style: { color: value, border: value, spacing: { blockGap: { top: value } }, elements: value } },
      { style: value },
    ]);
    const printed = wp.php(`return array_map( '\\\\Back_Pain_Elements\\\\look_css', json_decode( base64_decode( '${encoded(looks)}' ), true ) );`);
    for (const [index, css] of printed.entries()) {
      // A number is no CSS, but may be the name of a preset; so may a long word.
      assert.match(css, /^(?:(?:--bpe-(?:text|surface|border|font)|color|background-color):var\(--wp--preset--(?:color|font-family)--[a-z0-9-]+\);|padding:1em;)*$/, JSON.stringify(looks[index]).slice(0, 90));
      if (typeof bad[Math.floor(index / 4)] !== 'string' || /[^\w-]/.test(bad[Math.floor(index / 4)])) assert.equal(css, '', JSON.stringify(looks[index]).slice(0, 90));
    }
    const seen = await visit(wp, post(wp, looks.slice(0, 8).map((attributes) => block('prevention-tips', attributes).replace(/[<>](?!!--|$)/g, '')).join('\n')));
    await seen.locator('prevention-tips').getByRole('heading').first().waitFor();
    assert.equal(await seen.evaluate(() => window.ran), undefined);
    assert.deepEqual(seen.seen.outside, []);
  });

  it('every setting of every block is reached with Tab, and says what it is', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    const titles = { 'back-pain-checker': checker, 'clinic-contact': 'Back pain: clinic', 'guided-routine': 'Back pain: movements' };
    for (const [tag, title] of Object.entries(titles)) {
      await insertBlocks(page, `<!-- wp:back-pain-elements/${tag} /-->`);
      await elementIn(canvas, page, tag).waitFor();
      await blockIn(canvas, title).click();
      const closed = page.locator('.block-editor-block-inspector .components-panel__body-toggle[aria-expanded=false]');
      while (await closed.count()) await closed.first().press('Enter');
      const fields = page.locator('.block-editor-block-inspector').locator('select, input, .components-panel__body .components-button.is-secondary');
      const wanted = await fields.count();
      assert.ok(wanted >= 4, `${wanted} settings`);
      await page.locator('.block-editor-block-inspector .components-panel__body-toggle').first().focus();
      const reached = new Set();
      for (let presses = 0; presses < 60 && reached.size < wanted; presses += 1) {
        await page.keyboard.press('Tab');
        const at = await fields.evaluateAll((all) => all.indexOf(document.activeElement));
        if (at >= 0) reached.add(at);
      }
      assert.equal(reached.size, wanted, title);
      const labels = await fields.evaluateAll((all) => all.map((field) => field.labels?.[0]?.textContent ?? field.textContent));
      assert.deepEqual(labels.filter((label) => !label.trim()), []);
      assert.equal(new Set(labels).size, labels.length, labels.join(', '));
      await page.evaluate(axeSource);
      const violations = await page.evaluate(async () => {
        const ours = [...document.querySelectorAll('.block-editor-block-inspector .components-panel__body')];
        const found = await axe.run({ include: ours }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], iframes: false });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
      });
      assert.deepEqual(violations, []);
    }
  });

  it('the block of movements prints its element', () => {
    assert.match(elements(wp, [['guided-routine', { routine: 'walking', 'standing-only': true }]])[0], /^<guided-routine routine="walking" standing-only /);
  });
});
