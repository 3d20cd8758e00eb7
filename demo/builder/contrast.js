// How well one colour stands out from another, as WCAG 2 counts it, and which like it would stand out enough.

/** What the elements stand on, and what stands on their buttons, unless a page says otherwise (src/styles/tokens.ts). */
export const grounds = {
  light: { paper: '#ffffff', buttonText: '#ffffff' },
  dark: { paper: '#15191d', buttonText: '#06223a' },
};

/** @typedef {keyof typeof grounds} Ground */

export const enough = 4.5;

/** @param {string} hex six digits @returns {number[]} */
const channels = (hex) => [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));

/** @param {string} hex */
function luminance(hex) {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} one @param {string} other */
export function contrast(one, other) {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/**
 * The weaker of two: the colour on the paper, and the words on a button of that colour.
 * @param {string} colour @param {Ground} ground
 */
export const standsOut = (colour, ground) =>
  Math.min(contrast(colour, grounds[ground].paper), contrast(colour, grounds[ground].buttonText));

/**
 * The nearest colour that stands out enough: darker on a light ground, lighter on a dark one.
 * @param {string} colour @param {Ground} ground
 */
export function suited(colour, ground) {
  const end = ground === 'light' ? 0 : 255;
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = `#${channels(colour)
      .map((value) =>
        Math.round(value + (end - value) * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (standsOut(mixed, ground) >= enough) return mixed;
  }
  return ground === 'light' ? '#000000' : '#ffffff';
}

/**
 * `#abc` as `#aabbcc`; the empty string for what is no hex code.
 * @param {string} text
 */
export function hexCode(text) {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return '';
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
