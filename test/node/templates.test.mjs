// How the build compiles templates: scripts/templates.mjs. That they are drawn as Lit draws them is for the tests of the elements, on the built file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { compile, compileTemplates, places } from '../../scripts/templates.mjs';

/** What becomes of the template of these texts, with `§` for each value. */
const compiled = (template, constants) => compile(template.split('§'), constants).html;

/** What becomes of a file. */
const build = (source, words, tokens = {}) =>
  ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    transformers: { before: [compileTemplates(words, tokens)] },
  }).outputText;

test('a value between tags is marked by a comment', () => {
  assert.equal(compiled('<p>§ and §</p>'), '<p><?> and <?></p>');
});

test('a value at the very end has a node behind it', () => {
  assert.equal(compiled('<p></p>§'), '<p></p><?><!>');
  assert.equal(compiled('§'), '<?><!>');
  assert.equal(compiled('§ '), '<?> ');
});

test('a value of an attribute is marked at its name', () => {
  assert.equal(compiled('<a class="x" title="a > b" href=§ @click=§ ?hidden=§ .value=§>§</a>'), '<a class="x" title="a > b" href$ @click$ ?hidden$ .value$><?></a>');
});

test('a word that is always the same stands in the template, and is never HTML', () => {
  assert.equal(compiled('<p aria-label=§>§ §</p>', ['"A&E"', 'a < b & c', undefined]), '<p aria-label="&quot;A&amp;E&quot;">a &lt; b &amp; c <?></p>');
});

test('a word that a property, a listener or a switch is set to stays a value', () => {
  assert.deepEqual(compile(['<p .title=', ' ?hidden=', '>', '</p>'], ['a', 'b', 'c']), { html: '<p .title$ ?hidden$>c</p>', kept: [0, 1] });
});

test('a "$" in the words is none of the marks', () => {
  assert.equal(compiled('<p title=US$ data-a="b$">Pay $ § §</p>', ['5 $ ', undefined]), '<p title=US&#36; data-a="b&#36;">Pay &#36; 5 &#36;  <?></p>');
});

test('what a browser would count otherwise than the text has it is refused', () => {
  const message = /^Each element must be written as a tag in lower case, without comments, and "<" in words or attributes as "&lt;": html`[^]*`\.$/;
  for (const wrong of [
    '<p title="a <b">§</p>',
    "<p title='a > b <c'>§</p>",
    '<p><!-- <b> --></p>§',
    '<P>§</P>',
    '<?x?><p>§</p>',
    '<table><tr><td>§</td></tr></table>',
    '<template><b></b></template>§',
    '<textarea><b></textarea>§',
  ]) {
    assert.throws(() => compiled(wrong), { message }, wrong);
  }
  assert.equal(compiled('<p class="a"><b>"§"</b> 1 < 2</p>'), '<p class="a"><b>"<?>"</b> 1 < 2</p>');
  assert.equal(compiled('<svg><line x1=§ /></svg>'), '<svg><line x1$ /></svg>');
});

test('the build and the module find the marks by one pattern', () => {
  assert.ok(readFileSync('src/lit/compiled.ts', 'utf8').includes(`source.replace(${String(places)},`));
});

test('what is not compiled is said in a sentence', () => {
  const message = /^A value must stand between tags, or be the whole of an attribute in lower case, once: html`[^]*`\.$/;
  for (const wrong of [
    '<p class="a §"></p>',
    '<p class=a§></p>',
    '<p class="§§"></p>',
    '<svg viewBox=§></svg>',
    '<p §></p>',
    '<p @click=§ @click=§></p>',
    '<!-- <b> § -->',
    '<textarea>§</textarea>',
    '<style>§</style>',
  ]) {
    assert.throws(() => compiled(wrong), { message }, wrong);
  }
});

test('a file keeps everything else, and templates in templates are compiled too', () => {
  const source = `import * as words from './messages.js';
export const a = (b) => html\`<p>\${words.hi}\${words.many}\${b ? html\`<i>\${b}</i>\` : nothing}</p>\`;
export const c = css\`
  p { content: '\\2014' }
\`;
`;
  const expected = `import * as words from './messages.js';
export const a = (b) => html("<p>Hi &amp; bye<?><?></p>", words.many, b ? html("<i><?></i>", b) : nothing);
export const c = "p{content:'\\\\2014'}";
`;
  assert.equal(build(source, { hi: 'Hi & bye', many: ['a'] }), expected);
});

test('only the words of messages.ts are words', () => {
  assert.match(build("import * as words from './other.js'; export const a = html`<p>${words.hi}</p>`;", { hi: 'Hi' }), /html\("<p><\?><\/p>", words\.hi\)/);
  assert.throws(() => build("import * as words from './messages.js'; export const a = (words) => html`<p>${words.hi}</p>`;", { hi: 'Hi' }), {
    message: 'Only what is imported may be called "words" in this file.',
  });
});

test('a size stands in the sheet', () => {
  const source = "import { gap } from '../styles/tokens.js'; export const a = css`p { gap: ${gap}; margin: ${gap} 2em }`;";
  assert.match(build(source, {}, { gap: '1em' }), /a = "p\{gap:1em;margin:1em 2em\}"/);
});

test('a style sheet loses what no browser reads, and nothing else', () => {
  const source = `export const a = css\`
    /* Why. */
    [part='a'] > .b,
    :host(.c) a:hover {
      margin: 0/* x */-1em calc(1em + 2px);
      content: '/* ; } */  >';
    }
    [b='-'] { gap: 0 }
  \`;
`;
  assert.equal(build(source, {}), `export const a = "[part=a]>.b,:host(.c) a:hover{margin:0 -1em calc(1em + 2px);content:'/* ; } */  >'}[b='-']{gap:0}";\n`);
});

test('a style sheet with another value is refused in a sentence', () => {
  const message = (name) => `A style sheet takes only sizes that are imported by their own name from src/styles/tokens.ts, not \${${name}}: use a custom property.`;
  const sheet = (name) => `export const a = css\`p { gap: \${${name}} }\`;`;
  assert.throws(() => build(sheet('red'), {}, { red: '#f00' }), { message: message('red') });
  assert.throws(() => build(`import { red } from './tokens.js'; ${sheet('red')}`, {}), { message: message('red') });
  assert.throws(() => build(`import { pad as gap } from './tokens.js'; ${sheet('gap')}`, {}, { gap: '1em', pad: '2em' }), { message: message('gap') });
  assert.throws(() => build("import { gap } from './tokens.js'; export const a = (gap) => css`p { gap: ${gap} }`;", {}, { gap: '1em' }), {
    message: 'Only what is imported may be called "gap" in this file.',
  });
});
