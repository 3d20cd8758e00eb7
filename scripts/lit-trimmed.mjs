// A rollup plugin: Lit's own readable source, with its switches set for production, and without what our templates never ask of it.
// What goes cannot change what our templates draw. test/node/lit-trimmed.test.mjs holds the templates to that.
// A new Lit may no longer have one of these lines. The build then says which, and its new form is to be found. Most entries may be deleted too, which
// costs some bytes.
import { readFile } from 'node:fs/promises';
import { parseAst } from 'rollup/parseAst';

/** What stands in Lit, what stands there instead, and how often where it is not once. */
export const edits = [
  // Lit's own switches. A page may not use them, so its published file has them set already.
  ['const DEV_MODE = true', 'const DEV_MODE = false'],
  ['const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['const ENABLE_SHADYDOM_NOPATCH = true', 'const ENABLE_SHADYDOM_NOPATCH = false'],
  // A list of versions on the page, and a hook for browsers without shadow roots. We leave no name on the page, and need shadow roots.
  ['(global.litHtmlVersions ??= []).push(', 'void ('],
  ['polyfillSupport?.(Template, ChildPart);', ''],
  // Templates as they are written: ours are compiled (scripts/templates.mjs, src/lit/compiled.ts).
  ["typeof type === 'number'", 'false'],
  ["{ strings, ['_$litType$']: type }, options) {", "{ strings, ['_$litType$']: type }, options) { return;"],
  ["!isArray(tsa) || !tsa.hasOwnProperty('raw')", 'false'],
  ['Math.random().toFixed(9).slice(2)', '0'],
  // Directives, whether they are on the page, and the value by which they leave a part alone.
  ['value = resolveDirective(this, value, directiveParent);', ''],
  ['value = resolveDirective(this, value, directiveParent, 0);', ''],
  ['resolveDirective(this, newListener, directiveParent, 0)', 'newListener'],
  [' && value !== noChange', '', 2],
  ['newListener === noChange', 'false'],
  ['this._$notifyConnectionChanged?.(false, true, from);', ''],
  // Attributes of several pieces: ours are joined before.
  ['part.strings !== undefined', 'false'],
  ["strings.length > 2 || strings[0] !== '' || strings[1] !== ''", 'false'],
  ['const strings = this.strings;', 'const strings = undefined;'],
  // Bindings of an element as a whole, nodes as values, things to go through that are no arrays, listeners that are no functions.
  ['templatePart.type === ELEMENT_PART', 'false'],
  ['part !== undefined', 'true'],
  ['value.nodeType !== undefined', 'false'],
  ['isIterable(value)', 'isArray(value)'],
  ["typeof this._$committedValue === 'function'", 'true'],
  // Our parts have no type, so these two must stay: see src/lit/compiled.ts.
  ['templatePart.type === CHILD_PART', '!templatePart.ctor'],
  ['templatePart.type === ATTRIBUTE_PART', 'true'],
  // What is passed on, only for what is left out here.
  [', directiveParent = this', '', 3],
  [', valueIndex, noCommit', ''],
  ['change && !noCommit', 'change'],
  ['element, name, strings, parent, options', 'element, name', 3],
  ['node.nextSibling, this, options', 'node.nextSibling'],
  ['this._insert(createMarker()), this, this.options', 'this._insert(createMarker())'],
  ['(createMarker(), endNode), endNode, undefined, options ?? {})', '(createMarker(), null), null)'],
  ['node, templatePart.name, templatePart.strings, this, options', 'node, templatePart.name'],
  ['options?.renderBefore ?? container', 'container'],
  ['let change = false;', 'let change;'],
  ['(startNode, endNode, parent, options)', '(startNode, endNode)'],
  ['(type.h, type.h[0]), this.options)', '(type.h, type.h[0]))'],
  ['new TemplateInstance(template, this)', 'new TemplateInstance(template)'],
  ['wrap(', '(', 12],
  ['_clone(this.options)', '_clone()'],
  // Options of `render` and of listeners, and what only a server needs.
  ['options?.creationScope ?? d', 'd'],
  ['this.options?.host ?? this.element', 'this.element'],
  ['newListener.capture !==\n                oldListener.capture', 'false'],
  ['newListener.once !==\n                oldListener.once', 'false'],
  ['newListener.passive !==\n                oldListener.passive', 'false'],
];

/** Members of Lit's classes that nothing reads any more. */
export const unread = ['_$getTemplate', 'type', 'tagName', 'parentNode', 'startNode', 'endNode', 'setConnected', 'options', '_$isConnected', '_$parent', '_$disconnectableChildren', '__isConnected'];

/** Lit's names of its own properties. No other file reads them, so the minifier may shorten them. */
export const privateNames = /^_/;

/** Lit's source after the edits. Throws, naming the edit, where one does not fit as often as it should. */
export function trim(source) {
  const edited = edits.reduce((code, [find, instead, times = 1]) => {
    if (code.split(find).length !== times + 1) throw new Error(`Lit no longer has "${find}" as often as before: see scripts/lit-trimmed.mjs.`);
    return code.replaceAll(find, () => instead); // a string would read "$" as a pattern
  }, source);
  return withoutEmptyConstructors(unread.reduce(without, edited)).replace(/\bconst /g, 'let '); // as in scripts/typescript.mjs
}

/** `source` without the members of its classes called `name`, and without what constructors assign to them. */
function without(source, name) {
  const isIt = ({ key, expression }) => key?.name === name || (expression?.left?.object?.type === 'ThisExpression' && expression.left.property.name === name);
  const found = classMembers(source).flatMap((member) => [member, ...(isConstructor(member) ? member.value.body.body : [])]).filter(isIt);
  if (!found.length) throw new Error(`No class of Lit has "${name}": see scripts/lit-trimmed.mjs.`);
  return cut(source, found);
}

/** `source` without the constructors that return at once, or do nothing but call that of the class above and check it in development. */
const withoutEmptyConstructors = (source) =>
  cut(source, classMembers(source).filter((member) => isConstructor(member) && isIdle(member.value.body.body)));

const isIdle = (statements) => statements[0]?.type === 'ReturnStatement' || statements.every(({ expression, test }) => expression?.callee?.type === 'Super' || test?.left?.name === 'DEV_MODE');

const classMembers = (source) => parseAst(source).body.flatMap((statement) => (statement.type === 'ClassDeclaration' ? statement.body.body : []));

const isConstructor = ({ kind }) => kind === 'constructor';

const cut = (source, nodes) => nodes.reduceRight((code, { start, end }) => code.slice(0, start) + code.slice(end), source);

export const litTrimmed = () => ({
  name: 'lit-trimmed',
  async load(id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    return { code: trim(await readFile(id.replace('lit-html.js', 'development/lit-html.js'), 'utf8')), map: null };
  },
});
