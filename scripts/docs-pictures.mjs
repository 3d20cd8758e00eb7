// npm run docs:pictures: draws the pictures of docs/embedding.md, each with the style that stands on that page.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromium as executable } from './browsers.mjs';

const [green, dark] = [...readFileSync('docs/embedding.md', 'utf8').matchAll(/```css\n(.*?)```/gs)].map(([, style]) => style);
const pictures = { plain: '', green, dark };

const page = (style) => `<!doctype html><html lang="en-GB"><meta charset="utf-8" />
<style>body { margin: 0; padding: 24px; font-family: "Liberation Sans", Arial, sans-serif; }</style><style>${style}</style>
<back-pain-checker></back-pain-checker>`;

mkdirSync('docs/embedding', { recursive: true });
const browser = await chromium.launch({
  executablePath: executable(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
for (const [name, style] of Object.entries(pictures)) {
  const tab = await browser.newPage({ viewport: { width: 380, height: 560 } });
  await tab.setContent(page(style));
  await tab.addScriptTag({ path: 'dist/back-pain-elements.js', type: 'module' });
  const checker = tab.locator('back-pain-checker');
  await checker.getByRole('heading').first().waitFor();
  await tab.screenshot({ path: `docs/embedding/${name}.png` });
  await tab.close();
}
await browser.close();
