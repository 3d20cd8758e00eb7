// What `compare` finds between two editions, in sentences that a clinician can read.
import { sentences } from './comparison-sentences.mjs';
import { publishedEdition, publishedVersions } from './editions.mjs';
import { load } from './load.mjs';

const { compare, mostUrgentFirst, tickText } = await load(
  'src/rules/compare.ts',
  'src/content/urgency.ts',
  'src/views/tick-text.ts',
);

const and = new Intl.ListFormat('en-GB');
const { conditionText, softerSentences, stricterRows, wordsOf } = sentences(tickText);
export { conditionText, softerSentences };

/** The edition that this one follows: the newest that was published under a lower version. The first follows itself. */
export function editionBefore({ version }) {
  const versions = publishedVersions();
  const isLower = (other) => other.localeCompare(version, 'en', { numeric: true }) < 0;
  return publishedEdition(versions.find(isLower) ?? versions.at(-1));
}

export const compareEditions = (before, after) => compare(before.rules, after.rules, mostUrgentFirst);

/** Why the edition must get a new version, or an empty text: it is published under this one, with other rules. */
export function unpublishedChange(edition) {
  if (!publishedVersions().includes(edition.version)) return '';
  const { softer, stricter } = compareEditions(publishedEdition(edition.version), edition);
  return softer.length + stricter.length === 0
    ? ''
    : `src/content/edition.ts: version ${edition.version} is published with other rules (tools/rules/published/${edition.version}.json). Raise it: a change of the rules is a new version.`;
}

/** Options that only the first of these editions has. */
const optionsOnlyIn = ({ rules: { questionnaire } }, { rules: { questionnaire: other } }) =>
  questionnaire.flatMap(({ id, options }) =>
    options
      .filter((has) => !other.some((question) => question.id === id && question.options.includes(has)))
      .map((has) => ({ question: id, has })),
  );

/** One difference in short: what is ticked that is no sign that all is well, and where that led and leads. */
export function shortSentence({ visit, before: was, after: now }, before, after) {
  const { place, ticks } = wordsOf(before, after);
  const all = Object.entries(visit).flatMap(([question, options]) => options.map((has) => ({ question, has })));
  const told = all.filter(({ has }) => has !== after.rules.exclusive[0]);
  return `${ticks(told)}: ${place(now.outcome)}, not ${place(was.outcome)}`;
}

/** The answer as Markdown. */
export function comparisonText(before, after, table) {
  const { softer, stricter } = compareEditions(before, after);
  const { ticks } = wordsOf(before, after);
  const [added, removed] = [optionsOnlyIn(after, before), optionsOnlyIn(before, after)];
  return [
    softer.length === 0
      ? '**Nobody is sent anywhere milder.** That is a proof for all answers that can be given, whole visits and incomplete ones, not a sample.'
      : `**Milder for some**, each with the fewest ticks:\n\n${softerSentences(softer, before, after)
          .map((line) => `- ${line}`)
          .join('\n')}`,
    stricter.length === 0
      ? 'Nobody is sent anywhere more urgent.'
      : `More urgent for some, each with the fewest ticks:\n\n${table(['Rules', 'Now', 'Before', 'Fewest ticks'], stricterRows(stricter, before, after))}`,
    ...(added.length > 0
      ? [`New options: ${ticks(added)}. Whoever ticks a new option alone is compared with “None of these” before.`]
      : []),
    ...(removed.length > 0
      ? [
          `Options that are gone: ${ticks(removed)}. Whoever would tick one of them alone is compared with “None of these” now.`,
        ]
      : []),
    'Changed words change no rule, and are not compared.',
  ].join('\n\n');
}

/** The same for the changelog: two lines, without the table. */
export function comparisonLines(before, after) {
  const { softer, stricter } = compareEditions(before, after);
  const rules = [...new Set(stricter.flatMap((each) => each.after.because))].sort();
  return [
    softer.length === 0
      ? `- Compared with edition ${before.version}, nobody is sent anywhere milder: proven by \`npm run rules:compare\`.`
      : `- Compared with edition ${before.version}, milder for some:\n${softerSentences(softer, before, after)
          .map((line) => `  - ${line}`)
          .join('\n')}`,
    ...(stricter.length > 0
      ? [
          `- More urgent for some, by ${rules.length > 0 ? `rules ${and.format(rules)}` : 'no rule'}. docs/clinical/rules.md says for whom.`,
        ]
      : []),
  ].join('\n');
}
