// The tarball that npm would publish: what is in it, what checkers of packages say, and projects that install, build, type and run it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { publint } from 'publint';
import { attributes } from '../../demo/builder/vocabulary.js';
import { chromium as executable } from '../support/browsers.mjs';
import { openRoots } from '../support/open-roots.mjs';
import { snippets } from '../docs/markdown.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const consumers = fileURLToPath(new URL('./consumers', import.meta.url));
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
const project = path.join(folder, 'project');
const tarball = path.join(folder, `${manifest.name}-${manifest.version}.tgz`);
let packed;

/** A tool of the consumers' project: with which code it ends, and what it prints. */
async function tool(name, ...options) {
  const command = [path.join(consumers, 'node_modules', name), ...options];
  const {
    code = 0,
    stdout,
    stderr,
  } = await run(process.execPath, command, { cwd: consumers }).catch((failure) => failure);
  return { code, output: `${stdout}${stderr}`.trim() };
}

before(async () => {
  // The files of dist were built before the tests; packing must not build them again.
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  packed = JSON.parse(stdout)[0].files.map((file) => file.path);
  // An empty project, and one that has frameworks.
  await run('npm', ['install', '--prefix', project, '--ignore-scripts', tarball], { cwd: folder });
  const [wanted, there] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) =>
    path.join(consumers, file),
  );
  if (!existsSync(there) || !isSame(wanted, there)) await run('npm', ['ci', '--ignore-scripts'], { cwd: consumers });
  await run('npm', ['install', '--no-save', '--ignore-scripts', tarball], { cwd: consumers });
});
after(() => rmSync(folder, { recursive: true }));

/** Whether what is installed is what the lockfile asks for, apart from our own package. */
function isSame(wanted, there) {
  const versions = (file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
      .filter(([name, { optional }]) => name && !optional && !name.endsWith(manifest.name))
      .map(([name, { version }]) => `${name} ${version}`);
  return versions(wanted).sort().join() === versions(there).sort().join();
}

describe('the packed package', () => {
  it('holds what it was built to give, and no source, test or tool', () => {
    const entries = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    );
    const named = [
      ...entries,
      manifest.main,
      manifest.types,
      manifest.unpkg,
      manifest.jsdelivr,
      manifest.customElements,
      manifest['web-types'],
    ];
    const isPacked = (pattern) => packed.some((file) => new RegExp(`^${pattern.replace('*', '[^/]+')}$`).test(file));
    assert.deepEqual(
      named.filter((file) => !isPacked(file.replace('./', ''))),
      [],
    );
    assert.deepEqual(
      packed.filter((file) => !/^(dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(file)),
      [],
    );
    for (const file of ['dist/LICENSE-lit.txt', 'dist/integrity.json', 'dist/vscode.html-custom-data.json'])
      assert.ok(packed.includes(file), file);
  });

  it('needs no other package than Lit', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    const ofLit = ['@lit', '@lit-labs', '@types', 'lit', 'lit-element', 'lit-html'];
    assert.deepEqual(
      readdirSync(path.join(project, 'node_modules'))
        .filter((name) => !name.startsWith('.'))
        .sort(),
      [...ofLit, manifest.name].sort(),
    );
  });

  it('satisfies publint, strictly', async () => {
    const { buffer, byteOffset, length } = readFileSync(tarball);
    const { messages } = await publint({
      strict: true,
      pack: { tarball: buffer.slice(byteOffset, byteOffset + length) },
    });
    assert.deepEqual(messages, []);
  });

  it('has types that resolve, says Are the types wrong', async () => {
    // An ES module is not for require(), nor for resolution older than "exports".
    const { code, output } = await tool(
      '@arethetypeswrong/cli/dist/index.js',
      tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
    );
    assert.equal(code, 0, output);
  });
});

describe('a project that installs it', () => {
  it('compiles strictly in plain TypeScript, without skipping the types of libraries', async () => {
    assert.deepEqual(await tool('typescript/bin/tsc', '-p', 'dom'), { code: 0, output: '' });
  });

  it('compiles in React 19', async () => {
    assert.deepEqual(await tool('typescript/bin/tsc', '-p', 'react'), { code: 0, output: '' });
  });

  it('compiles in Vue 3', async () => {
    assert.deepEqual(await tool('vue-tsc/bin/vue-tsc.js', '-p', 'vue'), { code: 0, output: '' });
  });

  it('compiles in Svelte 5, where each of two mistakes is found', async () => {
    const { output } = await tool(
      'svelte-check/bin/svelte-check',
      '--workspace',
      'svelte',
      '--tsconfig',
      './tsconfig.json',
      '--output',
      'machine',
    );
    assert.match(output, /COMPLETED \d+ FILES 2 ERRORS 0 WARNINGS/);
    assert.match(output, /"Mistakes.svelte" 6:\d+ .*swimming/);
    assert.match(output, /"Mistakes.svelte" 7:\d+ .*answers/);
  });

  it('decides in Node by the rules alone', async () => {
    const script = `import { decide } from '${manifest.name}/rules'; console.log(decide({ nerve: ['saddle'] }).outcome)`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: project });
    assert.equal(stdout.trim(), 'emergency');
  });
});

