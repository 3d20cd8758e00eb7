/* global wp */
// Chromium in front of a WordPress: people who are logged in, and a visitor who is not.
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../browsers.mjs';
import { openRoots } from '../open-roots.mjs';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-sync', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** The words that a checker holds until the module has drawn it, and where nothing draws it. */
export const fallback =
  'Back pain with numbness between your legs, or trouble peeing or pooing? <a href="tel:999">Call 999</a> or go to A&amp;E now.';

/** The snippet of docs/users/wordpress.md, as somebody pastes it. */
export const snippet = (module) =>
  `<script type="module" src="${module}"></script>\n<back-pain-checker style="display:block;min-height:42rem">${fallback}</back-pain-checker>`;

/** HTML as a Custom HTML block. */
export const htmlBlock = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** A root that stands in the page itself is opened on its way, for the same reason as those of scripts. */
async function openDeclaredRoots(route) {
  const request = route.request();
  if (request.resourceType() !== 'document' || request.method() !== 'GET') return route.fallback();
  const response = await route.fetch({ maxRedirects: 0 });
  const body = await response.text();
  return route.fulfill({ response, body: body.replaceAll('shadowrootmode="closed"', 'shadowrootmode="open"') });
}

export async function openBrowser(site) {
  const browser = await playwright.launch({ executablePath: chromium(), args: flags });
  const cookies = {}; // of each role, once it has logged in

  /** A page of nobody, or of somebody with the role. Only the site answers; what else it asks for is in `outside`. */
  async function page(role, options = {}) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    context.setDefaultTimeout(60_000); // a busy machine needs half a minute for the first block editor of a site
    await openRoots(context);
    await context.route((url) => url.href.startsWith(site.url) && !/^\/wp-(admin|login)/.test(url.pathname), openDeclaredRoots);
    const page = await context.newPage();
    const seen = { outside: [], requests: [], faults: [] };
    context.on('request', (request) => seen.requests.push(request.url()));
    await context.route(
      (url) => !url.href.startsWith(site.url),
      (route) => {
        seen.outside.push(route.request().url());
        return route.abort();
      },
    );
    page.on('pageerror', (error) => seen.faults.push(error.message));
    if (role) cookies[role] ??= await logIn(page, role);
    if (role) await context.addCookies(cookies[role]);
    return Object.assign(page, { seen });
  }

  async function logIn(page, role) {
    await page.goto(`${site.url}/wp-login.php`);
    await page.locator('#user_login:focus').waitFor(); // the page puts the cursor there, after a while
    await page.fill('#user_login', role);
    await page.fill('#user_pass', 'password');
    await page.click('#wp-submit');
    await page.waitForURL('**/wp-admin/**', { waitUntil: 'commit' });
    return page.context().cookies();
  }

  /** Opens the block editor on a new post, without its tour, with the settings of the block at the side. */
  async function openEditor(page) {
    await page.goto(`${site.url}/wp-admin/post-new.php`);
    await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostType());
    await page.evaluate(() => {
      for (const scope of ['core/edit-post', 'core']) wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);
      wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    await inserterButton(page).waitFor();
  }

  /** Where the blocks are: in a frame, or, in some versions with some themes, in the page. */
  async function canvas(page) {
    const frame = page.locator('iframe[name="editor-canvas"]');
    await frame.or(page.locator('.wp-block-post-title').first()).first().waitFor();
    return (await frame.count()) ? frame.contentFrame() : page;
  }

  /** Saves the post of the editor as its button does, and says where a visitor finds it. */
  function publish(page, title) {
    return page.evaluate(async (title) => {
      const { editPost, savePost } = wp.data.dispatch('core/editor');
      editPost({ title, status: 'publish' });
      await savePost();
      const editor = wp.data.select('core/editor');
      if (!editor.didPostSaveRequestSucceed()) throw new Error('WordPress did not save the post.');
      return { id: editor.getCurrentPostId(), link: editor.getPermalink(), content: editor.getCurrentPost().content };
    }, title);
  }

  /** Saves a post by REST, as the editor does, without the editor. `id` is of one that is there. */
  async function save(role, data, id = '') {
    const { request } = await page(role);
    const nonce = await (await request.get(`${site.url}/wp-admin/admin-ajax.php?action=rest-nonce`)).text();
    const answer = await request.post(`${site.url}/?rest_route=/wp/v2/posts/${id}`, {
      headers: { 'X-WP-Nonce': nonce },
      data: { status: 'publish', ...data },
      params: { context: 'edit' },
    });
    if (!answer.ok()) throw new Error(`WordPress did not save the post: ${await answer.text()}`);
    const { link, content, id: saved } = await answer.json();
    return { link, content: content.raw, id: saved };
  }

  /** Closes every page. An editor that stays open goes on asking its server for news. */
  const closePages = () => Promise.all(browser.contexts().map((context) => context.close()));

  return { page, openEditor, canvas, publish, save, closePages, close: () => browser.close() };
}

/** The blue +, which each version names a little differently. */
export const inserterButton = (page) => page.getByRole('button', { name: /block inserter/i }).first();

/** What the open inserter offers under a name. What WordPress draws beside it, the icon, belongs to the name. */
export const offer = (page, title) => page.getByRole('option', { name: new RegExp(`(?:^|\\W)${title}$`) });

/** A block in the canvas, by its name. */
export const blockIn = (canvas, title) => canvas.getByRole('document', { name: `Block: ${title}` });

/** What a block shows, with exactly these attributes: the element that the module has drawn, or where the canvas is no frame, a card. */
export function elementIn(canvas, page, tag, attributes = {}) {
  const written = Object.entries(attributes);
  if (canvas === page) return canvas.getByText(`<${[tag, ...written.map(([name, value]) => (value === true ? name : `${name}="${value}"`))].join(' ')}>`, { exact: true });
  const wanted = written.map(([name, value]) => (value === true ? `@${name}=""` : `@${name}="${value}"`));
  return canvas.locator(`xpath=//*[@inert]/${tag}[${[...wanted, `count(@*)=${written.length}`].join(' and ')}]`).filter({ has: canvas.getByRole('heading') });
}

/** What a block warns of. WordPress reads it out as well, from a place of its own, which holds the words for longer. */
export const warning = (canvas, words) => canvas.locator('.components-notice').filter({ hasText: words });

/** Puts blocks into the open editor, written as WordPress stores them. */
export const insertBlocks = (page, html) =>
  page.evaluate((html) => wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.parse(html)), html);
