// Choices in, snippet out. Expects choices in which `validate` finds no fault. All that somebody typed is escaped here.
import { applies } from './choices.js';
import { hexCode, suited } from './contrast.js';
import { escapeHtml, escapeJsx, escapeShortcode } from './escape.js';
import { fallback, reservedHeight } from './fallback.js';
import { fileOf } from './file.js';
import { attributes as allAttributes, tags } from './vocabulary.js';

/** @typedef {import('./choices.js').Choices} Choices */
/** @typedef {{ version: string, integrity: Record<string, string> }} Release What the build wrote: package.json's version, integrity.json. */
/** @typedef {{ where: string, code: string }} Part Code, and where it goes. */
/** @typedef {Record<string, string | true>} Attributes `true` is an attribute without a value. */
/** @typedef {{ tag: string, attributes: Attributes, style: Record<string, string>, children: (import('./fallback.js').Run | Tree)[] }} Tree */

/** @param {Choices} choices */
export const tagOf = ({ element }) => tags[/** @type {keyof typeof tags} */ (element)];

/**
 * Where a site keeps its own copy: each version in a folder, so that no cache serves an old file to a new integrity.
 * @param {Choices} choices @param {Release} release
 */
export const usualAddress = (choices, { version }) => `/back-pain-elements/${version}/${fileOf(choices)}`;

/**
 * Where a page loads the script from.
 * @param {Choices} choices @param {Release} release
 */
export function scriptAddress(choices, release) {
  if (choices.source === 'own') return choices.script || usualAddress(choices, release);
  return `https://cdn.jsdelivr.net/npm/back-pain-elements@${release.version}/dist/${fileOf(choices)}`;
}

/**
 * What an attribute gets: nothing where it does not apply, or where it would say what goes without saying.
 * @param {import('./vocabulary.js').Attribute} attribute @param {Choices} choices @returns {string | boolean}
 */
function valueOf({ name, field, type, standard }, choices) {
  if (name === 'no-clinic') return choices.clinic === 'none';
  if (!field || !applies(field, choices)) return '';
  const value = choices[/** @type {import('./choices.js').Field} */ (field)].trim();
  if (value === standard || (name === 'clinic' && /^(own|none)$/.test(value))) return '';
  return type === 'boolean' || value;
}

/**
 * The element's own attributes.
 * @param {Choices} choices @returns {Attributes}
 */
function attributesOf(choices) {
  const own = allAttributes.filter(({ elements }) => elements.includes(choices.element));
  return /** @type {Attributes} */ (
    Object.fromEntries(own.map((each) => [each.name, valueOf(each, choices)]).filter(([, value]) => value))
  );
}

/**
 * The custom properties of the look: the accent, with a lighter one for dark pages where the page decides, and the corners.
 * @param {Choices} choices @returns {Record<string, string>}
 */
function look({ accent, corners, theme }) {
  const colour = hexCode(accent);
  return {
    ...(colour && { '--bpe-accent': theme ? colour : `light-dark(${colour},${suited(colour, 'dark')})` }),
    ...(corners && { '--bpe-radius': corners === 'square' ? '0' : '1.25em' }),
  };
}

/**
 * The element with all that it holds.
 * @param {Choices} choices @returns {Tree}
 */
export function tree(choices) {
  const tag = tagOf(choices);
  const attributes = attributesOf(choices);
  const style = { display: 'block', 'min-height': reservedHeight(tag, attributes), ...look(choices) };
  return { tag, attributes, style, children: [...fallback(tag, attributes), ...clinicInside(choices)] };
}

/**
 * The clinic that stands in the checker's result in place of ProHealth Clinic's three.
 * @param {Choices} choices @returns {Tree[]}
 */
function clinicInside(choices) {
  if (choices.element !== 'checker' || choices.clinic === '' || choices.clinic === 'none') return [];
  const level = String(Math.min(Number(choices.level) + 2, 6));
  const own = attributesOf({ ...choices, element: 'contact', partner: '', theme: '', level });
  return [
    {
      tag: tags.contact,
      attributes: { slot: 'clinic', ...own },
      style: { display: 'block' },
      children: fallback(tags.contact, own),
    },
  ];
}

