// npm run docs:pictures: draws the picture of README.md, and those of docs/users/styling.md, each with the style that stands on that page.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromium as executable } from '../../test/support/browsers.mjs';
import { openRoots } from '../../test/support/open-roots.mjs';
import { openStates } from '../../test/support/states.mjs';

const [green, dark] = [...readFileSync('docs/users/styling.md', 'utf8').matchAll(/```css\n(.*?)```/gs)].map(([, style]) => style);
const pictures = { plain: '', green, dark };

const page = (style) => `<!doctype html><html lang="en-GB"><meta charset="utf-8" />
<style>body { margin: 0; padding: 24px; font-family: "Liberation Sans", Arial, sans-serif; }</style><style>${style}</style>
<back-pain-checker></back-pain-checker>`;

mkdirSync('docs/users/pictures', { recursive: true });
const browser = await chromium.launch({
  executablePath: executable(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
for (const [name, style] of Object.entries(pictures)) {
  const tab = await browser.newPage({ viewport: { width: 380, height: 560 } });
  await openRoots(tab);
  await tab.goto('about:blank'); // so that it is done before the page is there
  await tab.setContent(page(style));
  await tab.addScriptTag({ path: 'dist/back-pain-elements.js', type: 'module' });
  const checker = tab.locator('back-pain-checker');
  await checker.getByRole('heading').first().waitFor();
  await tab.screenshot({ path: `docs/users/pictures/${name}.png` });
  await tab.close();
}

// Three phones side by side.
const { show, close } = await openStates();
const phones = [];
for (const state of ['question', 'urgent', 'tips-cycling']) {
  const { tab, element } = await show(state, { viewport: { width: 320, height: 860 } });
  await tab.evaluate(() => document.querySelector('h1').remove());
  await element.evaluate((target) => target.scrollIntoView());
  phones.push(await tab.screenshot());
  await tab.close();
}
await close();
const sheet = await browser.newPage({ viewport: { width: 1020, height: 880 } });
await sheet.setContent(
  `<body style="background:#dde3e8;display:flex;gap:20px;margin:10px">${phones.map((png) => `<img alt="" src="data:image/png;base64,${png.toString('base64')}" />`).join('')}</body>`,
);
await sheet.screenshot({ path: 'docs/users/pictures/elements.png' });
await browser.close();
