// The script that a page loads: where it is, and its tag.
import { escapeHtml } from './escape.js';
import { fileOf } from './file.js';

/** @typedef {import('./choices.js').Choices} Choices */
/** @typedef {{ version: string, integrity: Record<string, string> }} Release What the build wrote: package.json's version, integrity.json. */

/**
 * Where a site keeps its own copy: each version in a folder, so that no cache serves an old file.
 * @param {Choices} choices @param {Release} release
 */
export const usualAddress = (choices, { version }) =>
  choices.target === 'shopify'
    ? `{{ '${fileOf(choices)}' | asset_url }}` // where Shopify keeps the files of a theme
    : `/back-pain-elements/${version}/${fileOf(choices)}`;

/**
 * Where a page loads the script from.
 * @param {Choices} choices @param {Release} release
 */
export function scriptAddress(choices, release) {
  if (choices.source === 'own') return choices.script || usualAddress(choices, release);
  return `https://cdn.jsdelivr.net/npm/back-pain-elements@${release.version}/dist/${fileOf(choices)}`;
}

/**
 * The hash of the file, for one that comes from somebody else's server. On one's own it protects from nobody, and
 * a plugin that packs files would make the browser refuse it.
 * @param {Choices} choices @param {Release} release
 */
export const integrityOf = (choices, release) =>
  choices.source === 'cdn' ? /** @type {string} */ (release.integrity[fileOf(choices)]) : '';

/** @param {Choices} choices @param {Release} release */
export function scriptTag(choices, release) {
  const kind = fileOf(choices).endsWith('.iife.js') ? 'defer' : 'type="module"';
  const hash = integrityOf(choices, release);
  const more = hash && ` integrity="${hash}" crossorigin="anonymous"`;
  return `<script ${kind} src="${escapeHtml(scriptAddress(choices, release))}"${more}></script>`;
}
