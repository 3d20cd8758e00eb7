// Whether all that names the version agrees, and whether what was built is what its hashes say.
//   node tools/release/check.mjs            the source, and the built files
//   node tools/release/check.mjs --source   the source alone, as "npm run check" does
import { existsSync, readFileSync } from 'node:fs';
import { integrity } from '../../build/integrity.mjs';
import { documents, places, readme } from './version-files.mjs';

const read = (file) => readFileSync(file, 'utf8');
const { name, version } = JSON.parse(read('package.json'));
const faults = [];

for (const { file, says } of places) {
  const found = says(read(file));
  if (found !== version) faults.push(`${file} says ${found ?? 'no version'}, package.json says ${version}.`);
}
for (const file of documents) {
  for (const [, other] of read(file).matchAll(/\/back-pain-elements\/(\d[\w.-]*)\//g)) {
    if (other !== version) faults.push(`${file} leads to version ${other}, package.json says ${version}.`);
  }
}

const out = readme.says(read(readme.file));
if (out.version && out.version !== version) faults.push(`${readme.file} says that ${out.version} is out, package.json says ${version}.`);

if (!process.argv.includes('--source')) {
  const released = new RegExp(`^## ${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d{2}-\\d{2}\\)$`, 'm');
  if (!released.test(read('CHANGELOG.md'))) faults.push(`CHANGELOG.md gives no date to ${version}: make the release with "npm run release".`);
  if (!existsSync('dist/integrity.json')) faults.push('dist/ is missing: run "npm run build".');
  else {
    const hashes = JSON.parse(read('dist/integrity.json'));
    if (JSON.stringify(out.hashes) !== JSON.stringify(hashes)) faults.push(`${readme.file} gives other hashes than dist/integrity.json: make the release with "npm run release".`);
    for (const [file, hash] of Object.entries(hashes)) {
      const bytes = readFileSync(`dist/${file}`);
      if (integrity(bytes) !== hash) faults.push(`dist/${file} is not the file of its hash in dist/integrity.json: run "npm run build".`);
      if (!bytes.toString().includes(`/*! ${name} ${version} |`)) faults.push(`dist/${file} is not of version ${version}: run "npm run build".`);
    }
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
