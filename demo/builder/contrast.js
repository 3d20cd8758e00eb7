// How well one colour stands out from another, and which like it would stand out enough. Colours are read and measured by culori.
import { formatHex, parse, wcagContrast } from 'culori';

/** What the elements stand on, and what stands on their buttons, unless a page says otherwise (src/styles/tokens.ts). */
export const grounds = {
  light: { paper: '#ffffff', buttonText: '#ffffff' },
  dark: { paper: '#15191d', buttonText: '#06223a' },
};

/** @typedef {keyof typeof grounds} Ground */

export const enough = 4.5;

/**
 * The weaker of two: the colour on the paper, and the words on a button of that colour.
 * @param {string} colour @param {Ground} ground
 */
export const standsOut = (colour, ground) =>
  Math.min(wcagContrast(colour, grounds[ground].paper), wcagContrast(colour, grounds[ground].buttonText));

/** @param {string} hex six digits @returns {number[]} */
const channels = (hex) => [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));

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
 * The colour as six hex digits, however it is written: `#abc`, `abc`, `rgb(1, 2, 3)`, `teal`. Nothing for what is no colour,
 * or is partly clear: what shines through it we cannot judge.
 * @param {string} text
 */
export function hexCode(text) {
  const typed = text.trim();
  const colour = parse(/^([\da-f]{3}|[\da-f]{6})$/i.test(typed) ? `#${typed}` : typed.toLowerCase());
  return colour && (colour.alpha ?? 1) === 1 ? formatHex(colour) : '';
}
