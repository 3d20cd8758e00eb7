// Photographs every state for the visual tests. `npm run shots:accept` makes what it sees now the baselines.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resize } from './resize.mjs';
import { openStates, states } from './states.mjs';
import { palettePng } from './visual-png.mjs';

export const baselines = 'test/visual/baselines';
/** Says with which browser the baselines were made. */
export const madeWith = `${baselines}/made-with.json`;

/** States under the pointer or with focus: which state, and on what of it. */
const touched = {
  'start-hover': { state: 'start', hover: '[type=submit]' },
  'start-focus': { state: 'start', focus: '[type=submit]' },
  'signs-hover': { state: 'start', hover: '[data-action=signs]' },
  'answer-hover': { state: 'question', hover: 'input[value=bowel]' },
  'answer-focus': { state: 'question', focus: 'input[value=bowel]' },
  'answer-chosen-hover': { state: 'question', hover: 'input[value=saddle]' },
  'answer-chosen-focus': { state: 'question', focus: 'input[value=saddle]' },
  'back-focus': { state: 'question-one', focus: '[data-action=back]' },
  'call-hover': { state: 'emergency', hover: 'a[part=button]' },
  'call-focus': { state: 'emergency', focus: 'a[part=button]' },
  'copy-hover': { state: 'urgent', hover: '[data-action=copy]' },
  'copy-focus': { state: 'urgent', focus: '[data-action=copy]' },
  'link-hover': { state: 'contact-one', hover: 'a[href^=mailto]' },
  'link-focus': { state: 'contact-one', focus: 'a[href^=mailto]' },
};

/** The names of all that is photographed. */
export const photographed = [...Object.keys(states), ...Object.keys(touched)];

/** A state on a phone and on a wide page, in light and dark: a name and a PNG of each. */
export async function photograph(show, name) {
  const { state = name, hover, focus } = touched[name] ?? {};
  const { tab, element } = await show(state);
  if (focus) {
    await tab.keyboard.press('Tab'); // from here on, what gets focus shows it
    await element.locator(focus).focus();
  }
  const pictures = [];
  for (const width of [320, 1200]) {
    await resize(tab, width, 640);
    if (hover) await element.locator(hover).hover();
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ colorScheme });
      const png = await tab.screenshot({ fullPage: true, animations: 'disabled' });
      pictures.push({ name: `${name}-${width}-${colorScheme}`, png });
    }
  }
  await tab.mouse.move(0, 0); // the page is used again
  return pictures;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(baselines, { recursive: true, force: true });
  mkdirSync(baselines);
  const { show, version, close } = await openStates();
  for (const each of photographed) {
    for (const { name, png } of await photograph(show, each))
      writeFileSync(`${baselines}/${name}.png`, palettePng(png));
  }
  await close();
  writeFileSync(madeWith, `${JSON.stringify({ chromium: version, system: process.platform })}\n`);
  console.log(`Accepted. Look at what changed in ${baselines} before you commit it.`);
}
