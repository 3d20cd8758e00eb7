// An address as people write it: `example.com/book` gets the https:// that it lacks.

const schemes = /^(?:https?|tel|mailto):/i;

/**
 * The whole address, or nothing where no browser could open it, or where it would run as code.
 * @param {string} text
 * @returns {string}
 */
export function webAddress(text) {
  const typed = text.trim();
  if (!typed || /[\s<>"]/.test(typed)) return '';
  // "example.com:8080" begins like a scheme; one that we do not know is none of ours.
  const given = schemes.test(typed)
    ? typed
    : /^[a-z][a-z\d+.-]*:(?!\d)/i.test(typed)
      ? ''
      : `https://${typed.replace(/^\/\//, '')}`;
  const whole = given.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
  if (!whole || !URL.canParse(whole)) return '';
  const { protocol, hostname } = new URL(whole);
  if (!/^https?:$/.test(protocol)) return whole;
  return /^https?:\/\/[^/?#]+/i.test(whole) && /^(?:localhost|.+\.[a-z\d-]{2,}|\[.+\])$/i.test(hostname) ? whole : '';
}
