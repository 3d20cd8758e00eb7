// The alarm budget: the same numbers in every run, and a table that fits the questions. (That the page fits both: `npm run check`.)
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rates, sources } from '../../tools/rules/alarm-rates.mjs';
import { faultsOf, numbers, share, simulate } from '../../tools/rules/alarm-simulation.mjs';
import { load } from '../../tools/rules/load.mjs';

const { decide, exclusive, otherwise, outcomes, questionnaire } = await load(
  'src/content/outcomes.ts',
  'src/content/questionnaire.ts',
  'src/rules/decide.ts',
);
const today = { questionnaire, exclusive, outcomes, otherwise };
const faults = (changed, own = sources) => faultsOf(changed, own, today);

describe('the table of shares', () => {
  it('has a row for every option, and a source for at least half', () => assert.deepEqual(faults(rates), []));

  it('says which option has no row', () => {
    const { 'nerve.saddle': lost, ...rest } = rates;
    assert.ok(lost);
    assert.deepEqual(faults(rest), [
      'tools/rules/alarm-rates.mjs has no row for the option "nerve.saddle". Say how often people with ordinary soreness tick it.',
    ]);
  });

  it('says which row has no option', () => {
    const gone = { ...rates, 'nerve.tail': rates['nerve.saddle'] };
    assert.deepEqual(faults(gone), [
      'tools/rules/alarm-rates.mjs has a row for "nerve.tail", which no question offers. Remove it.',
    ]);
  });

  it('refuses a share outside its range, an unknown source, and a question whose shares are not 1 in all', () => {
    const row = rates['nerve.saddle'];
    assert.match(
      faults({ ...rates, 'nerve.saddle': { ...row, value: 0.5 } }).join(),
      /"nerve.saddle" must lie between/,
    );
    assert.match(
      faults({ ...rates, 'nerve.saddle': { ...row, source: 'hearsay' } }).join(),
      /"nerve.saddle" must name one of the sources/,
    );
    assert.match(
      faults({ ...rates, 'leg.no': { ...rates['leg.no'], value: 0.8 } }).join(),
      /options of "leg" must add up to 1/,
    );
  });

  it('refuses a table that is mostly assumed', () => {
    const guessed = Object.fromEntries(Object.entries(rates).map(([id, row]) => [id, { ...row, source: 'assumed' }]));
    assert.match(faults(guessed).join(), /0 of \d+ rows have a source; at least half must/);
  });

  it('names no source that no row uses', () => {
    const used = new Set(Object.values(rates).map(({ source }) => source));
    assert.deepEqual(
      Object.keys(sources).filter((id) => !used.has(id)),
      [],
    );
  });
});

describe('the simulation', () => {
  const result = (edition, answers) => ({
    outcome: decide(edition.outcomes, edition.otherwise, answers).outcome,
    ticks: () => ['all'],
  });
  const run = (seed) =>
    simulate({ editions: [today], alarms: ['emergency', 'urgent'], result, seed, draws: 20, visitors: 200, rates });

  it('gives the same numbers twice, and others from another seed', () => {
    assert.deepEqual(run(1), run(1));
    assert.notDeepEqual(run(1), run(2));
  });

  it('sends each of 1,000 people to one place, and counts those with an alarm once', () => {
    const {
      outcomes: [{ each, alarm }],
      causes,
    } = run(3);
    const sum = Object.values(each).reduce((all, { mean }) => all + mean, 0);
    assert.ok(Math.abs(sum - 1000) < 1e-6, `${sum} people in all`);
    assert.ok(Math.abs(each.emergency.mean + each.urgent.mean - alarm.mean) < 1e-6);
    assert.ok(Math.abs(causes[0].all - alarm.mean) < 1e-6);
    for (const { mean, low, high } of Object.values(each)) assert.ok(low <= mean && mean <= high);
  });

  it('draws shares within their range, most often near the likeliest', () => {
    const random = numbers(4);
    const all = Array.from({ length: 2000 }, () => share({ value: 0.2, low: 0.1, high: 0.6 }, random));
    assert.ok(all.every((each) => each >= 0.1 && each <= 0.6));
    const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
    assert.ok(Math.abs(mean - 0.3) < 0.01, `mean ${mean}`); // of a triangle: a third of the three together
  });
});
