// Text as each language wants it.

/** @param {string} text */
export const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * JSX, templates and Liquid read character references as HTML does, and braces as code.
 * @param {string} text
 */
export const escapeBraces = (text) => escapeHtml(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/**
 * WordPress ends a value at a quote, a shortcode at a bracket, and drops one with a sign of HTML.
 * What is written as a character reference passes all three, and the browser reads it.
 * @param {string} text
 */
export const escapeShortcode = (text) => escapeHtml(text).replaceAll('[', '&#91;').replaceAll(']', '&#93;');
