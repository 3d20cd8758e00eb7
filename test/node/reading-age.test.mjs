// How old a reader must be, by Flesch–Kincaid: the npm packages `flesch-kincaid` (the formula) and `syllable`.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../../tools/rules/load.mjs';

const limit = 11;
/** Of a single option or sentence. */
const limitOfOne = 13;
const { readingAge, texts, wordsOf } = await load('test/content/texts.ts', 'test/content/reading-age.ts');
const words = await load('src/content/locales/en-GB.ts');

const inWhole = (text) => ({ where: '', text });

/** The words of one result as a visitor reads them: its own, and those that every result of its kind has. */
const result = (id, ...more) => [words.outcomes[id].title, ...words.outcomes[id].steps, ...more].flat().map(inWhole);

const home = [
  words.resultHomeCare,
  words.safetyNetSigns,
  words.safetyNetAdvice(words.regions.gb),
  Object.values(words.resultCheckAgain),
].flat();
const groups = {
  ...Object.fromEntries(
    Object.keys(words.questions).map((id) => [
      `the question “${id}”`,
      texts('questions').filter(({ where }) => where.startsWith(`questions.${id}.`)),
    ]),
  ),
  'the result “emergency”': result(
    'emergency',
    [
      words.resultCallInstead,
      words.resultGoToAE,
      words.resultAmbulance,
      words.resultBeforeDanger,
      words.resultStill,
      words.resultBeforeAbout,
    ].flat(),
    [words.resultTextRelay('18000'), words.resultBsl, words.safetyNetWaiting],
  ),
  'the result “urgent”': result(
    'urgent',
    [
      words.regions.gb.today,
      words.resultMidwife,
      words.resultPregnancyDanger,
      words.resultMaternity,
      words.resultDoNotWait,
    ],
    [words.resultTextRelay('18001 111'), ...words.safetyNetSigns, words.safetyNetAgain],
  ),
  'the result “see-professional”': result(
    'see-professional',
    [
      words.resultSeeProfessional(words.regions.gb),
      words.resultCannotCope(words.regions.gb),
      words.resultPhysio,
      words.resultSeeGP,
      words.resultParent,
    ],
    [...words.safetyNetSigns, words.safetyNetAdvice(words.regions.gb), words.safetyNetProfessional(words.regions.gb)],
  ),
  'the result “self-care”': result('self-care', home),
  'the result “normal-soreness”': result('normal-soreness', home, words.resultSoreness),
  'the lists': texts('lists'),
  'the guide and the tips': texts('guide', 'tips'),
};

/** Names of places and of those who help there do not count. */
const withoutNames = ({ where, text }) => ({
  where,
  text: text.replaceAll(
    /physiotherapist|physical therapist|your country’s out-of-hours doctor|midwife or maternity unit/g,
    'physio',
  ),
});

/** Harder than the limit, and kept: their words are fixed by the clinical specification, sign by sign as its sources have them. */
const fixed = [
  words.questions.nerve.options.sex,
  words.questions.about.options['infection-risk'],
  words.resultPhysio,
  words.resultSorenessTitle,
  words.resultSoreness,
  ...words.resultHomeCare[2].split(/(?<=\.) /).slice(1, 3), // who asks a pharmacist first
];

describe('reading age', () => {
  for (const [name, all] of Object.entries(groups)) {
    const age = readingAge(all);
    it(`of ${name} is ${age.toFixed(1)}, not more than ${limit}`, () => {
      const hardest = [...all].sort((one, other) => readingAge([other]) - readingAge([one])).slice(0, 5);
      const list = hardest.map(({ where, text }) => `  ${where}: ${text}`).join('\n');
      assert.ok(age <= limit, `src/content/locales/en-GB.ts: use shorter words and sentences. The hardest:\n${list}`);
    });
  }

  const each = texts('questions', 'outcomes', 'result', 'lists', 'safetyNet').flatMap(({ where, text }) =>
    text.split(/(?<=[.!?]) /).map((sentence) => ({ where, text: sentence })),
  );

  it(`of each option, step and sign of a list is not more than ${limitOfOne}, but for ${fixed.length} that are fixed`, () => {
    const hard = each.filter((one) => readingAge([withoutNames(one)]) > limitOfOne && wordsOf(one.text).length > 5);
    const open = hard
      .filter(({ text }) => !fixed.includes(text))
      .map(
        (one) => `src/content/locales/en-GB.ts: "${one.where}" reads like ${readingAge([one]).toFixed(1)}: ${one.text}`,
      );
    assert.deepEqual(open, []);
    const easy = fixed
      .filter((text) => !hard.some((one) => one.text === text))
      .map((text) => `test/node/reading-age.test.mjs: “${text}” is easy enough. Take it off the list.`);
    assert.deepEqual(easy, []);
  });
});
