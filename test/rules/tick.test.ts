import { expect } from 'chai';
import { exclusive, questionnaire } from '../../src/content/questionnaire.js';
import { tick } from '../../src/rules/tick.js';

type Row = readonly [
  sentence: string,
  question: string,
  ticked: readonly string[],
  change: string,
  left: readonly string[],
];

// `change` is the option switched on, or, after a minus sign, the one switched off.
const table: readonly Row[] = [
  ['a first tick stands alone', 'nerve', [], 'saddle', ['saddle']],
  ['a second tick is added', 'nerve', ['saddle'], 'bladder', ['saddle', 'bladder']],
  ['ticks stay in the order of the question', 'nerve', ['walking', 'sex'], 'saddle', ['saddle', 'sex', 'walking']],
  ['ticking twice changes nothing', 'nerve', ['saddle'], 'saddle', ['saddle']],
  ['a tick taken away leaves the others', 'nerve', ['saddle', 'bowel'], '-saddle', ['bowel']],
  ['the last tick taken away leaves no answer', 'nerve', ['saddle'], '-saddle', []],
  ['taking away what was not ticked changes nothing', 'nerve', ['saddle'], '-bowel', ['saddle']],
  ['"None of these" clears every sign', 'nerve', ['saddle', 'bowel'], 'none', ['none']],
  ['"I am not sure" clears every sign', 'nerve', ['saddle', 'bowel'], 'unsure', ['unsure']],
  ['a sign clears "None of these"', 'danger', ['none'], 'chest', ['chest']],
  ['a sign clears "I am not sure"', 'danger', ['unsure'], 'chest', ['chest']],
  ['"I am not sure" clears "None of these"', 'unwell', ['none'], 'unsure', ['unsure']],
  ['"None of these" taken away leaves no answer', 'unwell', ['none'], '-none', []],
  ['"under 18" clears "65 or over"', 'about', ['age-65', 'cancer'], 'under-18', ['under-18', 'cancer']],
  ['"65 or over" clears "under 18"', 'about', ['under-18', 'pregnant'], 'age-65', ['age-65', 'pregnant']],
  ['"under 18" taken away leaves the rest', 'about', ['under-18', 'pregnant'], '-under-18', ['pregnant']],
  ['another sign leaves "under 18" as it is', 'about', ['under-18'], 'pregnant', ['under-18', 'pregnant']],
  ['of a question with one answer, the new one replaces the old', 'severity', ['mild'], 'severe', ['severe']],
];

describe('tick: what stays ticked', () => {
  for (const [sentence, id, ticked, change, left] of table) {
    it(sentence, () => {
      const question = questionnaire.find((each) => each.id === id)!;
      const option = change.replace(/^-/, '');
      expect(tick(question, exclusive, ticked, option, option === change)).to.deep.equal(left);
    });
  }
});
