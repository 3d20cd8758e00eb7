// Writes dist/fhir/questionnaire.json: the questions as an HL7 FHIR R4 Questionnaire, for the forms of others.
// It asks; it does not decide. The rules are in dist/rules.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { load } from './load.mjs';

const words = await load('src/internal/words.ts');
const { edition, exclusive, questionnaire } = await load(
  ...['edition', 'questionnaire'].map((name) => `src/content/${name}.ts`),
);

/** Names this questionnaire in every version. A UUID needs no domain. */
const url = 'urn:uuid:3f0b6c9e-6a53-4a0e-9d0f-6f4f1b7c2d58';

const standard = (name, value) => ({ url: `http://hl7.org/fhir/StructureDefinition/${name}`, ...value });
const coding = (question, code) => ({ code, display: words.optionText({ question, has: code }) });

/** FHIR knows a flat list of answers, any or all of which enable a question. */
function enabledBy({ id, askedWhen }) {
  if (!askedWhen) return {};
  const [kind] = Object.keys(askedWhen);
  const ticks = 'has' in askedWhen ? [askedWhen] : askedWhen[kind];
  if (ticks.some((tick) => !('has' in tick))) {
    throw new Error(
      `src/content/questionnaire.ts: question "${id}" is asked when conditions within conditions hold. FHIR takes one list of answers: say it with one "any" or one "all".`,
    );
  }
  return {
    enableWhen: ticks.map(({ question, has }) => ({ question, operator: '=', answerCoding: coding(question, has) })),
    enableBehavior: kind === 'all' ? 'all' : 'any',
  };
}

const option = (question, id) => ({
  ...(exclusive.includes(id) && { extension: [standard('questionnaire-optionExclusive', { valueBoolean: true })] }),
  valueCoding: coding(question, id),
});

const hint = (id, text) => ({
  extension: [
    standard('questionnaire-displayCategory', {
      valueCodeableConcept: {
        coding: [{ system: 'http://hl7.org/fhir/questionnaire-display-category', code: 'instructions' }],
      },
    }),
  ],
  linkId: `${id}-hint`,
  text,
  type: 'display',
});

function item(question) {
  const { id, choose, options, apart } = question;
  const { title, hint: text } = words.questions[id];
  const quoted = apart?.map((has) => `“${words.optionText({ question: id, has })}”`);
  return {
    ...(quoted && {
      extension: [standard('designNote', { valueMarkdown: `${quoted.join(' and ')} exclude each other.` })],
    }),
    linkId: id,
    text: title,
    type: 'choice',
    ...enabledBy(question),
    required: true,
    repeats: choose === 'many',
    answerOption: options.map((each) => option(id, each)),
    ...(text && { item: [hint(id, text)] }),
  };
}

const resource = {
  resourceType: 'Questionnaire',
  id: 'back-pain-after-exercise',
  language: words.lang,
  url,
  version: edition.version,
  name: 'BackPainAfterExercise',
  title: words.checkerTitle,
  status: 'draft', // until a clinician has signed
  subjectType: ['Patient'],
  date: edition.written,
  description: words.reviewText(),
  // That nothing is saved or sent holds for the elements, not for the forms of others.
  purpose: words.aboutPurpose.filter((line) => line !== words.checkerPrivacy).join('\n'),
  copyright: 'MIT licence. See the package back-pain-elements.',
  effectivePeriod: { start: edition.written, end: edition.expires },
  jurisdiction: [{ coding: [{ system: 'urn:iso:std:iso:3166', code: 'GB' }] }],
  item: questionnaire.map(item),
};

mkdirSync('dist/fhir', { recursive: true });
writeFileSync('dist/fhir/questionnaire.json', `${JSON.stringify(resource, null, 2)}\n`);
