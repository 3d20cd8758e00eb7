import { expect } from 'chai';
import { outcomes } from '../../src/content/outcomes.js';
import { questionnaire, type GivenAnswers } from '../../src/content/questionnaire.js';
import { vignettes } from '../../src/content/vignettes.js';
import { countedAnswers, path, type Path } from '../../src/rules/path.js';

const pathOf = (answers: GivenAnswers): Path => path(questionnaire, outcomes, answers);

const lists = { nerve: ['none'], danger: ['none'], about: ['none'], unwell: ['none'] } as const;
const clear = { ...lists, leg: ['no'] } as const;

type Row = readonly [sentence: string, answers: GivenAnswers, next: string | null];

const asksNext: readonly Row[] = [
  ['a new visitor is asked about nerves first', {}, 'nerve'],
  ['an empty answer is no answer', { nerve: [] }, 'nerve'],
  ['an answer to a later question does not skip an earlier one', { danger: ['chest'] }, 'nerve'],
  ['the four lists come in order: danger', { nerve: ['none'] }, 'danger'],
  ['… then about you', { nerve: ['none'], danger: ['none'] }, 'about'],
  ['… then other signs', { nerve: ['none'], danger: ['none'], about: ['none'] }, 'unwell'],
  ['… then one leg', lists, 'leg'],
  ['… then how long', clear, 'length'],

  ['an emergency stops at once', { nerve: ['saddle'] }, null],
  [
    'an emergency of two ticks stops at the second',
    { nerve: ['one-leg-weak'], danger: ['none'], about: ['cancer'] },
    null,
  ],
  ['a weak leg goes on while an emergency is possible: danger', { nerve: ['one-leg-weak'] }, 'danger'],
  ['a weak leg goes on while an emergency is possible: cancer', { nerve: ['one-leg-weak'], danger: ['none'] }, 'about'],
  [
    'a weak leg goes on while an emergency is possible: fever',
    { nerve: ['one-leg-weak'], danger: ['none'], about: ['none'] },
    'unwell',
  ],
  [
    'a weak leg stops when none is',
    { nerve: ['one-leg-weak'], danger: ['none'], about: ['none'], unwell: ['none'] },
    null,
  ],
  ['a weak leg after a knock stops at once', { nerve: ['one-leg-weak'], danger: ['knock'] }, null],
  [
    'an urgent sign stops when no emergency is possible',
    { nerve: ['none'], danger: ['none'], about: ['pregnant'] },
    null,
  ],
  [
    'a risk of infection is asked about fever',
    { nerve: ['none'], danger: ['none'], about: ['cancer', 'infection-risk'] },
    'unwell',
  ],
  [
    'under 18 goes on while something urgent is possible',
    { nerve: ['none'], danger: ['none'], about: ['under-18'] },
    'unwell',
  ],
  [
    'under 18 is asked how bad',
    { ...clear, about: ['under-18'], length: ['4-to-7-days'], trend: ['better'] },
    'severity',
  ],
  [
    'under 18 stops when nothing urgent is',
    { ...clear, about: ['under-18'], length: ['4-to-7-days'], trend: ['better'], severity: ['mild'] },
    null,
  ],
  [
    'a risk of infection stops when it gets worse',
    { ...clear, about: ['infection-risk'], length: ['4-to-7-days'], trend: ['worse'] },
    null,
  ],
  [
    'blood thinners stop when it came on during exercise',
    { ...clear, about: ['blood-thinners'], length: ['4-to-7-days'], onset: ['during'] },
    null,
  ],
  [
    'over 6 weeks and better stops: nothing urgent is possible',
    { ...clear, length: ['over-6-weeks'], trend: ['better'] },
    null,
  ],
  ['over 6 weeks and worse is asked how bad', { ...clear, length: ['over-6-weeks'], trend: ['worse'] }, 'severity'],
  ['a clear path goes on to the end', { ...clear, length: ['up-to-3-days'], onset: ['later'] }, 'severity'],
  [
    'a clear path ends with severity',
    { ...clear, length: ['up-to-3-days'], onset: ['later'], severity: ['mild'] },
    null,
  ],

  ['onset is asked of pain up to 3 days', { ...clear, length: ['up-to-3-days'] }, 'onset'],
  ['onset is asked at 65 or over', { ...clear, about: ['age-65'], length: ['4-to-7-days'] }, 'onset'],
  ['onset is asked with blood thinners', { ...clear, about: ['blood-thinners'], length: ['over-6-weeks'] }, 'onset'],
  ['onset is asked with thin bones', { ...clear, about: ['bones'], length: ['1-to-6-weeks'] }, 'onset'],
  ['onset is not asked otherwise after 3 days', { ...clear, length: ['4-to-7-days'] }, 'trend'],
  ['trend is asked from 4 days', { ...clear, about: ['age-65'], length: ['4-to-7-days'], onset: ['later'] }, 'trend'],
  ['trend is asked from 1 week', { ...clear, length: ['1-to-6-weeks'] }, 'trend'],
  ['trend is asked over 6 weeks', { ...clear, length: ['over-6-weeks'] }, 'trend'],
  ['trend is not asked up to 3 days', { ...clear, length: ['up-to-3-days'], onset: ['during'] }, 'severity'],
];

describe('path: which question comes next', () => {
  for (const [sentence, answers, next] of asksNext) {
    it(sentence, () => expect(pathOf(answers)).to.include({ next, done: next === null }));
  }
});

describe('path: the example visitors', () => {
  for (const { who, answers } of vignettes) {
    const questions = Object.keys(answers);
    it(`${who}, answers ${questions.join(', ')}, and no question more or fewer`, () => {
      expect(pathOf(answers)).to.deep.equal({ asked: questions, next: null, done: true, total: questions.length });
      for (const [given, next] of questions.entries()) {
        const before = Object.fromEntries(Object.entries(answers).slice(0, given));
        expect(pathOf(before)).to.deep.include({ asked: questions.slice(0, given), next, done: false });
      }
    });
  }
});

describe('path: how many questions', () => {
  const nine = { ...clear, about: ['age-65'] } as const;

  it('expects 8 at the start and on a clear path', () => {
    expect(pathOf({}).total).to.equal(8);
    expect(pathOf({ ...clear, length: ['4-to-7-days'] }).total).to.equal(8);
  });

  it('expects a 9th when both onset and trend are asked', () => {
    expect(pathOf(nine).total).to.equal(8);
    expect(pathOf({ ...nine, length: ['4-to-7-days'] }).total).to.equal(9);
  });

  it('counts those asked when it stops', () => {
    expect(pathOf({ nerve: ['saddle'] }).total).to.equal(1);
  });
});

describe('countedAnswers: the answers that count', () => {
  it('leaves out answers to questions that are no longer asked (P12)', () => {
    const answers: GivenAnswers = {
      ...clear,
      length: ['up-to-3-days'],
      onset: ['later'],
      trend: ['worse'],
      severity: ['severe'],
    };
    const { asked } = pathOf(answers);
    expect(countedAnswers(asked, answers)).to.have.all.keys(
      'nerve',
      'danger',
      'about',
      'unwell',
      'leg',
      'length',
      'onset',
      'severity',
    );
    expect(countedAnswers(['severity'], answers)).to.deep.equal({ severity: ['severe'] });
  });
});
