// The built dist/rules.js, as a partner's server or a notebook would import it: in Node, without a page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../../tools/rules/load.mjs';

const rules = await import('../../dist/rules.js');
const { vignettes } = await load('src/content/vignettes.ts');
const { contentVersion, decide, outcomes, path, questionnaire } = rules;

describe('dist/rules.js', () => {
  it('runs without a page', () => {
    for (const name of ['window', 'document', 'customElements', 'HTMLElement'])
      assert.equal(typeof globalThis[name], 'undefined');
  });

  it('exports what the contract names, and nothing else', () => {
    const names = ['compare', 'contentVersion', 'decide', 'edition', 'outcomes', 'path', 'questionnaire'];
    assert.deepEqual(Object.keys(rules).sort(), names);
    assert.match(contentVersion, /^\d+\.\d+\.\d+$/);
    assert.deepEqual(
      outcomes.map(({ id }) => id),
      ['emergency', 'urgent', 'see-professional', 'normal-soreness', 'self-care'],
    );
    assert.deepEqual(
      questionnaire.map(({ id }) => id),
      ['nerve', 'danger', 'about', 'unwell', 'leg', 'length', 'onset', 'trend', 'severity'],
    );
  });

  it(`sends all ${vignettes.length} example visitors where they must go`, () => {
    for (const { who, answers, outcome, because } of vignettes) {
      assert.deepEqual(decide(answers), { outcome, because }, who);
      const { asked, next, done } = path(answers);
      assert.deepEqual({ asked, next, done }, { asked: Object.keys(answers), next: null, done: true }, who);
    }
  });

  it('says which question comes next', () => {
    assert.deepEqual(path({}), { asked: [], next: 'nerve', done: false, total: 8 });
    assert.deepEqual(path({ nerve: ['none'] }), { asked: ['nerve'], next: 'danger', done: false, total: 8 });
  });

  for (const ask of [decide, path]) {
    it(`${ask === decide ? 'decide' : 'path'} names an unknown id in a TypeError`, () => {
      assert.throws(() => ask({ nerves: ['saddle'] }), { name: 'TypeError', message: /"nerves".*nerve, danger/ });
      assert.throws(() => ask({ nerve: ['sadle'] }), {
        name: 'TypeError',
        message: /"sadle" of question "nerve".*saddle/,
      });
      assert.throws(() => ask({ danger: ['knock', 'none'] }), {
        name: 'TypeError',
        message: /"knock" and "none" of question "danger"/,
      });
    });
  }
});
