// npm run generate, tried in a copy to whose src an activity, an attribute and a region are added, and nothing else by hand.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { between, replaced } from '../../tools/generate/marked.mjs';
import { readSource, vocabularyOf } from '../../tools/manifest/vocabulary.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(path.join(tmpdir(), 'generate-'));
const plugin = 'wordpress/back-pain-elements';
const labels = 'src/content/locales/editor-labels.en-GB.ts';

const read = (file) => readFileSync(path.join(copy, file), 'utf8');
const block = (tag) => JSON.parse(read(`${plugin}/blocks/${tag}/block.json`));

/** Changes a file of the copy. */
function edit(file, ...changes) {
  const text = changes.reduce((old, [pattern, replacement]) => {
    const changed = old.replace(pattern, replacement);
    assert.notEqual(
      changed,
      old,
      `test/package/generate.test.mjs: ${file} has nothing that reads like ${pattern} any more. Change the pattern.`,
    );
    return changed;
  }, read(file));
  writeFileSync(path.join(copy, file), text);
}

/** Runs the command in the copy. */
async function generate(...options) {
  const run = promisify(execFile)(process.execPath, ['tools/generate.mjs', ...options], { cwd: copy });
  const { code = 0, stdout, stderr } = await run.catch((failure) => failure);
  return { code, output: `${stdout}${stderr}`.trim() };
}

