// Choices in, snippet out. Expects choices in which `validate` finds no fault.
import { look, tagOf, tree } from './element.js';
import { frame } from './frame.js';
import { frameworks } from './frameworks.js';
import { css, block, html, placeholder, shortcode, template } from './print.js';
import { integrityOf, scriptAddress, scriptTag } from './script.js';

/** @typedef {import('./choices.js').Choices} Choices */
/** @typedef {import('./script.js').Release} Release */
/** @typedef {{ where: string, code: string }} Part Code, and where it goes. */
/** @typedef {(choices: Choices, release: Release) => Part[]} Writer */

const untried = 'We have not tried this on the real site, so look at the published page.';

/** What the plugin's elements take from the theme. @param {Choices} choices @returns {Part[]} */
function additionalCss(choices) {
  const style = css(look(choices));
  return style
    ? [{ where: 'Once, in Appearance, Customise, Additional CSS', code: `${tagOf(choices)} { ${style} }` }]
    : [];
}

const plugin = 'The plugin must be active: Plugins, Add New, Upload Plugin, the zip of the page Download.';

/** Script and element in one. @param {Choices} choices @param {Release} release */
const together = (choices, release) => `${scriptTag(choices, release)}\n${html(tree(choices))}`;

/** The element as GTM wants its code: as browsers were when it began. @param {Choices} choices @param {Release} release */
function tagManagerScript(choices, release) {
  const hash = integrityOf(choices, release);
  const text = (/** @type {string} */ value) => `'${value.replace(/[\\']/g, '\\$&').replaceAll('<', '\\x3c')}'`;
  return `<script>
  var script = document.createElement('script');
  script.src = ${text(scriptAddress(choices, release))};${
    hash && `\n  script.integrity = ${text(hash)};\n  script.crossOrigin = 'anonymous';`
  }
  document.head.appendChild(script);
</script>`;
}

/** Wix asks for the parts of a custom element in fields of its own; they hold no clinic inside. @type {Writer} */
function wix(choices, release) {
  const { tag, attributes, style, children } = tree(choices);
  if (children.some((child) => 'tag' in child))
    return [
      {
        where: `Add, Embed Code, Embed HTML, with the box as high as its content: Wix’s panel for custom elements holds no clinic inside. ${untried}`,
        code: together(choices, release),
      },
    ];
  /** @type {import('./element.js').Attributes} */
  const all = { ...attributes, style: css(style) };
  const set = Object.entries(all).map(([name, value]) => `${name}: ${value === true ? 'true' : value}`);
  return [
    {
      where: `Add, Embed Code, Custom Element. Choose Source, Server URL. ${untried}`,
      code: scriptAddress(choices, release),
    },
    { where: 'In the same panel, as Tag Name', code: tag },
    { where: 'In the same panel, Set Attributes: name and value, one a line', code: set.join('\n') },
  ];
}

/** @type {Record<string, Writer>} */
const writers = {
  html: (choices, release) => [
    { where: 'In the body of your page, where the element should stand', code: together(choices, release) },
  ],
  wordpress: (choices, release) => [
    {
      where: 'In a Custom HTML block. You must be an administrator or an editor of the site.',
      code: `${scriptTag(choices, release)}${html(tree(choices))}`,
    },
  ],
  block: (choices) => [
    {
      where: `Paste it into an empty paragraph of a post or page; it becomes the block. ${plugin}`,
      code: block(tree(choices)),
    },
    ...additionalCss(choices),
  ],
  shortcode: (choices) => [
    { where: `In a post or page, on a line of its own. ${plugin}`, code: shortcode(tree(choices)) },
    ...additionalCss(choices),
  ],
  squarespace: (choices, release) => [
    {
      where: `In a Code block, set to HTML. Scripts need a plan that allows them. ${untried}`,
      code: together(choices, release),
    },
  ],
  wix,
  shopify: (choices, release) => [
    {
      where: `Online Store, Themes, Customize: add a section Custom Liquid. ${untried}`,
      code: `${scriptTag(choices, release)}\n${template(tree(choices))}`,
    },
  ],
  webflow: (choices, release) => [
    { where: `In a Code Embed element. Scripts need a paid plan. ${untried}`, code: together(choices, release) },
  ],
  gtm: (choices, release) => [
    {
      where: `In Tag Manager: a tag of the kind Custom HTML, on the pages that hold the element, without waiting for consent. ${untried}`,
      code: tagManagerScript(choices, release),
    },
    { where: 'On the page itself, where the element should stand', code: html(tree(choices)) },
  ],
  frame: (choices, release) => frame(tree(choices), scriptTag(choices, release)),
  placeholder: (choices, release) => [
    { where: 'Once on the page, or in the template of your site', code: scriptTag(choices, release) },
    { where: 'Where the element should stand', code: placeholder(tree(choices)) },
  ],
};

/**
 * The snippet, in as many parts as there are places to put them.
 * @param {Choices} choices without faults
 * @param {Release} release
 * @returns {Part[]}
 */
export function snippet(choices, release) {
  const own = writers[choices.target];
  if (own) return own(choices, release);
  const install = {
    where: 'In a terminal, in your project’s folder, once this version is published on npm',
    code: `npm install back-pain-elements@${release.version}`,
  };
  return [install, ...(frameworks[choices.target]?.(tree(choices)) ?? [])];
}
