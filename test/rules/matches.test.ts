import { expect } from 'chai';
import type { Answers, Condition } from '../../src/content/schema.js';
import { matches } from '../../src/rules/matches.js';

const fever: Condition = { question: 'unwell', has: 'fever' };
const cough: Condition = { question: 'unwell', has: 'cough' };
const severe: Condition = { question: 'severity', has: 'severe' };

const table: readonly (readonly [sentence: string, condition: Condition, answers: Answers, expected: boolean])[] = [
  ['a tick holds when it is the only one', fever, { unwell: ['fever'] }, true],
  ['a tick holds beside others', fever, { unwell: ['cough', 'fever'] }, true],
  ['a tick does not hold when others are ticked instead', fever, { unwell: ['cough'] }, false],
  ['a tick does not hold when its question has no answer', fever, {}, false],
  ['a tick does not hold when its question has an empty answer', fever, { unwell: [] }, false],
  ['a tick does not hold when the answer is undefined', fever, { unwell: undefined }, false],
  ['a tick does not hold when another question has an option of that name', fever, { danger: ['fever'] }, false],
  ['"all" holds when every part holds', { all: [fever, severe] }, { unwell: ['fever'], severity: ['severe'] }, true],
  ['"all" does not hold when one part does not', { all: [fever, severe] }, { unwell: ['fever'] }, false],
  ['"any" holds when one alternative holds', { any: [fever, severe] }, { severity: ['severe'] }, true],
  ['"any" holds when every alternative holds', { any: [fever, cough] }, { unwell: ['fever', 'cough'] }, true],
  ['"any" does not hold when no alternative does', { any: [fever, severe] }, { unwell: ['cough'] }, false],
  [
    '"any" inside "all" holds',
    { all: [severe, { any: [fever, cough] }] },
    { unwell: ['cough'], severity: ['severe'] },
    true,
  ],
  ['"any" inside "all" does not hold', { all: [severe, { any: [fever, cough] }] }, { severity: ['severe'] }, false],
  [
    '"all" inside "any" holds',
    { any: [cough, { all: [fever, severe] }] },
    { unwell: ['fever'], severity: ['severe'] },
    true,
  ],
  ['"any" of nothing never holds', { any: [] }, { unwell: ['fever'] }, false],
];

describe('matches: whether a condition holds', () => {
  for (const [sentence, condition, answers, expected] of table) {
    it(sentence, () => expect(matches(condition, answers)).to.equal(expected));
  }
});
