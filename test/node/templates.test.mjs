// How the build compiles templates: scripts/templates.mjs. That they are drawn as Lit draws them is for the tests of the elements, on the built file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { compile, compileTemplates } from '../../scripts/templates.mjs';

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

test('nothing may look like a tag and be none', () => {
  const message = /^A template takes no comment, and no "<" in an attribute: html`[^]*`\.$/;
  for (const wrong of ['<p><!-- a --></p>', '<p title="a <b>">§</p>', "<p title='a <b' class=c>§</p>"]) assert.throws(() => compiled(wrong), { message }, wrong);
  assert.equal(compiled('<p class="a"><b>"§"</b> 1 < 2</p>'), '<p class="a"><b>"<?>"</b> 1 < 2</p>');
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
    message: 'Only the words of messages.ts may be called "words".',
  });
});

test('a size stands in the sheet', () => {
  const source = "import { gap } from '../styles/tokens.js'; export const a = css`p { gap: ${gap}; margin: ${gap} 2em }`;";
  assert.match(build(source, {}, { gap: '1em' }), /a = "p\{gap:1em;margin:1em 2em\}"/);
});

test('a style sheet loses what no browser reads, and nothing else', () => {
  const source = "export const a = css`\n  /* Why. */\n  [part='a'] > .b,\n  :host(.c) a:hover {\n    margin: 0 -1em calc(1em + 2px);\n    content: '; }  >';\n  }\n`;";
  assert.match(build(source, {}), /a = "\[part=a\]>.b,:host\(.c\) a:hover\{margin:0 -1em calc\(1em \+ 2px\);content:'; } {2}>'\}"/);
});

test('a style sheet with another value is refused in a sentence', () => {
  const message = 'A style sheet takes sizes of tokens.js alone, not ${red}: use a custom property.';
  assert.throws(() => build('export const a = css`p { color: ${red} }`;', {}, { red: '#f00' }), { message });
  assert.throws(() => build("import { red } from './tokens.js'; export const a = css`p { color: ${red} }`;", {}), { message });
});
