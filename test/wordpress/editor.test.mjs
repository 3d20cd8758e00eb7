// The blocks on the real editor screen, with the mouse and the keyboard, as an author.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { blockIn, elementIn, insertBlocks, inserterButton, offer, warning } from '../support/wordpress/browser.mjs';
import { onWordPress, start, visit } from './support.mjs';

const titles = {
  'back-pain-checker': 'Back pain: where to get help',
  'prevention-tips': 'Back pain: tips',
  'clinic-contact': 'Back pain: clinic',
  'back-pain-guide': 'Back pain: guide',
  'guided-routine': 'Back pain: movements',
};

onWordPress({ plugin: true, oldestToo: true }, (wp) => {
  it('an author finds the block in the inserter, sets it, sees it, publishes, and a visitor sees the questions', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    await canvas.getByRole('textbox', { name: 'Add title' }).fill('By mouse');
    await inserterButton(page).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('back pain');
    for (const title of Object.values(titles)) await offer(page, title).waitFor();
    await offer(page, titles['back-pain-checker']).click();

    await elementIn(canvas, page, 'back-pain-checker').waitFor();
    await inserterButton(page).click();
    await blockIn(canvas, titles['back-pain-checker']).click();
    await page.getByRole('combobox', { name: 'Activity' }).selectOption('Cycling');
    await page.getByRole('button', { name: 'Heading, light and dark' }).click();
    await page.getByRole('combobox', { name: 'Level of the heading' }).selectOption('3');
    await page.getByRole('checkbox', { name: 'Show no clinic' }).check();
    await elementIn(canvas, page, 'back-pain-checker', { activity: 'cycling', 'no-clinic': true, 'heading-level': 3 }).waitFor();

    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('region', { name: 'Editor publish' }).getByRole('button', { name: 'Publish', exact: true }).click();
    const link = page.getByRole('region', { name: 'Editor publish' }).getByRole('link', { name: 'View Post' });
    const seen = await visit(wp, await link.getAttribute('href'));
    await start(seen).click();
    await seen.getByRole('group', { name: /Since your back pain started/ }).waitFor();
    await seen.getByRole('heading', { level: 3 }).first().waitFor();
    assert.deepEqual([page.seen.faults, seen.seen.faults], [[], []]);
  });

  it('every block shows its settings in groups, shows what is set, and takes a setting back', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    const wanted = {
      'prevention-tips': { 'What it shows': ['Activity'] },
      'clinic-contact': {
        'Your own clinic': ['Name of your own clinic', 'Telephone number of your own clinic', 'E-mail address of your own clinic', 'Postal address of your own clinic', 'Web page to book with your own clinic'],
        'ProHealth Clinic': ['Location of ProHealth Clinic', 'Name of your website'],
      },
      'back-pain-guide': { 'What it shows': ['Section of the guide'] },
      'guided-routine': { 'What it shows': ['Movements', 'Activity', 'No movements on the floor'] },
      'back-pain-checker': {
        'What it shows': ['Activity', 'Questions or lists', 'Country, for its emergency numbers'],
        'Clinic in the results': ['Show no clinic'],
        'Shared tablet, and scripts': ['Seconds until a shared tablet starts again', 'Tell scripts on the page the result'],
      },
    };
    for (const [tag, groups] of Object.entries(wanted)) {
      await insertBlocks(page, `<!-- wp:back-pain-elements/${tag} /-->`);
      await blockIn(canvas, titles[tag]).click();
      for (const [group, labels] of Object.entries({ ...groups, 'Heading, light and dark': ['Level of the heading', 'Light or dark'] })) {
        const heading = page.getByRole('button', { name: group, exact: true });
        await heading.waitFor();
        if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
        for (const label of labels) await page.getByLabel(label, { exact: true }).waitFor();
      }
      await page.getByLabel('Light or dark').selectOption('Dark');
      await elementIn(canvas, page, tag, { theme: 'dark' }).waitFor();
      await page.getByLabel('Light or dark').selectOption('As the page');
      await elementIn(canvas, page, tag).waitFor();
    }
    await page.getByLabel('Country, for its emergency numbers').selectOption('Ireland');
    await page.getByLabel('Country, for its emergency numbers').selectOption('Great Britain');
    const { content } = await wp.publish(page, 'Blocks');
    assert.equal(content, Object.keys(wanted).map((tag) => `<!-- wp:back-pain-elements/${tag} /-->`).join('\n\n'));
    assert.deepEqual(page.seen.faults, []);
  });

  it('what somebody writes into a setting is text', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    const name = '"><img src=x onerror="window.ran = true">';
    await insertBlocks(page, '<!-- wp:back-pain-elements/clinic-contact /-->');
    await blockIn(canvas, titles['clinic-contact']).click();
    await page.getByLabel('Name of your own clinic').fill(name);
    await canvas.getByText(name).first().waitFor();
    for (const frame of page.frames()) assert.equal(await frame.evaluate(() => window.ran), undefined);
    assert.equal(await canvas.locator('img[src="x"]').count(), 0);
  });

  it('what the page would leave out is said at the setting and in the block, and is not shown', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    await insertBlocks(page, '<!-- wp:back-pain-elements/clinic-contact /-->');
    await blockIn(canvas, titles['clinic-contact']).click();
    const written = {
      phone: ['Telephone number of your own clinic', 'ask at the desk', '020 7946 0000'],
      email: ['E-mail address of your own clinic', 'hello', 'hello@physio.example'],
      'booking-url': ['Web page to book with your own clinic', 'our page', 'https://physio.example/book'],
    };
    for (const [name, [label, wrong, right]] of Object.entries(written)) {
      await page.getByLabel(label).fill(wrong);
      await page.getByText('Not shown on the page yet.').waitFor();
      await warning(canvas, `Not shown on the page: ${label}.`).waitFor();
      await warning(canvas, 'Your own clinic is not shown yet.').waitFor();
      await elementIn(canvas, page, 'clinic-contact').waitFor();
      await page.getByLabel(label).fill(right);
      await elementIn(canvas, page, 'clinic-contact', { [name]: right }).waitFor();
      assert.equal(await page.getByText('Not shown on the page yet.').count(), 0);
      assert.equal(await warning(canvas, 'Not shown on the page').count(), 0);
      await page.getByLabel(label).fill('');
    }
    assert.equal(await page.getByLabel('Name of your own clinic').getAttribute('maxlength'), '200');

    await insertBlocks(page, '<!-- wp:back-pain-elements/back-pain-checker {"idle-reset":5} /-->');
    await warning(canvas, 'Not shown on the page: Seconds until a shared tablet starts again.').waitFor();
    await blockIn(canvas, titles['back-pain-checker']).click();
    await page.getByRole('button', { name: 'Shared tablet, and scripts' }).click();
    await page.getByLabel('Seconds until a shared tablet starts again').fill('90');
    await elementIn(canvas, page, 'back-pain-checker', { 'idle-reset': 90 }).waitFor();
    assert.equal(await warning(canvas, 'Not shown on the page').count(), 0);
    assert.deepEqual(page.seen.faults, []);
  });

  it('an address of a web page is completed as it is left, as people write it', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    await insertBlocks(page, '<!-- wp:back-pain-elements/clinic-contact {"name":"Jones Physio"} /-->');
    await blockIn(canvas, titles['clinic-contact']).click();
    const field = page.getByLabel('Web page to book with your own clinic');
    await field.fill('jones.example/book');
    await field.press('Tab');
    await elementIn(canvas, page, 'clinic-contact', { name: 'Jones Physio', 'booking-url': 'https://jones.example/book' }).waitFor();
    await field.fill('javascript:alert(1)');
    await field.press('Tab');
    await elementIn(canvas, page, 'clinic-contact', { name: 'Jones Physio' }).waitFor();
  });

  it('the editor loads our module into the frame alone, and asks nobody else for anything on our behalf', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    await insertBlocks(page, '<!-- wp:back-pain-elements/back-pain-checker /-->');
    const canvas = await wp.canvas(page);
    await elementIn(canvas, page, 'back-pain-checker').waitFor();
    const own = page.seen.requests.filter((url) => url.includes('back-pain-elements') && url.startsWith(wp.url));
    const folder = '/wp-content/plugins/back-pain-elements/';
    const wanted = [`${folder}blocks/editor.js`, ...(canvas === page ? [] : [`${folder}assets/back-pain-elements.js`])];
    assert.deepEqual(own.map((url) => new URL(url).pathname), wanted);
    assert.equal(await page.evaluate(() => window.customElements.get('back-pain-checker')), undefined);
    assert.deepEqual(page.seen.outside.filter((url) => !/gravatar\.com|s\.w\.org/.test(url)), []); // those two are WordPress
  });
});
