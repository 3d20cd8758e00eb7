// npm run bench: ours beside a page without script and a framework-free floor. npm run bench:peers: the peers as well.
// --rounds=7 says how often, --write puts the figures into docs/maintainers/performance.md.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { write } from './document.mjs';
import { crowd, instances, launch, median, slow, visit } from './measure.mjs';
import { chart, demands, figures } from './report.mjs';
import { serve } from './server.mjs';

const { values: options } = parseArgs({
  options: {
    peers: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    write: { type: 'boolean', default: false },
  },
});

const load = async (folder) => (await import(`./contenders/${folder}/contender.mjs`)).default;
const ours = await load('ours');
const contenders = [
  await load('static'),
  await load('floor'),
  ours,
  await load('prerendered'),
  { ...ours, name: `${ours.name}, again`, version: undefined }, // the same once more: a difference as small as theirs is no finding
];
if (options.peers) for (const peer of ['form-js', 'typebot', 'surveyjs', 'formio']) contenders.push(await load(peer));

const rounds = Number(options.rounds);
const server = await serve();
const browser = await launch();
const measured = new Map(contenders.map(({ name }) => [name, []]));

// A build that no longer works is often a small and fast one, so each must reach its result before anything is timed.
for (const contender of contenders) await visit(browser, server, contender, { cpu: 1 });

for (let round = 0; round < rounds; round++) {
  process.stderr.write(`round ${round + 1} of ${rounds}\n`);
  const first = round % contenders.length; // each begins a round in its turn
  for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
    const times = await visit(browser, server, contender);
    measured.get(contender.name).push({ ...times, ...(contender.next && (await crowd(browser, server, contender))) });
  }
}

const results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${os.cpus().length} × ${os.cpus()[0].model}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}`,
  browser: `Chromium ${browser.version()}`,
  node: process.version,
  speed: slow,
  instances,
  rounds,
  contenders: contenders.map(({ name, version }) => {
    const all = measured.get(name);
    const medians = Object.keys(all[0]).map((what) => [
      what,
      median(all.map((each) => each[what]).filter((value) => value !== undefined)),
    ]);
    return { name, version, ...Object.fromEntries(medians), all };
  }),
};
await browser.close();
server.close();

const text = `${figures(results)}\n\n${demands(results)}`;
console.log(text);
if (options.write) {
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(new URL('../docs/maintainers/performance-chart.svg', import.meta.url), chart(results));
  write('figures', figures(results));
  write('demands', demands(results));
}
