import { expect } from 'chai';
import fc from 'fast-check';
import { exclusive, questionnaire } from '../../src/content/questionnaire.js';
import { otherwise, outcomes } from '../../src/content/outcomes.js';
import type { Answers, Condition, Question, Rule } from '../../src/content/schema.js';
import * as entry from '../../src/rules.js';
import { compare, type Difference, type Edition } from '../../src/rules/compare.js';
import { everybody, ofAll, ofVisit, type Found } from './brute-force.js';
import { mostUrgentFirst, twoEditions } from './random-editions.js';

const isMilder = (one: string, other: string): boolean => mostUrgentFirst.indexOf(one) > mostUrgentFirst.indexOf(other);
const isSofter = ({ before, after }: Found): boolean => isMilder(after, before);
const isStricter = ({ before, after }: Found): boolean => isMilder(before, after);
const pairsOf = (found: readonly { readonly before: string; readonly after: string }[]): string[] =>
  [...new Set(found.map(({ before, after }) => `${before} → ${after}`))].sort();
const outcomesOf = (differences: readonly Difference[]): Found[] =>
  differences.map(({ ticks, before, after, visit }) => ({
    before: before.outcome,
    after: after.outcome,
    answers: visit ?? answersOf(ticks),
  }));
const answersOf = (ticks: Difference['ticks']): Answers => {
  const answers: Record<string, string[]> = {};
  for (const { question, has } of ticks) (answers[question] ??= []).push(has);
  return answers;
};

const has = (question: string, option: string): Condition => ({ question, has: option });
const many = (id: string, ...options: string[]): Question => ({ id, choose: 'many', options: [...options, 'none'] });
const one = (id: string, ...options: string[]): Question => ({ id, choose: 'one', options });

/** A small edition: what leads to help now, what to help today, what is looked after at home; and otherwise soon. */
function edition(
  questionnaire: readonly Question[],
  rules: { readonly now?: Condition; readonly today?: Condition; readonly home?: Condition },
): Edition {
  const outcomes = (['now', 'today', 'home'] as const).map((id) => {
    const when = rules[id];
    return {
      id,
      clinic: 'none' as const,
      rules: when ? [{ id: `${id}1`, when, sources: [], reviewed: '2026-11' }] : [],
    };
  });
  return { questionnaire, exclusive: ['none', 'unsure'], outcomes, otherwise: 'soon' };
}

/** Each difference as a line: "p a: now → soon, as p a; q no". */
const inLines = (differences: readonly Difference[]): string[] =>
  differences.map(({ ticks, before, after, visit }) => {
    const whole = visit
      ? Object.entries(visit)
          .map(([id, ticked = []]) => `${id} ${ticked.join(' + ')}`)
          .join('; ')
      : 'nobody who answers all';
    return `${ticks.map(({ question, has: option }) => `${question} ${option}`).join(' + ')}: ${before.outcome} → ${after.outcome}, as ${whole}`;
  });

const softer = (before: Edition, after: Edition): string[] => inLines(compare(before, after, mostUrgentFirst).softer);
const stricter = (before: Edition, after: Edition): string[] =>
  inLines(compare(before, after, mostUrgentFirst).stricter);

