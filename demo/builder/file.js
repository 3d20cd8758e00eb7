// The two files that a page can load. A module of its own, since the judge needs it as well as the writer.

/** @typedef {import('./choices.js').Choices} Choices */

export const files = ['back-pain-elements.js', 'back-pain-elements.iife.js'];

/**
 * The file that a page loads: where `type="module"` may get lost, the classic script.
 * @param {Choices} choices
 */
export const fileOf = ({ target }) =>
  target === 'squarespace' ? 'back-pain-elements.iife.js' : 'back-pain-elements.js';
