// The two files that a page can load. A module of its own, since the judge needs it as well as the writer.

/** @typedef {import('./choices.js').Choices} Choices */

export const files = ['back-pain-elements.js', 'back-pain-elements.iife.js'];

/** Where `type="module"` may get lost, or the host writes the script tag itself. */
const classic = ['squarespace', 'wix', 'webflow', 'gtm'];

/**
 * The file that a page loads.
 * @param {Choices} choices
 */
export const fileOf = ({ target }) =>
  classic.includes(target) ? 'back-pain-elements.iife.js' : 'back-pain-elements.js';
