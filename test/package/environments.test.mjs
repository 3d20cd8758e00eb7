// Where the package is imported without a browser: test runners that make a page of their own, and bundlers beside an app's own Lit.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { npmCi } from '../../tools/npm-ci.mjs';

const run = promisify(execFile);
const folder = fileURLToPath(new URL('./environments/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
let scratch;

before(() => {
  npmCi(folder);
  const installed = path.join(folder, 'node_modules/back-pain-elements');
  rmSync(installed, { recursive: true, force: true });
  for (const part of ['package.json', 'dist'])
    cpSync(path.join(root, part), path.join(installed, part), { recursive: true });
  scratch = mkdtempSync(path.join(folder, 'built-'));
});
after(() => scratch && rmSync(scratch, { recursive: true }));

describe('a visitor reaches a result', () => {
  const runners = {
    'Jest 30 with jsdom': ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--ci'],
    'vitest with jsdom': ['node_modules/vitest/vitest.mjs', 'run', '--environment', 'jsdom'],
    'vitest with happy-dom': ['node_modules/vitest/vitest.mjs', 'run', '--environment', 'happy-dom'],
  };
  for (const [name, args] of Object.entries(runners)) {
    it(`in ${name}`, async () => {
      const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
      const { stdout, stderr } = await run(process.execPath, args, { cwd: folder, env });
      assert.match(`${stdout}${stderr}`, /3 passed/);
    });
  }
});

describe('an app with a Lit of its own', () => {
  const app = `import { html, render } from 'lit';
import 'back-pain-elements/elements/back-pain-checker.js';
render(html\`<back-pain-checker></back-pain-checker>\`, document.body);`;

  const bundlers = {
    async esbuild(entry, outfile) {
      await build({ entryPoints: [entry], outfile, bundle: true, minify: true, format: 'esm', logLevel: 'silent' });
    },
    async webpack(entry, outfile) {
      const { default: webpack } = await import(createRequire(folder).resolve('webpack'));
      const output = { path: path.dirname(outfile), filename: path.basename(outfile) };
      const stats = await promisify(webpack)({ mode: 'production', entry, output, performance: false });
      assert.equal(stats.hasErrors(), false, stats.toString());
    },
    async rollup(entry, outfile) {
      const { rollup } = await import('rollup');
      const { default: resolve } = await import('@rollup/plugin-node-resolve');
      const bundle = await rollup({ input: entry, plugins: [resolve({ exportConditions: ['production'] })] });
      await bundle.write({ file: outfile });
    },
  };

  for (const [name, bundle] of Object.entries(bundlers)) {
    it(`holds one Lit when ${name} builds it`, async () => {
      const entry = path.join(scratch, 'app.mjs');
      writeFileSync(entry, app);
      const outfile = path.join(scratch, `${name}.js`);
      await bundle(entry, outfile);
      const code = readFileSync(outfile, 'utf8');
      assert.equal(code.split('litHtmlVersions').length - 1, 1, 'each Lit notes its version there once');
      assert.doesNotMatch(code, /litHtmlPolyfillSupportDevMode|Lit is in dev mode/);
      assert.doesNotMatch(code, /back-pain-guide'|"back-pain-guide"\s*:/, 'a tag that nobody asked for is not defined');
    });
  }
});

describe('an app that takes one element', () => {
  const sizes = {};
  before(async () => {
    const entries = readdirSync(path.join(root, 'dist/elements')).filter(
      (file) => file.endsWith('.js') && file !== 'classes.js',
    );
    for (const file of [...entries, '']) {
      const { outputFiles } = await build({
        stdin: {
          contents: file ? `import 'back-pain-elements/elements/${file}'` : `import 'back-pain-elements'`,
          resolveDir: folder,
        },
        bundle: true,
        minify: true,
        format: 'esm',
        write: false,
        conditions: ['production'],
      });
      sizes[file || 'all'] = outputFiles[0].contents.length;
    }
  });

  it('carries less than one that takes all', () => {
    const { all, ...single } = sizes;
    for (const [file, size] of Object.entries(single)) assert.ok(size < all, `${file}: ${size} B of ${all} B`);
    assert.ok(sizes['clinic-contact.js'] < all / 2, `the clinic alone: ${sizes['clinic-contact.js']} B of ${all} B`);
  });

  it('carries nothing for an import of classes.js that it does not use', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { PreventionTips } from 'back-pain-elements/elements/classes.js'; console.log(1)`,
        resolveDir: folder,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    assert.ok(outputFiles[0].contents.length < 200, `${outputFiles[0].contents.length} B`);
  });
});
