// Writes dist/rules.json, the published questions and rules as data for programs in any language, and the schema that it follows.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { load } from './load.mjs';

const words = await load('src/internal/words.ts');
const { edition, exclusive, otherwise, outcomes, questionnaire, readings, sources } = await load(
  ...['edition', 'outcomes', 'questionnaire', 'sources'].map((name) => `src/content/${name}.ts`),
);

const option = (question, id) => ({
  id,
  text: words.optionText({ question, has: id }),
  ...(exclusive.includes(id) && { exclusive: true }),
});

const question = ({ id, choose, options, apart, askedWhen }) => {
  const { title, hint } = words.questions[id];
  return {
    id,
    text: title,
    ...(hint && { hint }),
    choose,
    options: options.map((each) => option(id, each)),
    apart,
    askedWhen,
  };
};

const rules = {
  $schema: './rules.schema.json',
  contentVersion: edition.version,
  written: edition.written,
  expires: edition.expires,
  clinicalReview: words.reviewText(),
  language: words.lang,
  licence: 'MIT',
  // That nothing is saved or sent holds for the elements, not for whoever reads this file.
  purpose: words.aboutPurpose.filter((line) => line !== words.checkerPrivacy),
  questions: questionnaire.map(question),
  outcomes: outcomes.map(({ id, rules }) => ({ id, text: words.outcomes[id].title, rules })),
  otherwise,
  sources: Object.fromEntries(
    Object.entries(sources).map(([id, { label, url }]) => [id, { label, ...(url && { url }), read: readings[id] }]),
  ),
};

mkdirSync('dist', { recursive: true });
writeFileSync('dist/rules.json', `${JSON.stringify(rules, null, 2)}\n`);
copyFileSync('tools/rules/rules-json.schema.json', 'dist/rules.schema.json');
