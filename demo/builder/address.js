// The choices in the page's own address, so that a set-up can be shared. Only what differs from the start stands there.
import { defaults, options, texts } from './choices.js';

/** @typedef {import('./choices.js').Choices} Choices */

/** @param {Choices} choices @returns {string} a query, or nothing */
export function toQuery(choices) {
  const changed = Object.entries(choices).filter(
    ([field, value]) => value !== defaults[/** @type {keyof Choices} */ (field)],
  );
  return changed.length ? `?${new URLSearchParams(changed)}` : '';
}

/**
 * Unknown fields and unknown values are left out; what somebody typed is taken as it is, and checked like anything typed.
 * @param {string} query
 * @returns {Choices}
 */
export function fromQuery(query) {
  const given = new URLSearchParams(query);
  const choices = { ...defaults };
  for (const [field, values] of Object.entries(options)) {
    const value = given.get(field);
    if (value !== null && values.includes(value)) choices[/** @type {keyof Choices} */ (field)] = value;
  }
  for (const field of texts) choices[field] = given.get(field) ?? '';
  return choices;
}
