// What the WordPress plugin repeats: block.json, the words of its editor, the constants of its PHP, and its readme.
import { between, replaced, scriptMarks } from './marked.mjs';

const folder = 'wordpress/back-pain-elements';

/** Its files: the old text in, the new text out. */
export const pluginFiles = (vocabulary) => ({
  ...Object.fromEntries(
    vocabulary.elements.map((element) => [
      `${folder}/blocks/${element.tag}/block.json`,
      (text) => blockJson(text, element),
    ]),
  ),
  [`${folder}/blocks/editor.js`]: (text, file) => between(text, file, scriptMarks('settings'), settings(vocabulary)),
  [`${folder}/includes/vocabulary.php`]: () => constants(vocabulary),
  [`${folder}/readme.txt`]: (text, file) => readme(text, file, vocabulary),
});

/** Keywords, icon and what the block supports are its own; the rest is that of the element. */
function blockJson(text, { title, description, attributes }) {
  const block = { ...JSON.parse(text), title, description };
  const lines = attributes.map(({ name, ...schema }) => `    ${JSON.stringify(name)}: ${json(schema)}`);
  const fields = Object.entries(block).map(
    ([key, value]) =>
      `  ${JSON.stringify(key)}: ${key === 'attributes' ? `{\n${lines.join(',\n')}\n  }` : json(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** JSON on one line, with spaces. */
function json(value) {
  if (Array.isArray(value)) return `[${value.map(json).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${json(each)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A text for the tools that collect what is to be translated: they want to see each in a call. */
const translated = (text) => `__( ${quoted(text)}, 'back-pain-elements' )`;

/** The tags and the object of settings in blocks/editor.js. */
function settings({ tags, attributes }) {
  const key = (name) => (/^\w+$/.test(name) ? name : quoted(name));
  const lines = attributes.flatMap(({ name, standard, label, hint, none, values }) => [
    `\t${key(name)}: {`,
    `\t\tlabel: ${translated(label)},`,
    ...(none ? [`\t\tunset: ${translated(none)},`] : []),
    ...(standard ? [`\t\tstandard: ${quoted(standard)},`] : []),
    ...(hint ? [`\t\thint: ${translated(hint)},`] : []),
    ...(values.length > 0
      ? [
          '\t\tvalues: {',
          ...values.map(({ value, label: words }) => `\t\t\t${key(value)}: ${translated(words)},`),
          '\t\t},',
        ]
      : []),
    '\t},',
  ]);
  return [`const tags = [ ${Object.values(tags).map(quoted).join(', ')} ];`, 'const settings = {', ...lines, '};'].join(
    '\n',
  );
}

/** The constants of includes/vocabulary.php. */
function constants({ tags, provider, regions, home, elsewhere, heights }) {
  const all = {
    TAGS: ['The elements. Each is a block of the same name, and a shortcode with underscores.', Object.values(tags)],
    EMERGENCY_NUMBERS: [
      'What to dial in an emergency, by the region of the checker.',
      Object.fromEntries(Object.entries(regions).map(([id, { emergency }]) => [id, emergency])),
    ],
    HOME_REGION: ['The region of a checker that names none.', home],
    UNKNOWN_REGION: ['What is used for a region that we do not know: its number helps in most countries.', elsewhere],
    PROVIDER: ['Whose clinic is shown unless another is named.', { name: provider.name, phone: provider.phone }],
    HEIGHTS: ['The height of the first screen of each element, in rem.', heights.elements],
    SECTION_HEIGHT: ['The same for one section of the guide.', heights.section],
    CLINIC_HEIGHT: ['The same for one location of the clinic.', heights.clinic],
    PROVIDER_HEIGHTS: ['What each detail of another provider adds to the height.', heights.provider],
  };
  const declared = Object.entries(all).map(
    ([name, [comment, value]]) => `/** ${comment} */\nconst ${name} = ${php(value)};`,
  );
  return `<?php
/**
 * The words that elements and plugin have in common. Written by "npm run generate": do not edit.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

${declared.join('\n\n')}
`;
}

/** A value as WordPress writes it in PHP. */
function php(value) {
  if (Array.isArray(value)) return `array( ${value.map(php).join(', ')} )`;
  if (typeof value !== 'object') return typeof value === 'string' ? quoted(value) : String(value);
  const keys = Object.keys(value).map(quoted);
  const width = Math.max(...keys.map(({ length }) => length));
  return `array(\n${Object.values(value)
    .map((each, index) => `\t${keys[index].padEnd(width)} => ${php(each)},\n`)
    .join('')})`;
}

/** The list of attributes in readme.txt, and the activities in its description. */
function readme(text, file, { elements, attributes, activities, lang }) {
  const either = new Intl.ListFormat(lang, { type: 'disjunction' });
  const item = ({ name, schema, label }) => {
    if (schema.enum)
      return `\`${name}\` ${schema.type === 'integer' ? `${schema.enum[0]} to ${schema.enum.at(-1)}` : either.format(schema.enum)}`;
    return `\`${name}\`, ${label[0].toLowerCase()}${label.slice(1)}`;
  };
  const isShared = ({ tags }) => tags.length === elements.length;
  const line = (name, items) => `* ${name}: ${items.map(item).join('; ')}.\n`;
  const list = [
    line('All', attributes.filter(isShared)),
    ...elements.map(({ tag }) =>
      line(
        `\`[${tag.replaceAll('-', '_')}]\``,
        attributes.filter((each) => !isShared(each) && each.tags.includes(tag)),
      ),
    ),
  ].join('');
  return replaced(
    replaced(text, file, /^\* All: .*\n(?:\* `\[.*\n)*/m, list),
    file,
    /(?<=^\* \*\*Tips\*\* for ).*?(?=\. Block, or)/m,
    activities,
  );
}
