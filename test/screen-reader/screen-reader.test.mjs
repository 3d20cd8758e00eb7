// A screen reader is listened to: Orca, with real keys, in a browser that shows the built file. What it says after each key is
// approved, and what must and must not be heard is asserted apart from that.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { journeys } from './journeys.mjs';
import { openListener } from './listener.mjs';

/** What nobody should have to hear, and why it would be there. */
const unwanted = {
  'an empty status': /status ?bar/i,
  'words that seem to be a button': /clickable/,
  'a box without a name': /^(panel|grouping|section)\.?$/im,
};

/** Headings that are said twice between two keys. */
function twice(transcript) {
  return transcript.split(/^\[.*\]$/m).flatMap((step) => {
    const lines = step
      .trim()
      .split('\n')
      .map((line) => line.trim());
    const titles = lines.flatMap((line) => /^(.*?)\.? heading level \d/.exec(line)?.[1] ?? []);
    return titles.filter((title) => lines.filter((line) => line.includes(title)).length > 1);
  });
}

function assertApproved(engine, name, transcript) {
  const file = new URL(`transcripts/${engine}/${name}.txt`, import.meta.url);
  const { CI, UPDATE } = process.env;
  if (UPDATE || (!CI && !existsSync(file))) {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, transcript);
  }
  assert.ok(existsSync(file), `${file.pathname} is missing: run the tests once with UPDATE=1 and read it.`);
  assert.equal(
    transcript,
    readFileSync(file, 'utf8'),
    `What is heard has changed. If it is right, run "UPDATE=1 npm run test:screen-reader", read ${file.pathname} and commit it.`,
  );
}

/** Chromium hears what is told as something happens. Reading on takes longest, and is the same words: Firefox alone. */
const heardIn = {
  firefox: Object.keys(journeys),
  chromium: ['question', 'error', 'back', 'emergency'],
};

for (const [engine, names] of Object.entries(heardIn)) {
  describe(`heard with Orca in ${engine}`, () => {
    let person;

    before(async () => {
      person = await openListener(engine);
    });

    after(() => person?.close());

    for (const name of names) {
      const { proves, walk } = journeys[name];
      it(`${name}: ${proves}`, async () => {
        await walk(person);
        const { transcript } = person;
        for (const [what, words] of Object.entries(unwanted)) assert.doesNotMatch(transcript, words, what);
        assert.deepEqual(twice(transcript), [], 'headings heard twice after one key');
        assertApproved(engine, name, transcript);
      });
    }
  });
}

describe('the checks of what is heard', () => {
  it('can fail: a heading in a legend, an empty status', () => {
    const transcript =
      '[Return]\n    Any of these? heading level 2.\n    Any of these? panel.\n[Down]\n    statusbar\n';
    assert.deepEqual(twice(transcript), ['Any of these?']);
    assert.match(transcript, unwanted['an empty status']);
  });
});
