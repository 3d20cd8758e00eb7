// What is laid beside the built files for hosts, and what docs/maintainers/performance.md says about them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { section } from '../../bench/document.mjs';
import { sizes } from '../../bench/size.mjs';

const tolerance = 100; // bytes of brotli; a smaller change is no news to a reader

for (const { file, brotli } of sizes()) {
  test(`${file}.br and ${file}.gz unpack to ${file}`, () => {
    const [built, br, gz] = ['', '.br', '.gz'].map((ending) => readFileSync(`dist/${file}${ending}`));
    assert.ok(brotliDecompressSync(br).equals(built));
    assert.ok(gunzipSync(gz).equals(built));
  });

  test(`docs/maintainers/performance.md states what ${file} weighs`, () => {
    const row = section('size').match(new RegExp(`^\\| \`${file}\` \\|.* ([\\d,]+) \\|$`, 'm'));
    assert.ok(row, `docs/maintainers/performance.md has no row for ${file}. Run npm run bench:size.`);
    const stated = Number(row[1].replaceAll(',', ''));
    assert.ok(
      Math.abs(stated - brotli) <= tolerance,
      `docs/maintainers/performance.md says ${stated} B for ${file}; it is ${brotli} B. Run npm run bench:size.`,
    );
  });
}

test('the module lets V8 compile it while it loads, by a line between its licence and its code', () => {
  for (const file of ['back-pain-elements.js', 'back-pain-elements.iife.js']) {
    const [licence, hint] = readFileSync(`dist/${file}`, 'utf8').split('\n');
    assert.match(licence, /^\/\*!.*\*\/$/, file);
    assert.equal(hint, '//# allFunctionsCalledOnLoad', file);
  }
});