/** @param {Record<string, string>} style */
const css = (style) =>
  Object.entries(style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');

/**
 * @param {Attributes} attributes @param {(text: string) => string} escape @param {string} [flag] what follows the name of an attribute without a value
 */
const attributeList = (attributes, escape, flag = '') =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}${flag}` : ` ${name}="${escape(value)}"`))
    .join('');

/** @param {Tree['children']} children @param {(tree: Tree) => string} print @param {(text: string) => string} escape */
const content = (children, print, escape) =>
  children
    .map((child) => {
      if ('tag' in child) return print(child);
      return child.href ? `<a href="${escape(child.href)}">${escape(child.text)}</a>` : escape(child.text);
    })
    .join('');

/** The element as HTML, on one line: WordPress would close it early round a paragraph. @param {Tree} tree @returns {string} */
export const html = ({ tag, attributes, style, children }) =>
  `<${tag}${attributeList({ ...attributes, style: css(style) }, escapeHtml)}>${content(children, html, escapeHtml)}</${tag}>`;

/** The element as a placeholder that content filters keep. @param {Tree} tree @param {string} name */
function placeholder({ attributes, style, children }, name) {
  const own = Object.fromEntries(Object.entries(style).filter(([property]) => property !== 'display')); // a div is a block
  const data = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [`data-${key}`, value === true ? '' : value]),
  );
  return `<div${attributeList({ 'data-back-pain': name, ...data, style: css(own) }, escapeHtml)}>${content(children, html, escapeHtml)}</div>`;
}

/** @param {Tree} tree */
const shortcode = ({ tag, attributes }) => `[${tag.replaceAll('-', '_')}${attributeList(attributes, escapeShortcode)}]`;

/** A style object as React wants it. @param {Record<string, string>} style */
function styleObject(style) {
  const entries = Object.entries(style).map(([property, value]) => {
    const name = property.startsWith('--')
      ? `'${property}'`
      : property.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    return `${name}: '${value}'`;
  });
  return `{{ ${entries.join(', ')} }}`;
}

/** @param {Tree} tree @returns {string} */
const jsx = ({ tag, attributes, style, children }) =>
  `<${tag}${attributeList(attributes, escapeJsx, '=""')} style=${styleObject(style)}>${content(children, jsx, escapeJsx)}</${tag}>`;

/** @param {Tree} tree */
function component(tree) {
  const name = tree.tag.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
  return `import { useEffect } from 'react';

export function ${name}() {
  // In the browser only: a server has no custom elements.
  useEffect(() => {
    import('back-pain-elements');
  }, []);
  return (
    ${jsx(tree)}
  );
}`;
}

/** @param {Choices} choices @param {Release} release */
function scriptTag(choices, release) {
  const kind = fileOf(choices).endsWith('.iife.js') ? 'defer' : 'type="module"';
  const integrity = /** @type {string} */ (release.integrity[fileOf(choices)]);
  return `<script ${kind} src="${escapeHtml(scriptAddress(choices, release))}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/**
 * The snippet, in as many parts as there are places to put them.
 * @param {Choices} choices without faults
 * @param {Release} release
 * @returns {Part[]}
 */
export function snippet(choices, release) {
  const element = tree(choices);
  const script = scriptTag(choices, release);
  const install = {
    where: 'In a terminal, in your project’s folder, once this version is published on npm',
    code: `npm install back-pain-elements@${release.version}`,
  };
  switch (choices.target) {
    case 'wordpress':
      return [
        {
          where: 'In a Custom HTML block. You must be an administrator or an editor of the site.',
          code: `${script}${html(element)}`,
        },
      ];
    case 'shortcode': {
      const style = css(look(choices));
      return [
        {
          where:
            'In a post or page, on a line of its own. The plugin must be active: Plugins, Add New, Upload Plugin, back-pain-elements.zip.',
          code: shortcode(element),
        },
        ...(style
          ? [{ where: 'Once, in Appearance, Customise, Additional CSS', code: `${element.tag} { ${style} }` }]
          : []),
      ];
    }
    case 'placeholder':
      return [
        { where: 'Once on the page, or in the template of your site', code: script },
        { where: 'Where the element should stand', code: placeholder(element, choices.element) },
      ];
    case 'squarespace':
      return [
        {
          where:
            'Squarespace: in a Code block. Wix: in Embed HTML, with the box as high as its content. We have tried neither, so look at the published page.',
          code: `${script}\n${html(element)}`,
        },
      ];
    case 'npm':
      return [
        install,
        { where: 'In your script, once', code: "import 'back-pain-elements';" },
        { where: 'In your page', code: html(element) },
      ];
    case 'react':
      return [install, { where: 'In a file of its own, as a component', code: component(element) }];
    default:
      return [
        { where: 'In the body of your page, where the element should stand', code: `${script}\n${html(element)}` },
      ];
  }
}
