// Compiles templates and style sheets in the build, so that no browser need take them apart: html`<p>${words.hello} ${name}</p>` becomes html('<p>Hello <?></p>', name).
// Lit draws them as it draws those of its own compiler, which would write a page of JavaScript for each. See docs/maintainers/decisions/0008.
import { fileURLToPath } from 'node:url';
import { _$LH as lit } from 'lit-html/private-ssr-support.js';
import { parseFragment } from 'parse5';
import ts from 'typescript';
import { smaller } from './style-sheets.mjs';

const runtime = fileURLToPath(new URL('../src/lit/compiled.ts', import.meta.url));

/** A rollup plugin: `lit/html.js` takes compiled templates. */
export const compiledLit = () => ({
  name: 'compiled-lit',
  resolveId: (id) => (id === 'lit/html.js' ? runtime : null),
});

/**
 * A transformer for TypeScript: compiles the templates and style sheets of one file. Throws where one says what we do not compile.
 * @param {Record<string, unknown>} words what `messages.ts` exports: a text that is always the same stands in the template
 * @param {Record<string, unknown>} tokens what `tokens.ts` exports: a size that a sheet names stands in the sheet
 */
export const compileTemplates = (words, tokens) => (context) => (file) => {
  const { factory } = context;
  /** What the file takes from `module`: one entry for each import. */
  const taken = (module) =>
    file.statements.filter((each) => ts.isImportDeclaration(each) && each.moduleSpecifier.text.endsWith(`/${module}.js`)).map((each) => each.importClause?.namedBindings);
  const isOurs = taken('messages').some((bindings) => bindings?.name?.text === 'words');
  const sizes = new Set(taken('tokens').flatMap((bindings) => bindings?.elements?.flatMap(({ name, propertyName }) => (propertyName ? [] : name.text)) ?? []));
  const imported = new Set([...sizes, ...(isOurs ? ['words'] : [])]);
  const sizeOf = (value) => {
    const name = value.getText(file);
    if (sizes.has(name) && typeof tokens[name] === 'string') return tokens[name];
    throw new Error(`A style sheet takes only sizes that are imported by their own name from src/styles/tokens.ts, not \${${name}}: use a custom property.`);
  };
  const wordOf = (value) => {
    const word = isOurs && ts.isPropertyAccessExpression(value) && value.expression.getText(file) === 'words' ? words[value.name.text] : undefined;
    return typeof word === 'string' ? word : undefined;
  };
  const visit = (node) => {
    if ((ts.isParameter(node) || ts.isVariableDeclaration(node)) && imported.has(node.name.getText(file))) {
      throw new Error(`Only what is imported may be called "${node.name.text}" in this file.`);
    }
    if (!ts.isTaggedTemplateExpression(node) || !['html', 'css'].includes(node.tag.text)) return ts.visitEachChild(node, visit, context);
    const { tag, template } = node;
    const spans = template.templateSpans ?? [];
    if (tag.text === 'css') {
      const pieces = spans.map(({ expression, literal }) => sizeOf(expression) + literal.rawText);
      return factory.createStringLiteral(smaller([(template.head ?? template).rawText, ...pieces].join('')));
    }
    const texts = [template.head ?? template, ...spans.map(({ literal }) => literal)].map(({ text }) => text);
    const { html, kept } = compile(texts, spans.map(({ expression }) => wordOf(expression)));
    const values = kept.map((index) => ts.visitNode(spans[index].expression, visit));
    return factory.createCallExpression(tag, undefined, [factory.createStringLiteral(html), ...values]);
  };
  return ts.visitNode(file, visit);
};

/** Where Lit's own preparation leaves its marks: a value between tags, or the whole of an attribute. */
const marker = lit.marker.replaceAll('$', '\\$');
const marks = new RegExp(`<\\?${marker}>|(\\s)([.?@]?)([a-z\\d-]+)\\$lit\\$=("?)${marker}\\4(?=[\\s>/])`, 'g');

/**
 * A template as one string. A value between tags is `<?>`, and one of an attribute a `$` behind the attribute's name.
 * Behind a value at the very end stands an empty comment, since Lit looks for what a value ends before.
 * @param {string[]} texts what stands before, between and behind the values
 * @param {(string | undefined)[]} constants those values that are always the same text
 * @returns {{ html: string, kept: number[] }} the template, and which values are still to be filled in
 */
export function compile(texts, constants = []) {
  const marked = texts.map((text) => text.replaceAll('$', escapes.$)); // every other "$" is a mark of ours
  const [prepared] = lit.getTemplateHtml(Object.assign(marked, { raw: marked }), lit.HTML_RESULT);
  const kept = [];
  let index = 0;
  const html = String(prepared)
    .replace(/<\?>$/, '') // Lit's own end
    .replace(marks, (mark, space, kind, name) => {
      const constant = kind ? undefined : constants[index];
      if (constant === undefined) kept.push(index);
      index += 1;
      if (name === undefined) return constant === undefined ? '<?>' : escape(constant);
      return constant === undefined ? `${space}${kind}${name}$` : `${space}${name}="${escape(constant)}"`;
    });
  const twice = /<[^<>]*\s([.?@]?[a-z\d-]+\$)(?=[\s/>])[^<>]*\s\1(?=[\s/>])/.test(html);
  if (index < texts.length - 1 || html.includes(lit.marker) || twice) {
    throw new Error(`A value must stand between tags, or be the whole of an attribute in lower case, once: html\`${texts.join('${…}')}\`.`);
  }
  if (String(counted(html)) !== String(parsed(html))) {
    throw new Error(`Each element must be written as a tag in lower case, without comments, and "<" in words or attributes as "&lt;": html\`${texts.join('${…}')}\`.`);
  }
  return { html: html.endsWith('<?>') ? `${html}<!>` : html, kept };
}

/** The beginning of an element or comment, or the mark of an attribute: src/lit/compiled.ts reads a template by the same pattern. */
export const places = /<[a-z?!]|\s([.?@]?)([\w-]+)\$/g;

/** Where the marks are in the text. */
function counted(html) {
  const found = [];
  let index = -1;
  for (const [mark, kind, name] of html.matchAll(places)) {
    if (!name) index += 1;
    if (name) found.push(`${index} ${kind}${name}$`);
    else if (mark === '<?') found.push(`${index}`);
  }
  return found;
}

/** Where the marks are in the page that a browser makes of the template. */
function parsed(html) {
  const found = [];
  let index = -1;
  const visit = ({ nodeName, data, attrs = [], childNodes = [] }) => {
    if (nodeName === '#comment' && data === '?') found.push(`${index}`);
    found.push(...attrs.filter(({ name }) => name.endsWith('$')).map(({ name }) => `${index} ${name}`));
    for (const child of childNodes) {
      if (child.nodeName !== '#text') index += 1;
      visit(child);
    }
  };
  visit(parseFragment(html));
  return found;
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', $: '&#36;' };

/** Text as HTML. */
const escape = (text) => text.replace(/[&<>"$]/g, (character) => escapes[character]);
