// What stands in an element until the script has run, or where it cannot: one line of help, and the height to keep free.
// The same words as in the README and the WordPress plugin.
import {
  clinicHeight,
  emergencyNumbers,
  heights,
  homeRegion,
  provider,
  providerHeights,
  sectionHeight,
} from './vocabulary.js';
import { dialled } from './phone.js';

/** @typedef {{ text: string, href?: string }} Run Words, or a link. */

/**
 * When to ring the emergency number, which is not the same everywhere.
 * @param {string} region
 * @returns {Run[]}
 */
function emergencyLine(region) {
  const number = emergencyNumbers[region];
  const rest = number === '999' ? 'or go to A&E now.' : 'or go to an emergency department now.';
  return [
    { text: 'Back pain with numbness between your legs, or trouble peeing or pooing? ' },
    { text: `Call ${number}`, href: `tel:${number}` },
    { text: ` ${rest}` },
  ];
}

/**
 * Whose clinic it is, and the first way there is to reach it. The plugin counts the ways alike.
 * @param {Record<string, string | true>} attributes
 * @returns {Run[]}
 */
function contactLine({ name, phone, email, address, 'booking-url': booking }) {
  const own = { name: String(name ?? ''), phone: String(phone ?? '') };
  const who = name ? own : provider;
  const dial = dialled(who.phone);
  if (who.phone) return [{ text: `${who.name}: ` }, { text: who.phone, ...(dial && { href: `tel:${dial}` }) }];
  if (email)
    return [
      { text: `${who.name}: ` },
      { text: String(email), href: `mailto:${encodeURIComponent(String(email)).replaceAll('%40', '@')}` },
    ];
  if (booking) return [{ text: `${who.name}: ` }, { text: String(booking), href: String(booking) }];
  return [{ text: address ? `${who.name}: ${String(address)}` : who.name }];
}

/**
 * One line of words and links.
 * @param {string} tag
 * @param {Record<string, string | true>} attributes
 * @returns {Run[]}
 */
export function fallback(tag, attributes) {
  if (tag === 'back-pain-checker') return emergencyLine(String(attributes.region ?? homeRegion));
  if (tag === 'prevention-tips') return [{ text: 'Warm up before, ease down after, and build up slowly.' }];
  if (tag === 'clinic-contact') return contactLine(attributes);
  if (tag === 'guided-routine')
    return [{ text: 'Movements to get going. Stop if your pain gets worse or you get a new pain.' }];
  return [
    { text: 'Read about back pain at ' },
    { text: 'NHS.uk', href: 'https://www.nhs.uk/conditions/back-pain/' },
    { text: '.' },
  ];
}

/** How many lines a text takes. @param {string} text @param {number} width in characters */
const lines = (text, width) => Math.ceil(text.length / width);

/**
 * A clinic of somebody's own, detail by detail, in rem as drawn on the narrowest phone. The plugin counts alike.
 * @param {Record<string, string | true | undefined>} details
 */
function ownHeight({ name, phone, email, address, booking }) {
  const add = providerHeights;
  let height = add.base + add.titleLine * lines(`Contact ${name}`, add.titleCharacters);
  if (phone) height += add.phone;
  if (email) height += add.email;
  if (booking) height += add['booking-url'];
  if (address)
    height +=
      add.address +
      add.addressLine *
        (lines(String(address), add.addressCharacters) + lines(`Map of ${name}`, add.addressCharacters));
  return Math.ceil(height);
}

/**
 * The height of the element's first screen, so that nothing jumps when it is drawn.
 * @param {string} tag
 * @param {Record<string, string | true>} attributes
 */
export function reservedHeight(tag, { section, name, clinic, phone, email, address, 'booking-url': booking }) {
  if (section) return `${sectionHeight}rem`;
  if (name) return `${ownHeight({ name, phone, email, address, booking })}rem`;
  if (clinic) return `${clinicHeight}rem`;
  return `${heights[tag]}rem`;
}
