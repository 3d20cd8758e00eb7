// Draws the options that cause most alarms, as bars.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const colours = ['#b3121d', '#d98200'];
const longest = 62;

const short = (text) => (text.length > longest ? `${text.slice(0, text.lastIndexOf(' ', longest))} …` : text);

/** The SVG of `bars`, each with `option`, `result` and `count` of 1,000; `results` says in which order a bar is stacked. */
export function chart({ bars, results }) {
  const { document } = parseHTML('<html><body></body></html>');
  const plot = Plot.plot({
    document,
    width: 900,
    marginLeft: 440,
    marginBottom: 44,
    style: { background: 'white', color: '#212b32', fontFamily: 'Arial, sans-serif', fontSize: '13px' },
    x: { label: 'of 1,000 people with ordinary soreness', labelAnchor: 'center', labelArrow: 'none', grid: true },
    y: { label: null, domain: [...new Set(bars.map(({ option }) => short(option)))] },
    color: { domain: results, range: colours },
    marks: [
      Plot.barX(bars, { x: 'count', y: ({ option }) => short(option), fill: 'result', order: results }),
      Plot.ruleX([0]),
      ...results.map((result, index) =>
        Plot.text([`■ ${result}`], {
          frameAnchor: 'bottom-right',
          dy: -24 * (results.length - index),
          fill: colours[index],
          fontSize: 14,
        }),
      ),
    ],
  });
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', 'Which options send most people with ordinary soreness to urgent help');
  return `${plot.outerHTML}\n`;
}
