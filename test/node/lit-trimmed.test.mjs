// The build compiles templates (scripts/templates.mjs) and leaves out what they never ask of Lit (scripts/lit-trimmed.mjs).
// Here it is held that they never ask. What cannot be compiled stops the build itself: test/node/templates.test.mjs.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { edits, trim, unread } from '../../scripts/lit-trimmed.mjs';

const lit = readFileSync('node_modules/lit-html/development/lit-html.js', 'utf8');
const sources = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts') && file !== 'lit/compiled.ts').map((file) => `src/${file}`);

/** What a source asks of Lit that is not there. */
const missing = (source) =>
  [
    [/from 'lit(?!\/html\.js')|import \{[^}]*\b(noChange|svg|mathml)\b[^}]*\} from 'lit/, 'another part of Lit than html, render and nothing'],
    [/\brender\([^;]*,\s*\{/, 'options of render'],
    [/<(textarea|title|style|script)\b[^>]*>[^<]*\$\{/, 'a binding in the text of a textarea, title, style or script'],
  ]
    .filter(([pattern]) => pattern.test(source))
    .map(([, what]) => what);

test('no template asks for what the build leaves out', () => {
  assert.ok(sources.length > 50);
  for (const file of sources) assert.deepEqual(missing(readFileSync(file, 'utf8')), [], file);
});

test('a template that did would be noticed', () => {
  for (const wrong of [
    "import { repeat } from 'lit/directives/repeat.js';",
    "import { html, svg } from 'lit/html.js';",
    'render(html`<p></p>`, place, { host: this });',
    'html`<textarea rows="9">${text}</textarea>`',
  ]) {
    assert.equal(missing(wrong).length, 1, wrong);
  }
});

test('a value is text, a template or an array of them, and a listener is a function', () => {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
  const program = ts.createProgram(sources, options);
  const checker = program.getTypeChecker();
  const plain = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.ESSymbolLike;
  const isSound = (type, isListener) =>
    checker.typeToString(type) === 'Content' ||
    (type.isUnion() ? type.types : [type]).every((each) => {
      if (each.flags & ts.TypeFlags.Undefined) return true;
      if (isListener) return each.getCallSignatures().length > 0;
      if (checker.isArrayLikeType(each)) return isSound(checker.getTypeArguments(each)[0], false);
      return each.flags & plain || checker.typeToString(each).startsWith('TemplateResult');
    });
  let seen = 0;
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html' && ts.isTemplateExpression(node.template)) {
      const { head, templateSpans } = node.template;
      const before = [head, ...templateSpans.map(({ literal }) => literal)];
      for (const [index, { expression }] of templateSpans.entries()) {
        seen += 1;
        const type = checker.getTypeAtLocation(expression);
        const place = `${node.getSourceFile().fileName}: \${${expression.getText()}} is ${checker.typeToString(type)}`;
        assert.ok(isSound(type, /@[a-z-]+=$/.test(before[index].text)), place);
      }
    }
    node.forEachChild(visit);
  };
  for (const file of sources) visit(program.getSourceFile(file));
  assert.ok(seen > 100);
});

test('a Lit that has changed is named in a sentence', () => {
  assert.doesNotThrow(() => trim(lit));
  for (const [find] of edits) {
    assert.throws(() => trim(lit.replaceAll(find, '')), { message: `Lit no longer has "${find}" as often as before: see scripts/lit-trimmed.mjs.` });
  }
  for (const name of unread) {
    const changed = lit.replaceAll(new RegExp(`(?<=\\b|\\$)${name.replaceAll('$', '\\$')}\\b`, 'g'), `other${name}`);
    assert.throws(() => trim(changed), /^Error: (Lit no longer has "[^]*" as often as before|No class of Lit has ".*"): see scripts\/lit-trimmed\.mjs\.$/, name);
  }
});
