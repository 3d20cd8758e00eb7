// What TypeScript cannot say: the layers, and the rules for a script on somebody else's page.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const order = 'The layers are content, rules, elements, index; a file imports its own layer or below, never above.';
const entryPoints = '/(index|iife|rules)(\\.js)?$|/entries/|^\\.+/?$';
const tests = '/test/';
const packages = '^(?!\\.)';
const packagesButLit = '^(?!\\.|lit$|lit/)'; // the public entry points of Lit

/** `never` and `typesOnly` are matched against what the import names, for `import type` as well. */
function layer(files, sentence, { never, typesOnly }) {
  const message = `${sentence} ${order}`;
  const restrict = (regex, allowTypeImports) => ['error', { patterns: [{ regex, allowTypeImports, message }] }];
  return {
    files: [files],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [entryPoints, tests, ...never].map((regex) => ({ regex, message })) },
      ],
      ...(typesOnly && { '@typescript-eslint/no-restricted-imports': restrict(typesOnly, true) }),
    },
  };
}

const layers = [
  layer('src/content/**', 'src/content imports only types, and only from src/content.', {
    never: [packages, '/(rules|styles|pictures|internal|views|elements)/'],
    typesOnly: '.',
  }),
  layer('src/rules/**', 'src/rules imports only src/rules, and types from src/content.', {
    never: [packages, '/(styles|pictures|internal|views|elements)/'],
    typesOnly: '/content/',
  }),
  layer('src/styles/**', 'src/styles imports only lit and src/styles, and types from src/content.', {
    never: [packagesButLit, '/(rules|pictures|internal|views|elements)/'],
    typesOnly: '/content/',
  }),
  layer('src/pictures/**', 'src/pictures imports only lit and src/pictures, and types from src/content.', {
    never: [packagesButLit, '/(rules|styles|internal|views|elements)/'],
    typesOnly: '/content/',
  }),
  layer(
    'src/internal/**',
    'src/internal imports lit, content, rules, styles and src/internal, and types from src/elements.',
    {
      never: [packagesButLit, '/(pictures|views)/'],
      typesOnly: '/elements/',
    },
  ),
  layer('src/views/**', 'src/views imports what stands below src/elements.', { never: [packagesButLit, '/elements/'] }),
  layer('src/elements/**', 'src/elements imports lit and the folders of src, not its entry points.', {
    never: [packagesButLit],
  }),
  layer('src/rules.ts', 'src/rules.ts runs without a page: it imports only src/rules and src/content.', {
    never: [packages, '/(styles|pictures|internal|views|elements)/'],
  }),
  layer('src/{index,entries/*}.ts', 'An entry point imports only src/elements and src/internal.', {
    never: [packages, '/(content|rules|styles|pictures|views)/'],
  }),
];

/** How a script behaves that runs on somebody else's page. */
const hostPage = [
  {
    selector: 'Identifier[name=/^((inner|outer|insertAdjacent|unsafe)HTML|unsafe(SVG|Static))$/]',
    message: 'Words are shown as text, never as HTML.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\.(inner|outer)HTML=/]',
    message: 'Words are shown as text, never as HTML.',
  },
  {
    selector: 'Identifier[name=/^(localStorage|sessionStorage|indexedDB|cookie|cookieStore)$/]',
    message: 'Answers are never stored.',
  },
  {
    selector: 'Identifier[name=/^(fetch|sendBeacon|XMLHttpRequest|WebSocket|EventSource)$/], ImportExpression',
    message: 'Nothing is sent or loaded: everything is in the one file.',
  },
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"][arguments.length>1]',
    message: 'Prototype.js replaces Array.from and drops the second argument: use [...x].map(f).',
  },
  { selector: 'ForInStatement', message: 'Pages that extend arrays break for...in: use for...of.' },
];

const pure = ['window', 'document', 'navigator', 'location', 'history', 'Date', 'Intl', 'performance', 'setTimeout'];

const scriptGlobals = ['Buffer', 'URL', 'addEventListener', 'console', 'document', 'process', 'setTimeout', 'window'];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test/package/consumers/', 'examples/', 'site/', 'test/targets/scratch-*/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      a11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: {
      wc: { elementBaseClasses: ['BaseElement', 'LitElement'] },
      lit: { elementBaseClasses: ['BaseElement', 'LitElement'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'lit/no-classfield-shadowing': 'error', // a reactive property is `declare`d, or it does not react
      '@typescript-eslint/no-unused-vars': 'off', // tsc says so already
      'wc/guard-super-call': 'off', // where an element calls a callback of BaseElement, BaseElement has it
      'wc/attach-shadow-constructor': 'off', // Lit makes the root when an element is first connected
      'wc/no-closed-shadow-root': 'off', // answers are health data
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...layers,
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...hostPage] } },
  {
    files: ['src/rules/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...pure.map((name) => ({ name, message: 'Rules are pure: no page, no clock, no language.' })),
      ],
    },
  },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(only|skip)$/], Identifier[name=/^x(it|describe|context)$/]',
          message: 'Every test runs, always.',
        },
      ],
    },
  },
  {
    // Chai asserts with properties, `expect(x).to.be.true`. Its types call `equal` a promise; only `accessible()` is.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['Equal'] }],
    },
  },
  {
    // Scripts run in Node.
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: Object.fromEntries(scriptGlobals.map((name) => [name, 'readonly'])) },
  },
  { files: ['demo/**'], rules: { 'no-undef': 'off' } }, // they run in the page, and tsc says so already
  { files: ['test/trackers/**'], rules: { 'no-undef': 'off' } }, // much of them runs in the page
);
