// The element that was chosen, with all that it holds, before it is written in any language.
import { applies } from './choices.js';
import { hexCode, suited } from './contrast.js';
import { fallback, reservedHeight } from './fallback.js';
import { attributes as allAttributes, tags } from './vocabulary.js';
import { webAddress } from './web-address.js';

/** @typedef {import('./choices.js').Choices} Choices */
/** @typedef {Record<string, string | true>} Attributes `true` is an attribute without a value. */
/** @typedef {{ tag: string, attributes: Attributes, style: Record<string, string>, children: (import('./fallback.js').Run | Tree)[] }} Tree */

/** @param {Choices} choices */
export const tagOf = ({ element }) => tags[/** @type {keyof typeof tags} */ (element)];

/**
 * What an attribute gets: nothing where it does not apply, or where it would say what goes without saying.
 * @param {import('./vocabulary.js').Attribute} attribute @param {Choices} choices @returns {string | boolean}
 */
function valueOf({ name, field, type, standard }, choices) {
  if (name === 'no-clinic') return choices.clinic === 'none';
  if (!field || !applies(field, choices)) return '';
  const value = choices[/** @type {import('./choices.js').Field} */ (field)].trim();
  if (value === standard || (name === 'clinic' && /^(own|none)$/.test(value))) return '';
  if (name === 'booking-url') return webAddress(value);
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
export function look({ accent, corners, theme }) {
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
