// A reader who follows a link arrives: every file and every heading that a document points to is there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';
import { parse } from 'parse5';
import { anchors, documents, root, tokens } from './markdown.mjs';

/** Where the link leads, or a sentence about what is wrong with it. */
function fault(file, address) {
  const [target, anchor] = address.split('#');
  const linked = target ? path.join(path.dirname(file), decodeURIComponent(target)) : file;
  if (!existsSync(root + linked)) return `${file}: ${address} leads to ${linked}, which is not there. Correct the path.`;
  if (anchor && !anchors(linked).has(anchor)) return `${file}: ${address} leads to a heading that ${linked} does not have. Correct the part after #.`;
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

/** The addresses and the ids of a page of the demo. */
function page(html) {
  const found = { addresses: [], ids: new Set() };
  const visit = (node) => {
    for (const { name, value } of node.attrs ?? []) {
      if (name === 'href' || name === 'src') found.addresses.push(value);
      if (name === 'id') found.ids.add(value);
    }
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(html));
  return found;
}

it('every link of the demo leads to a file and a part of it that exist', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'demo-'));
  try {
    execFileSync(process.execPath, ['tools/dev/build-demo.mjs', site], { cwd: root });
    const files = readdirSync(site, { recursive: true }).filter((file) => file.endsWith('.html'));
    const pages = new Map(files.map((file) => [file, page(readFileSync(path.join(site, file), 'utf8'))]));
    const links = [...pages].flatMap(([file, { addresses }]) =>
      addresses.filter((address) => !/^[a-z]+:/i.test(address)).map((address) => {
        const [target, anchor] = address.replace(/\?[^#]*/, '').split('#');
        const linked = path.posix.join(path.posix.dirname(file), target || path.posix.basename(file), target.endsWith('/') ? 'index.html' : '');
        const isThere = !linked.startsWith('..') && existsSync(path.join(site, linked));
        return isThere && (!anchor || pages.get(linked).ids.has(anchor)) ? '' : `${file} of the demo: ${address} leads to nothing. Correct it in demo/ or tools/docs/demo-reference.mjs.`;
      }),
    );
    assert.ok(links.length > 40, `only ${links.length} links were found`);
    assert.deepEqual(links.filter(Boolean), []);
  } finally {
    rmSync(site, { recursive: true });
  }
});
