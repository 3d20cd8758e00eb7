// npm run release, tried in a clone of what is committed.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readme } from '../../tools/release/version-files.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
const clone = path.join(folder, 'clone');
const read = (file) => readFileSync(path.join(clone, file), 'utf8');
const git = async (...options) => (await run('git', options, { cwd: clone })).stdout;

async function commit(file, text) {
  writeFileSync(path.join(clone, file), text);
  await git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--all', '--message', `Change ${file}`);
}

/** A script of the clone: with which code it ends, and what it prints. */
async function script(name, ...options) {
  const { code = 0, stdout, stderr } = await run(process.execPath, [`scripts/${name}.mjs`, ...options], { cwd: clone }).catch((failure) => failure);
  return { code, output: `${stdout}${stderr}` };
}

before(async () => {
  await run('git', ['clone', '--quiet', root, clone]);
  symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'));
  appendFileSync(path.join(clone, '.git/info/exclude'), 'node_modules\n'); // .gitignore leaves out the folder, not a link to one
  // The commit of a release is tested too. There, what is tried here begins as on the day before.
  const changes = read('CHANGELOG.md');
  const before = changes.replace(/^(## \S+) \(.*\)$/m, '$1 (not yet released)');
  if (before !== changes) await commit('CHANGELOG.md', before);
});
after(() => rmSync(folder, { recursive: true }));

describe('npm run release', () => {
  it('asks for a version', async () => {
    const { code, output } = await script('release', 'two');
    assert.equal(code, 1);
    assert.match(output, /^Say which version, for example: npm run release -- \d/);
  });

  it('says what it would do, and does nothing', async () => {
    const { code, output } = await script('release', '9.8.7');
    assert.equal(code, 0);
    assert.match(output, /Would write version 9\.8\.7 into package\.json/);
    assert.equal(await git('status', '--porcelain'), '');
  });

  it('does not check as a release what has no date yet', async () => {
    const { code, output } = await script('release-check');
    assert.equal(code, 1);
    assert.match(output, /CHANGELOG\.md gives no date/);
  });

  it('with --write makes a release in which all agree', async () => {
    const { code, output } = await script('release', '9.8.7', '--write');
    assert.equal(code, 0, output);
    assert.deepEqual(await script('release-check'), { code: 0, output: '' });
    assert.equal(JSON.parse(read('package.json')).version, '9.8.7');
    assert.match(read('CHANGELOG.md'), /^## 9\.8\.7 \(\d{4}-\d{2}-\d{2}\)$/m);
    assert.match(read('dist/back-pain-elements.js'), /^\/\*! back-pain-elements 9\.8\.7 /);
    const hashes = JSON.parse(read('dist/integrity.json'));
    assert.match(read('README.md'), /^Version 9\.8\.7, of \d{4}-\d{2}-\d{2}\. Unpack `back-pain-elements-9\.8\.7\.zip`/m);
    assert.deepEqual(readme.says(read('README.md')), { version: '9.8.7', hashes });
    assert.doesNotMatch(read('README.md'), /no release yet/);
    assert.deepEqual(readdirSync(path.join(clone, 'release')).sort(), [
      'back-pain-elements-9.8.7.zip',
      'back-pain-elements-wordpress-9.8.7.zip',
      'integrity.json',
      'sbom.cdx.json',
    ]);
  });

  it('names in its bill of materials the one package whose code is inside, with its licence', () => {
    const { bomFormat, metadata, components } = JSON.parse(read('release/sbom.cdx.json'));
    assert.equal(bomFormat, 'CycloneDX');
    assert.deepEqual([metadata.component.name, metadata.component.version], ['back-pain-elements', '9.8.7']);
    assert.deepEqual(components.map(({ name, licenses }) => [name, licenses[0].license.id]), [['lit-html', 'BSD-3-Clause']]);
  });

  it('is refused while something is not committed', async () => {
    const { code, output } = await script('release', '9.8.8');
    assert.equal(code, 1);
    assert.match(output, /not committed/);
  });

  it('lets what is to come stand above what is released', async () => {
    const changes = read('CHANGELOG.md');
    writeFileSync(path.join(clone, 'CHANGELOG.md'), changes.replace('## 9.8.7', '## 9.9.0 (not yet released)\n\n### New\n\n- Something.\n\n## 9.8.7'));
    assert.deepEqual(await script('release-check', '--source'), { code: 0, output: '' });
    writeFileSync(path.join(clone, 'CHANGELOG.md'), changes);
  });

  it('finds a README with the hash of another file', async () => {
    const text = read('README.md');
    writeFileSync(path.join(clone, 'README.md'), text.replace(/sha384-\w/, (hash) => `${hash.slice(0, -1)}${hash.endsWith('A') ? 'B' : 'A'}`));
    const { code, output } = await script('release-check');
    assert.equal(code, 1);
    assert.match(output, /^README\.md gives other hashes than dist\/integrity\.json/);
    writeFileSync(path.join(clone, 'README.md'), text);
  });

  it('finds a file that is not the one of its hash', async () => {
    appendFileSync(path.join(clone, 'dist/rules.js'), '// changed');
    const { code, output } = await script('release-check');
    assert.equal(code, 1);
    assert.equal(output, 'dist/rules.js is not the file of its hash in dist/integrity.json: run "npm run build".\n');
  });
});
