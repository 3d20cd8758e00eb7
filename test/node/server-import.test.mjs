// On a server there is no page: every entry point imports, defines nothing, and adds no name but those of Lit itself.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

const tags = ['back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide', 'guided-routine'];
const files = [
  'back-pain-elements.js',
  'back-pain-elements.iife.js',
  'rules.js',
  'prerender.js',
  ...readdirSync('dist/elements')
    .filter((name) => name.endsWith('.js'))
    .map((name) => `elements/${name}`),
];

/** Lit's notes of its versions and metadata, and what its build for servers stands in for. */
const ofLit = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
  'litServerRoot',
  'customElements',
];

/** What importing this file does in a process of its own. */
function importing(file) {
  const script = `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    const exports = Object.keys(await import('./dist/${file}'));
    const names = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    const defined = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
    console.log(JSON.stringify({ exports, names, defined }));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }));
}

assert.ok(files.length > 7);
for (const file of files) {
  test(`dist/${file} imports without a page`, () => {
    const { exports, names, defined } = importing(file);
    assert.deepEqual(defined, []);
    assert.deepEqual(
      names.filter((name) => !ofLit.includes(name)),
      [],
    );
    assert.equal(exports.length > 0, !file.includes('iife'));
  });
}
