// The pictures of docs/wordpress.md, taken on a real WordPress: `npm run build:wordpress && node scripts/wordpress-screenshots.mjs`.
import { fileURLToPath } from 'node:url';
import { htmlBlock, insertBlocks, openBrowser, snippet } from './wordpress-browser.mjs';
import { startWordPress } from './wordpress-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = await startWordPress('newest');
const wp = await openBrowser(site);
try {
  const pasted = htmlBlock(snippet(site.uploadModule()));

  const owner = await wp.page('admin');
  const author = await wp.page('author');
  for (const page of [owner, author]) await page.setViewportSize({ width: 1100, height: 620 });

  // Paste: the block in the editor, the page of an administrator, and what is left of an author's.
  await wp.openEditor(owner);
  await insertBlocks(owner, pasted);
  await (await wp.canvas(owner)).getByRole('textbox', { name: 'Add title' }).fill('Sore back after training?');
  await shot(owner, 'paste');
  await visit((await wp.publish(owner, 'Sore back after training?')).link, 'page', 'back-pain-checker');
  await wp.openEditor(author);
  await insertBlocks(author, pasted);
  await visit((await wp.publish(author, 'Sore back after training?')).link, 'text-only');

  // Plugin: upload, inserter, card.
  await owner.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  await owner.locator('input[type=file]').setInputFiles(`${root}wordpress/back-pain-elements.zip`);
  await shot(owner, 'upload', { x: 160, y: 32, width: 940, height: 380 });
  await owner.getByRole('button', { name: 'Install Now' }).click();
  await owner.getByRole('link', { name: 'Activate Plugin' }).click();
  await owner.getByText('Plugin activated.').waitFor();
  await wp.openEditor(author);
  const canvas = await wp.canvas(author);
  await canvas.getByRole('textbox', { name: 'Add title' }).fill('Sore back after training?');
  await author.getByRole('button', { name: /^Toggle block inserter/ }).click();
  await author.getByRole('searchbox', { name: 'Search' }).fill('back pain');
  await author.getByRole('option', { name: 'where to get help' }).waitFor();
  await shot(author, 'inserter');
  await author.getByRole('option', { name: 'where to get help' }).click();
  await author.getByRole('button', { name: /^Toggle block inserter/ }).click();
  await canvas.getByText('<back-pain-checker>').click();
  await author.evaluate(() => window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
  await author.getByRole('combobox', { name: 'Activity' }).selectOption('Cycling');
  await canvas.getByText('<back-pain-checker activity="cycling">').waitFor();
  await shot(author, 'card');
} finally {
  await wp.close();
  await site.stop();
}

async function visit(link, name, drawn) {
  const page = await wp.page();
  await page.setViewportSize({ width: 900, height: 660 });
  await page.goto(link);
  if (drawn) await page.locator(drawn).getByRole('button').first().waitFor();
  await shot(page, name);
}

async function shot(page, name, clip) {
  await page.screenshot({ path: `${root}docs/wordpress/${name}.png`, animations: 'disabled', caret: 'hide', ...(clip && { clip }) });
}
