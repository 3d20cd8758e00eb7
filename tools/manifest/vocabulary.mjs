// One vocabulary: the elements, their attributes, the values of these and their words, from the manifest and the content.
// tools/generate.mjs writes from it all that repeats them.
import { existsSync, readFileSync } from 'node:fs';
import { load } from '../rules/load.mjs';
import { analyse, elementsOf } from './manifest.mjs';

const heightsFile = 'src/content/fallback-heights.json';

/** What the vocabulary is made of, as it stands in src now. */
export async function readSource() {
  const words = await load('src/internal/words.ts');
  const [labelsFile] = [words.lang, 'en-GB']
    .map((lang) => `src/content/locales/editor-labels.${lang}.ts`)
    .filter((file) => existsSync(file));
  const content = await load(
    ...['tags', 'clinics', 'regions', 'attribute-limits'].map((name) => `src/content/${name}.ts`),
    labelsFile,
  );
  // Comments in the file are for whoever changes it.
  const heights = JSON.parse(readFileSync(heightsFile, 'utf8'), (key, value) =>
    key === 'comment' ? undefined : value,
  );
  return { manifest: await analyse(), words, content, heights, labelsFile };
}

/** The vocabulary, or an error that is one sentence and names the file to change. */
export function vocabularyOf({ manifest, words, content, heights, labelsFile }) {
  const { tags, clinics, provider, regions, home, elsewhere, limits, lineOfText, editorLabels } = content;
  const names = {
    activity: words.tipsActivities,
    section: words.guideSection,
    routine: words.routineTitles,
    clinic: Object.fromEntries(Object.entries(clinics).map(([id, { city }]) => [id, city])),
    region: editorLabels.regions,
  };

  const elements = inOrderOf(tags, elementsOf(manifest));
  const labels = labelsOf(editorLabels, elements, labelsFile);
  const schema = ({ name, type: { text } }) => schemaOf(text, limits[name], lineOfText);
  const inText = (type) =>
    new Intl.ListFormat(words.lang, { type }).format(
      Object.values(names.activity).map((name) => name[0].toLowerCase() + name.slice(1)),
    );
  return {
    manifest,
    tags,
    elements: elements.map(({ tagName, attributes }) => ({
      tag: tagName,
      title: editorLabels.elements[tagName].title,
      description: editorLabels.elements[tagName].description(inText('disjunction')),
      attributes: attributes.map((attribute) => ({ name: attribute.name, ...schema(attribute) })),
    })),
    attributes: attributesOf(elements).map((attribute) =>
      labelled(attribute, schema(attribute), labels[attribute.name], { names: names[attribute.name], labelsFile }),
    ),
    activities: inText('conjunction'),
    lang: words.lang,
    provider,
    regions,
    home,
    elsewhere,
    heights: checked(heights, elements),
  };
}

/** The elements in the order of the tags. */
function inOrderOf(tags, elements) {
  const order = Object.values(tags);
  for (const { tagName } of elements) {
    if (!order.includes(tagName))
      throw new Error(`src/content/tags.ts has no name for a placeholder of <${tagName}>. Add one.`);
  }
  return order.map((tag) => {
    const element = elements.find(({ tagName }) => tagName === tag);
    if (!element)
      throw new Error(`src/content/tags.ts names <${tag}>, which src/index.ts does not export. Take it out there.`);
    return element;
  });
}

/** Each attribute once, with the tags that take it; those of every element come last. */
function attributesOf(elements) {
  const found = new Map();
  for (const { tagName, attributes } of elements) {
    for (const attribute of attributes) {
      const before = found.get(attribute.name);
      if (before && before.type.text !== attribute.type.text) {
        throw new Error(
          `<${before.tags[0]}> and <${tagName}> take different values for "${attribute.name}", and the editors have one list for both. Give one of them another name.`,
        );
      }
      if (before) before.tags.push(tagName);
      else found.set(attribute.name, { ...attribute, tags: [tagName] });
    }
  }
  const isShared = ({ tags }) => tags.length === elements.length;
  const all = [...found.values()];
  return [...all.filter((attribute) => !isShared(attribute)), ...all.filter(isShared)];
}

/** The values of a type as JSON Schema. */
function schemaOf(type, limits, lineOfText) {
  if (type === 'boolean') return { type: 'boolean' };
  if (type === 'number') return { type: 'integer', ...limits };
  if (type.startsWith("'")) return { type: 'string', enum: type.split(' | ').map((value) => value.slice(1, -1)) };
  return { type: 'string', ...(limits ?? lineOfText) };
}

/** The words for attributes, of which none is missing and none too many. */
function labelsOf({ attributes: labels }, elements, labelsFile) {
  const names = new Set(elements.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  for (const name of names)
    if (!labels[name])
      throw new Error(`${labelsFile} has no label for the attribute "${name}". Add it under "attributes".`);
  for (const name of Object.keys(labels))
    if (!names.has(name))
      throw new Error(`${labelsFile} has a label for "${name}", an attribute that no element has. Take it out.`);
  return labels;
}

/** An attribute with its schema and the words for it and for each of its values. `names` are words for them that visitors read. */
function labelled({ name, tags, default: given }, schema, { label, hint, none, values }, { names, labelsFile }) {
  const listed = (schema.type === 'string' && schema.enum) || [];
  const words = names ?? values ?? {};
  const standard = given?.replaceAll("'", '') ?? '';
  for (const value of listed) {
    if (words[value]) continue;
    if (names)
      throw new Error(`src/content has no name for ${name}="${value}". Run "npx tsc": it says where one is missing.`);
    throw new Error(
      `${labelsFile} has no label for ${name}="${value}". Add it under "${name}", as one of its "values".`,
    );
  }
  for (const value of Object.keys(values ?? {})) {
    if (names || !listed.includes(value))
      throw new Error(`${labelsFile} has a label for ${name}="${value}" that is not used. Take it out.`);
  }
  if (listed.length > 0 && !standard && !none)
    throw new Error(`${labelsFile} does not say what it means to leave "${name}" out. Add "none" to its label.`);
  return {
    name,
    tags,
    schema,
    standard,
    label,
    hint,
    none,
    values: listed.map((value) => ({ value, label: words[value] })),
  };
}

function checked(heights, elements) {
  for (const { tagName } of elements) {
    if (!heights.elements[tagName])
      throw new Error(
        `${heightsFile} has no height for <${tagName}>. Measure its first screen, and add it under "elements".`,
      );
  }
  return heights;
}
