// What TypeScript cannot say: the floors of the house, and how a good guest behaves on somebody's page.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const house = 'The floors are content, rules, elements, index; a file imports its own floor or below, never above.';
const doors = '/(index|rules)(\\.js)?$|^\\.+/?$';
const tests = '/test/';
const packages = '^(?!\\.)';
const packagesButLit = '^(?!\\.|lit$|lit/)';

/** `never` and `typesOnly` are matched against what the import says, for `import type` as well. */
function floor(files, sentence, { never, typesOnly }) {
  const message = `${sentence} ${house}`;
  const restrict = (regex, allowTypeImports) => ['error', { patterns: [{ regex, allowTypeImports, message }] }];
  return {
    files: [files],
    rules: {
      'no-restricted-imports': ['error', { patterns: [doors, tests, ...never].map((regex) => ({ regex, message })) }],
      ...(typesOnly && { '@typescript-eslint/no-restricted-imports': restrict(typesOnly, true) }),
    },
  };
}

const floors = [
  floor('src/content/**', 'src/content imports only types, and only from src/content.', {
    never: [packages, '/(rules|styles|pictures|elements)/'],
    typesOnly: '.',
  }),
  floor('src/rules/**', 'src/rules imports only src/rules, and types from src/content.', {
    never: [packages, '/(styles|pictures|elements)/'],
    typesOnly: '/content/',
  }),
  floor('src/styles/**', 'src/styles imports only lit and src/styles, and types from src/content.', {
    never: [packagesButLit, '/(rules|pictures|elements)/'],
    typesOnly: '/content/',
  }),
  floor('src/pictures/**', 'src/pictures imports only lit and src/pictures, and types from src/content.', {
    never: [packagesButLit, '/(rules|styles|elements)/'],
    typesOnly: '/content/',
  }),
  floor('src/elements/**', 'src/elements imports only lit and the rooms of src, not its doors.', {
    never: [packagesButLit],
  }),
  floor('src/rules.ts', 'src/rules.ts runs without a page: it imports only src/rules and src/content.', {
    never: [packages, '/(styles|pictures|elements)/'],
  }),
  floor('src/index.ts', 'src/index.ts imports only lit and the rooms of src.', { never: [packagesButLit] }),
];

const guest = [
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

const scriptGlobals = ['Buffer', 'URL', 'console', 'document', 'process', 'setTimeout', 'window'];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test/package/consumers/', 'examples/', 'site/']),
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
      wc: { elementBaseClasses: ['BaseElement'] },
      lit: { elementBaseClasses: ['BaseElement'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'lit/no-classfield-shadowing': 'error', // a reactive property is `declare`d, or it does not react
      '@typescript-eslint/no-unused-vars': 'off', // tsc says so already
      'wc/no-closed-shadow-root': 'off', // answers are health data, and a page's scripts have no business with them
      'wc/guard-super-call': 'off', // where an element calls a callback of BaseElement, BaseElement has it
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...floors,
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...guest] } },
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
);