describe('an editor of a project that installs it', () => {
  const fromConsumers = createRequire(path.join(consumers, 'package.json'));
  const read = (file) => JSON.parse(readFileSync(path.join(consumers, file), 'utf8'));
  const settings = JSON.parse(snippets('docs/users/package.md').find(({ language }) => language === 'json').code);
  const given = { useDefaultDataProvider: false };
  let html, css, elements;
  before(() => {
    html = fromConsumers('vscode-html-languageservice'); // what VS Code is made of
    css = fromConsumers('vscode-css-languageservice');
    elements = read(`node_modules/${manifest.name}/dist/custom-elements.json`)
      .modules.flatMap(({ declarations }) => declarations)
      .filter(({ customElement }) => customElement);
  });

  /** What is offered after this text, with the settings of docs/users/package.md. */
  function offeredInHtml(text) {
    const customDataProviders = settings['html.customData'].map((file) => html.newHTMLDataProvider(file, read(file)));
    const service = html.getLanguageService({ ...given, customDataProviders });
    return offered(service, html.TextDocument.create('file:///page.html', 'html', 1, text), service.parseHTMLDocument);
  }
  function offeredInCss(text) {
    const customDataProviders = settings['css.customData'].map((file) => css.newCSSDataProvider(read(file)));
    const service = css.getCSSLanguageService({ ...given, customDataProviders });
    return offered(service, css.TextDocument.create('file:///page.css', 'css', 1, text), service.parseStylesheet);
  }
  const offered = (service, page, parse) =>
    service.doComplete(page, page.positionAt(page.getText().length), parse(page)).items.map(({ label }) => label);
  const names = (kind) =>
    [...new Set(elements.flatMap((element) => (element[kind] ?? []).map(({ name }) => name)))].sort();

  it('as VS Code offers each tag, attribute and value', () => {
    assert.deepEqual(
      offeredInHtml('<')
        .filter((label) => label.includes('-'))
        .sort(),
      elements.map(({ tagName }) => tagName).sort(),
    );
    for (const { tagName, attributes } of elements) {
      assert.deepEqual(
        offeredInHtml(`<${tagName} `)
          .filter((label) => label !== 'data-')
          .sort(),
        attributes.map(({ name }) => name).sort(),
      );
    }
    assert.deepEqual(
      offeredInHtml('<prevention-tips activity="'),
      attributes.find(({ name }) => name === 'activity').values,
    );
  });

  it('as VS Code offers each custom property and part', () => {
    assert.deepEqual(
      offeredInCss('p { --bpe-')
        .filter((label) => label.startsWith('--'))
        .sort(),
      names('cssProperties'),
    );
    assert.deepEqual(
      offeredInCss('p::part')
        .filter((label) => label.startsWith('::'))
        .sort(),
      names('cssParts')
        .map((name) => `::part(${name})`)
        .sort(),
    );
  });

  it('of JetBrains is told the same tags, attributes, slots, events and properties', () => {
    const types = read(`node_modules/${manifest.name}/${manifest['web-types']}`);
    const listed = (items = []) => items.map(({ name }) => name);
    assert.deepEqual([types.name, types.version], [manifest.name, manifest.version]);
    assert.deepEqual(
      types.contributions.html.elements.map(({ name, attributes, slots, js }) => [
        name,
        listed(attributes),
        listed(slots),
        listed(js.events),
        listed(js.properties),
      ]),
      elements.map(({ tagName, attributes, slots, events, members }) => [
        tagName,
        listed(attributes),
        listed(slots),
        listed(events),
        listed(members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)),
      ]),
    );
    assert.deepEqual([...new Set(listed(types.contributions.css.properties))].sort(), names('cssProperties'));
  });
});

describe('a page built from it', () => {
  const entry = path.join(project, 'main.js');
  let browser;
  before(async () => {
    writeFileSync(
      entry,
      `import '${manifest.name}';\nimport { decide } from '${manifest.name}/rules';\ndocument.title = decide({ nerve: ['saddle'] }).outcome;\n`,
    );
    browser = await chromium.launch({ executablePath: executable(), args: ['--no-sandbox', '--disable-gpu'] });
  });
  after(() => browser.close());

  const bundlers = {
    async esbuild() {
      const { build } = await import('esbuild');
      await build({
        entryPoints: [entry],
        bundle: true,
        minify: true,
        format: 'esm',
        outfile: path.join(folder, 'esbuild.js'),
        logLevel: 'silent',
      });
    },
    async rollup() {
      const { rollup } = await import('rollup');
      const { default: resolve } = await import('@rollup/plugin-node-resolve');
      const bundle = await rollup({ input: entry, plugins: [resolve()] });
      await bundle.write({ file: path.join(folder, 'rollup.js') });
      await bundle.close();
    },
    async Vite() {
      const { build } = await import(path.join(consumers, 'node_modules/vite/dist/node/index.js'));
      const rollupOptions = { input: entry, output: { entryFileNames: 'Vite.js' } };
      await build({
        root: project,
        logLevel: 'silent',
        configFile: false,
        build: { outDir: folder, emptyOutDir: false, modulePreload: false, rollupOptions },
      });
    },
  };

  for (const [name, bundle] of Object.entries(bundlers)) {
    it(`by ${name} defines the elements and decides`, async () => {
      await bundle();
      const page = await browser.newPage();
      await openRoots(page);
      await page.goto('about:blank'); // from here on, roots are open
      await page.setContent('<back-pain-checker>Call 999</back-pain-checker>');
      await page.addScriptTag({ type: 'module', path: path.join(folder, `${name}.js`) });
      await page.locator('back-pain-checker [type=submit]').waitFor();
      assert.equal(await page.title(), 'emergency');
      await page.close();
    });
  }
});
