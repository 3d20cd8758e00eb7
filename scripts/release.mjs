// Makes a release: writes the version everywhere, builds, and lays into release/ what goes beside the npm package.
//   npm run release -- 0.2.0            says what it would do
//   npm run release -- 0.2.0 --write    does it; committing, tagging and pushing stay yours
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { documents, inDocument, places } from './release-places.mjs';
import { zip } from './zip.mjs';

const [to, ...options] = process.argv.slice(2);
const isWriting = options.includes('--write');
const { name, version: from } = JSON.parse(readFileSync('package.json', 'utf8'));
const date = new Date().toISOString().slice(0, 10);
const run = (command, ...rest) => execFileSync(command, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 27 });

if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(to ?? '')) stop(`Say which version, for example: npm run release -- ${from}`);
if (run('git', 'status', '--porcelain')) stop('There are changes that are not committed. Commit or stash them first.');
if (run('git', 'tag', '--list', `v${to}`)) stop(`Version ${to} has a tag already.`);
if (!/^## \S+ \(not yet released\)$/m.test(readFileSync('CHANGELOG.md', 'utf8'))) stop('CHANGELOG.md needs a heading "## … (not yet released)" with what changed.');

const edits = [
  ...places.filter(({ next }) => next).map(({ file, next }) => [file, next]),
  ...documents.map((file) => [file, inDocument]),
].map(([file, next]) => [file, next(readFileSync(file, 'utf8'), { from, to, date })]);

say(`write version ${to} into package.json, package-lock.json, ${edits.map(([file]) => file).join(', ')}`);
say('build dist/ and the WordPress plugin');
say(`lay into release/: ${name}-${to}.zip to host yourself, ${name}-wordpress-${to}.zip, integrity.json, sbom.cdx.json`);
say('check that all agree');

if (isWriting) {
  run('npm', 'version', to, '--no-git-tag-version', '--allow-same-version', '--ignore-scripts');
  for (const [file, text] of edits) writeFileSync(file, text);
  run('npm', 'run', '--silent', 'build');
  run(process.execPath, 'scripts/wordpress-build.mjs');
  lay();
  run(process.execPath, 'scripts/release-check.mjs');
  console.log(`\nRead "git diff", run "npm test", then: git commit -am "Release ${to}" && git tag v${to} && git push --follow-tags`);
} else {
  console.log('\nNothing was changed. Add --write to do it.');
}

function lay() {
  rmSync('release', { recursive: true, force: true });
  mkdirSync('release');
  const scripts = readdirSync('dist').filter((file) => /\.(js|js\.map|js\.br|js\.gz)$/.test(file));
  const files = [...scripts, 'integrity.json', 'LICENSE-lit.txt'].map((file) => [file, readFileSync(`dist/${file}`)]);
  const all = [...files, ['LICENSE.txt', readFileSync('LICENSE')]];
  writeFileSync(`release/${name}-${to}.zip`, zip(all.map(([file, content]) => [`${name}/${to}/${file}`, content])));
  copyFileSync(`wordpress/${name}.zip`, `release/${name}-wordpress-${to}.zip`);
  copyFileSync('dist/integrity.json', 'release/integrity.json');
  writeFileSync('release/sbom.cdx.json', `${JSON.stringify(sbom(), null, 2)}\n`);
}

/** What npm knows of the packages whose code is inside the built file; those that only build or test are not in it. */
function sbom() {
  const { sources } = JSON.parse(readFileSync('dist/back-pain-elements.js.map', 'utf8'));
  const inside = new Set(sources.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(Boolean));
  const bill = JSON.parse(run('npm', 'sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--package-lock-only'));
  // To npm they are tools of development; to a user they are in the file.
  const components = bill.components.filter((component) => inside.has(component.name)).map((component) => ({ ...component, scope: 'required', properties: [] }));
  const refs = components.map((component) => component['bom-ref']);
  const root = bill.metadata.component['bom-ref'];
  bill.metadata.component.name = name; // not that of the folder
  return { ...bill, components, dependencies: [{ ref: root, dependsOn: refs }, ...refs.map((ref) => ({ ref, dependsOn: [] }))] };
}

function say(step) {
  console.log(`${isWriting ? '' : 'Would '}${step}`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