describe('compare: what changes for whom', () => {
  const signs = many('p', 'a', 'b');
  const plain = [signs, one('q', 'no', 'yes')];

  it('finds nothing between an edition and itself', () => {
    const today = { questionnaire, exclusive, outcomes, otherwise };
    expect(entry.compare(today)).to.deep.equal({ softer: [], stricter: [] });
    expect(entry.compare(entry.edition, entry.edition)).to.deep.equal({ softer: [], stricter: [] });
  });

  it('names the one tick of a rule that was lost, in a whole visit', () => {
    const [before, after] = [edition(plain, { now: has('p', 'a') }), edition(plain, {})];
    expect(softer(before, after)).to.deep.equal(['p a: now → soon, as p a; q no']);
    expect(stricter(before, after)).to.deep.equal([]);
    expect(stricter(after, before)).to.deep.equal(['p a: soon → now, as p a; q no']);
  });

  it('names every tick that alone makes the difference, and no two of them together', () => {
    const [before, after] = [
      edition([signs], { now: { any: [has('p', 'a'), has('p', 'b'), { all: [has('p', 'a'), has('p', 'b')] }] } }),
      edition([signs], {}),
    ];
    expect(softer(before, after)).to.deep.equal(['p a: now → soon, as p a', 'p b: now → soon, as p b']);
  });

  it('gives the rules of each side', () => {
    const [before, after] = [edition(plain, { now: has('p', 'a') }), edition(plain, { today: has('p', 'a') })];
    const [difference] = compare(before, after, mostUrgentFirst).softer;
    expect([difference?.before, difference?.after]).to.deep.equal([
      { outcome: 'now', because: ['now1'] },
      { outcome: 'today', because: ['today1'] },
    ]);
  });

  it('finds whoever newly earns the mild outcome, though nothing else changed', () => {
    const [before, after] = [
      edition(plain, { home: { all: [has('p', 'none'), has('q', 'no')] } }),
      edition(plain, { home: has('p', 'none') }),
    ];
    expect(softer(before, after)).to.deep.equal(['p none: soon → home, as p none; q yes']);
  });

  it('says when nobody who answers all questions is concerned', () => {
    const rules = { today: { any: [has('q', 'yes')] } };
    const [before, after] = [
      edition(plain, { ...rules, home: { all: [has('p', 'none'), has('q', 'no')] } }),
      edition(plain, { ...rules, home: has('p', 'none') }),
    ];
    expect(softer(before, after)).to.deep.equal(['p none: soon → home, as nobody who answers all']);
  });

  it('never puts "None of these" beside a sign, nor two that exclude each other together', () => {
    const rules = { now: { all: [has('p', 'a'), { any: [has('p', 'none'), has('p', 'b')] }] } };
    const apart = { ...signs, apart: ['a', 'b'] };
    expect(softer(edition([apart], rules), edition([apart], {}))).to.deep.equal([]);
    expect(softer(edition([signs], rules), edition([signs], {}))).to.deep.equal(['p a + p b: now → soon, as p a + b']);
  });

  it('ticks what leads to a question, so that it is asked', () => {
    const conditional = [
      signs,
      { ...one('r', 'x', 'y'), askedWhen: has('p', 'b') },
      { ...one('s', 'x', 'y'), askedWhen: has('r', 'x') },
    ];
    expect(softer(edition(conditional, { now: has('s', 'y') }), edition(conditional, {}))).to.deep.equal([
      's y: now → soon, as p b; r x; s y',
    ]);
  });

  it('answers the questions that its own answers lead to', () => {
    const conditional = [
      one('p', 'a'),
      { ...one('q', 'x', 'y'), askedWhen: has('r', 'x') },
      { ...one('r', 'x'), askedWhen: has('p', 'a') },
      { ...one('s', 'x', 'y'), askedWhen: has('r', 'x') },
    ];
    expect(softer(edition(conditional, { now: has('p', 'a') }), edition(conditional, {}))).to.deep.equal([
      'p a: now → soon, as p a; r x; s x',
    ]);
  });

  it('answers in another way where an answer leads to a question that was left out', () => {
    const conditional = [
      one('p', 'a'),
      { ...one('r', 'x', 'y', 'z'), askedWhen: has('p', 'a') },
      { ...one('s', 'u'), askedWhen: has('r', 'x') },
    ];
    expect(softer(edition(conditional, { now: has('p', 'a') }), edition(conditional, {}))).to.deep.equal([
      'p a: now → soon, as p a; r y',
    ]);
  });

  it('gives no answers that together lead elsewhere', () => {
    const now: Condition = { all: [has('q', 'x'), has('r', 'x')] };
    const questions = [one('p', 'a'), one('q', 'x'), one('r', 'x', 'y')];
    expect(softer(edition(questions, { now, today: has('p', 'a') }), edition(questions, { now }))).to.deep.equal([
      'p a: today → soon, as p a; q x; r y',
    ]);
  });

  it('lists each way in which results change, though one set of ticks contains another', () => {
    const [before, after] = [
      edition([signs], { now: has('p', 'a') }),
      edition([signs], { today: { all: [has('p', 'a'), has('p', 'b')] } }),
    ];
    expect(softer(before, after)).to.deep.equal(['p a: now → soon, as p a', 'p a + p b: now → today, as p a + b']);
  });

  it('finds whom a question that is no longer asked makes milder', () => {
    const [asked, unasked] = [
      [signs, one('r', 'x', 'y')],
      [signs, { ...one('r', 'x', 'y'), askedWhen: has('p', 'a') }],
    ];
    const rules = { now: has('r', 'y') };
    expect(softer(edition(asked, rules), edition(unasked, rules))).to.deep.equal(['r y: now → soon, as p none; r y']);
    expect(softer(edition(unasked, rules), edition(asked, rules))).to.deep.equal([]);
  });

  it('knows nothing of an option that a rule names and no question offers', () => {
    const [before, after] = [edition(plain, { now: { any: [has('p', 'z'), has('z', 'a')] } }), edition(plain, {})];
    expect(softer(before, after)).to.deep.equal([]);
  });

  it('refuses an outcome of which it does not know how urgent it is', () => {
    const [before, after] = [edition(plain, {}), { ...edition(plain, {}), otherwise: 'later' }];
    expect(() => compare(before, after, mostUrgentFirst)).to.throw(
      TypeError,
      'Unknown outcome id "later". Known: now, today',
    );
  });
});

