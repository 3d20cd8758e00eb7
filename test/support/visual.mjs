// Photographs every state for the visual tests. `npm run shots:accept` makes what it sees now the baselines.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openStates, states } from './states.mjs';
import { palettePng } from './visual-png.mjs';

export const baselines = 'test/visual/baselines';
/** Says with which browser the baselines were made. */
export const madeWith = `${baselines}/made-with.json`;

/** The state on a phone and on a wide page, in light and dark: a name and a PNG of each. */
export async function photograph(show, state) {
  const { tab } = await show(state);
  const pictures = [];
  for (const width of [320, 1200]) {
    await tab.setViewportSize({ width, height: 640 });
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ colorScheme });
      const png = await tab.screenshot({ fullPage: true, animations: 'disabled' });
      pictures.push({ name: `${state}-${width}-${colorScheme}`, png });
    }
  }
  return pictures;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(baselines, { recursive: true, force: true });
  mkdirSync(baselines);
  const { show, version, close } = await openStates();
  for (const state of Object.keys(states)) {
    for (const { name, png } of await photograph(show, state))
      writeFileSync(`${baselines}/${name}.png`, palettePng(png));
  }
  await close();
  writeFileSync(madeWith, `${JSON.stringify({ chromium: version, system: process.platform })}\n`);
  console.log(`Accepted. Look at what changed in ${baselines} before you commit it.`);
}
