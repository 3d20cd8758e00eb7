// The first step of the build: checks src/content/reviews/, and writes who has reviewed today's content wherever the project says so.
//   node tools/reviews/write.mjs            writes
//   node tools/reviews/write.mjs --check    fails when a file says something else
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { replaced } from '../generate/marked.mjs';
import { load } from '../rules/load.mjs';
import { shownNow } from './reviews.mjs';

const source = 'src/content/review.ts';

/** Where the project says who has reviewed it, and how. */
const sayings = {
  'README.md': [
    [
      /^- \*\*Clinical review: .*$/m,
      (line) => `- **${line} Clinical Safety Officer: vacant.** Who answers for what: [SAFETY.md](SAFETY.md).`,
    ],
  ],
  'SAFETY.md': [
    [
      /^\| Clinical review of words and rules \| .*$/m,
      (line) => `| Clinical review of words and rules | ${line.replace(/^Clinical review: /, '').replace(/\.$/, '')} |`,
    ],
  ],
  'docs/clinical/rules.md': [[/^\*\*Clinical review: .*$/m, (line) => `**${line}**`]],
  'docs/users/wordpress.md': [[/Clinical review: .*$/m, (line) => line]],
  'wordpress/back-pain-elements/readme.txt': [[/^Clinical review: .*$/m, (line) => line]],
  'demo/index.html': [[/Clinical review: .*(?=<\/p>)/, (line) => line.replaceAll('&', '&amp;')]],
};

/** Writes, or with `isCheck` returns the files that differ. */
export async function writeReview({ isCheck = false } = {}) {
  const stale = [];
  const put = (file, text) => {
    if (readFileSync(file, 'utf8') === text) return;
    stale.push(file);
    if (!isCheck) writeFileSync(file, text);
  };
  const old = readFileSync(source, 'utf8');
  const line = `export const review: Review | null = ${JSON.stringify(await shownNow())};`;
  const text = replaced(old, source, /^export const review: [\s\S]*$/m, `${line}\n`);
  put(source, await format(text, { ...(await resolveConfig(source)), filepath: source }));
  if (isCheck && stale.length > 0) return stale;

  const { reviewText } = await load('src/internal/words.ts');
  for (const [file, each] of Object.entries(sayings)) {
    const say = (before, [pattern, of]) => replaced(before, file, pattern, of(reviewText()));
    put(file, each.reduce(say, readFileSync(file, 'utf8')));
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  const isCheck = process.argv.includes('--check');
  try {
    const stale = await writeReview({ isCheck });
    if (stale.length > 0)
      console.log(
        isCheck
          ? `${stale.join(', ')} no longer says who has reviewed the content. Run "npm run build" and commit it.`
          : `Clinical review: written into ${stale.join(', ')}.`,
      );
    if (isCheck && stale.length > 0) process.exitCode = 1;
  } catch ({ message }) {
    console.error(message);
    process.exitCode = 1;
  }
}
