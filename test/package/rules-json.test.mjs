// dist/rules.json follows its schema, and says all that another program needs to decide as the elements do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { load } from '../../tools/rules/load.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const rules = read('dist/rules.json');
const validate = new Ajv2020({ allErrors: true }).compile(read('dist/rules.schema.json'));
const { vignettes } = await load('src/content/vignettes.ts');

/** A reader of rules.json that knows nothing but its schema. */
const holds = (when, answers) =>
  when.all?.every((part) => holds(part, answers)) ??
  when.any?.some((part) => holds(part, answers)) ??
  Boolean(answers[when.question]?.includes(when.has));

function decide(answers) {
  const fired = rules.outcomes.map(({ id, rules }) => ({
    outcome: id,
    because: rules.filter(({ when }) => holds(when, answers)).map(({ id }) => id),
  }));
  return fired.find(({ because }) => because.length > 0) ?? { outcome: rules.otherwise, because: [] };
}

const ticksOf = (when) => when.all?.flatMap(ticksOf) ?? when.any?.flatMap(ticksOf) ?? [when];

describe('dist/rules.json', () => {
  it('follows its schema', () => {
    assert.ok(validate(rules), JSON.stringify(validate.errors));
  });

  it('would not follow it with a rule without a source, or a condition with a negation', () => {
    for (const change of [{ sources: [] }, { when: { not: { question: 'nerve', has: 'saddle' } } }]) {
      const broken = read('dist/rules.json');
      Object.assign(broken.outcomes[0].rules[0], change);
      assert.equal(validate(broken), false);
    }
  });

  it(`sends all ${vignettes.length} example visitors where they must go`, () => {
    assert.ok(vignettes.length > 100);
    for (const { who, answers, outcome, because } of vignettes)
      assert.deepEqual(decide(answers), { outcome, because }, who);
  });

  it('asks each example visitor the questions that they answered, up to the one that settled it', () => {
    for (const { who, answers } of vignettes) {
      const asked = rules.questions
        .filter(({ askedWhen }) => !askedWhen || holds(askedWhen, answers))
        .map(({ id }) => id);
      const given = Object.keys(answers);
      assert.deepEqual(asked.slice(0, given.length), given, who);
    }
  });

  it('names only questions, options, outcomes and sources that it holds', () => {
    const options = rules.questions.flatMap(({ id, options }) => options.map((option) => `${id} ${option.id}`));
    const all = rules.outcomes.flatMap((outcome) => outcome.rules);
    const conditions = [...all.map(({ when }) => when), ...rules.questions.flatMap(({ askedWhen }) => askedWhen ?? [])];
    assert.deepEqual(
      conditions.flatMap(ticksOf).filter(({ question, has }) => !options.includes(`${question} ${has}`)),
      [],
    );
    assert.deepEqual(
      all.flatMap(({ sources }) => sources).filter((id) => !rules.sources[id]),
      [],
    );
    assert.ok(rules.outcomes.some(({ id }) => id === rules.otherwise));
  });

  it('says which edition it is and who has reviewed it', async () => {
    const { contentVersion } = await import('../../dist/rules.js');
    assert.equal(rules.contentVersion, contentVersion);
    assert.match(rules.clinicalReview, /^Clinical review: /);
  });
});
