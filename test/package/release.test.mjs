// A release by "npm version", tried in a clone of what is committed.
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
const clone = path.join(folder, 'clone');
const author = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};
const options = { cwd: clone, env: { ...process.env, ...author } };
const read = (file) => readFileSync(path.join(clone, file), 'utf8');
const write = (file, text) => writeFileSync(path.join(clone, file), text);
const git = async (...args) => (await run('git', args, options)).stdout.trim();

/** A command in the clone: with which code it ends, and what it prints. */
async function command(name, ...args) {
  const { code = 0, stdout, stderr } = await run(name, args, options).catch((failure) => failure);
  return { code, output: `${stdout}${stderr}` };
}
const check = (...args) => command(process.execPath, 'tools/release/check.mjs', ...args);
const version = (number) => command('npm', 'version', number);

async function commit(file, text) {
  write(file, text);
  await git('commit', '--quiet', '--all', '--message', `Change ${file}`);
}

/** What the check says while the file has this other text. */
async function checkWith(file, change, ...args) {
  const text = read(file);
  const changed = change(text);
  assert.notEqual(changed, text);
  write(file, changed);
  const { code, output } = await check(...args);
  write(file, text);
  return { code, output };
}

before(async () => {
  await run('git', ['clone', '--quiet', root, clone]);
  symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'));
  appendFileSync(path.join(clone, '.git/info/exclude'), 'node_modules\n'); // .gitignore leaves out the folder, not a link to one
  // The commit of a release is tested too. There, what is tried here begins as on the day before, and without an address.
  const changes = read('CHANGELOG.md').replace(/^(## \S+) \(.*\)$/m, '$1 (not yet released)');
  const { repository, bugs, homepage, ...manifest } = JSON.parse(read('package.json'));
  if (repository || bugs || homepage || changes !== read('CHANGELOG.md')) {
    write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
    await commit('CHANGELOG.md', changes);
  }
});
after(() => rmSync(folder, { recursive: true }));

describe('npm version', () => {
  it('does not begin before package.json names the repository', async () => {
    const { code, output } = await version('9.8.7');
    assert.notEqual(code, 0);
    assert.match(output, /^package\.json names no repository: run "npm run address/m);
    await run(process.execPath, ['tools/release/set-address.mjs', 'example/back-pain-elements'], options);
    await git('commit', '--quiet', '--all', '--message', 'Name the address');
  });

  it('does not begin while CHANGELOG.md has nothing that is not yet released', async () => {
    const { code, output } = await checkWith(
      'CHANGELOG.md',
      (text) => text.replace('(not yet released)', '(soon)'),
      '--before',
    );
    assert.equal(code, 1);
    assert.match(output, /^CHANGELOG\.md needs a heading/m);
  });

  it('is refused while something is not committed', async () => {
    write('SAFETY.md', `${read('SAFETY.md')}\n`);
    const { code, output } = await version('9.8.7');
    assert.notEqual(code, 0);
    assert.match(output, /Git working directory not clean/);
    await git('checkout', '--quiet', 'SAFETY.md');
  });

  it('makes a release in which all agree, as a commit with a tag', async () => {
    const { code, output } = await version('9.8.7');
    assert.equal(code, 0, output);
    assert.deepEqual(await check(), { code: 0, output: '' });
    assert.equal(await git('status', '--porcelain'), '');
    assert.equal(await git('describe', '--exact-match'), 'v9.8.7');
    assert.equal(await git('log', '-1', '--format=%s'), 'Release 9.8.7');
  });

  it('writes the version into each file that names it', async () => {
    assert.deepEqual(
      ['package.json', 'package-lock.json'].map((file) => JSON.parse(read(file)).version),
      ['9.8.7', '9.8.7'],
    );
    assert.match(read('src/internal/version.ts'), /'9\.8\.7'/);
    assert.match(read('CHANGELOG.md'), /^## 9\.8\.7 \(\d{4}-\d{2}-\d{2}\)\n\n### Clinical changes$/m);
    assert.match(read('dist/back-pain-elements.js'), /^\/\*! back-pain-elements 9\.8\.7 /);
    const readme = read('README.md');
    assert.match(readme, /^Version 9\.8\.7, of \d{4}-\d{2}-\d{2}\. Unpack `back-pain-elements-9\.8\.7\.zip`/m);
    for (const [file, hash] of Object.entries(JSON.parse(read('dist/integrity.json'))))
      assert.ok(readme.includes(`/9.8.7/${file}\` | \`${hash}\``), file);
    assert.doesNotMatch(readme, /no release yet/);
  });
});

describe('the check of a release', () => {
  it('lets what is to come stand above what is released', async () => {
    const next = '## 9.9.0 (not yet released)\n\n### Clinical changes\n\nNone.\n\n## 9.8.7';
    assert.deepEqual(await checkWith('CHANGELOG.md', (text) => text.replace('## 9.8.7', next), '--source'), {
      code: 0,
      output: '',
    });
  });

  it('finds a version that does not open with its clinical changes', async () => {
    const { code, output } = await checkWith(
      'CHANGELOG.md',
      (text) => text.replace('### Clinical changes', '### New'),
      '--source',
    );
    assert.equal(code, 1);
    assert.match(output, /^CHANGELOG\.md, "9\.8\.7 \(.*\)": open with "### Clinical changes"/);
  });

  it('finds a document that names another version', async () => {
    const { code, output } = await checkWith(
      'README.md',
      (text) => text.replace('back-pain-elements/9.8.7/', 'back-pain-elements/9.8.6/'),
      '--source',
    );
    assert.equal(code, 1);
    assert.equal(output, 'README.md names version 9.8.6: write 9.8.7, as package.json says.\n');
  });

  it('does not take for a release what has no date yet', async () => {
    const { code, output } = await checkWith('CHANGELOG.md', (text) =>
      text.replace(/^## 9\.8\.7 .*/m, '## 9.8.7 (not yet released)'),
    );
    assert.equal(code, 1);
    assert.match(output, /^CHANGELOG\.md gives no date to 9\.8\.7/);
  });

  it('finds a README with the hash of another file', async () => {
    const { code, output } = await checkWith('README.md', (text) =>
      text.replace(/sha384-\w/, (hash) => `${hash.slice(0, -1)}${hash.endsWith('A') ? 'B' : 'A'}`),
    );
    assert.equal(code, 1);
    assert.match(output, /^README\.md gives other hashes than dist\/integrity\.json/);
  });

  it('finds a file that is not the one of its hash', async () => {
    const { code, output } = await checkWith('dist/rules.js', (text) => `${text}// changed`);
    assert.equal(code, 1);
    assert.equal(output, 'dist/rules.js is not the file of its hash in dist/integrity.json: run "npm run build".\n');
  });
});

describe('the files of a release', () => {
  const zips = ['back-pain-elements-9.8.7.zip', 'back-pain-elements-wordpress-9.8.7.zip'];
  const make = (timezone) => {
    for (const script of ['wordpress', 'files']) {
      execFileSync(process.execPath, [`tools/release/${script}.mjs`], {
        cwd: clone,
        env: { ...process.env, TZ: timezone },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    }
    return zips.map((file) => readFileSync(path.join(clone, 'release', file)));
  };

  it('are two zips, the hashes, the edition, the notes and the bill of materials', () => {
    make('Europe/London');
    assert.deepEqual(readdirSync(path.join(clone, 'release')).sort(), [
      ...zips,
      'edition.json',
      'integrity.json',
      'notes.md',
      'sbom.cdx.json',
    ]);
  });

  it('say what changed, clinical changes first, and until when the advice is in date', () => {
    assert.match(read('release/notes.md'), /^### Clinical changes\n\n- /);
    const edition = JSON.parse(read('release/edition.json'));
    assert.equal(edition.version, '9.8.7');
    assert.match(edition.released, /^\d{4}-\d\d-\d\d$/);
    assert.match(edition.expires, /^\d{4}-\d\d-\d\d$/);
    assert.ok(edition.clinicalChanges.length > 0);
    assert.equal(edition.page, 'https://example.github.io/back-pain-elements/');
  });

  it('are the same bytes whenever and wherever they are made', () => {
    assert.deepEqual(make('Pacific/Kiritimati'), make('America/Los_Angeles'));
  });

  it('hold each built script as it was built', () => {
    const files = unzipSync(readFileSync(path.join(clone, 'release', zips[0])));
    for (const file of ['back-pain-elements.js', 'rules.js', 'back-pain-elements.js.br']) {
      assert.ok(readFileSync(path.join(clone, 'dist', file)).equals(files[`back-pain-elements/9.8.7/${file}`]), file);
    }
  });

  it('name in the bill of materials each package whose code is inside, with its licence', () => {
    const { bomFormat, metadata, components } = JSON.parse(read('release/sbom.cdx.json'));
    const { sources } = JSON.parse(read('dist/back-pain-elements.js.map'));
    assert.equal(bomFormat, 'CycloneDX');
    assert.deepEqual([metadata.component.name, metadata.component.version], ['back-pain-elements', '9.8.7']);
    assert.ok(components.some(({ name }) => name === 'lit-html'));
    for (const { name, licenses } of components) {
      assert.ok(
        sources.some((file) => file.includes(`/node_modules/${name}/`)),
        name,
      );
      assert.equal(licenses[0].license.id, 'BSD-3-Clause', name);
    }
    const ofLit = sources.filter((file) => file.includes('/node_modules/'));
    assert.ok(ofLit.every((file) => components.some(({ name }) => file.includes(`/node_modules/${name}/`))));
  });
});
