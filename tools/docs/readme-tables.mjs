// Writes the tables of README.md, between their markers, from the source of the elements.
//   node tools/docs/readme-tables.mjs            writes them
//   node tools/docs/readme-tables.mjs --check    fails when they no longer say what the source says
import { readFileSync, writeFileSync } from 'node:fs';
import { analyse, elementsOf } from '../manifest/manifest.mjs';
import { values } from '../manifest/values.mjs';

const manifest = await analyse();
const elements = elementsOf(manifest);
const classes = new Map(manifest.modules.flatMap(({ declarations }) => declarations).map((declaration) => [declaration.name, declaration]));

const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

/** A table, or nothing where there is nothing to say. */
const table = (head, rows) =>
  rows.length > 0 ? [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n') : undefined;

/** Items that every element has are said once, and left out of each. */
const sharedBy = (kind) => elements[0][kind].filter(({ name }) => elements.every((element) => element[kind].some((item) => item.name === name)));
const shared = { attributes: sharedBy('attributes'), cssProperties: sharedBy('cssProperties') };
const ownOf = (element, kind) => (element[kind] ?? []).filter(({ name }) => !shared[kind]?.some((item) => item.name === name));

const attributeTable = (items) => table(['Attribute', 'Values', 'What it does'], items.map((item) => [code(item.name), values(item, code), item.description]));
const propertyTable = (items) =>
  table(['Custom property', 'What it sets'], items.map(({ name, description, default: value }) => [code(name), `${description}${value ? ` ${code(value)} unless set.` : ''}`]));

const carried = ({ type }) => classes.get(type.text).members.map(({ name }) => code(name)).join(', ') || 'nothing';

const elementSection = (element) =>
  [
    `#### ${code(`<${element.tagName}>`)}`,
    element.description.replaceAll('\n', ' '),
    attributeTable(ownOf(element, 'attributes')),
    table(['Event', 'When', 'Carries'], ownOf(element, 'events').map((event) => [code(event.name), event.description, carried(event)])),
    table(['Slot', 'What goes there'], ownOf(element, 'slots').map(({ name, description }) => [code(name), description])),
    table(['Method', 'What it does'], element.members.filter(({ kind }) => kind === 'method').map(({ name, description }) => [code(`${name}()`), description])),
    table(['Part', 'What it is'], ownOf(element, 'cssParts').map(({ name, description }) => [code(name), description])),
    propertyTable(ownOf(element, 'cssProperties')),
  ]
    .filter(Boolean)
    .join('\n\n');

const blocks = {
  'shared attributes': attributeTable(shared.attributes),
  elements: elements.map(elementSection).join('\n\n'),
  'shared custom properties': propertyTable(shared.cssProperties),
};

const old = readFileSync('README.md', 'utf8');
let text = old;
for (const [name, block] of Object.entries(blocks)) {
  const [start, end] = [`<!-- ${name}: written by npm run docs:readme -->`, `<!-- end of ${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) {
    console.error(`README.md has no place for its ${name}. Put these two lines back:\n${start}\n${end}`);
    process.exit(1);
  }
  text = `${before}${start}\n\n${block}\n\n${end}${after}`;
}

if (!process.argv.includes('--check')) {
  writeFileSync('README.md', text);
} else if (text !== old) {
  console.error('The tables of README.md no longer say what src/elements says. Run "npm run docs:readme" and commit README.md.');
  process.exitCode = 1;
}
