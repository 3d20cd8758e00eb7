// Tables and a chart from what was measured.
import { table, thousands } from './document.mjs';

const floorName = 'framework-free floor';
const oursName = 'back-pain-elements';
const staticName = 'static HTML';
const survey = 'SurveyJS';

const find = ({ contenders }, name) => contenders.find((each) => each.name === name);
const label = ({ name, version }) => (version ? `${name} ${version}` : name);
const inMs = (ms) => `${ms.toFixed(1)} ms`;
const factor = (number) => `${number.toFixed(2)}×`;

/** One row a contender; a dash where there is nothing to measure. Ratios are to the floor. */
export function figures(results) {
  const floor = find(results, floorName);
  const timed = (each, what) =>
    each[what] === undefined ? '–' : `${thousands(each[what])} ms (${factor(each[what] / floor[what])})`;
  const when = (value, show) => (value === undefined ? '–' : show(value));
  const rows = results.contenders.map((each) => [
    label(each),
    thousands(each.bytes),
    `${each.requests}${each.later ? ` + ${each.later}` : ''}`,
    `${thousands(each.screen)} ms (${factor(each.screen / find(results, staticName).screen)})`,
    each.name === staticName ? `${thousands(each.first)} ms` : timed(each, 'first'),
    `${thousands(each.blocking)} ms`,
    each.shift.toFixed(2),
    timed(each, 'next'),
    timed(each, 'many'),
    when(each.heap, (bytes) => `${(bytes / 1000).toFixed(1)} kB`),
    when(each.nodes, thousands),
  ]);
  const head = [
    '',
    'bytes',
    'requests',
    'first screen',
    'first question',
    'blocking',
    'layout shift',
    'click to next',
    `${results.instances} instances`,
    'heap each',
    'nodes each',
  ];
  const { speed } = results;
  return `${table(head, rows)}

Medians of ${results.rounds} alternating rounds on ${results.date}, with ${results.browser} and Node ${results.node}, on ${results.machine}.
The processor was slowed down ${speed.cpu} times, the network to ${speed.latency} ms and ${speed.kbitPerSecond / 1000} Mbit/s.`;
}

/** What we ask of ourselves, and whether it holds. */
export function demands(results) {
  const ours = find(results, oursName);
  const again = find(results, `${oursName}, again`);
  const floor = find(results, floorName);
  const peer = find(results, survey);
  const prerendered = find(results, `${oursName}, prerendered`);
  const others = results.contenders.filter(({ bytes, name }) => bytes > floor.bytes && !name.startsWith(oursName));
  const atMost = (what, value, limit, show) => [what, `at most ${show(limit)}`, show(value), value <= limit];
  const ratio = (what, key, limit) => atMost(what, ours[key] / floor[key], limit, factor);
  const times = (value) => `${value.toFixed(1)} times`;
  const atLeast = (what, value, limit) => [what, `at least ${times(limit)}`, times(value), value >= limit];
  const rows = [
    atMost(
      'first screen, prerendered, to static HTML',
      prerendered.screen / find(results, staticName).screen,
      1.1,
      factor,
    ),
    atMost('layout shift, prerendered', prerendered.shift, 0, String),
    ratio('first question, to the floor', 'first', 1.25),
    ratio('click to next question, to the floor', 'next', 1.25),
    atMost('click to next question', ours.next, 100, inMs),
    ratio(`${results.instances} instances, to the floor`, 'many', 1.6),
    atMost('heap for each instance', ours.heap / 1000, 8, (kB) => `${kB.toFixed(1)} kB`),
    atMost('layout shift, with the snippet of the README', ours.shift, 0, String),
    atMost('requests beyond the module', ours.requests - 1 + ours.later, 0, String),
    ...(others.length
      ? [
          atLeast(
            'first question, sooner than the nearest peer',
            Math.min(...others.map(({ first }) => first)) / ours.first,
            2,
          ),
          atLeast(`first question, sooner than ${survey}`, peer.first / ours.first, 4),
          atLeast(`bytes, fewer than ${survey}`, peer.bytes / ours.bytes, 11),
        ]
      : []),
  ];
  const noise = Math.max(...['first', 'next', 'many'].map((key) => Math.abs(again[key] / ours[key] - 1)));
  return `${table(
    ['', 'wanted', 'measured', 'holds'],
    rows.map((cells) => cells.map((cell) => (cell === true ? 'yes' : cell === false ? '**no**' : cell))),
  )}

The same module, measured twice, differed by up to ${Math.ceil(noise * 100)} %. A smaller difference is no finding.`;
}

const panels = [
  ['bytes', 'Bytes to load', (value) => `${(value / 1000).toFixed(value < 1e5 ? 1 : 0)} kB`],
  ['first', 'First question', (value) => `${(value / 1000).toFixed(2)} s`],
  ['many', '100 instances', (value) => `${(value / 1000).toFixed(value < 1000 ? 2 : 1)} s`],
  ['heap', 'Heap each', (value) => `${(value / 1000).toFixed(value < 1e4 ? 1 : 0)} kB`],
];

/** Bars of every contender, a panel for each figure; less is better in all. */
export function chart(results) {
  const shown = results.contenders.filter(({ name }) => name !== staticName && !/again|prerendered/.test(name));
  const [row, panel, names] = [26, 190, 165];
  const [width, height] = [names + panels.length * panel, 62 + shown.length * row];
  const drawn = panels.map(([key, title, show], index) => {
    const most = Math.max(...shown.map((each) => each[key]));
    const bars = shown.map((each, line) => {
      const length = Math.max(1, (each[key] / most) * (panel - 75)).toFixed(1);
      const y = 50 + line * row;
      return `<rect class="${each.name === oursName ? 'ours' : 'bar'}" x="0" y="${y}" width="${length}" height="16" rx="2"/><text x="${Number(length) + 5}" y="${y + 13}">${show(each[key])}</text>`;
    });
    return `<g transform="translate(${names + index * panel})"><text class="title" y="32">${title}</text>${bars.join('')}</g>`;
  });
  const labels = shown.map(
    ({ name }, line) =>
      `<text${name === oursName ? ' class="title"' : ''} x="${names - 12}" y="${63 + line * row}" text-anchor="end">${name}</text>`,
  );
  const told = shown.map(
    (each) =>
      `${each.name}: ${panels.map(([key, title, show]) => `${title.toLowerCase()} ${show(each[key])}`).join(', ')}.`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${oursName} beside what a page would otherwise use; shorter is better</title>
<desc id="desc">${told.join(' ')}</desc>
<style>
text { fill: #1b2429; font: 13px system-ui, sans-serif; }
.title { font-weight: 600; }
.bar { fill: #7d8890; }
.ours { fill: #0a6fb8; }
@media (prefers-color-scheme: dark) {
  text { fill: #eef2f5; }
  .bar { fill: #87939b; }
  .ours { fill: #64b5f6; }
}
</style>
${labels.join('\n')}
${drawn.join('\n')}
</svg>
`;
}
