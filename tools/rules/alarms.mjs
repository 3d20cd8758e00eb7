// How many of 1,000 people whose back is ordinarily sore after exercise are told "999" or "today", and by which option most.
//   npm run alarms                     writes docs/clinical/alarms.md and docs/clinical/alarms.svg
//   node tools/rules/alarms.mjs --check    fails when they no longer say what the rules and the table of shares say
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chart } from './alarm-chart.mjs';
import { rates, sources } from './alarm-rates.mjs';
import { faultsOf, simulate } from './alarm-simulation.mjs';
import { editionBefore } from './comparison.mjs';
import { thisEdition } from './editions.mjs';
import { load } from './load.mjs';

const { countedBy, decide, matchedAnswers, mostUrgentFirst, seenBy, tickText } = await load(
  ...['decide', 'matched-answers', 'two-editions'].map((name) => `src/rules/${name}.ts`),
  'src/content/urgency.ts',
  'src/views/tick-text.ts',
);

const now = await thisEdition();
const before = editionBefore(now);
const alarms = mostUrgentFirst.slice(0, 2);

const faults = faultsOf(rates, sources, now.rules);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

const conditions = new Map(now.rules.outcomes.flatMap(({ rules }) => rules.map(({ id, when }) => [id, when])));

/** Where an edition sends somebody, and a function that gives the ticks of the rules that say so (of this edition). */
function result(edition, answers) {
  const counted = countedBy(edition, seenBy(edition, answers));
  const { outcome, because } = decide(edition.outcomes, edition.otherwise, counted);
  const ticks = () =>
    new Set(
      because
        .flatMap((id) => matchedAnswers(conditions.get(id), counted))
        .map(({ question, has }) => `${question}.${has}`),
    );
  return { outcome, ticks };
}

const draws = 200;
const visitors = 4000;
const { outcomes, causes } = simulate({
  editions: [before.rules, now.rules],
  alarms,
  result,
  seed: 20261128,
  draws,
  visitors,
  rates,
});

const text = (id) => {
  const [question, has] = id.split('.');
  return tickText({ question, has });
};
const whole = (share) => Math.round(share).toLocaleString('en-GB');
const interval = ({ mean, low, high }) => `${whole(mean)} (${whole(low)} to ${whole(high)})`;
const percent = (share) => `${Number((share * 100).toPrecision(2))} %`;
const table = (head, rows) =>
  [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  );
const sourced = Object.values(rates).filter(({ source }) => source !== 'assumed').length;
const [old, current] = outcomes;
const shown = causes.filter(({ all }) => all >= 0.5);

const markdown = `# The alarm budget

_Written by \`npm run alarms\` from \`src/content\` and \`tools/rules/alarm-rates.mjs\`; do not edit it here._

Who sends too many people to A&E is soon not believed. So this page says how many of 1,000 people whose back is **ordinarily sore
after exercise** are told "${now.outcomeText(alarms[0])}" or "${now.outcomeText(alarms[1])}", because a sign is true of them for another reason, or is ticked by mistake.
It rests on a table of shares, of which ${sourced} of ${Object.keys(rates).length} have a source and the others are assumed. **It says nothing about how often the checker is right**, and nothing about people who need help.

For comparison: of 1,172 people who saw a GP, physiotherapist or chiropractor for new back pain, 80 % had at least one warning sign and 0.9 % something serious ([Henschke 2009](https://doi.org/10.1002/art.24853)).

## Of 1,000 people

The mean, and in brackets the interval that holds 95 % of ${draws} draws from the ranges of the table, of ${visitors.toLocaleString('en-GB')} people each.
The interval shows what we do not know about the shares, as far as their ranges do. Both columns are the same people.

${table(
  ['Result', `Edition ${before.version}`, `Edition ${now.version}`],
  [
    ...mostUrgentFirst.map((id) => [now.outcomeText(id), interval(old.each[id]), interval(current.each[id])]),
    ['**The first two together**', `**${interval(old.alarm)}**`, `**${interval(current.alarm)}**`],
  ],
)}

## Which options cause most

![Bars: how many of 1,000 people each option sends to 999 and A&E, and how many to get help today. The table below says the same.](alarms.svg)

How many of 1,000 get such a result by a rule that names the option. Somebody with two options counts under both.

${table(
  ['Option', ...alarms.map((id) => now.outcomeText(id))],
  shown.map(({ id, by }) => [text(id), ...alarms.map((alarm) => (by[alarm] === 0 ? '0' : by[alarm].toFixed(1)))]),
)}

## What it assumes

- The people are those for whom the checker is made, with soreness that will pass. How many visitors are such people, nobody knows.
- No source counts such visitors. Each share is read across from other people: the public, or people who saw a GP, who are worse.
- Signs are independent of each other. In truth whoever ticks one sign may be likelier to tick another; that would make fewer alarms of the same ticks.
- Whoever ticks nothing on a list ticks "None of these" or, as often as its row says, "I am not sure".
- A share is drawn from a triangle between its lowest and its highest, with its peak at the likeliest; all shares anew in each draw.
- The numbers are the same in every run. \`npm run check\` fails when the rules or the table change and this page does not, so the alarms cannot rise unseen.

## The table of shares

${table(
  ['Option', 'Id', 'Likeliest', 'Range', 'Source', 'How it follows'],
  Object.entries(rates).map(([id, { value, low, high, source, how }]) => [
    text(id),
    `\`${id}\``,
    percent(value),
    `${percent(low)} to ${percent(high)}`,
    source === 'assumed' ? 'assumed' : `[${sources[source].label}](${sources[source].url})`,
    how,
  ]),
)}

Sources were read in November 2026 as stored abstracts or pages, not as whole papers.
`;

const svg = chart({
  bars: shown
    .slice(0, 14)
    .flatMap(({ id, by }) =>
      alarms.map((alarm) => ({ option: text(id), result: now.outcomeText(alarm), count: by[alarm] })),
    ),
  results: alarms.map((id) => now.outcomeText(id)),
});

const files = { 'docs/clinical/alarms.md': markdown, 'docs/clinical/alarms.svg': svg };
for (const [name, content] of Object.entries(files)) {
  const file = fileURLToPath(new URL(`../../${name}`, import.meta.url));
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== content) {
    console.error(
      `${name} no longer says what src/content and tools/rules/alarm-rates.mjs say. Run "npm run alarms", look at what rises, and commit it.`,
    );
    process.exitCode = 1;
  }
}
