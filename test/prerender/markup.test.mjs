// What prerender() gives to a server: the same for the same attributes, escaped, and readable.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment, serialize } from 'parse5';
import { fallback } from '../../demo/builder/fallback.js';
import { snippets } from '../docs/markdown.mjs';
import { prerender, prerenderStyles } from '../../dist/prerender.js';

const tags = ['back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide'];

/** The element, what its shadow root will hold, and the words beside it. */
function parsed(markup) {
  const { childNodes } = parseFragment(markup);
  assert.equal(childNodes.length, 1, 'one element, and nothing beside it');
  const [element] = childNodes;
  const [template, ...words] = element.childNodes;
  assert.equal(template.nodeName, 'template');
  const attributes = (node) => Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return { tag: element.nodeName, attributes: attributes(element), root: attributes(template), template, words };
}
const textOf = (node) => node.value ?? (node.content ?? node).childNodes?.map(textOf).join('') ?? '';
const count = (text, part) => text.split(part).length - 1;

describe('prerender', () => {
  for (const tag of tags) {
    it(`draws <${tag}>, with its words outside`, () => {
      const { tag: name, root, template, words } = parsed(prerender(tag));
      assert.equal(name, tag);
      assert.equal(root.shadowrootmode, tag === 'back-pain-checker' ? 'closed' : 'open');
      assert.match(serialize(template.content), /<div class="body[^>]*lang="en-GB" dir="ltr"/);
      assert.ok(textOf(template).length > 400);
      const expected = fallback(tag, {}).map(({ text }) => text);
      assert.equal(words.map(textOf).join(''), expected.join(''), 'the words of the builder');
    });
  }

  it('is deterministic, in another process too', () => {
    const script = `import { prerender } from './dist/prerender.js'; process.stdout.write(prerender('back-pain-checker', { region: 'ie' }))`;
    const other = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    assert.equal(other, prerender('back-pain-checker', { region: 'ie' }));
  });

  it('leaves no note of Lit, no script, no handler and no style attribute', () => {
    for (const tag of tags) assert.doesNotMatch(prerender(tag), /lit\$|lit-part|<!--|<\?|<script|\son[a-z]+=|\sstyle=/);
  });

  it('writes attributes as HTML: true without a value, false and nothing not at all', () => {
    const { attributes } = parsed(
      prerender('back-pain-checker', {
        'no-clinic': true,
        'share-outcome': false,
        activity: undefined,
        region: null,
        'idle-reset': 60,
      }),
    );
    assert.deepEqual(attributes, { 'no-clinic': '', 'idle-reset': '60' });
  });

  it('escapes what a page gives, in attributes and in words', () => {
    const name = `"><script>alert(1)</script><!-- & '`;
    const { attributes, template } = parsed(prerender('clinic-contact', { name, phone: '020 7946 0000' }));
    assert.equal(attributes.name, name);
    assert.ok(textOf(template).includes(`Contact ${name}`));
    assert.doesNotMatch(prerender('clinic-contact', { name }), /<script/);
  });

  it('prints no handler, and no attribute that HTML has none of', () => {
    for (const name of ['onclick', 'ONLOAD', 'a b', 'x"', '', '>']) {
      assert.throws(() => prerender('back-pain-guide', { [name]: '1' }), TypeError);
    }
  });

  it('names the tags that there are, for one that is not', () => {
    for (const tag of ['script', 'toString', 'BACK-PAIN-CHECKER']) {
      assert.throws(() => prerender(tag), /back-pain-checker, prevention-tips, clinic-contact, back-pain-guide/);
    }
  });

  it('follows region, mode, level and theme', () => {
    const of = (attributes) => prerender('back-pain-checker', attributes);
    assert.match(of({ region: 'us' }), /tel:911/);
    assert.equal(count(of({ mode: 'lists' }), 'class=start'), 0);
    assert.equal(count(of({}), 'class=start'), 1);
    assert.match(of({ 'heading-level': 4 }), /<h4 part=heading/);
    assert.match(of({ theme: 'dark' }), /class="body dark /);
  });

  it('has the three lists of signs in the start screen', () => {
    const text = textOf(parsed(prerender('back-pain-checker')).template);
    for (const title of ['Call 999 or go to A&E now', 'Get help today', 'Book to see a GP or physio'])
      assert.ok(text.includes(title), title);
  });

  it('gives a nonce to its style, or names a style sheet in its place', () => {
    assert.match(prerender('clinic-contact', {}, { nonce: 'abc"' }), /<style nonce="abc&quot;">/);
    const linked = prerender('clinic-contact', {}, { stylesheet: '/clinic-contact.css' });
    assert.match(linked, /<link rel="stylesheet" href="\/clinic-contact.css">/);
    assert.doesNotMatch(linked, /<style/);
    assert.ok(prerender('clinic-contact').includes(`<style>${prerenderStyles('clinic-contact')}</style>`));
  });

  it('closes the root of a clinic that goes into a checker', () => {
    assert.equal(parsed(prerender('clinic-contact', { slot: 'clinic' })).root.shadowrootmode, 'closed');
  });
});

describe('docs/users/prerendering.md', () => {
  const all = snippets('docs/users/prerendering.md');

  it('has snippets that give what they say', async () => {
    const calls = all
      .filter(({ language }) => language === 'js')
      .map(({ code }) => code.slice(code.indexOf('prerender(')));
    assert.equal(calls.length, 3);
    const given = calls.map((call) => new Function('prerender', `return ${call}`)(prerender));
    assert.match(given[0], /^<back-pain-checker activity="cycling"><template shadowrootmode="closed"><style>/);
    assert.match(given[1], /<style nonce="abc">/);
    assert.match(given[2], /<link rel="stylesheet" href="\/back-pain-checker.css">/);
  });

  it('prints a file where it says, and that gives what prerender() does', () => {
    const [{ code }] = all.filter(({ language }) => language === 'html');
    const [comment, file] = /<!-- (dist.*?) -->/.exec(code);
    const { attributes, template } = parsed(code.replace(/\n\s*/g, '').replace(comment, readFileSync(file, 'utf8')));
    assert.deepEqual(attributes, { region: 'ie' });
    assert.equal(
      serialize(template.content),
      serialize(parsed(prerender('back-pain-checker', { region: 'ie' })).template.content),
    );
  });
});

describe('dist/prerendered', () => {
  const files = readdirSync('dist/prerendered');
  it('has each first screen at each level, and the style sheets', () => {
    assert.equal(files.filter((file) => file.endsWith('.css')).length, tags.length);
    for (const name of [
      'back-pain-checker',
      'back-pain-checker.lists',
      'back-pain-checker.us',
      'prevention-tips.cycling',
      'clinic-contact',
      'back-pain-guide',
    ])
      for (const level of [1, 2, 3, 4, 5, 6])
        assert.ok(files.includes(`${name}.h${level}.html`), `${name}.h${level}.html`);
  });
  it('holds what prerender() puts inside the tag', () => {
    const file = readFileSync('dist/prerendered/back-pain-checker.ie.h3.html', 'utf8');
    assert.ok(prerender('back-pain-checker', { region: 'ie', 'heading-level': 3 }).includes(file));
    assert.match(file, /^<template shadowrootmode="closed"><style>[^]*<\/template>$/);
  });
});
