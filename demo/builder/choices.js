// What can be chosen. The names are those of the form's fields and of the address's parameters.

/** @typedef {'element' | 'activity' | 'mode' | 'region' | 'section' | 'clinic' | 'name' | 'phone' | 'email' | 'address' | 'booking' | 'partner' | 'level' | 'theme' | 'accent' | 'corners' | 'target' | 'source' | 'script' | 'page' | 'width' | 'paper'} Field */
/** @typedef {Record<Field, string>} Choices */

/** Fields with a fixed list of values. The first value is the one that is chosen at the start. */
export const options = {
  element: ['checker', 'tips', 'contact', 'guide'],
  activity: ['', 'running', 'cycling', 'weightlifting'],
  mode: ['questions', 'lists'],
  region: ['gb', 'gb-nir', 'ie', 'eu', 'us'],
  section: ['', 'takeaways', 'soreness', 'warning-signs', 'causes', 'treatments', 'prevention', 'activities', 'summary', 'faq', 'references', 'about'],
  clinic: ['', 'london', 'manchester', 'bedford', 'own', 'none'],
  level: ['2', '1', '3', '4', '5', '6'],
  theme: ['', 'light', 'dark'],
  corners: ['', 'square', 'round'],
  target: ['html', 'wordpress', 'shortcode', 'placeholder', 'squarespace', 'npm', 'react'],
  source: ['own', 'cdn'],
  page: ['gym', 'physio', 'blog', 'hostile'],
  width: ['desktop', 'phone'],
  paper: ['light', 'dark'],
};

/** Fields that a person fills in. */
export const texts = /** @type {const} */ (['name', 'phone', 'email', 'address', 'booking', 'partner', 'accent', 'script']);

/** What is chosen before anybody chooses. */
export const defaults = /** @type {Choices} */ ({
  ...Object.fromEntries(Object.entries(options).map(([field, [first]]) => [field, first])),
  ...Object.fromEntries(texts.map((field) => [field, ''])),
});

const inPages = ['html', 'wordpress', 'placeholder', 'squarespace'];

/**
 * Whether a field means something beside the other choices. Those that do not are hidden, and are no part of the snippet.
 * @param {string} field
 * @param {Choices} choices
 */
export function applies(field, { element, region, clinic, target, source }) {
  switch (field) {
    case 'activity':
      return element === 'checker' || element === 'tips';
    case 'region':
      return element === 'checker';
    case 'mode': // elsewhere the signs are always listed
      return element === 'checker' && region === 'gb';
    case 'section':
      return element === 'guide';
    case 'clinic':
      return element === 'checker' || element === 'contact';
    case 'name':
    case 'phone':
    case 'email':
    case 'address':
    case 'booking':
      return clinic === 'own' && (element === 'checker' || element === 'contact');
    case 'partner':
      return element === 'contact';
    case 'source':
      return inPages.includes(target);
    case 'script':
      return inPages.includes(target) && source === 'own';
    default:
      return true;
  }
}
