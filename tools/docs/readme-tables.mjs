// The tables of README.md, from the source of the elements. tools/generate.mjs writes them.
import { between, htmlMarks } from '../generate/marked.mjs';
import { elementsOf } from '../manifest/manifest.mjs';
import { values } from '../manifest/values.mjs';

const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

/** A table, or nothing where there is nothing to say. */
const table = (head, rows) =>
  rows.length > 0 ? [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n') : undefined;

const attributeTable = (items) => table(['Attribute', 'Values', 'What it does'], items.map((item) => [code(item.name), values(item, code), item.description]));
const propertyTable = (items) =>
  table(['Custom property', 'What it sets'], items.map(({ name, description, default: value }) => [code(name), `${description}${value ? ` ${code(value)} unless set.` : ''}`]));

/** The text of README.md with its tables as the manifest has them. */
export function withTables(text, manifest) {
  const elements = elementsOf(manifest);
  const classes = new Map(manifest.modules.flatMap(({ declarations }) => declarations).map((declaration) => [declaration.name, declaration]));

  // Items that every element has stand in one table, and are left out of each.
  const sharedBy = (kind) => elements[0][kind].filter(({ name }) => elements.every((element) => element[kind].some((item) => item.name === name)));
  const shared = { attributes: sharedBy('attributes'), cssProperties: sharedBy('cssProperties') };
  const ownOf = (element, kind) => (element[kind] ?? []).filter(({ name }) => !shared[kind]?.some((item) => item.name === name));
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
  return Object.entries(blocks).reduce((before, [name, block]) => between(before, 'README.md', htmlMarks(name), `\n${block}\n`), text);
}
