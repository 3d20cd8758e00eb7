// npm run change -- FILE.json: writes a change of the workbench into src/content, shows the difference, and runs all tests.
//   --no-test    only writes and shows
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format, resolveConfig } from 'prettier';
import { contentHashes } from '../reviews/content.mjs';
import { load } from '../rules/load.mjs';
import { run } from '../run.mjs';
import { files, withRules, withVisitors, withWords } from './write-change.mjs';

const schema = JSON.parse(readFileSync(new URL('change.schema.json', import.meta.url), 'utf8'));
const isChange = new Ajv2020().compile(schema);
const file = process.argv.slice(2).find((each) => !each.startsWith('--'));

try {
  const change = read(file);
  await apply(change);
} catch ({ message }) {
  console.error(message);
  process.exit(1);
}
if (!process.argv.includes('--no-test')) run(['npm run -s generate', 'npm run -s alarms', 'npm test']);

function read(file) {
  if (!file) throw new Error('Name the file that the clinician saved: npm run change -- change.json');
  let change;
  try {
    change = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${file} cannot be read as JSON. Save it again from the workbench.`);
  }
  if (change?.faults?.length > 0) throw new Error(`The change cannot be applied: ${change.faults.join(' ')}`);
  if (isChange(change)) return change;
  const [{ instancePath, message }] = isChange.errors;
  throw new Error(
    `${file} is not a change of the workbench: "${instancePath.slice(1).replaceAll('/', '.')}" ${message}. Save it again from the workbench.`,
  );
}

async function apply(change) {
  const { hash } = await contentHashes();
  if (change.contentHash !== hash)
    console.log('The content has changed since the clinician saw it: look closely at what follows.\n');
  const { edition } = await load('src/content/edition.ts');
  const month = edition.written.slice(0, 7);
  const writers = { [files.outcomes]: withRules, [files.vignettes]: withVisitors, [files.words]: withWords };
  const written = Object.entries(writers).map(([name, write]) => [
    name,
    write(readFileSync(name, 'utf8'), change, month),
  ]);
  for (const [name, text] of written)
    writeFileSync(name, await format(text, { ...(await resolveConfig(name)), filepath: name }));

  if (change.reason) console.log(`Why: ${change.reason}\n`);
  console.log(
    change.milder.length > 0
      ? `MILDER for some:\n${change.milder.map((each) => `- ${each}`).join('\n')}\n`
      : 'Nobody is sent anywhere milder, as the clinician saw it.\n',
  );
  execFileSync('git', ['--no-pager', 'diff', '--', 'src/content'], { stdio: 'inherit' });
  console.log(`
What no command can do: the second table of the rules, by another hand, is test/rules/oracle.ts; somebody else changes it.
A rule of several signs that is new or moved needs its sentence in ${files.words}. Raise the version in src/content/edition.ts if this one is published.`);
}
