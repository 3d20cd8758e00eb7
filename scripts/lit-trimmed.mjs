// A rollup plugin: Lit's own readable source, with its switches set for production, and without what our templates never ask of it.
// All that goes is code that could not run here. test/node/lit-trimmed.test.mjs holds the templates to that.
// A new Lit may no longer have one of these lines. The build then says which: find its new form, or delete the entry, which costs some bytes.
import { readFile } from 'node:fs/promises';

/** What to look for, which stands in Lit once, and what stands there instead. */
export const edits = [
  // Lit's own switches. A page may not use them, so its published file has them set already.
  ['const DEV_MODE = true', 'const DEV_MODE = false'],
  ['const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['const ENABLE_SHADYDOM_NOPATCH = true', 'const ENABLE_SHADYDOM_NOPATCH = false'],
  // A list of versions on the page, and a hook for browsers without shadow roots. We leave no name on the page, and need shadow roots.
  ['(global.litHtmlVersions ??= []).push(', 'void ('],
  ['polyfillSupport?.(Template, ChildPart);', ''],
  // Directives, and whether they are on the page. Templates compiled ahead.
  ['parent = part, attributeIndex) {', 'parent = part, attributeIndex) { return value;'],
  ['this.__isConnected = options?.isConnected ?? true;', ''],
  ["typeof type === 'number'", 'true'],
  // Bindings of an element as a whole, in its comments, and in the text of textarea, title, style and script.
  ['name.startsWith(marker)', 'false'],
  ['templatePart.type === ELEMENT_PART', 'false'],
  ['(i = node.data.indexOf(marker, i + 1)) !== -1', 'false'],
  ['rawTextElement.test(node.tagName)', 'false'],
  ['rawTextElement.test(match[TAG_NAME])', 'false'],
  // Options of `render`, and what only a server needs.
  ['options?.creationScope ?? d', 'd'],
  ['this.options?.host ?? this.element', 'this.element'],
  ['change && !noCommit', 'change'],
  // MathML.
  ["type === MATHML_RESULT ? '<math>'", "false ? '<math>'"],
  ["type === MATHML_RESULT ? '</math>'", "false ? '</math>'"],
  ['|| type === MATHML_RESULT', ''],
];

/** Lit's names of its own properties. No other file reads them, so the minifier may shorten them. */
export const privateNames = /^_/;

/** Lit's source after the edits. Throws, naming the edit, where one does not fit exactly once. */
export function trim(source) {
  return edits.reduce((code, [find, instead]) => {
    if (code.split(find).length !== 2) throw new Error(`Lit no longer has "${find}" once: see scripts/lit-trimmed.mjs.`);
    return code.replace(find, instead);
  }, source);
}

export const litTrimmed = () => ({
  name: 'lit-trimmed',
  async load(id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    return { code: trim(await readFile(id.replace('lit-html.js', 'development/lit-html.js'), 'utf8')), map: null };
  },
});
