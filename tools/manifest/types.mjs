// The types of the elements for React 19, Vue 3 and Svelte 5, as each documents for custom elements of others.
// @wc-toolkit/jsx-types writes what each element takes and fires. Its `ref` does not take what useRef() gives, and it leaves out
// React's own props, so a framework's own types stand around these.
import { readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';

const head = '// Written by "npm run build" from the source of the elements.';

/** An attribute holds text, so a number may be written as text and a switch as the empty string. */
const asAttribute = (type) => type.replace(/^number$/, 'number | `${number}`').replace(/^boolean$/, "boolean | ''");

/** What templates may set: attributes, and the properties that have one. Each is listed by itself, since their types differ. */
const forTemplates = (element) => ({
  ...element,
  attributes: element.attributes.map((item) => ({
    ...item,
    fieldName: item.name,
    type: { text: asAttribute(item.type.text) },
  })),
  members: element.members.filter(({ attribute }) => attribute),
});

/** Writes element-props.d.ts into the folder: the props of each element, and which tag takes which. */
export function writeElementProps(manifest, outdir) {
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) =>
      declaration.customElement ? forTemplates(declaration) : declaration,
    ),
  }));
  const fileName = 'element-props.d.ts';
  generateJsxTypes({ ...manifest, modules }, { outdir, fileName, globalTypePath: './index.js', useCemTypes: true });
  const generated = readFileSync(`${outdir}/${fileName}`, 'utf8');
  const [imports] = generated.match(/^import type [^;]*;/);
  const props = generated.match(/^export type \w+(?<!SolidJs)Props = \{.*?^\};/gms);
  const tags = modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);
  const byTag = tags.map(
    ({ name, tagName, description }) =>
      `  /** ${description.replaceAll('\n', ' ')} */\n  '${tagName}': ${name}Props;\n`,
  );
  writeFileSync(
    `${outdir}/${fileName}`,
    [head, imports, ...props, `export interface PropsByTag {\n${byTag.join('')}}\n`].join('\n\n'),
  );
}

export const reactTypes = `${head}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {} from './index.js';
import type { PropsByTag } from './element-props.js';

export type * from './element-props.js';

type Elements = {
  [Tag in keyof PropsByTag]: DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]> & PropsByTag[Tag];
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

export const svelteTypes = `${head}
import type { HTMLAttributes } from 'svelte/elements';
import type {} from './index.js';
import type { PropsByTag } from './element-props.js';

export type * from './element-props.js';

type Elements = { [Tag in keyof PropsByTag]: HTMLAttributes<HTMLElementTagNameMap[Tag]> & PropsByTag[Tag] };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;

export const vueTypes = `${head}
import type { HTMLAttributes, PublicProps } from 'vue';
import type {} from './index.js';
import type { PropsByTag } from './element-props.js';

export type * from './element-props.js';

/** Vue's template compiler turns the dashes of attributes and events into capitals before it looks here. */
type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
type VueName<Name> = Name extends \`on\${infer Event}\` ? \`on\${Capitalize<Camel<Event>>}\` : Camel<Name>;
type VueProps<Props> = { [Name in keyof Props as VueName<Name>]: Props[Name] };

/** The element, and what a template may set and listen to. */
type CustomElement<Element, Props> = new () => Element & { $props: HTMLAttributes & VueProps<Props> & PublicProps };
type Elements = { [Tag in keyof PropsByTag]: CustomElement<HTMLElementTagNameMap[Tag], PropsByTag[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`;
