// Dates in words, wherever the visitor is.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { load } from '../../tools/rules/load.mjs';

const { dateText } = await load('src/internal/words.ts');
const here = process.env.TZ;

/** Runs the tests inside as if the machine stood there. */
const standing = (zone, tests) =>
  describe(`in ${zone}`, () => {
    before(() => (process.env.TZ = zone));
    after(() => (here === undefined ? delete process.env.TZ : (process.env.TZ = here)));
    tests();
  });

for (const [zone, today] of [
  ['America/Los_Angeles', '22 November 2026'],
  ['Europe/London', '23 November 2026'],
  ['Pacific/Auckland', '23 November 2026'],
]) {
  standing(zone, () => {
    it('the edition was checked on the day that is written down', () => {
      assert.equal(dateText('2026-11-23'), '23 November 2026');
    });

    it('a summary carries the day on which the visitor made it', () => {
      assert.equal(dateText(Date.parse('2026-11-23T02:00:00Z')), today);
    });
  });
}
