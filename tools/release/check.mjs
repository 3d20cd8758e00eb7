// Whether all that names the version agrees.
//   node tools/release/check.mjs --source   the source, as "npm run check" does
//   node tools/release/check.mjs --before   and whether a release can begin
//   node tools/release/check.mjs            and whether what was built is what the README gives the hashes of
import { existsSync, readFileSync } from 'node:fs';
import { integrity } from '../../build/integrity.mjs';
import { changelog, readJson, readme, versionFiles } from './version-files.mjs';

const read = (file) => readFileSync(file, 'utf8');
const manifest = readJson('package.json');
const { name, version } = manifest;
const changes = read(changelog.file);
const newest = changelog.newest(changes);
const modes = { '--source': [source], '--before': [source, address, before], undefined: [source, address, built] };
const faults = modes[process.argv[2]].flatMap((check) => [...check()]);

function* source() {
  for (const { file, pattern, isOptional } of versionFiles) {
    const found = [...new Set(read(file).match(pattern))];
    if (found.length === 0 && !isOptional) yield `${file} names no version: write ${version}.`;
    for (const other of found.filter((each) => each !== version)) yield `${file} names version ${other}: write ${version}, as package.json says.`;
  }
  if (newest.version && newest.version !== version) yield `${changelog.file} says that ${newest.version} is out: package.json says ${version}. Make a release with "npm version".`;
  for (const heading of changelog.lacksClinicalChanges(changes)) yield `${changelog.file}, "${heading}": open with "### Clinical changes", and say "None." if there are none.`;
}

function* address() {
  for (const field of ['repository', 'bugs', 'homepage']) {
    if (!manifest[field]) yield `package.json names no ${field}: run "npm run address -- owner/name", and commit.`;
  }
}

function* before() {
  if (!changelog.open.test(changes)) yield `${changelog.file} needs a heading "## ${version} (not yet released)" with what changed.`;
}

function* built() {
  if (newest.version !== version) yield `${changelog.file} gives no date to ${version}: make the release with "npm version".`;
  if (!existsSync('dist/integrity.json')) return yield 'dist/ is missing: run "npm run build".';
  const hashes = readJson('dist/integrity.json');
  if (!read(readme.file).includes(readme.block(version, newest.date, hashes))) {
    yield `${readme.file} gives other hashes than dist/integrity.json: make the release with "npm version".`;
  }
  for (const [file, hash] of Object.entries(hashes)) {
    const bytes = readFileSync(`dist/${file}`);
    if (integrity(bytes) !== hash) yield `dist/${file} is not the file of its hash in dist/integrity.json: run "npm run build".`;
    if (!bytes.includes(`/*! ${name} ${version} |`)) yield `dist/${file} is not of version ${version}: run "npm run build".`;
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
