// The pictures of docs/users/wordpress.md, taken on a real WordPress: `npm run build:wordpress && node test/support/wordpress/screenshots.mjs`.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { blockIn, elementIn, htmlBlock, insertBlocks, inserterButton, offer, openBrowser, snippet } from './browser.mjs';
import { versions } from './needs.mjs';
import { makeNetwork, startWordPress } from './server.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const screen = { viewport: { width: 1100, height: 620 }, deviceScaleFactor: 2 };
const checker = 'Back pain: where to get help';
const site = await startWordPress(versions.at(-1));
const wp = await openBrowser(site);
try {
  const pasted = htmlBlock(snippet(site.uploadModule()));

  const owner = await wp.page('admin', screen);
  const author = await wp.page('author', screen);

  // Paste: the block in the editor, the page of an administrator, and what is left of an author's.
  await wp.openEditor(owner);
  await insertBlocks(owner, pasted);
  await (await wp.canvas(owner)).getByRole('textbox', { name: 'Add title' }).fill('Sore back after training?');
  await shot(owner, 'paste');
  await visit((await wp.publish(owner, 'Sore back after training?')).link, 'page', 'back-pain-checker');
  await wp.openEditor(author);
  await insertBlocks(author, pasted);
  await visit((await wp.publish(author, 'Sore back after training?')).link, 'text-only');

  // Plugin: upload, inserter, block, own clinic, pattern.
  await owner.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  await owner.locator('input[type=file]').setInputFiles(`${root}wordpress/back-pain-elements.zip`);
  await shot(owner, 'upload', { x: 160, y: 32, width: 940, height: 380 });
  await owner.getByRole('button', { name: 'Install Now' }).click();
  await owner.getByRole('link', { name: 'Activate Plugin' }).click();
  await owner.getByText('Plugin activated.').waitFor();
  await wp.openEditor(author);
  const canvas = await wp.canvas(author);
  await canvas.getByRole('textbox', { name: 'Add title' }).fill('Sore back after training?');
  await inserterButton(author).click();
  await author.getByRole('searchbox', { name: 'Search' }).fill('back pain');
  await offer(author, checker).hover();
  await author.frameLocator('.block-editor-inserter__preview-container iframe').locator('back-pain-checker').getByRole('heading').first().waitFor();
  await shot(author, 'inserter');
  await inserterButton(author).click();
  // With room above it, so that the block's toolbar does not lie on words.
  await insertBlocks(author, '<!-- wp:paragraph --><p>Is it usual soreness? A few questions say where to get help.</p><!-- /wp:paragraph -->');
  await insertBlocks(author, '<!-- wp:spacer {"height":"48px"} --><div style="height:48px" aria-hidden="true" class="wp-block-spacer"></div><!-- /wp:spacer -->');
  await insertBlocks(author, '<!-- wp:back-pain-elements/back-pain-checker /-->');
  await elementIn(canvas, author, 'back-pain-checker').waitFor();
  await choose(author, 'back-pain-elements/back-pain-checker');
  await author.getByRole('combobox', { name: 'Activity' }).selectOption('Cycling');
  await elementIn(canvas, author, 'back-pain-checker', { activity: 'cycling' }).waitFor();
  await shot(author, 'block');

  await author.getByRole('button', { name: 'Show your own clinic' }).click();
  await author.getByLabel('Name of your own clinic').fill('Jones Physio');
  await author.getByLabel('Telephone number of your own clinic').fill('020 7946 0000');
  await elementIn(canvas, author, 'clinic-contact', { name: 'Jones Physio', phone: '020 7946 0000' }).waitFor();
  await blockIn(canvas, 'Back pain: clinic').scrollIntoViewIfNeeded();
  await shot(author, 'own-clinic');
} finally {
  await wp.close();
  await site.stop();
}

// Multisite, on a WordPress of its own: the plugin is there, and the network's administrator has not activated it yet.
const network = await startWordPress(versions.at(-1));
const wpNetwork = await openBrowser(network);
try {
  makeNetwork(network);
  execFileSync('unzip', ['-qo', `${root}wordpress/back-pain-elements.zip`, '-d', `${network.folder}/wp-content/plugins`]);
  const owner = await wpNetwork.page('admin', screen);
  await owner.goto(`${network.url}/wp-admin/network/plugins.php?s=back+pain`);
  await owner.getByRole('link', { name: 'Network Activate Back Pain Elements' }).waitFor();
  await shot(owner, 'network', { x: 0, y: 0, width: 1100, height: 420 });
} finally {
  await wpNetwork.close();
  await network.stop();
}

/** Chooses the block of this name, so that its settings are at the side. */
function choose(page, name) {
  return page.evaluate((name) => {
    const { dispatch, select } = window.wp.data;
    const { clientId } = select('core/block-editor').getBlocks().find((block) => block.name === name);
    dispatch('core/block-editor').selectBlock(clientId);
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  }, name);
}

async function visit(link, name, drawn) {
  const page = await wp.page(undefined, { viewport: { width: 900, height: 660 }, deviceScaleFactor: 2 });
  await page.goto(link);
  if (drawn) await page.locator(drawn).getByRole('button').first().waitFor();
  await shot(page, name);
}

async function shot(page, name, clip) {
  await page.screenshot({ path: `${root}docs/users/pictures/wordpress/${name}.png`, animations: 'disabled', caret: 'hide', ...(clip && { clip }) });
}
