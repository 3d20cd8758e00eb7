// The build leaves out what our templates never ask of Lit (scripts/lit-trimmed.mjs). Here it is held that they never ask.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { edits, trim } from '../../scripts/lit-trimmed.mjs';

const lit = readFileSync('node_modules/lit-html/development/lit-html.js', 'utf8');

/** The templates of a source, each as its HTML with § for a binding and without attribute values. */
function templates(source) {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      const { template } = node;
      const texts = ts.isNoSubstitutionTemplateLiteral(template) ? [template.text] : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      found.push(texts.join('§').replace(/=("[^"]*"|[^\s>]+)/g, ''));
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
  return found;
}

/** What a source asks of Lit that is not there. */
function missing(source) {
  const all = templates(source);
  return [
    /from 'lit(?!\/html\.js')|\bmathml`/.test(source) && 'another part of Lit than html, svg, render and nothing',
    all.some((each) => /<[a-z][^<>]*§/.test(each)) && 'a binding of an element as a whole',
    all.some((each) => /<(textarea|title|style|script)\b[^>]*>[^<]*§/.test(each)) && 'a binding in the text of a textarea, title, style or script',
    all.some((each) => /<!--[^>]*§/.test(each)) && 'a binding in a comment',
  ].filter(Boolean);
}

test('no template asks for what the build leaves out', () => {
  const files = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'));
  const sources = files.map((file) => readFileSync(`src/${file}`, 'utf8'));
  assert.ok(sources.flatMap(templates).length > 50);
  for (const [index, source] of sources.entries()) assert.deepEqual(missing(source), [], files[index]);
});

test('a template that did would be noticed', () => {
  for (const wrong of [
    "import { repeat } from 'lit/directives/repeat.js';",
    'mathml`<mi>x</mi>`',
    'html`<input type="text" name=${name} ${ref(input)} />`',
    'html`<textarea rows="9">${text}</textarea>`',
    'html`<!-- ${text} -->`',
  ]) {
    assert.equal(missing(wrong).length, 1, wrong);
  }
});

test('a Lit that has changed is named in a sentence', () => {
  const [[find]] = edits;
  assert.throws(() => trim(lit.replace(find, '')), { message: `Lit no longer has "${find}" once: see scripts/lit-trimmed.mjs.` });
  assert.doesNotThrow(() => trim(lit));
});
