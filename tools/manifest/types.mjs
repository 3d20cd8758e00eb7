// The types of the elements for React 19, Vue 3 and Svelte 5, as each documents for custom elements of others.

const head = '// Written by "npm run build" from the source of the elements.';

const lines = (all) => all.flat(Infinity).join('\n');
const comment = (text) => `  /** ${text} */`;

/** An attribute holds text, so a number may be written as text and a switch as the empty string. */
const asAttribute = (type) => `${type} | undefined`.replace('number |', 'number | `${number}` |').replace('boolean |', "boolean | '' |");

const attributes = ({ attributes }) => attributes.map(({ name, type, description }) => [comment(description), `  '${name}'?: ${asAttribute(type.text)};`]);

/** A property whose name is also its attribute's is said once, as the attribute. */
const properties = ({ attributes }) =>
  attributes.filter(({ name, fieldName }) => name !== fieldName).map(({ fieldName, type, description }) => [comment(description), `  ${fieldName}?: ${type.text} | undefined;`]);

const handlers = ({ events = [] }) =>
  events.map(({ name, type, description }) => [comment(description), `  'on${name}'?: ((event: ${type.text}) => void) | undefined;`]);

const imports = (elements) => {
  const names = elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]);
  return `import type { ${[...new Set(names)].sort().join(', ')} } from './index.js';`;
};

const tags = (elements, indent, type) => elements.map(({ name, tagName, description }) => [`${indent}/** ${description.replaceAll('\n', ' ')} */`, `${indent}'${tagName}': ${type(name)};`]);

export const reactTypes = (elements) =>
  `${lines([
    head,
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    imports(elements),
    elements.map((element) => [
      '',
      `export interface ${element.name}Props extends DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}> {`,
      attributes(element),
      properties(element),
      handlers(element),
      '}',
    ]),
    '',
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    tags(elements, '      ', (name) => `${name}Props`),
    '    }',
    '  }',
    '}',
  ])}\n`;

export const svelteTypes = (elements) =>
  `${lines([
    head,
    "import type { HTMLAttributes } from 'svelte/elements';",
    imports(elements),
    elements.map((element) => [
      '',
      `export interface ${element.name}Attributes extends HTMLAttributes<${element.name}> {`,
      attributes(element),
      properties(element),
      handlers(element),
      '}',
    ]),
    '',
    "declare module 'svelte/elements' {",
    '  interface SvelteHTMLElements {',
    tags(elements, '    ', (name) => `${name}Attributes`),
    '  }',
    '}',
  ])}\n`;

/** Vue's template compiler turns the dashes of attributes and events into capitals before it looks here. */
const capitals = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const vueProps = ({ attributes, events = [] }) => [
  attributes.map(({ fieldName, type, description }) => [comment(description), `  ${fieldName}?: ${asAttribute(type.text)};`]),
  events.map(({ name, type, description }) => [comment(description), `  ${capitals(`on-${name}`)}?: ((event: ${type.text}) => void) | undefined;`]),
];

export const vueTypes = (elements) =>
  `${lines([
    head,
    "import type { HTMLAttributes, PublicProps } from 'vue';",
    imports(elements),
    '',
    '/** The element, and what a template may set and listen to. */',
    'type CustomElement<Element, Props> = new () => Element & { $props: HTMLAttributes & Props & PublicProps };',
    elements.map((element) => ['', `export interface ${element.name}Props {`, vueProps(element), '}']),
    '',
    "declare module 'vue' {",
    '  interface GlobalComponents {',
    tags(elements, '    ', (name) => `CustomElement<${name}, ${name}Props>`),
    '  }',
    '}',
  ])}\n`;