before(() => {
  const parts = [
    'src',
    'tools',
    'demo',
    plugin,
    'docs',
    ...['angular', 'react', 'svelte', 'vue'].map((name) => `examples/${name}/src`),
    'examples/vite/index.html',
  ];
  for (const part of [
    ...parts,
    'README.md',
    'SAFETY.md',
    'SECURITY.md',
    'package.json',
    'tsconfig.json',
    'custom-elements-manifest.config.mjs',
  ]) {
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
});
after(() => rmSync(copy, { recursive: true }));

describe('npm run generate', { concurrency: 1 }, () => {
  let behind;

  it('with --check names each file that is behind, and what to do', async () => {
    edit(
      'src/content/prevention.ts',
      [/(classes: .*\n)/, "$1  'rowing-test': 'stroke-test';\n"],
      [/'classes'\] as const/, "'classes', 'rowing-test'] as const"],
    );
    edit('src/content/locales/en-GB.ts', [/classes: 'Classes'/, "$&, 'rowing-test': 'Rowing for a test'"]);
    edit('src/content/regions.ts', [/\n *us: \{/, "\n  'nz-test': { emergency: '000', advice: '' },$&"]);
    edit(
      'src/elements/prevention-tips/prevention-tips.ts',
      [
        /static override properties(: \w+)? = \{/,
        "$& toneTest: { type: String, attribute: 'tone-test' }, lengthTest: { type: Number, attribute: 'length-test' },",
      ],
      [
        /\n(\s*\/\*\* [^\n]*\n\s*declare activity)/,
        "\n  /** How the tips sound. */\n  declare toneTest: 'calm' | 'brief' | undefined;\n  /** How many tips there are. */\n  declare lengthTest: number | undefined;\n$1",
      ],
    );
    edit(
      labels,
      [/regions: \{\n/, "$&    'nz-test': 'New Zealand',\n"],
      [
        /attributes: \{\n/,
        "$&    'tone-test': { label: 'Tone', hint: 'How it sounds.', none: 'Plain words', values: { calm: 'Calm words', brief: 'Few words' } },\n",
      ],
      [/attributes: \{\n/, "$&    'length-test': { label: 'Length' },\n"],
    );
    edit('src/content/fallback-heights.json', [/"back-pain-checker": \d+/, '"back-pain-checker": 77']);
    const { code, output } = await generate('--check');
    assert.equal(code, 1);
    const files = output
      .split('\n')
      .map((line) =>
        /^(\S+) does not say what src says\. Run "npm run generate" and commit (\S+)\.$/.exec(line)?.slice(1),
      );
    for (const [first, second] of files) assert.equal(first, second);
    const wanted = [
      'README.md',
      'docs/users/embedding.md',
      'demo/builder/vocabulary.js',
      'demo/index.html',
      'demo/poster.html',
      'demo/example.html',
      'demo/pages/gym.html',
      'examples/angular/src/back-pain.ts',
      'examples/react/src/App.tsx',
      'examples/svelte/src/App.svelte',
      'examples/vite/index.html',
      'examples/vue/src/App.vue',
      `${plugin}/blocks/back-pain-checker/block.json`,
      `${plugin}/blocks/prevention-tips/block.json`,
      `${plugin}/blocks/editor.js`,
      `${plugin}/includes/vocabulary.php`,
      `${plugin}/readme.txt`,
    ];
    assert.deepEqual(
      wanted.filter((file) => !files.some(([stale]) => stale === file)),
      [],
    );
    behind = files.map(([file]) => file);
  });

  it('writes them, and then has nothing more to write', async () => {
    assert.equal((await generate()).code, 0);
    assert.deepEqual(await generate('--check'), { code: 0, output: '' });
  });

  it('the plugin takes the new values in blocks, shortcodes and tags, which all read block.json', () => {
    for (const tag of ['back-pain-checker', 'prevention-tips'])
      assert.ok(block(tag).attributes.activity.enum.includes('rowing-test'), tag);
    assert.ok(block('back-pain-checker').attributes.region.enum.includes('nz-test'));
    assert.deepEqual(block('prevention-tips').attributes['tone-test'], { type: 'string', enum: ['calm', 'brief'] });
    assert.deepEqual(block('prevention-tips').attributes['length-test'], { type: 'integer' });
    assert.equal(block('clinic-contact').attributes['tone-test'], undefined);
    assert.match(
      block('prevention-tips').description,
      /running, cycling, weightlifting, rowing, swimming, classes or rowing for a test\.$/,
    );
    assert.match(read(`${plugin}/includes/vocabulary.php`), /'nz-test' => '000',[^]*'back-pain-checker' => 77,/);
    assert.match(
      read(`${plugin}/readme.txt`),
      /^\* `\[prevention_tips\]`: .*`tone-test` calm or brief; `length-test`, length\.$/m,
    );
    assert.match(
      read(`${plugin}/readme.txt`),
      /^\* \*\*Tips\*\* for running, cycling, weightlifting, rowing, swimming, classes and rowing for a test\. Block/m,
    );
  });

  it('the editor shows them in the settings of the block, and in its card', () => {
    const shown = settingsOf('prevention-tips', { 'tone-test': 'calm', 'length-test': 3 });
    const setting = (label) => shown.find(({ props }) => props?.label === label).props;
    assert.deepEqual(setting('Activity').options.at(-1), { value: 'rowing-test', label: 'Rowing for a test' });
    assert.deepEqual(
      setting('Tone').options.map(({ label }) => label),
      ['Plain words', 'Calm words', 'Few words'],
    );
    assert.equal(setting('Tone').help, 'How it sounds.');
    assert.equal(setting('Length').type, 'number');
    assert.ok(shown.some(({ children }) => children?.includes('<prevention-tips tone-test="calm" length-test="3">')));
  });

  it('the builder offers them, and writes them into the snippet', async () => {
    const module = (name) => import(pathToFileURL(path.join(copy, `demo/builder/${name}.js`)));
    const { defaults, options } = await module('choices');
    const { tree } = await module('element');
    const { html } = await module('print');
    const { validate } = await module('validate');
    assert.ok(options.activity.includes('rowing-test') && options.region.includes('nz-test'));
    assert.deepEqual(options['tone-test'], ['', 'calm', 'brief']);
    const chosen = { ...defaults, element: 'tips', activity: 'rowing-test', 'tone-test': 'brief', 'length-test': '3' };
    assert.match(
      html(tree(chosen)),
      /^<prevention-tips activity="rowing-test" tone-test="brief" length-test="3" style="display:block;min-height:\d+rem">/,
    );
    assert.match(
      html(tree({ ...chosen, element: 'guide' })),
      /^<back-pain-guide style=/,
      'another element does not take them',
    );
    assert.deepEqual(validate(chosen), []);
    assert.deepEqual(
      validate({ ...chosen, 'length-test': 'x' }).map(({ field }) => field),
      ['length-test'],
    );
    assert.match(html(tree({ ...defaults, region: 'nz-test' })), /min-height:77rem">.*tel:000">Call 000</);
    const page = read('demo/index.html');
    for (const line of [
      '<input type="radio" name="activity" value="rowing-test" /><span>Rowing for a test</span>',
      '<option value="nz-test">New Zealand (000)</option>',
      '<input type="radio" name="tone-test" value="" checked /><span>Plain words</span>',
      '<input id="length-test" name="length-test" type="number"',
      '<option value="activities">Running, cycling, weightlifting, rowing, swimming, classes and rowing for a test</option>', // the title of a section of the guide
    ])
      assert.ok(page.includes(line), line);
  });

  it('the README has them in its tables, and every snippet keeps the new height', () => {
    const readme = read('README.md');
    assert.equal(
      readme.match(
        /^\| `activity` \| `running`, `cycling`, `weightlifting`, `rowing`, `swimming`, `classes`, `rowing-test` \|/gm,
      ).length,
      3,
    );
    assert.match(readme, /^\| `tone-test` \| `calm`, `brief` \| How the tips sound\. \|$/m);
    const snippets = behind
      .map(read)
      .join('')
      .match(/<back-pain-checker[^>]*(?:min-height: ?|minHeight: ')\d+rem/g);
    assert.ok(snippets.length > 10);
    for (const snippet of snippets) assert.match(snippet, /\b77rem$/);
  });
});

describe('what src does not say', () => {
  let source;
  before(async () => {
    source = await readSource();
  });

  /** The source with a change in the words for the attributes. */
  const withLabels = (change) => {
    const { editorLabels } = source.content;
    return {
      ...source,
      content: {
        ...source.content,
        editorLabels: { ...editorLabels, attributes: { ...editorLabels.attributes, ...change } },
      },
    };
  };
  const cases = {
    'has no label for the attribute "activity". Add it under "attributes".': { activity: undefined },
    'has a label for "tempo", an attribute that no element has. Take it out.': { tempo: { label: 'Tempo' } },
    'has no label for theme="dark". Add it under "theme", as one of its "values".': {
      theme: { label: 'Colours', none: 'None', values: { light: 'Light' } },
    },
    'has a label for theme="dim" that is not used. Take it out.': {
      theme: { label: 'Colours', none: 'None', values: { light: 'Light', dark: 'Dark', dim: 'Dim' } },
    },
    'does not say what it means to leave "section" out. Add "none" to its label.': { section: { label: 'Section' } },
  };
  for (const [sentence, change] of Object.entries(cases)) {
    it(`is one sentence: ${sentence}`, () =>
      assert.throws(() => vocabularyOf(withLabels(change)), { message: `${labels} ${sentence}` }));
  }

  it('is one sentence where a value has no name, an element no height, and a file no marks', () => {
    assert.throws(
      () => vocabularyOf({ ...source, words: { ...source.words, tipsActivities: {} } }),
      /^Error: src\/content has no name for activity="running"\. Run "npx tsc": it says where one is missing\.$/,
    );
    assert.throws(
      () => vocabularyOf({ ...source, heights: { elements: {} } }),
      /^Error: src\/content\/fallback-heights\.json has no height for <back-pain-checker>\./,
    );
    assert.throws(
      () => between('start', 'file.md', ['start', 'end'], ''),
      /^Error: file\.md has lost the marks of a part that "npm run generate" writes\. Put these two lines back:\nstart\nend$/,
    );
    assert.throws(
      () => replaced('text', 'file.md', /other/, ''),
      /^Error: file\.md has nothing that reads like \/other\/, which/,
    );
  });
});

/** What blocks/editor.js shows for a block, with as little of WordPress as it asks for. */
function settingsOf(tag, attributes) {
  const shown = [];
  const types = new Map();
  const named = (name) => ({ name });
  const store = { getBlockCount: () => 0, getBlockParentsByBlockName: () => [] };
  const wp = {
    i18n: { __: (text) => text },
    hooks: { addFilter() {} },
    data: { useSelect: (pick) => pick(() => store), useDispatch: () => ({}) },
    element: {
      Fragment: named('Fragment'),
      useEffect() {},
      useRef: () => ({}),
      useState: (value) => [value],
      createElement(type, props, ...children) {
        shown.push({ type, props, children });
        return typeof type === 'function' ? type(props) : null;
      },
    },
    components: Object.fromEntries(
      ['PanelBody', 'Placeholder', 'ToggleControl', 'TextControl', 'SelectControl', 'Button', 'Notice'].map((name) => [
        name,
        named(name),
      ]),
    ),
    blockEditor: {
      InspectorControls: named('InspectorControls'),
      useBlockProps: () => ({}),
      useInnerBlocksProps: () => ({}),
    },
    blocks: { registerBlockType: (name, { edit }) => types.set(name, edit), getBlockType: () => block(tag) },
  };
  new Function('window', read(`${plugin}/blocks/editor.js`))({ wp });
  types.get(`back-pain-elements/${tag}`)({ name: `back-pain-elements/${tag}`, attributes, setAttributes() {} });
  return shown;
}
