// What the builder repeats: demo/builder/vocabulary.js, and the choices of its form in demo/index.html.
import { between, htmlMarks } from './marked.mjs';

/** Attributes whose field has another name, which stands in addresses that people have shared; or no field of their own. */
const fields = {
  'booking-url': 'booking',
  'heading-level': 'level',
  'no-clinic': '', // chosen among the clinics
  'share-outcome': '', // needs consent first: docs/users/embedding.md
};

const fieldOf = ({ name }) => fields[name] ?? name;

/** Its files: the old text in, the new text out. */
export const builderFiles = (vocabulary) => ({
  'demo/builder/vocabulary.js': () => script(vocabulary),
  'demo/index.html': (text, file) => form(text, file, vocabulary),
  'demo/poster.html': (text, file) => poster(text, file, vocabulary),
});

/** A value as JavaScript on one line. */
function literal(value) {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const fields = Object.entries(value).map(
    ([key, each]) => `${/^\w+$/.test(key) ? key : literal(key)}: ${literal(each)}`,
  );
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

const constant = (comment, type, name, value) => `/** ${comment} @type {${type}} */\nexport const ${name} = ${value};`;

function script({ tags, attributes, provider, regions, home, heights }) {
  const names = Object.entries(tags);
  const offered = attributes.map(({ name, tags: takers, schema, standard, values }) => ({
    name,
    field: fieldOf({ name }),
    elements: names.filter(([, tag]) => takers.includes(tag)).map(([element]) => element),
    type: schema.type,
    values: schema.type === 'integer' && schema.enum ? schema.enum.map(String) : values.map(({ value }) => value),
    standard,
    limits: Object.fromEntries(
      ['minimum', 'maximum', 'maxLength'].filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]),
    ),
  }));
  const union = (texts) => texts.map((text) => `'${text}'`).join(' | ');
  return `// What can be chosen, from the source of the elements. Written by "npm run generate": do not edit.

/** @typedef {${union(attributes.map(fieldOf).filter(Boolean))}} AttributeField */
/** @typedef {${union(Object.keys(tags))}} ElementName */
/** @typedef {{ name: string, field: string, elements: string[], type: string, values: string[], standard: string, limits: { minimum?: number, maximum?: number, maxLength?: number } }} Attribute */

${constant('The tags, by the name of each in the form and in a placeholder.', 'Record<ElementName, string>', 'tags', literal(tags))}

${constant('The attributes, with the elements that take them. One without a field is not asked for by itself.', 'Attribute[]', 'attributes', `[\n${offered.map((attribute) => `  ${literal(attribute)},\n`).join('')}]`)}

${constant('The clinic that is shown unless another is named.', '{ name: string, phone: string }', 'provider', literal({ name: provider.name, phone: provider.phone }))}

${constant('What to dial in an emergency, by region.', 'Record<string, string>', 'emergencyNumbers', literal(Object.fromEntries(Object.entries(regions).map(([id, { emergency }]) => [id, emergency]))))}

${constant('The region of a checker that names none, and the only one whose visitors are asked questions.', 'string', 'homeRegion', literal(home))}

${constant('The height of the first screen of each element, in rem.', 'Record<string, number>', 'heights', literal(heights.elements))}

/** The same for one section of the guide, and for one location of the clinic; and what each detail of another provider adds. */
export const sectionHeight = ${heights.section};
export const clinicHeight = ${heights.clinic};
export const providerHeights = ${literal(heights.provider)};
`;
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const option = ({ value, label }) => `<option value="${value}">${escape(label)}</option>`;

const radio =
  (field, checked) =>
  ({ value, label }) =>
    `<label><input type="radio" name="${field}" value="${value}"${value === checked ? ' checked' : ''} /><span>${escape(label)}</span></label>`;

const regionOptions = ({ values }, regions) =>
  values.map(({ value, label }) => option({ value, label: `${label} (${regions[value].emergency})` }));

/** The regions of the poster are those of the checker. */
const poster = (text, file, { attributes, regions }) =>
  between(
    text,
    file,
    htmlMarks('choices of region'),
    regionOptions(
      attributes.find(({ name }) => name === 'region'),
      regions,
    ).join('\n'),
  );

/** The choices of the fields that demo/index.html shows, and a field for each other attribute. */
function form(text, file, { attributes, provider, regions }) {
  const choices = ({ values, none }) => [...(none ? [{ value: '', label: none }] : []), ...values];
  const written = {
    activity: (attribute) => choices(attribute).map(radio('activity', attribute.standard)),
    region: (attribute) => regionOptions(attribute, regions),
    mode: (attribute) => choices(attribute).map(radio('mode', attribute.standard)),
    section: (attribute) => choices(attribute).map(option),
    clinic: ({ values }) => values.map(({ value, label }) => option({ value, label: `${provider.name}, ${label}` })),
    theme: (attribute) => choices(attribute).map(radio('theme', attribute.standard)),
  };
  const withChoices = attributes
    .filter(({ name }) => written[name])
    .reduce(
      (before, attribute) =>
        between(before, file, htmlMarks(`choices of ${attribute.name}`), written[attribute.name](attribute).join('\n')),
      text,
    );
  const marks = htmlMarks('other fields');
  const laidOut = between(withChoices, file, marks, '');
  const others = attributes.filter(
    (attribute) => fieldOf(attribute) && !laidOut.includes(` name="${fieldOf(attribute)}"`),
  );
  return between(
    withChoices,
    file,
    marks,
    others.map((attribute) => field(attribute, choices(attribute))).join('\n\n'),
  );
}

/** A field for an attribute that demo/index.html does not show. */
function field({ name, schema: { type, minimum, maximum }, standard, label, hint }, choices) {
  const described = hint ? `\n  <p class="hint" id="${name}-hint">${escape(hint)}</p>` : '';
  const words = escape(label);
  if (type === 'boolean' || choices.length > 0) {
    const all =
      type === 'boolean'
        ? [
            { value: '', label: 'No' },
            { value: 'yes', label: 'Yes' },
          ]
        : choices;
    return `<fieldset data-field="${name}"${hint ? ` aria-describedby="${name}-hint"` : ''}>
  <legend>${words}</legend>${described}
  <div class="chips">
${all
  .map(radio(name, standard))
  .map((line) => `    ${line}`)
  .join('\n')}
  </div>
</fieldset>`;
  }
  const ids = [...(hint ? [`${name}-hint`] : []), `${name}-error`].join(' ');
  const range =
    type === 'integer'
      ? ` type="number"${minimum === undefined ? '' : ` min="${minimum}"`}${maximum === undefined ? '' : ` max="${maximum}"`}`
      : '';
  return `<div data-field="${name}">
  <label for="${name}">${words} <span class="optional">(optional)</span></label>${described}
  <p class="error" id="${name}-error"></p>
  <input id="${name}" name="${name}"${range} aria-describedby="${ids}" />
</div>`;
}