describe('compare: options that only one edition has (P15)', () => {
  const old = [many('p', 'a'), one('q', 'no', 'yes')];
  const wider = [many('p', 'a', 'new'), one('q', 'no', 'yes')];
  const home = has('p', 'none');

  it('compares who ticks a new option alone with "None of these"', () => {
    const [before, after] = [edition(old, { home }), edition(wider, { home })];
    expect(softer(before, after)).to.deep.equal([]);
    expect(stricter(before, after)).to.deep.equal(['p new: home → soon, as p new; q no']);
  });

  it('compares who ticks a new option and an old one with the old one', () => {
    const [before, after] = [
      edition(old, { now: has('p', 'a') }),
      edition(wider, { now: { all: [has('p', 'a'), has('q', 'no')] }, today: has('p', 'new') }),
    ];
    expect(softer(before, after)).to.deep.equal([
      'p a: now → soon, as p a; q yes',
      'p a + p new: now → today, as p a + new; q yes',
    ]);
  });

  it('finds a sign that is no longer offered', () => {
    const [before, after] = [edition(wider, { now: has('p', 'new'), home }), edition(old, { home })];
    expect(softer(before, after)).to.deep.equal([
      'p new: now → home, as p new; q no',
      'p a + p new: now → soon, as p a + new; q no',
    ]);
  });

  it('ticks one option of each edition where neither would be enough', () => {
    const [before, after] = [
      edition([many('p', 'a')], { today: has('p', 'none') }),
      edition([many('p', 'b')], { now: has('p', 'none') }),
    ];
    const withQuestion = ({ questionnaire: own, ...rest }: Edition, rules: Edition['outcomes']): Edition => ({
      ...rest,
      questionnaire: [...own, one('q', 'x')],
      outcomes: rules,
    });
    const added = [
      {
        id: 'now',
        clinic: 'none' as const,
        rules: [{ id: 'n', when: has('q', 'x'), sources: [], reviewed: '2026-11' }],
      },
    ];
    const found = softer(
      withQuestion(before, [...before.outcomes.slice(1, 2), ...added]),
      withQuestion(after, after.outcomes),
    );
    expect(found).to.deep.equal(['p b: today → soon, as p b; q x', 'q x: now → soon, as p a + b; q x']);
  });

  it('has no answer where the other edition offers no "None of these"', () => {
    const [before, after] = [
      edition([one('q', 'no')], { home: has('q', 'no') }),
      edition([one('q', 'no', 'both')], { home: { any: [has('q', 'no'), has('q', 'both')] } }),
    ];
    expect(softer(before, after)).to.deep.equal(['q both: soon → home, as q both']);
  });

  it('compares a new question as if the old edition had not asked it', () => {
    const [before, after] = [
      edition([many('p', 'a')], { now: has('p', 'a') }),
      edition([many('p', 'a'), one('q', 'no', 'yes')], { now: { all: [has('p', 'a'), has('q', 'yes')] } }),
    ];
    expect(softer(before, after)).to.deep.equal(['p a: now → soon, as p a; q no']);
  });

  it('compares a question that is gone as if the new edition had not asked it', () => {
    const [before, after] = [
      edition([many('p', 'a'), one('q', 'no', 'yes')], { now: has('q', 'yes') }),
      edition([many('p', 'a')], {}),
    ];
    expect(softer(before, after)).to.deep.equal(['q yes: now → soon, as p none; q yes']);
  });
});

