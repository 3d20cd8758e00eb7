// How every state looks, and what the pointer or the keys are on: on a phone and on a wide page, in light and dark, pixel by pixel as it was accepted.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { openStates } from '../support/states.mjs';
import { baselines, madeWith, photograph, photographed } from '../support/visual.mjs';

// How far a colour may be off: a little more than the shades lose that test/support/visual-png.mjs rounds for the palette.
// Paper, text, cards and buttons are not rounded there: a colour that gets eleven steps of 255 lighter or darker is seen.
const threshold = 0.0405;

// How many pixels may be further off. On one kind of machine there are none: Chromium 150 and 156 draw every state alike.
// The few are for the edge of a curve, which another processor may round the other way. A corner that is a little
// rounder, or a line that moves by a pixel, changes more of them.
const tolerance = 12;

const failed = 'test/visual/failed';
const accept = 'If it should look like that now: npm run shots:accept, and commit what you have looked at.';

// The system draws the letters, so pictures can be compared only with those of the same system.
const made = JSON.parse(readFileSync(madeWith, 'utf8'));
const names = made.system === process.platform ? photographed : [];

let show, close, version;

before(async () => {
  rmSync(failed, { recursive: true, force: true });
  ({ show, close, version } = await openStates());
});

after(() => close?.());

/** What to do beside looking, when the browser is not the one of the baselines. */
function advice() {
  const [then, now] = [made.chromium, version].map((each) => each.split('.')[0]);
  if (then === now) return accept;
  return `The baselines are of Chromium ${then}, this is Chromium ${now}. Where nothing but the drawing of letters or inputs differs, accept: npm run shots:accept.`;
}

/** What differs between a picture and its baseline, as a sentence; nothing where they are alike. */
function difference({ name, png }) {
  const file = `${baselines}/${name}.png`;
  const fail = (what, diff) => {
    mkdirSync(failed, { recursive: true });
    writeFileSync(`${failed}/${name}-actual.png`, png);
    if (diff) writeFileSync(`${failed}/${name}-diff.png`, PNG.sync.write(diff));
    return `${file} ${what} See ${failed}/${name}-${diff ? 'diff' : 'actual'}.png.`;
  };
  if (!existsSync(file)) return fail('is missing.');
  const [was, is] = [readFileSync(file), png].map((bytes) => PNG.sync.read(bytes));
  if (was.width !== is.width || was.height !== is.height) {
    return fail(`is ${was.width} by ${was.height} pixels; now it is ${is.width} by ${is.height}.`);
  }
  const { width, height } = is;
  const compare = (output) => pixelmatch(was.data, is.data, output, width, height, { threshold, includeAA: true });
  const count = compare(null);
  if (count <= tolerance) return undefined;
  const diff = new PNG({ width, height });
  compare(diff.data);
  return fail(`differs in ${count} pixels.`, diff);
}

for (const state of names) {
  test(`"${state}" looks as it was accepted`, async () => {
    const differences = (await photograph(show, state)).map(difference).filter(Boolean);
    assert.deepEqual(differences, [], [...differences, advice()].join('\n'));
  });
}

test('no baseline is left of a state that is gone', () => {
  const gone = readdirSync(baselines).filter(
    (file) => file.endsWith('.png') && !photographed.includes(file.replace(/-\d+-\w+\.png$/, '')),
  );
  assert.deepEqual(gone, [], `Delete from ${baselines}: ${gone.join(', ')}`);
});
