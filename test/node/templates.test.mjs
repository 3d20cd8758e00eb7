// How the build compiles templates: scripts/templates.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { compile, compileTemplates } from '../../scripts/templates.mjs';

/** What becomes of the template of these texts, with `§` for each value. */
const compiled = (template, constants) => compile(template.split('§'), constants);

test('a value between tags is marked by a comment', () => {
  assert.equal(compiled('<p>§ and §</p>'), '<p><?> and <?></p>');
});

test('a value at the very end has a node behind it', () => {
  assert.equal(compiled('<p></p>§'), '<p></p><?><!>');
  assert.equal(compiled('§'), '<?><!>');
});

test('a value of an attribute is marked at its name', () => {
  assert.equal(compiled('<a class="x" href=§ @click=§ ?hidden=§ .value=§>§</a>'), '<a class="x" href$ @click$ ?hidden$ .value$><?></a>');
});

test('a word that is always the same stands in the template, and is never HTML', () => {
  assert.equal(compiled('<p aria-label=§>§ §</p>', ['"A&E"', 'a < b & c', undefined]), '<p aria-label="&quot;A&amp;E&quot;">a &lt; b &amp; c <?></p>');
});

test('what is not compiled is said in a sentence', () => {
  const message = /^A value must be the whole of an attribute, without quotes and in lower case: html`.*`\.$/;
  for (const wrong of ['<p class="a §"></p>', '<p class="§"></p>', '<p class=a§></p>', '<svg viewBox=§></svg>', '<p §></p>', '<§></§>']) {
    assert.throws(() => compiled(wrong), { message }, wrong);
  }
});

test('a file keeps everything else, and templates in templates are compiled too', () => {
  const source = 'export const a = (b) => html`<p>${words.hi}${b ? html`<i>${b}</i>` : nothing}</p>`;\nconst c = css`\n  p {}\n`;';
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    transformers: { before: [compileTemplates({ hi: 'Hi & bye' })] },
  });
  assert.equal(outputText, 'export const a = (b) => html("<p>Hi &amp; bye<?></p>", b ? html("<i><?></i>", b) : nothing);\nconst c = "p {}";\n');
});
