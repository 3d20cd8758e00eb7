// Says for whom the rules in this folder are milder, and for whom more urgent, than others.
//   npm run rules:compare              than the edition before, as it was published
//   npm run rules:compare -- v1.2.0    than the rules at a tag, a branch or a commit
//   node tools/rules/compare.mjs --write    writes the answer into CHANGELOG.md, below what is not yet released
//   node tools/rules/compare.mjs --check    fails when CHANGELOG.md no longer gives it
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { comparisonLines, comparisonText, editionBefore, unpublishedChange } from './comparison.mjs';
import { editionOf, publishedVersions, thisEdition } from './editions.mjs';

const file = fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url));
const [start, end] = ['<!-- rules: written by npm run docs:rules -->', '<!-- end of rules -->'];
const option = process.argv.slice(2).find((each) => each.startsWith('--'));
const ref = process.argv.slice(2).find((each) => !each.startsWith('--'));

const after = await thisEdition();

if (option) {
  const changelog = readFileSync(file, 'utf8');
  const faults = [unpublishedChange(after)];
  const [section = ''] = /^## .*$[\s\S]*?(?=^## |$(?![\s\S]))/m.exec(changelog) ?? [];
  if (/^## \S+ \(not yet released\)$/m.test(section)) {
    const block = new RegExp(`${start}[\\s\\S]*?${end}`);
    const now = section.replace(block, () => `${start}\n\n${comparisonLines(editionBefore(after), after)}\n\n${end}`);
    if (!block.test(section))
      faults.push(
        `CHANGELOG.md: put "${start}" and "${end}" below "Clinical changes" of what is not yet released, then run "npm run docs:rules".`,
      );
    else if (option === '--write')
      writeFileSync(
        file,
        changelog.replace(section, () => now),
      );
    else if (now !== section)
      faults.push(
        'CHANGELOG.md no longer says how the rules compare with the edition before. Run "npm run docs:rules" and commit CHANGELOG.md.',
      );
  } else if (!publishedVersions().includes(after.version)) {
    faults.push(
      `tools/rules/published/${after.version}.json is missing, and CHANGELOG.md says that it is released. Run "npm run build && node tools/rules/publish.mjs" and commit it.`,
    );
  }
  for (const fault of faults.filter(Boolean)) {
    console.error(fault);
    process.exitCode = 1;
  }
} else {
  const before = ref ? await editionOf(ref).catch(stop) : editionBefore(after);
  console.log(
    `The rules here (edition ${after.version}), compared with ${ref ? `those at ${ref} (edition ${before.version})` : `edition ${before.version}`}.\n`,
  );
  const list = (_, rows) =>
    rows.map(([rules, now, then, ticks]) => `- ${rules}: ${now}; before, ${then}. ${ticks}`).join('\n');
  console.log(comparisonText(before, after, list).replaceAll('**', ''));
}

function stop({ message }) {
  console.error(message);
  process.exit(1);
}
