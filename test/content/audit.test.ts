/** Reads the content as a careful editor would. Each failure is a sentence that names the file and what to do there. */
import { expect } from 'chai';
import { edition } from '../../src/content/edition.js';
import { outcomes as published } from '../../src/content/outcomes.js';
import { questionnaire } from '../../src/content/questionnaire.js';
import type { Outcome } from '../../src/content/schema.js';
import { movementSources, sources } from '../../src/content/sources.js';
import { vignettes } from '../../src/content/vignettes.js';
import { leaves } from '../rules/rule-context.js';
import { texts, type Text } from './texts.js';
import { banned } from './wording.js';

const outcomes: readonly Outcome[] = published;
const rules = outcomes.flatMap((outcome) => outcome.rules);
const locale = 'src/content/locales/en-GB.ts';

/** P9: a result says where to go. It names no condition, no likelihood, and never says "you have". */
const neverInResults = [
  /\byou (have|had|may have|might have|could have|probably|likely)\b/i,
  /\byou['’]ve\b/i,
  /%|per ?cent\b|\b(in|out of) (ten|100|1,?000)\b/i,
  /\b(chance|likel(y|ihood)|probab(le|ly|ility)|odds)\b/i,
  /cauda equina|sciatica|radiculopathy|stenosis|spondyl\w*/i,
  /\b(disc|discs|hernia\w*|slipped|fracture\w*|sprain\w*|spasm\w*|arthritis|osteopor\w*)\b/i,
  /\b(infection|sepsis|meningitis|abscess|discitis|cancer|tumou?r\w*|aneurysm|rhabdo\w*|heart attack|stroke|clot|kidney stones?)\b/i,
  /\bDOMS\b|delayed onset/i,
];

/**
 * Options that no rule asks for. Each needs a reason here, so that no answer is lost by oversight.
 * They still count: whoever ticks one does not earn what another option earns.
 */
const harmless: Readonly<Record<string, string>> = {
  'onset gradual':
    'Pain that comes slowly is neither the usual soreness (later) nor an injury (during); length and trend decide.',
  'onset not-exercise':
    'Pain without exercise is not the usual soreness, and the other answers decide how soon to get help.',
};

/** Sentences that name what somebody may have had, or has done. They say who should ask first, and that a second call is right. */
const notAboutTheVisitor = /Ask too if you have ever had [^.]+\.|even if you have called before/g;

/** Fails with these sentences, if there are any. */
function demandNone(faults: readonly string[]): void {
  expect(faults, `\n${faults.join('\n')}\n`).to.be.empty;
}

const found = (where: readonly Text[], patterns: readonly RegExp[]): { where: string; text: string; word: string }[] =>
  where.flatMap(({ where, text }) =>
    patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []).map((word) => ({ where, text, word })),
  );

