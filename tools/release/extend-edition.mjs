// npm run edition: walks a maintainer through reading the sources again and extending the edition.
//   npm run edition                              writes edition-check.md: what to read again, with boxes to tick
//   npm run edition -- --extend 2028-11-20       once every box is ticked: writes the new last day, the months of review and the changelog
//   npm run edition -- --left 90                 fails if fewer days are left
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from '../rules/load.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const sheet = 'edition-check.md';
const day = 86_400_000;
const today = new Date().toISOString().slice(0, 10);
const { edition } = await load('src/content/edition.ts');
const left = Math.ceil((Date.parse(edition.expires) - Date.parse(today)) / day);

const [option, value] = process.argv.slice(2);
try {
  if (option === undefined) await writeSheet();
  else if (option === '--extend') extend(value ?? '');
  else if (option === '--left') look(Number(value));
  else throw new Error(`There is no ${option}. Say npm run edition, npm run edition -- --extend 2028-11-20, or npm run edition -- --left 90.`);
} catch ({ message }) {
  console.error(message);
  process.exitCode = 1;
}

function look(least) {
  if (!(least >= 0)) throw new Error('Say how many days there should be: npm run edition -- --left 90.');
  if (left < least) throw new Error(`Edition ${edition.version} is in date for ${left} days more, until ${edition.expires}. Run npm run edition.`);
  console.log(`Edition ${edition.version} is in date for ${left} days more, until ${edition.expires}.`);
}

/** What has to be read again: each source with the rules that rest on it, each number, each clinic, each address. */
async function writeSheet() {
  if (existsSync(sheet)) throw new Error(`${sheet} is there already. Go on with it, or delete it to begin anew.`);
  const { sources, readings } = await load('src/content/sources.ts');
  const { outcomes } = await load('src/content/outcomes.ts');
  const { clinics } = await load('src/content/clinics.ts');
  const { regions } = await load('src/content/regions.ts');
  const rulesOf = (id) =>
    outcomes.flatMap(({ rules }) => rules.filter((rule) => rule.sources.includes(id)).map((rule) => rule.id));
  const read = { copy: 'a stored copy', abstract: 'its abstract', 'not-opened': 'not opened', ours: 'our own' };
  const lines = Object.entries(sources)
    .filter(([, { url }]) => url)
    .map(([id, { label, url }]) => {
      const rules = rulesOf(id);
      return `- [ ] \`${id}\`, ${label}: <${url}>. Last read as ${read[readings[id]]}. ${rules.length > 0 ? `Rules: ${rules.join(', ')}.` : 'No rule; words of the guide or tips.'}`;
    });
  writeFileSync(
    sheet,
    `# Extend edition ${edition.version}, in date until ${edition.expires}

Written by \`npm run edition\` on ${today}. Tick a box (\`[x]\`) when it is done. What has changed at a source is a change of the rules: do that first, with its own version ([CONTRIBUTING.md](CONTRIBUTING.md#rules-for-a-change)). An extension says only that nothing has changed.

## Open each source, and compare it with its rules

The address leads there, it says what the rules say, and \`readings\` in \`src/content/sources.ts\` says how you read it.

${lines.join('\n')}

## Try what a visitor follows

${Object.keys(regions).map((id) => `- [ ] The numbers and the words of the region \`${id}\` are right.`).join('\n')}
${Object.keys(clinics).map((id) => `- [ ] ProHealth Clinic, \`${id}\`: telephone, address and map.`).join('\n')}
- [ ] 111 online leads to the right page for England, Wales and Scotland.
- [ ] Every reference of the guide opens.

## Ask a clinician

- [ ] Somebody with a registration has been asked to read it and sign: [review.md](docs/clinical/review.md). If nobody has, that is what the elements go on saying.
- [ ] What was reported since the last edition is dealt with: [SAFETY.md](SAFETY.md#what-we-do-with-a-report).

Then: \`npm run edition -- --extend YYYY-MM-DD\`, at most a year from today.
`,
  );
  console.log(`${left} days are left. Tick what is in ${sheet}, then run: npm run edition -- --extend ${nextYear()}`);
}

/** The latest day that an edition of today may have. */
function nextYear() {
  return new Date(Date.parse(today) + 365 * day).toISOString().slice(0, 10);
}

function extend(until) {
  if (!/^\d{4}-\d\d-\d\d$/.test(until) || Number.isNaN(Date.parse(until))) throw new Error('Say the new last day: npm run edition -- --extend 2028-11-20.');
  if (until <= edition.expires) throw new Error(`${until} is not later than ${edition.expires}, the last day as it is.`);
  if (until > nextYear()) throw new Error(`${until} is more than a year from today. The latest is ${nextYear()}.`);
  if (!existsSync(sheet)) throw new Error(`There is no ${sheet}: run npm run edition first, and tick what you have done.`);
  const open = readFileSync(sheet, 'utf8').match(/^- \[ \] .*/gm) ?? [];
  if (open.length > 0) throw new Error([`Not ticked in ${sheet}:`, ...open].join('\n'));
  const version = edition.version.replace(/\d+$/, (patch) => Number(patch) + 1);
  rewrite('src/content/edition.ts', [
    [/(?<=version: ')[^']+/, version],
    [/(?<=written: ')[^']+/, today],
    [/(?<=expires: ')[^']+/, until],
  ]);
  const line = `- Edition ${version}: every source was read again in ${new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format(new Date())}, and nothing has changed. In date until ${until}.`;
  rewrite('CHANGELOG.md', [[/(?<=\(not yet released\)\n\n### Clinical changes\n\n)(?:None\.\n)?/, `${line}\n`]]);
  console.log(`${line}\nNow: set "reviewed" of the rules and "readings" to this month, npm run generate, npm test, commit with ${sheet} in the message's words, npm version patch.`);
}

/** Each pattern must be found: a file that reads otherwise would keep the old date for ever. */
function rewrite(file, changes) {
  let text = readFileSync(file, 'utf8');
  for (const [pattern, words] of changes) {
    if (!pattern.test(text)) throw new Error(`${file} has nothing that reads like ${pattern}. For CHANGELOG.md, begin a heading "## 1.2.3 (not yet released)" with "### Clinical changes".`);
    text = text.replace(pattern, () => words);
  }
  writeFileSync(file, text);
}
