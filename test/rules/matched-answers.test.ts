import { expect } from 'chai';
import { outcomes } from '../../src/content/outcomes.js';
import type { Answers, Condition } from '../../src/content/schema.js';
import { vignettes } from '../../src/content/vignettes.js';
import { matchedAnswers } from '../../src/rules/matched-answers.js';

const fever = { question: 'unwell', has: 'fever' };
const cough = { question: 'unwell', has: 'cough' };
const severe = { question: 'severity', has: 'severe' };

const table: readonly (readonly [
  sentence: string,
  condition: Condition,
  answers: Answers,
  ticks: readonly Condition[],
])[] = [
  ['a tick is its own ground', fever, { unwell: ['fever'] }, [fever]],
  ['a tick that was not made is none', fever, { unwell: ['cough'] }, []],
  ['"all" gives every part', { all: [fever, severe] }, { unwell: ['fever'], severity: ['severe'] }, [fever, severe]],
  ['"all" that does not hold gives nothing', { all: [fever, severe] }, { unwell: ['fever'] }, []],
  ['"any" gives only what was ticked', { any: [fever, severe] }, { severity: ['severe'] }, [severe]],
  ['"any" gives all that was ticked', { any: [fever, cough] }, { unwell: ['cough', 'fever'] }, [fever, cough]],
  [
    '"any" inside "all"',
    { all: [severe, { any: [fever, cough] }] },
    { severity: ['severe'], unwell: ['cough'] },
    [severe, cough],
  ],
];

describe('matchedAnswers: the ticks that made a condition hold', () => {
  for (const [sentence, condition, answers, ticks] of table) {
    it(sentence, () => expect(matchedAnswers(condition, answers)).to.deep.equal(ticks));
  }

  it('gives every example visitor a reason that they ticked, for each rule (P8)', () => {
    for (const { who, answers, outcome, because } of vignettes) {
      const rules = outcomes.find(({ id }) => id === outcome)?.rules ?? [];
      for (const { id, when } of rules.filter((rule) => because.includes(rule.id))) {
        const ticks = matchedAnswers(when, answers);
        expect(ticks, `${who}, ${id}`).not.to.be.empty;
        const given: Answers = answers;
        for (const { question, has } of ticks) expect(given[question], `${who}, ${id}`).to.include(has);
      }
    }
  });
});
