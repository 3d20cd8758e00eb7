import { expect } from 'chai';
import { otherwise, outcomes } from '../../src/content/outcomes.js';
import type { Outcome } from '../../src/content/schema.js';
import { vignettes } from '../../src/content/vignettes.js';
import { decide, type Decision } from '../../src/rules/decide.js';

const rule = (id: string, question: string, has: string): Outcome['rules'][number] => ({
  id,
  when: { question, has },
  sources: [],
  reviewed: '2026-11',
});

const toy: readonly Outcome[] = [
  { id: 'now', clinic: 'none', rules: [rule('A1', 'pain', 'awful'), rule('A2', 'signs', 'numb')] },
  { id: 'today', clinic: 'none', rules: [rule('B1', 'pain', 'bad')] },
  { id: 'never', clinic: 'none', rules: [] },
];

describe('decide: where to send a visitor', () => {
  it('says the outcome and the rule that fired', () => {
    expect(decide(toy, 'later', { pain: ['bad'] })).to.deep.equal({ outcome: 'today', because: ['B1'] });
  });

  it('names every rule of that outcome that fired, in their order', () => {
    expect(decide(toy, 'later', { signs: ['numb'], pain: ['awful'] })).to.deep.equal({
      outcome: 'now',
      because: ['A1', 'A2'],
    });
  });

  it('takes the most urgent outcome and leaves out the rules of the others', () => {
    expect(decide(toy, 'later', { signs: ['numb'], pain: ['bad'] })).to.deep.equal({ outcome: 'now', because: ['A2'] });
  });

  it('says "otherwise", without a rule, when none fires', () => {
    expect(decide(toy, 'later', { pain: ['mild'] })).to.deep.equal({ outcome: 'later', because: [] });
  });

  it('sends nobody home who has answered nothing', () => {
    expect(decide(outcomes, otherwise, {})).to.deep.equal({ outcome: 'see-professional', because: [] });
  });
});

describe('decide: the example visitors', () => {
  const inWords = ({ outcome, because }: Decision): string =>
    `${outcome}, because of ${because.join(' and ') || 'nothing'}`;

  for (const { who, story, answers, outcome, because } of vignettes) {
    it(`${who}: ${story} → ${inWords({ outcome, because })}`, () => {
      expect(inWords(decide(outcomes, otherwise, answers)), `${who}, is told otherwise`).to.equal(
        inWords({ outcome, because }),
      );
    });
  }
});
