import { expect } from 'chai';
import type { Answers, Question, Rule } from '../../src/content/schema.js';
import { tickedSigns } from '../../src/rules/ticked-signs.js';

const questionnaire: readonly Question[] = [
  { id: 'signs', choose: 'many', options: ['numb', 'hot', 'none', 'unsure'] },
  { id: 'about', choose: 'many', options: ['old', 'none'] },
  { id: 'pain', choose: 'one', options: ['mild', 'bad'] },
];

const rule = (id: string, when: Rule['when']): Rule => ({ id, when, sources: [], reviewed: '2026-11' });
const hot = rule('A', { question: 'signs', has: 'hot' });
const hotAndOld = rule('B', {
  all: [
    { question: 'about', has: 'old' },
    { question: 'signs', has: 'hot' },
  ],
});
const badAndOld = rule('C', {
  all: [
    { question: 'pain', has: 'bad' },
    { question: 'about', has: 'old' },
  ],
});
const clear = rule('D', {
  all: [
    { question: 'signs', has: 'none' },
    { question: 'pain', has: 'mild' },
  ],
});
const notSure = rule('E', { question: 'signs', has: 'unsure' });

const table: readonly (readonly [
  sentence: string,
  rules: readonly Rule[],
  answers: Answers,
  listed: readonly string[],
])[] = [
  [
    'a tick carries each rule that rests on it',
    [hot, hotAndOld],
    { signs: ['hot'], about: ['old'] },
    ['signs hot: A B', 'about old: B'],
  ],
  [
    'the order is that of the questions, not that of the rule',
    [badAndOld],
    { about: ['old'], pain: ['bad'] },
    ['about old, pain bad: C'],
  ],
  [
    'a sign that no rule rests on is listed all the same',
    [hot],
    { signs: ['numb', 'hot'] },
    ['signs numb: ', 'signs hot: A'],
  ],
  ['a single answer that no rule names is not', [hot], { signs: ['hot'], pain: ['bad'] }, ['signs hot: A']],
  [
    '"None of these" is listed where a rule rests on it',
    [clear],
    { signs: ['none'], about: ['none'], pain: ['mild'] },
    ['signs none, pain mild: D'],
  ],
  ['"I am not sure" is listed where a rule rests on it', [notSure], { signs: ['unsure'] }, ['signs unsure: E']],
  [
    '"I am not sure" is no sign',
    [badAndOld],
    { signs: ['unsure'], about: ['old'], pain: ['bad'] },
    ['about old, pain bad: C'],
  ],
  [
    'ticks in a row that share some of their rules alone stand apart',
    [hot, hotAndOld, badAndOld],
    { signs: ['hot'], about: ['old'], pain: ['bad'] },
    ['signs hot: A B', 'about old: B C', 'pain bad: C'],
  ],
  ['a question without an answer is left out', [], {}, []],
];

describe('tickedSigns: what stands under "You ticked"', () => {
  for (const [sentence, rules, answers, listed] of table) {
    it(sentence, () => {
      const lines = tickedSigns(questionnaire, ['none', 'unsure'], rules, answers).map(
        ({ ticks, rules: resting }) =>
          `${ticks.map(({ question, has }) => `${question} ${has}`).join(', ')}: ${resting.map(({ id }) => id).join(' ')}`,
      );
      expect(lines).to.deep.equal(listed);
    });
  }
});
