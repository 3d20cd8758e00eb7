// A reader who follows a link arrives: every file and every heading that a document points to is there.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { anchors, documents, root, tokens } from './markdown.mjs';

/** Where the link leads, or a sentence about what is wrong with it. */
function fault(file, address) {
  const [target, anchor] = address.split('#');
  const place = target ? path.join(path.dirname(file), decodeURIComponent(target)) : file;
  if (!existsSync(root + place)) return `${file}: ${address} leads to ${place}, which is not there. Correct the path.`;
  if (anchor && !anchors(place).has(anchor)) return `${file}: ${address} leads to a heading that ${place} does not have. Correct the part after #.`;
  return '';
}

it('every link from one document to another leads to a file and a heading that exist', () => {
  const links = documents().flatMap((file) =>
    tokens(file)
      .filter(({ type, href }) => (type === 'link' || type === 'image') && !/^[a-z]+:/i.test(href))
      .map(({ href }) => fault(file, href)),
  );
  assert.ok(links.length > 40, `only ${links.length} links were found`);
  assert.deepEqual(links.filter(Boolean), []);
});

it('every picture says what it shows', () => {
  const silent = documents().flatMap((file) =>
    tokens(file)
      .filter(({ type, text }) => type === 'image' && text.length < 15)
      .map(({ href }) => `${file}: ${href} needs words for those who do not see it.`),
  );
  assert.deepEqual(silent, []);
});

it('no link is written without being defined', () => {
  const open = documents().flatMap((file) =>
    tokens(file)
      .filter(({ type, text, tokens: inner }) => type === 'text' && !inner && /\]\[[\w-]*\]/.test(text))
      .map(({ text }) => `${file}: ${text}`),
  );
  assert.deepEqual(open, []);
});
