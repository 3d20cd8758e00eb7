// The files in dist: three that are whole, with nothing to resolve and nothing loaded later, and the entry points for bundlers.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import inject from '@rollup/plugin-inject';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { budget } from './build/budget.mjs';
import { buildError } from './build/build-error.mjs';
import { licences } from './build/licences.mjs';
import { litLicence } from './build/lit-licence.mjs';
import { assertSelfContained } from './build/self-contained.mjs';
import { targets } from './tools/browsers.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! back-pain-elements ${version} | MIT`;

// The line below the licence lets V8 compile the module while it loads, off the page's thread, in place of piece by piece as it runs.
const withLit = `${banner}, with Lit: LICENSE-lit.txt */\n//# allFunctionsCalledOnLoad`;

// What is reached, and a little more: whoever needs more bytes decides it here. The aim for everything is 29,000; what the movements need beyond it is in docs/maintainers/performance.md.
const limit = 37_900;

// Lit asks for these while it loads. On a server, where there is no page, they are stand-ins that this file alone sees.
const intro = `const { HTMLElement = class {}, document = { createComment() {}, createTreeWalker() {} } } = globalThis;`;

const bundles = [
  { input: 'src/index.ts', file: 'dist/back-pain-elements.js', format: 'es', banner: withLit, intro, limit },
  { input: 'src/iife.ts', file: 'dist/back-pain-elements.iife.js', format: 'iife', banner: withLit, intro, limit },
  { input: 'src/rules.ts', file: 'dist/rules.js', format: 'es', banner: `${banner} */`, limit: Infinity },
];

const compile = [
  // Without "production" Lit's development mode would ship.
  resolve({ exportConditions: ['production'], extensions: ['.ts', '.js'] }),
  // White space goes except where words would run together. "/>" stays because SVG needs it.
  literalsHtmlCssMinifier({
    include: 'src/**',
    failOnError: true,
    options: {
      minifyOptions: {
        collapseWhitespace: true,
        caseSensitive: true,
        keepClosingSlash: true,
        removeComments: true,
        removeAttributeQuotes: true,
      },
    },
  }),
  esbuild({ target: targets }),
];

const minify = terser({
  module: true,
  ecma: 2020,
  compress: { passes: 3 },
  format: { comments: /^!|^# allFunctionsCalledOnLoad$/ },
});

// A warning that nobody reads becomes a fault that everybody has: a circular import, a missing export.
const onLog = (level, log) => {
  if (level === 'warn') throw buildError(log.message);
};

/** For npm: an entry point for each element, which imports Lit, and chunks that they share. */
const entries = {
  input: [...readdirSync('src/entries').map((file) => `src/entries/${file}`), 'src/elements/classes.ts'],
  external: /^lit/,
  output: {
    dir: 'dist/elements',
    format: 'es',
    banner: `${banner} */`,
    chunkFileNames: 'shared/[name].js',
    hoistTransitiveImports: false,
  },
  plugins: compile,
  onLog,
};

/** For servers alone: Lit's renderer, and stand-ins for a page that no other file sees. */
const standIns = fileURLToPath(new URL('src/prerender/stand-ins.ts', import.meta.url));
const prerender = {
  input: 'src/prerender.ts',
  output: { file: 'dist/prerender.js', format: 'es', banner: `${banner}, with others: LICENSE-prerender.txt */` },
  plugins: [
    ...compile,
    inject({
      exclude: ['**/node_modules/@lit-labs/ssr-dom-shim/**', standIns],
      modules: Object.fromEntries(['HTMLElement', 'document', 'CSSStyleSheet'].map((name) => [name, [standIns, name]])),
    }),
    licences('LICENSE-prerender.txt'),
    assertSelfContained(),
    budget(Infinity),
  ],
  // What others wrote is theirs.
  onLog: (level, log) => {
    if (!log.id?.includes('/node_modules/')) onLog(level, log);
  },
};

export default [
  ...bundles.map(({ input, limit, ...output }) => ({
    input,
    // The map lies beside the file, which does not name it: the name would cost every visit 80 bytes.
    output: { ...output, sourcemap: 'hidden' },
    plugins: [...compile, minify, litLicence(), assertSelfContained(), budget(limit)],
    onLog,
  })),
  entries,
  prerender,
];