describe('compare: an option that looks like another', () => {
  // To the new edition "a" is unknown, and to the old one "c" is: either answers the last question in the eyes of both.
  const when = { question: 'r', has: 'none' };
  const rules = (id: string, condition: Condition): Rule[] => [
    { id, when: condition, sources: [], reviewed: '2026-11' },
  ];
  const outcomes: Edition['outcomes'] = [
    { id: 'soon', clinic: 'none', rules: rules('soon0', when) },
    { id: 'today', clinic: 'none', rules: rules('today0', { all: [{ question: 'r', has: 'a' }] }) },
  ];
  const editionOf = (questionnaire: readonly Question[]): Edition => ({
    questionnaire,
    exclusive: ['none', 'unsure'],
    outcomes,
    otherwise: 'now',
  });
  const before = editionOf([
    { id: 'p', choose: 'one', options: ['c'] },
    { id: 'q', choose: 'one', options: ['b'] },
    { id: 'r', choose: 'one', options: ['a'] },
  ]);
  const after = editionOf([
    { id: 'p', choose: 'one', options: ['c'] },
    { id: 'q', choose: 'one', options: ['c'] },
    { id: 'r', choose: 'many', options: ['c', 'none', 'unsure'], askedWhen: { question: 'p', has: 'a' } },
  ]);

  it('is named as the visit has it', () => {
    const { softer, stricter } = compare(before, after, mostUrgentFirst);
    for (const { ticks, visit } of [...softer, ...stricter]) {
      for (const { question, has } of ticks) expect(visit?.[question] ?? [has]).to.include(has);
    }
    expect([...softer, ...stricter].some(({ visit }) => visit)).to.be.true;
  });
});

describe('compare: against trying everybody', () => {
  it('agrees on 600 random pairs of small questionnaires', () => {
    let softer = 0;
    fc.assert(
      fc.property(twoEditions, ([before, after]) => {
        const told = compare(before, after, mostUrgentFirst);
        const all: Found[] = [];
        const visits: Found[] = [];
        for (const answers of everybody(before, after)) {
          all.push(ofAll(before, after, answers));
          const visit = ofVisit(before, after, answers);
          if (visit) visits.push(visit);
        }
        for (const [differences, isDifferent] of [
          [told.softer, isSofter],
          [told.stricter, isStricter],
        ] as const) {
          const inVisits = differences.filter(({ visit }) => visit);
          // Every way in which somebody's result changes is listed, and none that nobody comes to.
          expect(pairsOf(outcomesOf(inVisits)), 'whole visits').to.deep.equal(pairsOf(visits.filter(isDifferent)));
          expect(pairsOf(outcomesOf(differences)), 'all').to.deep.equal(
            pairsOf([...all, ...visits].filter(isDifferent)),
          );
          for (const one of inVisits) {
            const visit = ofVisit(before, after, one.visit!);
            expect([visit?.before, visit?.after], 'a visit').to.deep.equal([one.before.outcome, one.after.outcome]);
            for (const { question, has: option } of one.ticks)
              expect(one.visit![question], 'its ticks').to.include(option);
          }
          // None contains another with the same two results, of those that have a visit and of all.
          for (const one of differences) {
            const others = differences.filter(
              (other) =>
                other !== one &&
                other.before.outcome === one.before.outcome &&
                other.after.outcome === one.after.outcome,
            );
            const contained = others.filter(
              ({ ticks, visit }) =>
                (visit !== null || one.visit === null) &&
                ticks.every((tick) =>
                  one.ticks.some((each) => each.question === tick.question && each.has === tick.has),
                ),
            );
            expect(contained, 'a smaller one').to.deep.equal([]);
          }
        }
        softer += told.softer.length;
      }),
      { numRuns: 600 },
    );
    expect(softer).to.be.above(200);
  });
});
