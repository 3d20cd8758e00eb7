// A file for each door. Each is whole: nothing to resolve, nothing loaded later.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { litTrimmed, privateNames } from './scripts/lit-trimmed.mjs';
import { compiledLit } from './scripts/templates.mjs';
import { typescript } from './scripts/typescript.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! back-pain-elements ${version} | MIT`;
// The line below the licence lets V8 compile the module while it loads, off the page's thread, in place of piece by piece as it runs.
const withLit = `${banner}, with Lit: LICENSE-lit.txt */\n//# allFunctionsCalledOnLoad`;

// What is reached, and what the same code may weigh with another version in it: brotli packs it up to 100 B better or worse.
// Whoever needs more bytes decides it here. It never goes above 18,000.
const limit = 19_700;

const doors = [
  { input: 'src/index.ts', format: 'es', file: 'dist/back-pain-elements.js', banner: withLit, limit },
  { input: 'src/iife.ts', format: 'iife', file: 'dist/back-pain-elements.iife.js', banner: withLit, limit },
  { input: 'src/rules.ts', format: 'es', file: 'dist/rules.js', banner: `${banner} */`, limit: Infinity },
];

// Templates lose what no reader sees: comments, quotes that are not needed, and white space, except where words would
// run together. "/>" stays because SVG needs it. Style sheets come later, when their sizes are in them: scripts/style-sheets.mjs.
const templates = {
  keepClosingSlash: true,
  decodeEntities: false,
  removeEmptyAttributes: false,
  removeAttributeQuotes: true,
  minifyJS: false,
};

// Names in the order of the alphabet, so that long ones begin alike: brotli packs that better than the minifier's own order.
// The minifier runs elsewhere and is sent this as text, so that it can use nothing from outside.
const names = {
  get(index) {
    let name = '';
    for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) name = String.fromCharCode(97 + (rest % 26)) + name;
    return name;
  },
};

export default doors.map(({ input, format, file, banner, limit }) => ({
  input,
  // The map lies beside the file, which does not name it: the name would cost every visit 80 bytes.
  output: { file, banner, format, sourcemap: 'hidden' },
  plugins: [
    compiledLit(),
    // Without "production" Lit's development mode would ship.
    resolve({ exportConditions: ['production'], extensions: ['.ts', '.js'] }),
    minifyTemplateLiterals({ include: 'src/**', failOnError: true, options: { minifyOptions: templates, shouldMinifyCSS: () => false } }),
    typescript(),
    litTrimmed(),
    terser({
      module: true,
      ecma: 2022,
      // Arrows for functions are safe where none is called with `new` or asked for its prototype, as here.
      compress: { passes: 3, inline: 1, keep_fargs: false, unsafe_arrows: true },
      mangle: { nth_identifier: names, properties: { regex: privateNames } },
      format: { comments: /^!|^# allFunctionsCalledOnLoad$/ },
    }),
    litLicence(),
    alone(),
    budget(limit),
  ],
  // A warning that nobody reads becomes a fault that everybody has: a circular import, a missing export.
  onLog(level, log) {
    if (level === 'warn') throw plainly(log.message);
  },
}));

/** Lays Lit's licence beside a file that contains Lit, as the licence asks. */
function litLicence() {
  return {
    name: 'lit-licence',
    generateBundle(_, bundle) {
      if (!scripts(bundle).some(({ moduleIds }) => moduleIds.some((id) => id.includes('/lit-html/')))) return;
      this.emitFile({
        type: 'asset',
        fileName: 'LICENSE-lit.txt',
        source: readFileSync('node_modules/lit/LICENSE'),
      });
    },
  };
}

/** Fails when a file would need another file to run. */
function alone() {
  return {
    name: 'alone',
    generateBundle(_, bundle) {
      for (const { fileName, imports, dynamicImports } of scripts(bundle)) {
        const needed = [...imports, ...dynamicImports];
        if (needed.length) throw plainly(`dist/${fileName} must stand alone but imports ${needed.join(', ')}.`);
      }
    },
  };
}

/** Prints what each file weighs, and fails when it weighs too much. */
function budget(limit) {
  return {
    name: 'budget',
    generateBundle(_, bundle) {
      for (const { fileName, code } of scripts(bundle)) {
        const [raw, gzip, brotli] = [Buffer.from(code), gzipSync(code), brotliCompressSync(code)].map((x) => x.length);
        if (!this.meta.watchMode) console.log(`dist/${fileName}: ${raw} B, gzip ${gzip} B, brotli ${brotli} B`);
        if (brotli > limit) throw plainly(`dist/${fileName} is ${brotli} B in brotli; the budget is ${limit} B.`);
      }
    },
  };
}

function scripts(bundle) {
  return Object.values(bundle).filter(({ type }) => type === 'chunk');
}

/** An error that is one sentence: where in rollup it was thrown helps nobody. */
function plainly(message) {
  return Object.assign(new Error(message), { stack: '' });
}
