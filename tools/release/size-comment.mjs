// node tools/release/size-comment.mjs before/ after/: two folders of built files as a table for a pull request.
import { existsSync, readFileSync } from 'node:fs';

const files = ['back-pain-elements.js', 'back-pain-elements.iife.js', 'rules.js'];

/** What a visitor loads of a script, in bytes: packed, as servers send it. */
const weigh = (folder, file) => {
  const packed = `${folder}/${file}.br`;
  return existsSync(packed) ? readFileSync(packed).length : undefined;
};

const number = (bytes) => (bytes === undefined ? 'none' : `${bytes.toLocaleString('en-GB')} B`);

function change(before, after) {
  if (before === undefined || after === undefined || before === after) return before === after ? 'same' : 'new or gone';
  const sign = after > before ? '+' : '−';
  return `${sign}${Math.abs(after - before).toLocaleString('en-GB')} B (${sign}${((Math.abs(after - before) / before) * 100).toFixed(1)} %)`;
}

/** The table. */
export function sizeComment(before, after) {
  const rows = files.map((file) => {
    const [old, now] = [weigh(before, file), weigh(after, file)];
    return `| \`${file}\` | ${number(old)} | ${number(now)} | ${change(old, now)} |`;
  });
  return ['What a visitor loads, packed with brotli:', '', '| File | Before | After | Change |', '| --- | --: | --: | --: |', ...rows, ''].join('\n');
}

if (process.argv.length === 4 && process.argv[1].endsWith('size-comment.mjs')) console.log(sizeComment(...process.argv.slice(2)));
