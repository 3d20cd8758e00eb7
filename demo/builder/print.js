// An element, written in the language of each kind of site. All that somebody typed is escaped here.
import { escapeBraces, escapeHtml, escapeShortcode } from './escape.js';
import { attributes as allAttributes, tags } from './vocabulary.js';

/** @typedef {import('./element.js').Attributes} Attributes */
/** @typedef {import('./element.js').Tree} Tree */

/** @param {Record<string, string>} style */
export const css = (style) =>
  Object.entries(style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');

/** @param {Attributes} attributes @param {(text: string) => string} escape */
const attributeList = (attributes, escape) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

/** @param {Tree['children']} children @param {(tree: Tree) => string} print @param {(text: string) => string} escape */
const content = (children, print, escape) =>
  children
    .map((child) => {
      if ('tag' in child) return print(child);
      return child.href ? `<a href="${escape(child.href)}">${escape(child.text)}</a>` : escape(child.text);
    })
    .join('');

/** Markup with its style as a style sheet writes it. @param {(text: string) => string} escape @returns {(tree: Tree) => string} */
const markup = (escape) => {
  /** @param {Tree} tree @returns {string} */
  const print = ({ tag, attributes, style, children }) =>
    `<${tag}${attributeList({ ...attributes, style: css(style) }, escape)}>${content(children, print, escape)}</${tag}>`;
  return print;
};

/** HTML on one line: WordPress would close it early round a paragraph. */
export const html = markup(escapeHtml);

/** The templates of Vue and Astro, and Liquid, read HTML, and two braces as code. */
export const template = markup(escapeBraces);

/** A placeholder that content filters keep; what it holds is one too. @param {Tree} tree @returns {string} */
export function placeholder({ tag, attributes, style, children }) {
  const own = Object.fromEntries(Object.entries(style).filter(([property]) => property !== 'display')); // a div is a block
  const data = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [`data-${key}`, value === true ? '' : value]),
  );
  const [name = ''] = Object.entries(tags).find(([, each]) => each === tag) ?? [];
  const all = { 'data-back-pain': name, ...data, ...(Object.keys(own).length > 0 && { style: css(own) }) };
  return `<div${attributeList(all, escapeHtml)}>${content(children, placeholder, escapeHtml)}</div>`;
}

/** A shortcode. One that holds a clinic has an end. @param {Tree} tree @returns {string} */
export function shortcode({ tag, attributes, children }) {
  const name = tag.replaceAll('-', '_');
  // The plugin writes the slot itself.
  const own = Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== 'slot'));
  const inside = children.map((child) => ('tag' in child ? shortcode(child) : '')).join('');
  return `[${name}${attributeList(own, escapeShortcode)}]${inside && `${inside}[/${name}]`}`;
}

/** A block, as the editor of WordPress keeps it. @param {Tree} tree */
export function block({ tag, attributes }) {
  const typed = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, typedValue(name, value)]));
  // What would end the comment, or the attribute of a page, is written as WordPress writes it.
  const json = JSON.stringify(typed).replace(
    /--|[<>&]|\\"/g,
    (text) =>
      ({ '--': '\\u002d\\u002d', '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\\"': '\\u0022' })[text] ?? text,
  );
  return `<!-- wp:back-pain-elements/${tag}${json === '{}' ? '' : ` ${json}`} /-->`;
}

/** A number as a number. @param {string} name @param {string | true} value */
function typedValue(name, value) {
  return value !== true && allAttributes.find((each) => each.name === name)?.type === 'integer' ? Number(value) : value;
}

/** Attributes as JSX and Svelte have them: numbers and switches in braces. @param {Attributes} attributes */
const codeAttributes = (attributes) =>
  Object.entries(attributes)
    .map(([name, given]) => {
      const value = typedValue(name, given);
      return typeof value === 'string' ? ` ${name}="${escapeBraces(value)}"` : ` ${name}={${value}}`;
    })
    .join('');

/** A style object as React wants it. @param {Record<string, string>} style */
function styleObject(style) {
  const entries = Object.entries(style).map(([property, value]) => {
    const name = property.startsWith('--')
      ? `'${property}'`
      : property.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    return `${name}: '${value}'`;
  });
  // React's types do not know the properties of a page.
  const isOwn = Object.keys(style).some((property) => property.startsWith('--'));
  return `{{ ${entries.join(', ')} }${isOwn ? ' as CSSProperties' : ''}}`;
}

/** @param {Tree} tree @returns {string} */
export const jsx = ({ tag, attributes, style, children }) =>
  `<${tag}${codeAttributes(attributes)} style=${styleObject(style)}>${content(children, jsx, escapeBraces)}</${tag}>`;

/** @param {Tree} tree @returns {string} */
export const svelte = ({ tag, attributes, style, children }) =>
  `<${tag}${codeAttributes(attributes)} style="${css(style)}">${content(children, svelte, escapeBraces)}</${tag}>`;

/** As the name of a component. @param {string} tag */
export const componentName = (tag) => tag.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
