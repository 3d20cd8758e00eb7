// Makes the demo's reference.html from the manifest of the elements, so that it says what the source says.
import { defaults } from '../../demo/builder/choices.js';
import { tree } from '../../demo/builder/element.js';
import { html } from '../../demo/builder/print.js';
import { tags } from '../../demo/builder/vocabulary.js';
import { analyse, elementsOf } from '../manifest/manifest.mjs';
import { values } from '../manifest/values.mjs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const code = (text) => `<code>${escape(text)}</code>`;

/** A sentence of the source: words between backticks are code. */
const prose = (text) => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const kinds = ['attributes', 'cssProperties', 'cssParts', 'events', 'slots'];
const inBuilder = Object.fromEntries(Object.entries(tags).map(([name, tag]) => [tag, name]));

/** A titled list, or nothing where there is nothing to say. */
const list = (title, items, level = 3) =>
  items.length
    ? `<h${level}>${title}</h${level}>
      <dl>
        ${items.map(({ name, words }) => `<div><dt>${code(name)}</dt><dd>${words}</dd></div>`).join('\n        ')}
      </dl>`
    : '';

const attributes = (items, level) => list('Attributes', items.map((item) => ({ name: item.name, words: `${prose(item.description)}<br /><small>${values(item, code)}</small>` })), level);
const properties = (items, level) =>
  list('Custom properties', items.map(({ name, description, default: value }) => ({ name, words: `${prose(description)}${value ? ` ${code(value)} unless set.` : ''}` })), level);
const described = (title, items) => list(title, items.map(({ name, description }) => ({ name, words: prose(description) })));

const section = ({ tagName, description, members, ...own }) => `
    <section aria-labelledby="${tagName}">
      <h2 id="${tagName}"><code>&lt;${tagName}&gt;</code></h2>
      <p>${prose(description)} <a href="index.html?element=${inBuilder[tagName]}">Put it on your site</a></p>
      <pre><code>${escape(html(tree({ ...defaults, element: inBuilder[tagName] })))}</code></pre>
      ${attributes(own.attributes)}
      ${described('Slots', own.slots)}
      ${described('Events', own.events)}
      ${described('Methods', members.filter(({ kind }) => kind === 'method').map(({ name, description }) => ({ name: `${name}()`, description })))}
      ${described('Parts', own.cssParts)}
      ${properties(own.cssProperties)}
    </section>`;

/** The whole page. What every element has is said once, at the end. */
export async function reference() {
  const elements = elementsOf(await analyse());
  const isShared = (kind) => ({ name }) => elements.every((element) => element[kind]?.some((item) => item.name === name));
  const own = elements.map((element) => ({
    ...element,
    ...Object.fromEntries(kinds.map((kind) => [kind, (element[kind] ?? []).filter((item) => kind === 'cssParts' || !isShared(kind)(item))])),
  }));
  const shared = (kind) => elements[0][kind].filter(isShared(kind));
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Reference: back pain elements</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="site.css" />
    <link rel="stylesheet" href="reference.css" />
  </head>
  <body>
    <!-- site: top -->
    <main>
    <div class="intro">
      <h1>Reference</h1>
      <p>Every attribute, slot, event, method, part and custom property. This page is made from the source of the elements.</p>
    </div>
    <nav class="contents" aria-label="On this page">
      <ul>${own.map(({ tagName }) => `<li><a href="#${tagName}">${code(`<${tagName}>`)}</a></li>`).join('')}<li><a href="#all">All five</a></li></ul>
    </nav>
    <div>
    ${own.map(section).join('')}
    <section aria-labelledby="all">
      <h2 id="all">All five</h2>
      <p>Each attribute has a property of the same name in camel case. An unknown value falls back safely and warns once in the console. Events bubble and cross shadow roots.</p>
      ${attributes(shared('attributes'))}
      ${properties(shared('cssProperties'))}
    </section>
    </div>
    </main>
    <footer class="foot">
      <p>The same as data, for editors and tools: custom-elements.json, vscode.html-custom-data.json and web-types.json in the folder dist of the package.</p>
      <!-- site: foot -->
    </footer>
  </body>
</html>
`;
}
