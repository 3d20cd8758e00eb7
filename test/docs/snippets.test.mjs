// Nothing on a page of the documentation is untried: every snippet is run somewhere, is a file that is, or names a command that exists.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { documents, read, root, snippets } from './markdown.mjs';

const all = documents().flatMap((file) => snippets(file).map((snippet) => ({ file, ...snippet })));
const { scripts } = JSON.parse(read('package.json'));

/** Where the snippets of a language are run, by the documents that may have them. */
const tried = {
  html: { 'README.md': 'embedding.test.mjs', 'docs/users/embedding.md': 'embedding.test.mjs', 'docs/users/wordpress.md': '../wordpress/plugin.test.mjs', 'docs/users/troubleshooting.md': 'troubleshooting.test.mjs', 'docs/users/prerendering.md': '../prerender/markup.test.mjs' },
  css: { 'docs/users/styling.md': 'embedding.test.mjs', 'docs/users/content-security-policy.md': 'embedding.test.mjs', 'docs/users/troubleshooting.md': 'troubleshooting.test.mjs' },
  js: { 'docs/users/troubleshooting.md': 'troubleshooting.test.mjs', 'docs/users/events.md': 'embedding.test.mjs', 'docs/users/counting.md': 'counting.test.mjs', 'docs/users/package.md': 'snippets.test.mjs', 'docs/users/prerendering.md': '../prerender/markup.test.mjs', 'docs/clinical/rules.md': '../node/rules-doc.test.mjs' },
  php: { 'docs/users/counting.md': 'counting.test.mjs', 'docs/users/wordpress.md': '../wordpress/prerendered.test.mjs' },
  json: { 'docs/users/package.md': '../package/packed.test.mjs' },
  http: { 'docs/users/content-security-policy.md': 'embedding.test.mjs', 'docs/users/hosting.md': 'hosting.test.mjs' },
};

const frameworks = 'docs/users/frameworks.md';

/** Each is a file of an example, word for word. The examples have tests of their own. */
const files = {
  html: ['examples/vite/index.html'],
  tsx: ['examples/react/src/App.tsx', 'examples/next/app/page.tsx', 'examples/next/app/elements.tsx'],
  astro: ['examples/astro/src/pages/index.astro'],
  vue: ['examples/vue/src/App.vue', 'examples/nuxt/app/pages/index.vue'],
  ts: ['examples/vite/src/main.ts', 'examples/vue/vite.config.ts', 'examples/angular/src/back-pain.ts', 'examples/nuxt/server/api/checker.ts'],
  svelte: ['examples/svelte/src/App.svelte', 'examples/sveltekit/src/routes/+page.svelte'],
  js: ['examples/sveltekit/src/routes/+page.server.js'],
};

/** What is not run: commands, whose names are looked up below; folders and shortcodes. */
const shown = ['sh', 'text', ''];

describe('the snippets of the documents', () => {
  it('are of a kind that a test runs', () => {
    const untried = all
      .filter(({ file, language }) => !shown.includes(language) && !(files[language] && file === frameworks) && !tried[language]?.[file])
      .map(({ file, heading, language }) => `${file}, "${heading}": nothing runs its ${language} snippet. Run it in a test, and name the test in test/docs/snippets.test.mjs.`);
    assert.deepEqual(untried, []);
  });

  it('that show a file show it as it is', () => {
    for (const [language, places] of Object.entries(files)) {
      const found = all.filter((snippet) => snippet.file === frameworks && snippet.language === language).map(({ code }) => code);
      assert.deepEqual(found, places.map((place) => read(place).trimEnd()), `docs/users/frameworks.md: copy ${places.join(' and ')} anew.`);
    }
  });

  it('and the tables name commands that exist', () => {
    const named = documents().flatMap((file) => [...read(file).matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name]) => ({ file, name })));
    assert.ok(named.length > 10);
    const unknown = named.filter(({ name }) => !scripts[name]).map(({ file, name }) => `${file}: npm run ${name} is not in package.json.`);
    assert.deepEqual(unknown, []);
  });

  it('of docs/users/package.md give what their comments say', () => {
    const { code } = all.find(({ file, language }) => file === 'docs/users/package.md' && language === 'js');
    const lines = code.split('\n').filter((line) => line.includes(' // '));
    assert.ok(lines.length > 1);
    const checks = lines.map((line) => {
      const [call, answer] = line.split(/; \/\/ /);
      return `assert.deepEqual(${call}, ${answer});`;
    });
    const [imports] = code.split('\n');
    execFileSync(process.execPath, ['--input-type=module', '--eval', `import assert from 'node:assert/strict';\n${imports}\n${checks.join('\n')}`], { cwd: root });
  });
});
