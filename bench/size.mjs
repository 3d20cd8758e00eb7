// npm run bench:size: what each built file weighs, and what each part of the module costs in it.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { build } from 'esbuild';
import { brotli, gzip } from '../build/compress.mjs';
import { table, thousands, write } from './document.mjs';

const dist = new URL('../dist/', import.meta.url);
const read = (file) => readFileSync(new URL(file, dist));
const main = 'back-pain-elements.js';

/** Where a source file belongs: the first that fits. */
const parts = [
  ['Lit', /node_modules\/(@lit|lit)/],
  ['words', /content\/locales\//],
  ['questions, rules and sources', /content\/(questionnaire|outcomes|sources)|src\/rules\//],
  ['the checker', /elements\/back-pain-checker\/(?!.*\.styles)/],
  ['the tips', /elements\/prevention-tips\/(?!.*\.styles)|views\/tip-|content\/prevention/],
  ['the clinic', /elements\/clinic-contact\/(?!.*\.styles)|content\/clinics/],
  ['the routines', /elements\/guided-routine\/(?!.*\.styles)|content\/move|pictures\/pose|internal\/(voice|wake-lock)/],
  ['the guide', /elements\/back-pain-guide\/(?!.*\.styles)|content\/guide/],
  ['pictures', /src\/pictures\//],
  ['styles', /src\/styles\/|\.styles\.ts/],
  ['what the elements share', /src\//],
  ['the licence line and the build’s own glue', /(?:)/],
];

/** Bytes of each built script that pages load: as it is, and as it travels. */
export const sizes = () =>
  readdirSync(dist)
    .filter((name) => name.endsWith('.js') && name !== 'prerender.js')
    .map((file) => ({
      file,
      raw: read(file).length,
      gzip: read(`${file}.gz`).length,
      brotli: read(`${file}.br`).length,
    }));

/** The text of `file`, cut where its source map says that another source begins. */
function pieces(file) {
  const map = new TraceMap(read(`${file}.map`).toString());
  const lines = read(file).toString().split('\n');
  return lines.flatMap((line, number) => {
    const text = number < lines.length - 1 ? `${line}\n` : line;
    const cuts = [[0], ...(decodedMappings(map)[number] ?? []), [text.length]];
    return cuts.slice(0, -1).map(([from, source], index) => ({
      source: source === undefined ? '' : map.sources[source].replace(/^(\.\.\/)+/, ''),
      text: text.slice(from, cuts[index + 1][0]),
    }));
  });
}

/**
 * How many bytes of the .br file each byte of `file` took. The .br is unpacked byte by byte, and what went in belongs to what comes out
 * next. Before anything comes out, the code tables go in, which serve the whole file; everybody pays the same for them.
 */
async function costs(file) {
  const unpack = createBrotliDecompress();
  let out = 0;
  unpack.on('data', (chunk) => (out += chunk.length));
  const cost = new Float64Array(read(file).length);
  let done = 0; // bytes that have come out and are paid
  let owed = 0; // bytes that have gone in since
  let tables = 0;
  for (const byte of read(`${file}.br`)) {
    await new Promise((next) => unpack.write(Buffer.of(byte), next));
    owed++;
    if (out === done) continue;
    if (done === 0) [tables, owed] = [owed - 1, 1];
    cost.fill(owed / (out - done), done, out);
    [done, owed] = [out, 0];
  }
  return cost.map((each) => each + (tables + owed) / cost.length);
}

/** What each group of sources costs: its raw bytes, its share of the .br file, and what the .br file would lose without it. */
async function breakdown(file, groupOf) {
  const cost = await costs(file);
  const all = pieces(file);
  const groups = new Map();
  let at = 0;
  for (const { source, text } of all) {
    const group = groups.get(groupOf(source)) ?? { raw: 0, share: 0 };
    const length = Buffer.byteLength(text);
    group.raw += length;
    group.share += cost.subarray(at, at + length).reduce((sum, each) => sum + each, 0);
    at += length;
    groups.set(groupOf(source), group);
  }
  const weigh = (kept) => brotli(Buffer.from(kept.map(({ text }) => text).join(''))).length;
  const whole = weigh(all);
  return [...groups]
    .map(([name, group]) => ({
      name,
      ...group,
      without: whole - weigh(all.filter(({ source }) => groupOf(source) !== name)),
    }))
    .sort((a, b) => b.share - a.share);
}

/** What an app carries that bundles one entry point: minified, with Lit. */
async function alone(file) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, dist))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const [{ contents }] = outputFiles;
  return [`\`${file}\``, ...[contents.length, brotli(Buffer.from(contents)).length].map(thousands)];
}

const entries = readdirSync(new URL('elements/', dist)).filter((name) => /^(?!classes).*\.js$/.test(name));

const columns = ['', 'raw', 'share of the .br file', 'saved if left out'];
const rows = (groups) => groups.map(({ name, raw, share, without }) => [name, ...[raw, share, without].map(thousands)]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = sizes();
  // A .br that is not of this file would make every figure wrong.
  for (const { file, ...size } of files) {
    if (size.brotli !== brotli(read(file)).length || size.gzip !== gzip(read(file)).length)
      throw new Error(`dist/${file}.br is not of dist/${file}: run npm run build.`);
  }
  const built = table(
    ['built file', 'raw', 'gzip', 'brotli'],
    files.map(({ file, ...size }) => [`\`${file}\``, ...[size.raw, size.gzip, size.brotli].map(thousands)]),
  );
  const byPart = await breakdown(main, (source) => parts.find(([, fits]) => fits.test(source))[0]);
  const byFile = await breakdown(main, (source) => source || parts.at(-1)[0]);
  const document = `${built}\n\n${table([`part of \`${main}\``, ...columns.slice(1)], rows(byPart))}`;
  write('size', document);
  write(
    'alone',
    table(['entry point', 'raw', 'brotli'], await Promise.all(entries.map((name) => alone(`elements/${name}`)))),
  );
  console.log(
    `${built}\n\n${table(['source file', ...columns.slice(1)], rows(byFile))}\n\n${table(['part', ...columns.slice(1)], rows(byPart))}`,
  );
}
