// What stands in an element until the script has run, or where it cannot: one line of help, and the height to keep free.
// The same words as in the README and the WordPress plugin.

/** @typedef {{ text: string, href?: string }} Run Words, or a link. */

/** @type {Record<string, string>} */
const emergencyNumbers = { gb: '999', 'gb-nir': '999', us: '911' };

/**
 * When to ring the emergency number, which is not the same everywhere.
 * @param {string} region
 * @returns {Run[]}
 */
function emergencyLine(region) {
  const number = emergencyNumbers[region] ?? '112';
  const rest = number === '999' ? 'or go to A&E now.' : 'or go to an emergency department now.';
  return [
    { text: 'Back pain with numbness between your legs, or trouble peeing or pooing? ' },
    { text: `Call ${number}`, href: `tel:${number}` },
    { text: ` ${rest}` },
  ];
}

/**
 * What a phone dials, as the element has it.
 * @param {string} phone
 */
const dialled = (phone) => phone.replace(/(\+\d+)\W*\(0\)|(?<![a-z])(?:ext[a-z]*|x|#)\W*\d+$|[^+\d]/gi, '$1');

/**
 * Whom to ring.
 * @param {Record<string, string | true>} attributes
 * @returns {Run[]}
 */
function contactLine({ name, phone }) {
  const [who, number] = name && phone ? [String(name), String(phone)] : ['ProHealth Clinic', '+44 1234 380345'];
  return [{ text: `${who}: ` }, { text: number, href: `tel:${dialled(number)}` }];
}

/**
 * One line of words and links.
 * @param {string} tag
 * @param {Record<string, string | true>} attributes
 * @returns {Run[]}
 */
export function fallback(tag, attributes) {
  if (tag === 'back-pain-checker') return emergencyLine(String(attributes.region ?? 'gb'));
  if (tag === 'prevention-tips') return [{ text: 'Warm up before, ease down after, and build up slowly.' }];
  if (tag === 'clinic-contact') return contactLine(attributes);
  return [{ text: 'Read about back pain at ' }, { text: 'NHS.uk', href: 'https://www.nhs.uk/conditions/back-pain/' }, { text: '.' }];
}

/** @type {Record<string, string>} */
const heights = {
  'back-pain-checker': '36rem',
  'prevention-tips': '30rem',
  'clinic-contact': '34rem',
  'back-pain-guide': '60rem',
};

/** How many lines a text takes. @param {string} text @param {number} width in characters */
const lines = (text, width) => Math.ceil(text.length / width);

/**
 * A clinic of somebody's own, detail by detail, in rem as drawn on the narrowest phone. The plugin counts alike.
 * @param {Record<string, string | true | undefined>} details
 */
const ownHeight = ({ name, phone, email, address, booking }) =>
  0.8 + 2 * lines(`Contact ${name}`, 20) +
  (phone ? 2.8 : 0) + (email ? 2.8 : 0) + (booking ? 3.6 : 0) +
  (address ? 1.3 + 1.5 * (lines(String(address), 34) + lines(`Map of ${name}`, 34)) : 0);

/**
 * The height of the element's first screen, so that nothing jumps when it is drawn.
 * @param {string} tag
 * @param {Record<string, string | true>} attributes
 */
export function reservedHeight(tag, { section, name, clinic, phone, email, address, 'booking-url': booking }) {
  if (section) return '12rem';
  if (name) return `${Math.ceil(ownHeight({ name, phone, email, address, booking }))}rem`;
  if (clinic) return '30rem';
  return /** @type {string} */ (heights[tag]);
}
