// How old a reader must be, by Flesch–Kincaid: the npm packages `flesch-kincaid` (the formula) and `syllable`.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { load } from '../../tools/rules/load.mjs';

const limit = 11;
const { texts } = await load('test/content/texts.ts');

const sentencesOf = (text) => text.split(/[.!?]+(?:\s|$)/).filter(Boolean);
const wordsOf = (text) => text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];

/** The school year that the formula gives, and five: the age of a child in that year. */
function readingAge(all) {
  const sentence = all.flatMap(({ text }) => sentencesOf(text)).length;
  const words = all.flatMap(({ text }) => wordsOf(text));
  return 5 + fleschKincaid({ sentence, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}

const groups = {
  'the questions and their options': ['questions', 'exclusive'],
  'the results': ['outcomes', 'result', 'safetyNet'],
  'the guide and the tips': ['guide', 'tips'],
  'the questions, options and results together': ['questions', 'exclusive', 'outcomes', 'result', 'safetyNet'],
};

describe('reading age', () => {
  for (const [name, exports] of Object.entries(groups)) {
    const all = texts(...exports);
    const age = readingAge(all);
    it(`of ${name} is ${age.toFixed(1)}, not more than ${limit}`, () => {
      const hardest = [...all].sort((one, other) => readingAge([other]) - readingAge([one])).slice(0, 5);
      const list = hardest.map(({ where, text }) => `  ${where}: ${text}`).join('\n');
      assert.ok(age <= limit, `src/content/locales/en-GB.ts: use shorter words and sentences. The hardest:\n${list}`);
    });
  }
});
