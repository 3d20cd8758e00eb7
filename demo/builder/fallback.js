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
 * Whom to ring.
 * @param {Record<string, string | true>} attributes
 * @returns {Run[]}
 */
function contactLine({ name, phone }) {
  const [who, number] = name && phone ? [String(name), String(phone)] : ['ProHealth Clinic', '+44 1234 380345'];
  return [{ text: `${who}: ` }, { text: number, href: `tel:${number.replace(/[^+\d]/g, '')}` }];
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

/**
 * The height of the element's first screen, so that nothing jumps when it is drawn.
 * @param {string} tag
 * @param {Record<string, string | true>} attributes
 */
export function reservedHeight(tag, { section, name, clinic, email, address, 'booking-url': booking }) {
  if (section) return '12rem';
  if (name) {
    // Name and phone, and what each further detail adds, as drawn. A long name takes more lines on a phone, and with an address stands there three times.
    const lines = Math.ceil((String(name).length + 'Contact '.length) / 24) - 1;
    const extra = lines * (address ? 5.1 : 2);
    return `${Math.ceil(7 + extra + (email ? 2.7 : 0) + (booking ? 3.6 : 0) + (address ? 10.6 : 0))}rem`;
  }
  if (clinic) return '30rem';
  return /** @type {string} */ (heights[tag]);
}
