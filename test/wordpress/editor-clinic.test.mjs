// A clinic of one's own inside the block of the checker: put there on the editor screen, seen by a visitor beside a result.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { states } from '../support/states.mjs';
import { blockIn, elementIn, insertBlocks, inserterButton, offer, warning } from '../support/wordpress/browser.mjs';
import { encoded, onWordPress, start, visit } from './support.mjs';

const checker = 'Back pain: where to get help';

/** Answers as a visitor until the result is there. */
async function walk(page, outcome) {
  await start(page).click();
  for (const [question, option] of Object.entries(states[outcome].answers)) {
    await page.locator(`input[name="${question}"][value="${option}"]`).check();
    await page.getByRole('button', { name: /Continue|See/ }).click();
  }
  await page.locator(`[data-outcome="${outcome}"]`).waitFor();
}

/** What a visitor sees of clinics: the headings that are shown. */
const clinicsSeen = (page) => page.locator('back-pain-checker clinic-contact').getByRole('heading', { name: /^Contact/ }).locator('visible=true').allInnerTexts();

onWordPress({ plugin: true, oldestToo: true }, (wp) => {
  it('an author presses "Show your own clinic", writes its name and number, and a visitor sees it and no word of ProHealth', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    await insertBlocks(page, '<!-- wp:back-pain-elements/back-pain-checker /-->');
    await blockIn(canvas, checker).click();
    await page.getByRole('button', { name: 'Show your own clinic' }).click();
    // The new clinic is chosen, so its settings are there.
    await elementIn(canvas, page, 'clinic-contact', { name: 'Your clinic' }).waitFor();
    await warning(canvas, 'Visitors cannot reach this clinic yet.').waitFor();
    await page.getByLabel('Name of your own clinic').fill('Jones Physio');
    await page.getByLabel('Telephone number of your own clinic').fill('020 7946 0000');
    await elementIn(canvas, page, 'clinic-contact', { name: 'Jones Physio', phone: '020 7946 0000' }).waitFor();
    assert.equal(await warning(canvas, 'Visitors cannot reach this clinic yet.').count(), 0);
    await canvas.getByText('A result shows, where a clinic may help:').waitFor();

    const { content, link } = await wp.publish(page, 'Own clinic');
    assert.equal(content, [
      '<!-- wp:back-pain-elements/back-pain-checker -->',
      '<!-- wp:back-pain-elements/clinic-contact {"name":"Jones Physio","phone":"020 7946 0000"} /-->',
      '<!-- /wp:back-pain-elements/back-pain-checker -->',
    ].join('\n'));
    const wanted = { 'see-professional': ['Contact Jones Physio'], 'self-care': [], 'normal-soreness': [] };
    for (const [outcome, clinics] of Object.entries(wanted)) {
      const seen = await visit(wp, link);
      await walk(seen, outcome);
      assert.deepEqual(await clinicsSeen(seen), clinics, outcome);
      assert.doesNotMatch(await seen.locator('back-pain-checker').evaluate((element) => element.outerHTML + element.renderRoot.innerHTML), /ProHealth/);
      assert.deepEqual(seen.seen.faults, []);
    }
    assert.deepEqual(page.seen.faults, []);
  });

  it('a checker takes several clinics, only clinics, and gives them up again', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    await insertBlocks(page, '<!-- wp:back-pain-elements/back-pain-checker --><!-- wp:back-pain-elements/clinic-contact {"name":"Jones Physio","phone":"020 7946 0000"} /--><!-- /wp:back-pain-elements/back-pain-checker -->');
    await elementIn(canvas, page, 'clinic-contact', { name: 'Jones Physio', phone: '020 7946 0000' }).waitFor();
    const allowed = await page.evaluate(() => {
      const { getBlocks, canInsertBlockType } = window.wp.data.select('core/block-editor');
      const [{ clientId }] = getBlocks();
      return window.wp.blocks.getBlockTypes().map(({ name }) => name).filter((name) => canInsertBlockType(name, clientId));
    });
    assert.deepEqual(allowed, ['back-pain-elements/clinic-contact']);

    // With the keyboard, from the checker.
    await page.evaluate(() => window.wp.data.dispatch('core/block-editor').selectBlock(window.wp.data.select('core/block-editor').getBlocks()[0].clientId));
    await page.getByRole('button', { name: 'Add another clinic' }).press('Enter');
    await page.getByLabel('Name of your own clinic').fill('Smith Physio');
    await page.getByLabel('E-mail address of your own clinic').fill('hello@smith.example');
    const { link } = await wp.publish(page, 'Two clinics');
    const seen = await visit(wp, link);
    await walk(seen, 'see-professional');
    assert.deepEqual(await clinicsSeen(seen), ['Contact Jones Physio', 'Contact Smith Physio']);

    await page.evaluate(() => {
      const { data } = window.wp;
      const [block] = data.select('core/block-editor').getBlocks();
      data.dispatch('core/block-editor').removeBlocks(block.innerBlocks.map(({ clientId }) => clientId));
    });
    const { content } = await wp.publish(page, 'No clinic of its own');
    assert.equal(content, '<!-- wp:back-pain-elements/back-pain-checker /-->');
  });

  it('the variation of the inserter brings a clinic with a name, never ProHealth Clinic', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    await inserterButton(page).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('physio');
    await offer(page, 'Back pain: help, with your own clinic').click();
    await elementIn(canvas, page, 'clinic-contact', { name: 'Your clinic' }).waitFor();
    await inserterButton(page).click();
    await insertBlocks(page, '<!-- wp:back-pain-elements/back-pain-checker --><!-- wp:back-pain-elements/clinic-contact /--><!-- /wp:back-pain-elements/back-pain-checker -->');
    await warning(canvas, 'Your own clinic is not shown yet.').waitFor();
    const { link } = await wp.publish(page, 'Variation');
    const html = await (await page.request.get(link)).text();
    assert.match(html, /<clinic-contact [^>]*name="Your clinic"[^>]*>Your clinic<\/clinic-contact><\/back-pain-checker>/);
  });

  it('where "Show no clinic" is on, the block says that its clinic is not shown', async () => {
    const page = await wp.page('author');
    await wp.openEditor(page);
    const canvas = await wp.canvas(page);
    await insertBlocks(page, '<!-- wp:back-pain-elements/back-pain-checker {"no-clinic":true} --><!-- wp:back-pain-elements/clinic-contact {"name":"Jones Physio","phone":"020 7946 0000"} /--><!-- /wp:back-pain-elements/back-pain-checker -->');
    await warning(canvas, 'A result shows no clinic, since “Show no clinic” is on.').waitFor();
    const seen = await visit(wp, (await wp.publish(page, 'None')).link);
    await walk(seen, 'see-professional');
    assert.deepEqual(await clinicsSeen(seen), []);
  });

  it('a clinic in a checker stands in the slot, keeps no height free, and no other block gets there', () => {
    const [inside, alone] = wp.php(`return array_map( function ( $one ) { return apply_filters( 'the_content', $one ); }, json_decode( base64_decode( '${encoded([
      '<!-- wp:back-pain-elements/back-pain-checker --><!-- wp:back-pain-elements/clinic-contact {"name":"Jones Physio","align":"wide"} /--><!-- /wp:back-pain-elements/back-pain-checker -->',
      '<!-- wp:back-pain-elements/clinic-contact {"name":"Jones Physio","slot":"clinic"} /-->',
    ])}' ) ) );`);
    const tag = /<clinic-contact [^>]*>/.exec(inside)[0];
    for (const attribute of ['slot="clinic"', 'style="display:block"', 'name="Jones Physio"']) assert.ok(tag.includes(attribute), tag);
    assert.match(tag, /class="[^"]*\balignwide\b/);
    assert.doesNotMatch(alone, /slot=/);
  });

  it('what version 0.1.0 saved is valid, opens without a question, and is saved as it was', async () => {
    const old = [
      '<!-- wp:back-pain-elements/back-pain-checker {"activity":"running","no-clinic":true,"heading-level":3,"align":"wide","className":"ours"} /-->',
      '<!-- wp:back-pain-elements/prevention-tips {"activity":"cycling"} /-->',
      '<!-- wp:back-pain-elements/clinic-contact {"name":"Northside Physio","phone":"01632 960 001","booking-url":"https://physio.example/book"} /-->',
      '<!-- wp:back-pain-elements/back-pain-guide {"section":"faq","theme":"dark"} /-->',
    ].join('\n\n');
    const { id } = await wp.save('author', { title: 'Old', content: old });
    const page = await wp.page('author');
    const complaints = [];
    page.on('console', (message) => message.text().includes('Block validation') && complaints.push(message.text()));
    await page.goto(`${wp.url}/wp-admin/post.php?post=${id}&action=edit`);
    await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().length === 4);
    const blocks = await page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks().map(({ isValid, name }) => [name, isValid]));
    assert.deepEqual(blocks.filter(([, isValid]) => !isValid), []);
    const canvas = await wp.canvas(page);
    await elementIn(canvas, page, 'back-pain-checker', { activity: 'running', 'no-clinic': true, 'heading-level': 3 }).waitFor();
    assert.equal(await canvas.getByText(/Attempt (?:block )?recovery|unexpected or invalid content/i).count(), 0);
    assert.deepEqual(complaints, []);
    assert.equal((await wp.publish(page, 'Old')).content, old);
  });
});
