// What `compare` says of every single edit of today's rules, against a million random visitors.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { load } from '../../tools/rules/load.mjs';
import { edits, moves } from '../rules/edits.mjs';

const { compare, exclusive, mostUrgentFirst, ofAll, ofVisit, otherwise, outcomes, questionnaire } = await load(
  ...['outcomes', 'questionnaire', 'urgency'].map((name) => `src/content/${name}.ts`),
  'src/rules/compare.ts',
  'test/rules/brute-force.ts',
);

const today = { questionnaire, exclusive, outcomes, otherwise };
const changes = [...edits(today), ...moves(today)].map(({ name, content }) => ({
  name,
  content,
  ...compare(today, content, mostUrgentFirst),
}));
const visitors = 1_000_000;

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = numbers(20261128);
const pick = (all) => all[Math.floor(random() * all.length)];

/** Some answers, mostly "None of these": with many signs, nearly everybody would be an emergency and no other rule be tried. */
function visitor(isWhole) {
  const answers = {};
  for (const { id, choose, options, apart, askedWhen } of questionnaire) {
    if (isWhole && askedWhen && !askedWhen.any.some(({ question, has }) => answers[question]?.includes(has))) continue;
    if (!isWhole && random() < 0.2) continue;
    const signs = options.filter((option) => !exclusive.includes(option));
    if (choose === 'one') answers[id] = [pick(options)];
    else if (random() < 0.6) answers[id] = ['none'];
    else if (random() < 0.1) answers[id] = [options.at(-1)];
    else {
      const two = [...new Set([pick(signs), pick(signs)])];
      answers[id] = two.every((option) => apart?.includes(option)) ? two.slice(0, 1) : two;
    }
  }
  return answers;
}

const urgency = (outcome) => -mostUrgentFirst.indexOf(outcome);
const isIn = ({ ticks, before, after }, found) =>
  before.outcome === found.before &&
  after.outcome === found.after &&
  ticks.every(({ question, has }) => found.answers[question]?.includes(has));

it(`of ${changes.length} single edits, ${visitors.toLocaleString('en-GB')} random visitors find no change that compare does not list`, () => {
  let found = 0;
  for (let number = 0; number < visitors; number += 1) {
    const { name, content, softer, stricter } = changes[number % changes.length];
    const isWhole = random() < 0.7;
    const answers = visitor(isWhole);
    const decided = [ofAll(today, content, answers), ...(isWhole ? [ofVisit(today, content, answers)] : [])];
    for (const [index, one] of decided.entries()) {
      if (!one || one.before === one.after) continue;
      found += 1;
      const listed = urgency(one.after) < urgency(one.before) ? softer : stricter;
      const said = listed.some((difference) => isIn(difference, one) && (index === 0 || difference.visit));
      assert.ok(
        said,
        `${name}: ${JSON.stringify(answers)} goes from ${one.before} to ${one.after}, and compare does not list it`,
      );
    }
  }
  assert.ok(found > visitors / 100, `only ${found} of the visitors saw a change`);
});

it('every visit that compare gives as an example has the two results that it names', () => {
  let visits = 0;
  for (const { name, content, softer, stricter } of changes) {
    for (const { visit, before, after } of [...softer, ...stricter]) {
      if (!visit) continue;
      visits += 1;
      const { before: was, after: now } = ofVisit(today, content, visit) ?? {};
      assert.deepEqual([was, now], [before.outcome, after.outcome], `${name}: ${JSON.stringify(visit)}`);
    }
  }
  assert.ok(visits > changes.length, `only ${visits} visits`);
});
