// npm run shots: a screenshot of every state, narrow and wide, light and dark, in print and in forced colours, on one page for human eyes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resize } from '../../test/support/resize.mjs';
import { openStates, states } from '../../test/support/states.mjs';

const screen = { media: 'screen', colorScheme: 'light', forcedColors: 'none' };
const looks = {
  'narrow-light': { width: 320, ...screen },
  'narrow-dark': { width: 320, ...screen, colorScheme: 'dark' },
  'wide-light': { width: 1200, ...screen },
  'wide-dark': { width: 1200, ...screen, colorScheme: 'dark' },
  forced: { width: 320, ...screen, colorScheme: 'dark', forcedColors: 'active' },
  print: { width: 700, ...screen, media: 'print' },
};

rmSync('shots', { recursive: true, force: true });
mkdirSync('shots');
const { show, close } = await openStates();
for (const name of Object.keys(states)) {
  const { tab } = await show(name);
  for (const [look, { width, ...media }] of Object.entries(looks)) {
    await resize(tab, width, 640);
    await tab.emulateMedia(media);
    await tab.screenshot({ path: `shots/${name}-${look}.png`, fullPage: true });
  }
}
await close();

const row = (name) =>
  `<h2>${name}</h2><div>${Object.keys(looks)
    .map((look) => `<figure><figcaption>${look}</figcaption><img src="${name}-${look}.png" alt="" /></figure>`)
    .join('')}</div>`;
writeFileSync(
  'shots/index.html',
  `<!doctype html><meta charset="utf-8"><title>Every state</title>
<style>body { font: 14px sans-serif; background: #999; } div { display: flex; gap: 1em; align-items: start; overflow-x: auto; } figure { margin: 0; } img { max-width: 480px; }</style>
${Object.keys(states).map(row).join('\n')}`,
);
console.log('Open shots/index.html');
