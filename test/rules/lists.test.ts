import { expect } from 'chai';
import { additions, ambulanceRules, otherwise, outcomes } from '../../src/content/outcomes.js';
import type { Outcome, Rule } from '../../src/content/schema.js';
import { lists } from '../../src/rules/lists.js';
import { matches } from '../../src/rules/matches.js';
import { leaves } from './rule-context.js';

const ids = (
  all: readonly { readonly outcome: string; readonly rules: readonly { readonly id: string }[] }[],
): Record<string, string> =>
  Object.fromEntries(all.map(({ outcome, rules }) => [outcome, rules.map(({ id }) => id).join(' ')]));

describe('lists: the signs that lead to each place', () => {
  it('names every sign of the three cards, most urgent first, and no answer "I am not sure"', () => {
    expect(ids(lists(outcomes, otherwise))).to.deep.equal({
      emergency: 'E01 E02 E03 E04 E05 E06 E07 E08 E09 E10 E11 E12 E13 E14 E15',
      urgent: 'U01 U04 U05 U06 U07 U08 U09 U10 U11 U12 U13 U14 U15 U16 U17 U18 U19 U20',
      'see-professional': 'S01 S02 S03 S04 S05 S06 S07 S08 S10 S11',
    });
  });

  it('stops at the outcome it is told to stop at', () => {
    expect(lists(outcomes, 'emergency').map(({ outcome }) => outcome)).to.deep.equal(['emergency']);
  });

  it('keeps a rule that rests on "I am not sure" and something else', () => {
    const unsure = { question: 'nerve', has: 'unsure' };
    const rule = (id: string, when: Outcome['rules'][number]['when']): Outcome['rules'][number] => ({
      id,
      when,
      sources: [],
      reviewed: '2026-11',
    });
    const toy: readonly Outcome[] = [
      {
        id: 'now',
        clinic: 'none',
        rules: [rule('A', unsure), rule('B', { all: [unsure, { question: 'severity', has: 'severe' }] })],
      },
    ];
    expect(ids(lists(toy, 'now'))).to.deep.equal({ now: 'B' });
  });
});

describe('the signs for which an ambulance is right', () => {
  it('are those of the rules that alone make one right', () => {
    const rules: readonly Rule[] = outcomes.flatMap((outcome): readonly Rule[] => outcome.rules);
    const right = rules.filter(({ when }) => {
      const answers: Record<string, readonly string[]> = {};
      for (const { question, has } of leaves(when)) answers[question] = [...(answers[question] ?? []), has];
      return matches(additions.ambulance, answers);
    });
    expect(right.map(({ id }) => id)).to.deep.equal(ambulanceRules);
  });
});
