import { expect } from 'chai';
import { exclusive, questionnaire } from '../../src/content/questionnaire.js';
import type { Answers } from '../../src/content/schema.js';
import { vignettes } from '../../src/content/vignettes.js';
import * as entry from '../../src/rules.js';
import { checkAnswers } from '../../src/rules/check-answers.js';

type Row = readonly [sentence: string, answers: Answers, named: readonly string[]];

const impossible: readonly Row[] = [
  ['an unknown question', { nerves: ['saddle'] }, ['"nerves"', 'nerve, danger']],
  ['an unknown option', { nerve: ['sadle'] }, ['"sadle"', '"nerve"', 'saddle, bladder']],
  ['an option of another question', { danger: ['saddle'] }, ['"saddle"', '"danger"']],
  ['an unknown option behind a known one', { nerve: ['saddle', 'legs'] }, ['"legs"']],
  ['"I am not sure" where it is not offered', { about: ['unsure'] }, ['"unsure"', '"about"']],
  ['an unknown question without an answer', { pain: undefined }, ['"pain"']],
  ['"None of these" beside a sign', { danger: ['knock', 'none'] }, ['"knock"', '"none"', '"danger"']],
  ['"I am not sure" beside "None of these"', { unwell: ['none', 'unsure'] }, ['"none"', '"unsure"']],
  ['"under 18" beside "65 or over"', { about: ['under-18', 'cancer', 'age-65'] }, ['"under-18"', '"age-65"']],
  ['two answers where one is asked for', { onset: ['later', 'during'] }, ['"later"', '"during"', '"onset"']],
];

const possible: readonly (readonly [sentence: string, answers: Answers])[] = [
  ['no answers', {}],
  ['a question without an answer', { nerve: [], danger: undefined }],
  ['several signs', { nerve: ['saddle', 'bladder'], about: ['age-65', 'bones'] }],
  ['the same option twice', { nerve: ['saddle', 'saddle'] }],
];

describe('check: answers that no visitor can give are refused', () => {
  for (const [sentence, answers, named] of impossible) {
    it(`refuses ${sentence}, and names it`, () => {
      const check = (): void => checkAnswers(questionnaire, exclusive, answers);
      for (const words of named) expect(check).to.throw(TypeError, words);
    });
  }

  for (const [sentence, answers] of possible) {
    it(`accepts ${sentence}`, () => expect(() => checkAnswers(questionnaire, exclusive, answers)).not.to.throw());
  }

  it('accepts every example visitor', () => {
    for (const { answers } of vignettes) checkAnswers(questionnaire, exclusive, answers);
  });
});

describe('the rules entry point, src/rules.ts', () => {
  it('decides, walks and tells its version', () => {
    expect(entry.decide({ nerve: ['saddle'] })).to.deep.equal({ outcome: 'emergency', because: ['E01'] });
    expect(entry.path({ nerve: ['none'] })).to.include({ next: 'danger', done: false });
    expect(entry.contentVersion).to.match(/^\d+\.\d+\.\d+$/);
  });

  it('refuses an unknown id in both functions', () => {
    const misspelt = { nerve: ['sadle'] } as unknown as entry.GivenAnswers;
    expect(() => entry.decide(misspelt)).to.throw(TypeError, '"sadle"');
    expect(() => entry.path(misspelt)).to.throw(TypeError, '"sadle"');
  });

  it('compiles only with known ids', () => {
    // @ts-expect-error: a misspelt option does not compile
    const option: entry.GivenAnswers = { nerve: ['sadle'] };
    // @ts-expect-error: a misspelt question does not compile
    const question: entry.GivenAnswers = { nerves: ['saddle'] };
    expect([option, question]).to.have.length(2);
  });
});
