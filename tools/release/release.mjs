// Makes a release: writes the version everywhere, builds, and lays into release/ what goes beside the npm package.
//   npm run release -- 0.2.0            says what it would do
//   npm run release -- 0.2.0 --write    does it; committing, tagging and pushing stay yours
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { documents, inDocument, places, readme } from './version-files.mjs';

const [to, ...options] = process.argv.slice(2);
const isWriting = options.includes('--write');
const { name, version: from } = JSON.parse(readFileSync('package.json', 'utf8'));
const date = new Date().toISOString().slice(0, 10);
const run = (command, ...rest) => execFileSync(command, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(to ?? '')) stop(`Say which version, for example: npm run release -- ${from}`);
if (run('git', 'status', '--porcelain')) stop('There are changes that are not committed. Commit or stash them first.');
if (run('git', 'tag', '--list', `v${to}`)) stop(`Version ${to} has a tag already.`);
if (!/^## \S+ \(not yet released\)$/m.test(readFileSync('CHANGELOG.md', 'utf8'))) stop('CHANGELOG.md needs a heading "## … (not yet released)" with what changed.');

const edits = [
  ...places.filter(({ next }) => next).map(({ file, next }) => [file, next]),
  ...documents.map((file) => [file, inDocument]),
].map(([file, next]) => [file, next(readFileSync(file, 'utf8'), { from, to, date })]);

say(`write version ${to} into package.json, package-lock.json, ${edits.map(([file]) => file).join(', ')}`);
say('build dist/ and the WordPress plugin, and write the hash of each script into README.md');
say(`lay into release/: ${name}-${to}.zip to host yourself, ${name}-wordpress-${to}.zip, integrity.json, sbom.cdx.json`);
say('check that all agree');

if (isWriting) {
  run('npm', 'version', to, '--no-git-tag-version', '--allow-same-version', '--ignore-scripts');
  for (const [file, text] of edits) writeFileSync(file, text);
  run('npm', 'run', '--silent', 'build');
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  writeFileSync(readme.file, readme.next(readFileSync(readme.file, 'utf8'), { name, to, date, hashes }));
  run(process.execPath, 'tools/release/wordpress.mjs');
  run(process.execPath, 'tools/release/files.mjs');
  run(process.execPath, 'tools/release/check.mjs');
  console.log(`\nRead "git diff", run "npm test", then: git commit -am "Release ${to}" && git tag -a v${to} -m "Release ${to}" && git push --follow-tags`);
} else {
  console.log('\nNothing was changed. Add --write to do it.');
}

function say(step) {
  console.log(`${isWriting ? '' : 'Would '}${step}`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
