// What the project says about itself promises no more than the elements do, and says nothing of a review that has not been.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { load } from '../../tools/rules/load.mjs';
import { documents, read } from './markdown.mjs';

const { banned } = await load('test/content/wording.ts');

/** It quotes the article that was changed, word for word. */
const quotes = 'docs/clinical/content-decisions.md';

it('no document promises what the guide does not do', () => {
  const faults = documents()
    .filter((file) => file !== quotes)
    .flatMap((file) => {
      const text = read(file).replaceAll(/https?:\/\/\S+|data-turbo-permanent/g, ''); // addresses of sources, and an attribute of Turbo, are not ours
      return banned.flatMap((word) => word.exec(text)?.[0] ?? []).map((word) => `${file} says "${word}". Say it in other words.`);
    });
  assert.deepEqual(faults, []);
});

it('the package promises no more either', () => {
  const { description, keywords } = JSON.parse(read('package.json'));
  for (const word of banned) assert.doesNotMatch(`${description} ${keywords}`, word);
});

it('README, safety page and rules say who has reviewed the content, and the hazard log that nobody answers for it', async () => {
  const { reviewText } = await load('src/internal/words.ts');
  const line = reviewText();
  assert.ok(read('README.md').includes(`- **${line} Clinical Safety Officer: vacant.**`));
  assert.ok(read('SAFETY.md').includes(`| Clinical review of words and rules | ${line.replace(/^Clinical review: |\.$/g, '')} |`));
  assert.ok(read('docs/clinical/rules.md').includes(`**${line}**`));
  assert.match(read('docs/clinical/hazard-log.md'), /Clinical Safety Officer: vacant/);
});
