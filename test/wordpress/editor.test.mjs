// The blocks on the real editor screen, with the mouse and the keyboard, as an author.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { insertBlocks, inserterButton } from '../support/wordpress/browser.mjs';
import { onWordPress, start, visit } from './support.mjs';

const titles = ['Back pain: where to get help', 'Back pain: tips', 'Back pain: clinic', 'Back pain: guide'];

onWordPress({ plugin: true }, (wp) => {
  it('an author finds the block in the inserter, sets it, reads the card, publishes, and a visitor sees the questions', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    await canvas.getByRole('textbox', { name: 'Add title' }).fill('By mouse');
    await inserterButton(page).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('back pain');
    for (const title of titles) await page.getByRole('option', { name: title }).waitFor();
    await page.getByRole('option', { name: titles[0] }).click();

    const card = canvas.getByRole('document', { name: `Block: ${titles[0]}` });
    await card.getByText('<back-pain-checker>', { exact: true }).waitFor();
    await inserterButton(page).click();
    await card.click();
    await page.getByRole('combobox', { name: 'Activity' }).selectOption('Cycling');
    await page.getByRole('combobox', { name: 'Level of the heading' }).selectOption('3');
    await page.getByRole('checkbox', { name: 'Show no clinic' }).check();
    await card.getByText('<back-pain-checker activity="cycling" no-clinic heading-level="3">', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('region', { name: 'Editor publish' }).getByRole('button', { name: 'Publish', exact: true }).click();
    const link = page.getByRole('region', { name: 'Editor publish' }).getByRole('link', { name: 'View Post' });
    const seen = await visit(wp, await link.getAttribute('href'));
    await start(seen).click();
    await seen.getByRole('group', { name: /Since your back pain started/ }).waitFor();
    await seen.getByRole('heading', { level: 3 }).first().waitFor();
    assert.deepEqual([page.seen.faults, seen.seen.faults], [[], []]);
  });

  it('every block shows its settings and its card, and takes a setting back', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    const wanted = {
      'prevention-tips': ['Activity', 'Level of the heading', 'Colours'],
      'clinic-contact': ['Location of ProHealth Clinic', 'Name of another clinic', 'Its telephone number', 'Its e-mail address', 'Its address', 'Where to book with it', 'Your name'],
      'back-pain-guide': ['Section'],
      'guided-routine': ['Movements', 'Activity', 'No movements on the floor'],
      'back-pain-checker': ['Activity', 'Shows', 'Emergency numbers of', 'Show no clinic', 'Tell scripts on the page the result'],
    };
    for (const [tag, labels] of Object.entries(wanted)) {
      await insertBlocks(page, `<!-- wp:back-pain-elements/${tag} /-->`);
      await canvas.getByText(`<${tag}>`, { exact: true }).click();
      for (const label of labels) await page.getByLabel(label, { exact: true }).waitFor();
      await page.getByLabel('Colours').selectOption('Dark');
      await canvas.getByText(`<${tag} theme="dark">`, { exact: true }).waitFor();
      await page.getByLabel('Colours').selectOption('As the page');
      await canvas.getByText(`<${tag}>`, { exact: true }).waitFor();
    }
    await page.getByLabel('Emergency numbers of').selectOption('Ireland');
    await page.getByLabel('Emergency numbers of').selectOption('Great Britain');
    const { content } = await wp.publish(page, 'Blocks');
    assert.equal(content, Object.keys(wanted).map((tag) => `<!-- wp:back-pain-elements/${tag} /-->`).join('\n\n'));
    assert.deepEqual(page.seen.faults, []);
  });

  it('what somebody writes into a setting stands in the card as text', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    await insertBlocks(page, '<!-- wp:back-pain-elements/clinic-contact /-->');
    await canvas.getByText('<clinic-contact>', { exact: true }).click();
    await page.getByLabel('Name of another clinic').fill('"><img src=x onerror="window.ran = true">');
    await canvas.getByText('<clinic-contact name=""><img src=x onerror="window.ran = true">">', { exact: true }).waitFor();
    assert.equal(await page.evaluate(() => window.ran), undefined);
    assert.equal(await canvas.locator('img[src="x"]').count(), 0);
  });

  it('what the page would leave out is said in the setting, and does not stand in the card', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    await insertBlocks(page, '<!-- wp:back-pain-elements/clinic-contact /-->');
    await canvas.getByText('<clinic-contact>', { exact: true }).click();
    const written = {
      phone: ['Its telephone number', 'ask at the desk', '020 7946 0000'],
      email: ['Its e-mail address', 'hello', 'hello@physio.example'],
      'booking-url': ['Where to book with it', 'physio.example/book', 'https://physio.example/book'],
    };
    for (const [name, [label, wrong, right]] of Object.entries(written)) {
      await page.getByLabel(label).fill(wrong);
      await page.getByText('Not shown on the page yet.').waitFor();
      await canvas.getByText('<clinic-contact>', { exact: true }).waitFor();
      await page.getByLabel(label).fill(right);
      await canvas.getByText(`<clinic-contact ${name}="${right}">`, { exact: true }).waitFor();
      assert.equal(await page.getByText('Not shown on the page yet.').count(), 0);
      await page.getByLabel(label).fill('');
    }
    assert.equal(await page.getByLabel('Name of another clinic').getAttribute('maxlength'), '200');
    assert.deepEqual(page.seen.faults, []);
  });

  it('the editor asks nobody else for anything on our behalf', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    await insertBlocks(page, '<!-- wp:back-pain-elements/back-pain-checker /-->');
    await (await wp.canvas(page)).getByText('<back-pain-checker>').waitFor();
    const own = page.seen.requests.filter((url) => url.includes('back-pain-elements') && url.startsWith(wp.url));
    assert.deepEqual(own.map((url) => new URL(url).pathname), ['/wp-content/plugins/back-pain-elements/blocks/editor.js']);
    assert.deepEqual(page.seen.outside.filter((url) => !/gravatar\.com|s\.w\.org/.test(url)), []); // those two are WordPress
  });
});
