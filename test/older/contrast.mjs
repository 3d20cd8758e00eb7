// Reads the colours that are drawn. It runs in the page, so it stands alone, and old browsers must know all that it uses.
/* global Node, getComputedStyle */

/** A line for each text whose contrast is below 4.5 to 1 and, with `marks`, for each button and bar below 3 to 1; and how many were seen. */
export function contrast({ marks }) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const paint = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = '#f0f'; // a colour that the canvas does not know leaves the one before
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) =>
    rgb
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const ratio = (colour, under) => {
    const [high, low] = [luminance(paint([...under, colour])), luminance(paint(under))].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const above = (element) => element.parentElement || element.getRootNode().host;
  /** The grounds that an element stands on, from the bottom. */
  const grounds = (element) => {
    const found = [];
    for (let each = element; each; each = above(each)) found.unshift(getComputedStyle(each).backgroundColor);
    return ['#fff', ...found];
  };
  const weak = [];
  let seen = 0;
  const check = (what, colour, under, least) => {
    seen++;
    const reached = ratio(colour, under);
    if (reached < least) weak.push(`${reached.toFixed(2)} : 1, ${what}, ${colour} on ${under.join(' ')}`);
  };
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const parent = node.parentElement;
      if (!node.data.trim() || !range.getClientRects().length || parent.closest('.hidden, style, script')) return;
      const style = getComputedStyle(parent);
      check(`"${node.data.trim()}"`, parent.localName === 'text' ? style.fill : style.color, grounds(parent), 4.5);
      return;
    }
    if (marks && node.matches?.('[type=submit], a[part=button], .bar') && node.getClientRects().length) {
      check(
        `<${node.localName}> "${node.textContent.trim()}"`,
        getComputedStyle(node).backgroundColor,
        grounds(above(node)),
        3,
      );
    }
    for (const child of node.childNodes) walk(child);
    if (node.renderRoot) walk(node.renderRoot);
  };
  walk(document.body);
  return { weak, seen };
}
