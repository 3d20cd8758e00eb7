// What can be chosen. The names are those of the form's fields and of the address's parameters.
import { attributes, homeRegion, tags } from './vocabulary.js';

/** @typedef {import('./vocabulary.js').AttributeField | 'element' | 'accent' | 'corners' | 'target' | 'source' | 'script' | 'page' | 'width' | 'paper' | 'screen'} Field */
/** @typedef {Record<Field, string>} Choices */
/** @typedef {import('./vocabulary.js').Attribute} Attribute */

const fields = attributes.filter(({ field }) => field);

/** Whether it has a list of values, as an attribute that is there or not has as well. @param {Attribute} attribute */
const isListed = ({ type, values }) => type === 'boolean' || values.length > 0;

/** The standard first: what it means to leave the attribute out. @param {Attribute} attribute */
const valuesOf = ({ type, values, standard }) => [
  standard,
  ...(type === 'boolean' ? ['yes'] : values.filter((value) => value !== standard)),
];

/** Fields with a fixed list of values. The first value is the one that is chosen at the start. */
export const options = /** @type {Record<string, string[]>} */ ({
  element: Object.keys(tags),
  ...Object.fromEntries(fields.filter(isListed).map((attribute) => [attribute.field, valuesOf(attribute)])),
  corners: ['', 'square', 'round'],
  target: [
    'html',
    'wordpress',
    'block',
    'shortcode',
    'squarespace',
    'wix',
    'shopify',
    'webflow',
    'gtm',
    'frame',
    'placeholder',
    'react',
    'next',
    'vue',
    'svelte',
    'astro',
    'npm',
  ],
  source: ['own', 'cdn'],
  page: ['gym', 'physio', 'blog', 'hostile', 'accordion'],
  width: ['desktop', 'phone'],
  paper: ['light', 'dark'],
  screen: ['start', 'question', 'result'],
});
options.clinic?.push('own', 'none');

/** Fields that a person fills in. */
export const texts = /** @type {Field[]} */ ([
  ...fields.filter((attribute) => !isListed(attribute)).map(({ field }) => field),
  'accent',
  'script',
]);

/** What is chosen before anybody chooses. */
export const defaults = /** @type {Choices} */ ({
  ...Object.fromEntries(Object.entries(options).map(([field, [first]]) => [field, first])),
  ...Object.fromEntries(texts.map((field) => [field, ''])),
});

/** Those whose script stands in the page: the others have it from the plugin or from npm. */
const inPages = ['html', 'wordpress', 'squarespace', 'wix', 'shopify', 'webflow', 'gtm', 'frame', 'placeholder'];

/**
 * Whether a field means something beside the other choices. Those that do not are hidden, and are no part of the snippet.
 * @param {string} field
 * @param {Choices} choices
 */
export function applies(field, { element, region, mode, clinic, target, source }) {
  switch (field) {
    case 'mode': // elsewhere the signs are always listed
      return element === 'checker' && region === homeRegion;
    case 'screen': // the others have one screen
      return element === 'checker' && region === homeRegion && mode !== 'lists';
    case 'clinic':
      return element === 'checker' || element === 'contact';
    case 'name':
    case 'phone':
    case 'email':
    case 'address':
    case 'booking':
      return clinic === 'own' && (element === 'checker' || element === 'contact');
    case 'source':
      return inPages.includes(target);
    case 'script':
      return inPages.includes(target) && source === 'own';
    default:
      return fields.every((attribute) => attribute.field !== field || attribute.elements.includes(element));
  }
}
