// What the builder writes for frameworks, as pasted: types, build, and the page in Chromium, which must draw what plain HTML draws.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { defaults } from '../../demo/builder/choices.js';
import { tagOf } from '../../demo/builder/element.js';
import { componentName } from '../../demo/builder/print.js';
import { snippet } from '../../demo/builder/snippet.js';
import { validate } from '../../demo/builder/validate.js';
import { npmCi } from '../../tools/npm-ci.mjs';
import { page } from '../builder/site.mjs';
import { chromiumArgs } from '../pages/engines.mjs';
import { chromium as executable } from '../support/browsers.mjs';
import { openRoots } from '../support/open-roots.mjs';

const folder = fileURLToPath(new URL('./', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const release = { version: JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version, integrity: {} };

const own = {
  clinic: 'own',
  name: 'Smith & Sons “Backs” <Leeds> {{x}} {y}',
  phone: '020 7946 0000',
  booking: 'northside.example/book?a=1&b=2',
};
/** Each kind of attribute and what can stand in it: a name with every sign, a number, a switch, colours and corners, a level. */
const all = [
  {
    element: 'checker',
    ...own,
    accent: 'purple',
    corners: 'round',
    level: '3',
    'idle-reset': '120',
    activity: 'cycling',
  },
  { element: 'checker', clinic: 'none', region: 'ie', theme: 'dark' },
  { element: 'tips', activity: 'running', accent: '#7a1fa2', theme: 'light' },
  { element: 'contact', ...own, partner: 'Northside “Gym”', email: 'a&b@north.example' },
  { element: 'guide', section: 'faq', corners: 'square' },
].map((choices) => ({ ...defaults, ...choices }));

let scratch, browser;

before(async () => {
  npmCi(folder);
  const installed = `${folder}node_modules/back-pain-elements`;
  rmSync(installed, { recursive: true, force: true });
  for (const part of ['package.json', 'dist']) cpSync(root + part, path.join(installed, part), { recursive: true });
  scratch = mkdtempSync(`${folder}scratch-`); // here, so that the packages are found
  browser = await chromium.launch({ executablePath: executable(), args: chromiumArgs });
});
after(async () => {
  await browser?.close();
  if (scratch) rmSync(scratch, { recursive: true });
});

/** Runs a tool in a project. Fails, with what it says, if it does. */
function tool(cwd, name, ...options) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${folder}node_modules/${name}`, ...options], {
    cwd,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} ${options.join(' ')}\n${stdout}${stderr}`);
}

const write = (file, text) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const tsconfig = (more = {}, others = {}) =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: 'ESNext',
      moduleResolution: 'bundler',
      types: ['vite/client'],
      strict: true,
      noEmit: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
      ...more,
    },
    include: ['**/*'],
    exclude: ['out', 'dist', 'node_modules'],
    ...others,
  });

/** The components of a project, each pasted into a file of the name that the builder says. */
function paste(project, target, extension, place = 'src') {
  return all.map((choices, index) => {
    const name = `${target === 'vue' ? 'Our' : ''}${componentName(tagOf(choices))}`;
    const parts = snippet({ ...choices, target }, release);
    assert.ok(parts[1].where.includes(`${name}.${extension}`), parts[1].where);
    write(path.join(project, place, `v${index}`, `${name}.${extension}`), parts[1].code);
    return { parts, name, from: `./v${index}/${name}`, as: `V${index}` };
  });
}

const imports = (components, ending) =>
  components
    .map(({ name, from, as }) =>
      ending ? `import ${as} from '${from}${ending}';` : `import { ${name} as ${as} } from '${from}';`,
    )
    .join('\n');
