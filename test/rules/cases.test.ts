/** Visitors whom the first edition sent somewhere too mild. All answers that are not named are the calm ones. */
import { expect } from 'chai';
import { otherwise, outcomes } from '../../src/content/outcomes.js';
import { questionnaire, type GivenAnswers } from '../../src/content/questionnaire.js';
import { decide } from '../../src/rules/decide.js';
import { countedAnswers, path } from '../../src/rules/path.js';
import { urgencyOf } from './rule-context.js';

const calm = {
  nerve: ['none'],
  danger: ['none'],
  about: ['none'],
  unwell: ['none'],
  leg: ['no'],
  length: ['up-to-3-days'],
  onset: ['later'],
  trend: ['better'],
  severity: ['mild'],
} as const satisfies GivenAnswers;

const cases: readonly (readonly [sentence: string, answers: GivenAnswers, atLeast: 'urgent' | 'emergency'])[] = [
  [
    'a weak immune system, on day four to seven, getting worse, moderate',
    { about: ['infection-risk'], length: ['4-to-7-days'], trend: ['worse'], severity: ['moderate'] },
    'urgent',
  ],
  [
    '65 or over, severe, without exercise',
    { about: ['age-65'], severity: ['severe'], onset: ['not-exercise'] },
    'urgent',
  ],
  ['under 18, severe', { about: ['under-18'], severity: ['severe'] }, 'urgent'],
  [
    'very hard deadlifts yesterday, muscles like wood, pain climbing, pee normal',
    { danger: ['muscles'], severity: ['moderate'] },
    'urgent',
  ],
  [
    'on warfarin, sudden very bad pain while exercising',
    { about: ['blood-thinners'], onset: ['during'], severity: ['severe'] },
    'urgent',
  ],
  ['one leg weak, with a fever', { nerve: ['one-leg-weak'], unwell: ['fever'] }, 'emergency'],
];

describe('the visitors whom the first edition sent somewhere too mild', () => {
  for (const [sentence, answers, atLeast] of cases) {
    it(`${sentence}: at least ${atLeast}`, () => {
      const given = { ...calm, ...answers };
      const { asked, done } = path(questionnaire, outcomes, given);
      expect(done).to.be.true;
      const { outcome } = decide(outcomes, otherwise, countedAnswers(asked, given));
      expect(urgencyOf(outcome), outcome).to.be.at.least(urgencyOf(atLeast));
    });
  }
});
