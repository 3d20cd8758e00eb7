// The height that a snippet keeps free, wherever a document, the demo or an example shows one.
import { readdirSync } from 'node:fs';

const folders = [
  'docs/users',
  'demo',
  'demo/pages',
  'examples/angular/src',
  'examples/react/src',
  'examples/svelte/src',
  'examples/vite',
  'examples/vue/src',
];

/** The files whose snippets have a height. */
export const filesWithHeights = () =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(md|html|tsx?|svelte|vue)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );

/** An element as far as its height: its tag, its placeholder, or a rule of CSS. One section and one clinic have heights of their own. */
const upToHeight = (tag, name) =>
  new RegExp(
    `((?:<${tag}|<div data-back-pain="${name}")(?![^>]*\\s(?:section|clinic|name)=)[^>]*?(?:min-height: ?|minHeight: ')|${tag} {[^}]*min-height: )[\\d.]+(?=rem)`,
    'g',
  );

/** The text with the height of each element in its snippets. */
export const withHeights = (text, { tags, heights }) =>
  Object.entries(tags).reduce(
    (before, [name, tag]) => before.replace(upToHeight(tag, name), (_, start) => `${start}${heights.elements[tag]}`),
    text,
  );
