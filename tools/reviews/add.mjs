// npm run review -- FILE.json: checks a signed review, says what it is of and what it says, and adds it to src/content/reviews/.
//   --look    only says it
import { copyFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentHashes } from './content.mjs';
import { folder, readReview } from './reviews.mjs';
import { writeReview } from './write.mjs';

const file = process.argv.slice(2).find((each) => !each.startsWith('--'));
const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

try {
  if (!file) throw new Error('Name the file that the reviewer saved: npm run review -- review.json');
  await add(file);
} catch ({ message }) {
  console.error(message);
  process.exitCode = 1;
}

async function add(file) {
  const review = readReview(file);
  const { reviewer, date, edition, contentHash, parts, rules, conclusion, remarks } = review;
  console.log(
    `${reviewer.name}, ${reviewer.role} (${reviewer.body} ${reviewer.number}), ${date}, read edition ${edition}.`,
  );
  console.log(
    existsSync(`${file}.sig`)
      ? 'The signature is theirs.'
      : 'It has no signature: make sure on another way that it is from them.',
  );

  const now = await contentHashes();
  const changed = Object.keys(parts).filter((part) => parts[part] !== now.parts[part]);
  console.log(
    contentHash === now.hash
      ? 'It is of the content as it is now.'
      : `The content has changed since: ${changed.join(', ') || 'but no part that it names, so its hash is wrong'}. It will be shown as of an edition that has changed since.`,
  );
  const notable = rules.filter(({ verdict, comment }) => verdict === 'disagree' || comment);
  for (const { id, verdict, comment } of notable)
    console.log(`- ${id}: ${verdict === 'disagree' ? 'disagrees. ' : ''}${comment}`);
  if (remarks) console.log(`Remarks: ${remarks}`);
  console.log(
    conclusion === 'agrees'
      ? 'They sign the content off as it stands.'
      : 'They do not sign the content off: it is kept, and not shown as a clinical review.',
  );
  if (process.argv.includes('--look')) return;

  const name = `${date}-${reviewer.name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`;
  copyFileSync(file, path(`${folder}/${name}.json`));
  if (existsSync(`${file}.sig`)) copyFileSync(`${file}.sig`, path(`${folder}/${name}.json.sig`));
  process.chdir(path('.'));
  await writeReview();
  console.log(`Added ${folder}/${name}.json. Now run "npm run build", look at the changes, and commit them.`);
}