const tags = (components) => components.map(({ as }) => `<${as} />`).join('');
const index = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>A gym</title><link rel="icon" href="data:," /></head><body><div id="app"></div><script type="module" src="/src/main.ts"></script></body></html>`;

/** Builds a project with what was pasted; returns the folder that a host would get. */
const projects = {
  react(project) {
    const components = paste(project, 'react', 'tsx');
    write(`${project}/index.html`, index.replace('main.ts', 'main.tsx'));
    write(
      `${project}/src/main.tsx`,
      `import { createRoot } from 'react-dom/client';\n${imports(components)}\ncreateRoot(document.querySelector('#app')!).render(<>${tags(components)}</>);`,
    );
    write(`${project}/tsconfig.json`, tsconfig({ jsx: 'react-jsx' }));
    tool(project, 'typescript/bin/tsc', '-p', '.');
    tool(project, 'vite/bin/vite.js', 'build', '--logLevel', 'warn');
    return `${project}/dist`;
  },
  next(project) {
    const components = paste(project, 'next', 'tsx', 'app');
    write(`${project}/package.json`, '{ "private": true, "type": "module" }');
    write(
      `${project}/next.config.mjs`,
      `export default { output: 'export', turbopack: { root: ${JSON.stringify(folder)} } };`,
    );
    write(
      `${project}/app/layout.tsx`,
      `import type { ReactNode } from 'react';\nexport const metadata = { title: 'A gym', icons: 'data:,' };\nexport default function Layout({ children }: { children: ReactNode }) { return <html lang="en"><body>{children}</body></html>; }`,
    );
    write(
      `${project}/app/page.tsx`,
      `${imports(components)}\nexport default function Page() { return <>${tags(components)}</>; }`,
    );
    write(`${project}/tsconfig.json`, tsconfig({ jsx: 'preserve', types: [], verbatimModuleSyntax: false }));
    tool(project, 'next/dist/bin/next', 'build');
    return `${project}/out`;
  },
  vue(project) {
    const components = paste(project, 'vue', 'vue');
    write(`${project}/index.html`, index);
    write(`${project}/vite.config.ts`, components[0].parts[2].code);
    write(
      `${project}/src/App.vue`,
      `<script setup lang="ts">\n${imports(components, '.vue')}\n</script>\n<template>${tags(components)}</template>`,
    );
    write(
      `${project}/src/main.ts`,
      `import { createApp } from 'vue';\nimport App from './App.vue';\ncreateApp(App).mount('#app');`,
    );
    write(`${project}/tsconfig.json`, tsconfig({ jsx: 'preserve' }, { vueCompilerOptions: { strictTemplates: true } }));
    tool(project, 'vue-tsc/bin/vue-tsc.js', '-p', '.');
    tool(project, 'vite/bin/vite.js', 'build', '--logLevel', 'warn');
    return `${project}/dist`;
  },
  svelte(project) {
    const components = paste(project, 'svelte', 'svelte');
    write(`${project}/index.html`, index);
    write(
      `${project}/vite.config.ts`,
      `import { svelte } from '@sveltejs/vite-plugin-svelte';\nexport default { plugins: [svelte({ configFile: false })] };`,
    );
    write(
      `${project}/src/App.svelte`,
      `<script lang="ts">\n${imports(components, '.svelte')}\n</script>\n${tags(components)}`,
    );
    write(
      `${project}/src/main.ts`,
      `import { mount } from 'svelte';\nimport App from './App.svelte';\nmount(App, { target: document.querySelector('#app')! });`,
    );
    write(`${project}/tsconfig.json`, tsconfig());
    tool(project, 'svelte-check/bin/svelte-check', '--workspace', '.', '--tsconfig', './tsconfig.json');
    tool(project, 'vite/bin/vite.js', 'build', '--logLevel', 'warn');
    return `${project}/dist`;
  },
  astro(project) {
    const components = paste(project, 'astro', 'astro', 'src/pages/../parts');
    const parts = components.map((each) => ({ ...each, from: `../parts/${each.from.slice(2)}` }));
    write(`${project}/package.json`, '{ "private": true, "type": "module" }');
    write(`${project}/astro.config.mjs`, 'export default {};');
    write(
      `${project}/src/pages/index.astro`,
      `---\n${imports(parts, '.astro')}\n---\n<html lang="en"><head><meta charset="utf-8" /><title>A gym</title><link rel="icon" href="data:," /></head><body>${tags(parts)}</body></html>`,
    );
    tool(project, 'astro/astro.js', 'build', '--silent');
    return `${project}/dist`;
  },
};

/** What stands on the page, element by element. Runs in the page. */
function drawn() {
  const elements = [
    ...document.querySelectorAll('back-pain-checker, prevention-tips, clinic-contact, back-pain-guide'),
  ];
  const outer = elements.filter((element) => !element.parentElement?.closest('back-pain-checker'));
  const attributes = (element) =>
    Object.fromEntries(
      [...element.attributes]
        .filter(({ name }) => name !== 'style')
        .map(({ name, value }) => [name, value])
        .sort(),
    );
  const found = outer.map((element) => {
    const heading = element.renderRoot?.querySelector('h1, h2, h3, h4, h5, h6');
    const inside = element.querySelector('clinic-contact');
    const style = window.getComputedStyle(element);
    return {
      tag: element.localName,
      heading: heading?.localName,
      attributes: attributes(element),
      clinicInside: inside && attributes(inside),
      look: ['display', 'min-height', '--bpe-accent', '--bpe-radius'].map((name) =>
        style.getPropertyValue(name).replaceAll(' ', ''),
      ),
      words: element.textContent.replaceAll(/\s+/g, ' ').trim(),
      links: [...element.querySelectorAll('a')].map(({ href }) => href),
    };
  });
  return found.length > 0 && found.every(({ heading }) => heading) ? found : null;
}

/** Opens a page of a host with these files, waits until everything is drawn, and returns it with what the console says. */
async function open(answer) {
  const context = await browser.newContext();
  await openRoots(context);
  const tab = await context.newPage();
  const noise = [];
  tab.on('console', (message) => noise.push(message.text()));
  tab.on('pageerror', (error) => noise.push(error.message));
  await tab.route('**/*', (route) => route.fulfill(answer(new URL(route.request().url()).pathname)));
  await tab.goto('https://gym.example/');
  const found = await (await tab.waitForFunction(drawn)).jsonValue();
  await context.close();
  return { found, noise };
}

describe('what the builder writes for', { concurrency: 1 }, () => {
  let wanted;
  before(async () => {
    for (const choices of all) assert.deepEqual(validate(choices), []);
    const html = page(
      all.map((choices) => snippet(choices, release)[0].code.replace(/<script.*<\/script>/, '')).join('\n'),
      '<script type="module" src="/x.js"></script>',
    );
    const plain = await open((pathname) =>
      pathname === '/'
        ? { contentType: 'text/html', body: html }
        : { contentType: 'text/javascript', body: readFileSync(`${root}dist/back-pain-elements.js`, 'utf8') },
    );
    wanted = plain.found;
    assert.equal(wanted.length, all.length);
  });

  for (const [name, build] of Object.entries(projects)) {
    it(`${name}, as pasted, holds its types, builds, and draws what plain HTML draws`, async () => {
      const project = path.join(scratch, name);
      mkdirSync(project);
      const out = build(project);
      const { found, noise } = await open((pathname) => ({
        path: path.join(out, pathname === '/' ? 'index.html' : decodeURIComponent(pathname)),
      }));
      assert.deepEqual(found, wanted);
      assert.deepEqual(noise, []);
    });
  }
});
