// What `compare` finds between two editions, in sentences that a clinician can read.
import { load } from './load.mjs';
import { publishedEdition, publishedVersions } from './editions.mjs';

const { compare, mostUrgentFirst, tickText } = await load(
  'src/rules/compare.ts',
  'src/content/urgency.ts',
  'src/views/tick-text.ts',
);

const and = new Intl.ListFormat('en-GB');

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

/** A condition in the words of this edition. Brackets show what belongs together. */
export function conditionText(condition) {
  if ('has' in condition) return `“${tickText(condition)}”`;
  const [kind] = Object.keys(condition);
  const text = condition[kind].map((part) => ('has' in part ? conditionText(part) : `(${conditionText(part)})`));
  return text.join(kind === 'all' ? ' **and** ' : ' **or** ');
}

/** The words for ticks and outcomes of both editions; those of the newer where it has them. */
function wordsOf(before, after) {
  const tick = (each) =>
    `“${after.optionText(each) ? tickText(each) : (before.optionText(each) ?? `${each.question} ${each.has}`)}”`;
  const place = (id) => `“${after.outcomeText(id) ?? before.outcomeText(id) ?? id}”`;
  const ticks = (all) => and.format(all.map(tick));
  const reasons = (because) => (because.length > 0 ? `rule ${and.format(because)}` : 'no rule');
  const answers = (visit) =>
    ticks(Object.entries(visit).flatMap(([question, all]) => all.map((has) => ({ question, has }))));
  return { place, ticks, reasons, answers };
}

/** Options that only the first of these editions has. */
const optionsOnlyIn = ({ rules: { questionnaire } }, { rules: { questionnaire: other } }) =>
  questionnaire.flatMap(({ id, options }) =>
    options
      .filter((has) => !other.some((question) => question.id === id && question.options.includes(has)))
      .map((has) => ({ question: id, has })),
  );

/** Those with the same results and the same rules lost (or gained), as one: the one with the fewest ticks, and how many there are. */
function groupedBy(side, differences) {
  const groups = new Map();
  for (const each of differences) {
    const key = `${each[side].because} ${each.before.outcome} ${each.after.outcome} ${each.visit === null}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => ({
    fewest: group.reduce((least, each) => (each.ticks.length < least.ticks.length ? each : least)),
    others: group.length - 1,
  }));
}

/** For each rule that is no longer the reason, who is sent somewhere milder: the fewest ticks, and a whole visit. */
export function softerSentences(softer, before, after) {
  const { place, ticks, reasons, answers } = wordsOf(before, after);
  return groupedBy('before', softer).map(({ fewest: { before: was, after: now, ticks: all, visit }, others }) => {
    const change = `Whoever ticks ${ticks(all)} was sent to ${place(was.outcome)} (${reasons(was.because)}) and is now sent to ${place(now.outcome)} (${reasons(now.because)}).`;
    const example = visit
      ? `A whole visit: ${answers(visit)}.`
      : 'Nobody who answers all questions comes to this; answers that are passed to `decide` incomplete do.';
    return [change, example, ...(others > 0 ? [`${others} other sets of ticks lead to the same.`] : [])].join(' ');
  });
}

/** One difference in short: what is ticked that is no sign that all is well, and where that led and leads. */
export function shortSentence({ visit, before: was, after: now }, before, after) {
  const { place, ticks } = wordsOf(before, after);
  const all = Object.entries(visit).flatMap(([question, options]) => options.map((has) => ({ question, has })));
  const told = all.filter(({ has }) => has !== after.rules.exclusive[0]);
  return `${ticks(told)}: ${place(now.outcome)}, not ${place(was.outcome)}`;
}

function stricterRows(stricter, before, after) {
  const { place, ticks } = wordsOf(before, after);
  return groupedBy('after', stricter).map(({ fewest: { before: was, after: now, ticks: all, visit } }) => [
    now.because.join(', ') || 'none',
    place(now.outcome),
    place(was.outcome),
    `${ticks(all)}${visit ? '' : ' (incomplete answers alone)'}`,
  ]);
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
