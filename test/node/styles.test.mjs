// What the style sheets never say: nothing moves, nothing knows left from right, nothing hides itself, and no size follows the page's root.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const files = readdirSync('src', { recursive: true }).filter((file) => /\.styles\.ts$|^styles\//.test(file));
const sheets = files.map((file) => [file, readFileSync(`src/${file}`, 'utf8').replace(/\/\*.*?\*\//gs, '')]);

const never = [
  ['moves', /\b(transition|animation|scroll-behavior)\b|@keyframes/, 'a { transition: color 1s }'],
  [
    'knows left from right',
    /\b(margin|padding|border)-(left|right|top|bottom)\b|[\s;{](left|right|top|bottom|width|height|(min|max)-(width|height)):|text-align: (left|right)/,
    'a { margin-left: 1em }',
  ],
  ['insists on how it is laid out', /!important|(?<!-)visibility: (?!inherit)/, 'a { display: block !important }'],
  ['follows the root of the page', /\d rem|\drem\b/, 'a { font-size: 1rem }'],
];

for (const [what, pattern, wrong] of never) {
  test(`no style sheet ${what}`, () => {
    assert.ok(sheets.length > 5);
    for (const [file, sheet] of sheets) {
      // On paper every style of the screen gives way, the page's too: backgrounds are not printed.
      if (what.startsWith('insists') && file.endsWith('print.ts')) continue;
      assert.doesNotMatch(sheet, pattern, file);
    }
    assert.match(wrong, pattern);
  });
}