const isMonth = (month: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(month);

/** Whether it is a day of the calendar, `YYYY-MM-DD`. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === day;
}

describe('audit of the rules', () => {
  it('every rule has an id of its own', () => {
    const ids = rules.map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    demandNone(twice.map((id) => `src/content/outcomes.ts: there are two rules ${id}. Give one of them a new id.`));
  });

  it('every rule names its sources, and each source exists', () => {
    const none = rules.filter(({ sources: named }) => named.length === 0);
    const unknown = rules.flatMap(({ id, sources: named }) =>
      named.filter((each) => !(each in sources)).map((each) => [id, each] as const),
    );
    demandNone([
      ...none.map(
        ({ id }) => `src/content/outcomes.ts: rule ${id} names no source. Add one from src/content/sources.ts.`,
      ),
      ...unknown.map(
        ([id, each]) =>
          `src/content/outcomes.ts: rule ${id} names "${each}", which is not in src/content/sources.ts. Add it there.`,
      ),
    ]);
  });

  it('every source has a label and an address', () => {
    const all: readonly (readonly [string, { readonly label: string; readonly url: string }])[] = Object.entries({
      ...movementSources,
      ...sources,
    });
    const bad = all.filter(
      ([id, { label, url }]) => !label || (id === 'policy' ? url !== '' : !url.startsWith('https://')),
    );
    demandNone(
      bad.map(([id]) => `src/content/sources.ts: "${id}" needs a label and an address that begins with https://.`),
    );
  });

  it('every rule says in which month its sources were last read', () => {
    const latest = edition.written.slice(0, 7);
    const bad = rules.filter(({ reviewed }) => !isMonth(reviewed) || reviewed > latest);
    demandNone(
      bad.map(
        ({ id, reviewed }) =>
          `src/content/outcomes.ts: rule ${id} was reviewed in "${reviewed}". Write a month, YYYY-MM, no later than the edition's, ${latest}.`,
      ),
    );
  });

  it('every rule has an example visitor for whom it alone decides', () => {
    const alone = new Set<string>(
      vignettes.filter(({ because }) => because.length === 1).flatMap(({ because }) => because),
    );
    demandNone(
      rules
        .filter(({ id }) => !alone.has(id))
        .map(
          ({ id }) =>
            `src/content/vignettes.ts: no visitor is sent where rule ${id} sends them by ${id} alone. Add one.`,
        ),
    );
  });

  it('every option is used by a rule, or is harmless for a reason given', () => {
    const used = new Set(rules.flatMap(({ when }) => leaves(when).map(({ question, has }) => `${question} ${has}`)));
    const options = questionnaire.flatMap(({ id, options: all }) => all.map((option) => `${id} ${option}`));
    demandNone([
      ...options
        .filter((option) => !used.has(option) && !harmless[option])
        .map(
          (option) =>
            `src/content/outcomes.ts: no rule asks for "${option}". Add a rule, or the reason why it is harmless to test/content/audit.test.ts.`,
        ),
      ...Object.keys(harmless)
        .filter((option) => used.has(option) || !options.includes(option))
        .map(
          (option) =>
            `test/content/audit.test.ts: "${option}" is listed as harmless, but a rule asks for it or it is gone. Take it off the list.`,
        ),
    ]);
  });

  it('every option of every question is ticked by an example visitor', () => {
    const ticked = new Set(
      vignettes.flatMap(({ answers }) =>
        Object.entries(answers).flatMap(([id, options]) => options.map((option) => `${id} ${option}`)),
      ),
    );
    const options = questionnaire.flatMap(({ id, options: all }) => all.map((option) => `${id} ${option}`));
    demandNone(
      options
        .filter((option) => !ticked.has(option))
        .map((option) => `src/content/vignettes.ts: nobody ticks "${option}". Add a visitor who does.`),
    );
  });

  it('every example visitor has a name of their own, and a story', () => {
    const names = vignettes.map(({ who }) => who);
    const twice = names.filter((who, index) => names.indexOf(who) !== index);
    demandNone([
      ...twice.map((who) => `src/content/vignettes.ts: there are two visitors "${who}". Rename one.`),
      ...vignettes
        .filter(({ who, story }) => !/^\p{Lu}\p{L}+, \d+, ./u.test(who) || !story.endsWith('.'))
        .map(
          ({ who }) =>
            `src/content/vignettes.ts: "${who}" needs a name, an age, what they do, and a story that ends with a full stop.`,
        ),
    ]);
    expect(vignettes).to.have.length.at.least(130);
  });
});

describe('audit of the edition', () => {
  const { version, written, expires }: Readonly<Record<keyof typeof edition, string>> = edition;

  it('has a version, a day on which it was written and a later day of expiry', () => {
    demandNone([
      ...(/^\d+\.\d+\.\d+$/.test(version)
        ? []
        : [`src/content/edition.ts: the version is "${version}". Write three numbers, for example 1.2.0.`]),
      ...[written, expires]
        .filter((day) => !isDay(day))
        .map((day) => `src/content/edition.ts: "${day}" is not a day. Write YYYY-MM-DD.`),
      ...(expires > written
        ? []
        : ['src/content/edition.ts: the edition expires before it was written. Move "expires" after "written".']),
    ]);
  });
});

describe('audit of the words', () => {
  const all = texts();
  const stories = vignettes.map(({ who, story }): Text => ({ where: who, text: story }));

  it('no message is empty, and none shows a value that is missing', () => {
    const bad = all.filter(({ text }) => !text.trim() || /undefined|\[object|NaN/.test(text));
    demandNone(bad.map(({ where, text }) => `${locale}: "${where}" reads "${text}". Write the words.`));
  });

  it('no text promises what this guide does not do', () => {
    const faults = (file: string, where: readonly Text[]): string[] =>
      found(where, banned).map(
        (each) => `${file}: "${each.where}" says "${each.word}" (${each.text}). Say it in other words.`,
      );
    demandNone([...faults(locale, all), ...faults('src/content/vignettes.ts', stories)]);
  });

  it('no result names a condition or a likelihood, or says "you have" (P9)', () => {
    const results = texts('outcomes', 'result', 'safetyNet').map(({ where, text }): Text => ({
      where,
      text: text.replaceAll(notAboutTheVisitor, ''),
    }));
    expect(results).to.have.length.above(40);
    demandNone(
      found(results, neverInResults).map(
        ({ where, word, text }) =>
          `${locale}: the result "${where}" says "${word}" (${text}). Say where to go instead.`,
      ),
    );
  });

  it('no source names a condition, for its label stands in results (P9)', () => {
    const labels = Object.entries(sources).map(([id, { label }]): Text => ({ where: id, text: label }));
    demandNone(
      found(labels, neverInResults).map(
        ({ where, word }) =>
          `src/content/sources.ts: the label of "${where}" says "${word}". Name the publisher alone.`,
      ),
    );
  });

  it('no text has HTML in it', () => {
    const bad = all.filter(({ text }) => /<[a-z/!]|&[a-z#]+;/i.test(text));
    demandNone(bad.map(({ where, text }) => `${locale}: "${where}" has HTML in it (${text}). Write plain words.`));
  });
});
