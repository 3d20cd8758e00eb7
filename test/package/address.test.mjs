// With an address in package.json, set by one command in a clone: what is packed, the documents and the site all name it, and no link is dead.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'address-'));
const clone = path.join(folder, 'clone');
const read = (file) => readFileSync(path.join(clone, file), 'utf8');
const node = (...args) => run(process.execPath, args, { cwd: clone });
const none = /ha(s|ve) no public address yet|there are no older versions to link/;
const source = 'https://github.com/example/back-pain';
const site = 'https://example.github.io/back-pain/';

before(async () => {
  await run('git', ['clone', '--quiet', root, clone]);
  symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'));
  cpSync(path.join(root, 'dist'), path.join(clone, 'dist'), { recursive: true });
});
after(() => rmSync(folder, { recursive: true }));

describe('before there is an address', () => {
  it('a wrong one is refused, with what to write', async () => {
    const { code, stderr } = await node('tools/release/set-address.mjs', 'our gym').catch((failure) => failure);
    assert.equal(code, 1);
    assert.match(stderr, /npm run address -- owner\/name/);
  });

  it('edition.json and the feed name none', async () => {
    await node('tools/release/edition.mjs');
    const { page, feed, expires, clinicalChanges } = JSON.parse(read('dist/edition.json'));
    if (JSON.parse(read('package.json')).repository) return;
    assert.deepEqual([page, feed], [null, null]);
    assert.match(expires, /^\d{4}-\d\d-\d\d$/);
    assert.ok(
      clinicalChanges.every((change) => !/[`*\]]\(|<!--/.test(change)),
      'in plain words',
    );
  });
});

describe('once it is set', () => {
  before(async () => {
    await node('tools/release/set-address.mjs', 'example/back-pain');
    await node('tools/release/edition.mjs');
    // A version that is out, so that the feed has an entry.
    writeFileSync(
      path.join(clone, 'CHANGELOG.md'),
      read('CHANGELOG.md').replace(/\(not yet released\)/, '(2026-12-01)'),
    );
    await node('tools/dev/build-demo.mjs', 'site');
  });

  it('what npm packs carries repository, bugs and homepage', async () => {
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: clone,
    });
    const [{ filename }] = JSON.parse(stdout);
    const packed = await run('tar', ['-xzOf', path.join(folder, filename), 'package/package.json']);
    const { repository, bugs, homepage } = JSON.parse(packed.stdout);
    assert.deepEqual(
      { repository, bugs, homepage },
      { repository: { type: 'git', url: `git+${source}.git` }, bugs: `${source}/issues`, homepage: site },
    );
  });

  it('every document that said there is none names it', () => {
    for (const file of ['README.md', 'SAFETY.md', 'SECURITY.md', 'docs/users/updating.md', 'docs/clinical/review.md']) {
      assert.doesNotMatch(read(file), none, file);
      assert.match(read(file), /https:\/\/(example\.github\.io|github\.com\/example)\/back-pain/, file);
    }
  });

  it('every page of the site leads to the source, and each link into the source to a file that is there', () => {
    const pages = readdirSync(path.join(clone, 'site'), { recursive: true }).filter(
      (file) => file.endsWith('.html') && !/^(pages|example\.html)/.test(file),
    );
    const dead = [];
    for (const file of pages) {
      const text = read(`site/${file}`);
      assert.doesNotMatch(text, none, file);
      const { document } = parseHTML(text);
      const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
      assert.ok(links.includes(source), `${file} does not lead to the source`);
      for (const [, place] of links
        .map((link) => /^https:\/\/github\.com\/example\/back-pain\/(?:blob|tree)\/main\/([^#]*)/.exec(link))
        .filter(Boolean))
        if (!existsSync(path.join(clone, place))) dead.push(`${file}: ${place}`);
    }
    assert.ok(pages.length > 40);
    assert.deepEqual(dead, []);
  });

  it('the feed has an entry for the version that is out, as Atom wants it', () => {
    const feed = read('site/feed.atom');
    const { document } = parseHTML(feed.replace(/^<\?xml.*\?>\n/, ''));
    assert.match(feed, new RegExp(`<link rel="self" href="${site}feed\\.atom"/>`));
    const [entry, ...others] = document.querySelectorAll('entry');
    assert.equal(others.length, 0);
    assert.match(
      entry.querySelector('id').textContent,
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    assert.equal(entry.querySelector('updated').textContent, '2026-12-01T00:00:00Z');
    assert.match(entry.querySelector('content').textContent, /Clinical changes/);
    for (const name of ['id', 'title', 'updated', 'author']) assert.ok(document.querySelector(`feed > ${name}`), name);
  });

  it('edition.json on the site says where to look', () => {
    const { page, feed, released } = JSON.parse(read('site/edition.json'));
    assert.deepEqual({ page, feed, released }, { page: site, feed: `${site}feed.atom`, released: '2026-12-01' });
  });
});
