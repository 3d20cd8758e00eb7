// For the manifest analyzer: turns what it found in src into what a user of the package meets.
import ts from 'typescript';

const entry = 'src/index.ts';
const file = 'dist/back-pain-elements.js';

/**
 * Leaves the public members of the classes that src/index.ts exports, as if written in the one published file,
 * and writes each type out: `'light' | 'dark' | undefined` helps an editor, `(typeof themes)[number]` does not.
 */
export function asPublished() {
  return {
    name: 'as-published',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const { order, typesOf } = exportedClasses();
      const declarations = manifest.modules
        .flatMap((module) => module.declarations ?? [])
        .filter(({ name }) => order.includes(name))
        .sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
        .map((declaration) => publicPart(declaration, typesOf(declaration.name)));
      const elements = declarations.filter(({ customElement }) => customElement);
      const exported = (kind, name, declaration) => ({ kind, name, declaration: { name: declaration, module: file } });
      manifest.schemaVersion = '2.1.0';
      delete manifest.readme;
      manifest.modules = [
        {
          kind: 'javascript-module',
          path: file,
          declarations,
          exports: [
            ...declarations.map(({ name }) => exported('js', name, name)),
            ...elements.map(({ name, tagName }) => exported('custom-element-definition', tagName, name)),
          ],
        },
      ];
    },
  };
}

/** The names of the classes that the entry exports, in the order of the tags, and the written types of a class's properties. */
function exportedClasses() {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
  const all = checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
  const classes = new Map(
    all.filter(({ flags }) => flags & ts.SymbolFlags.Class).map((symbol) => [symbol.name, symbol]),
  );

  /** Every property of the class, static ones too, with its type and without the names of other types. */
  function typesOf(name) {
    const symbol = classes.get(name);
    const properties = [checker.getDeclaredTypeOfSymbol(symbol), checker.getTypeOfSymbol(symbol)].flatMap((type) =>
      type.getProperties(),
    );
    return new Map(properties.map((property) => [property.name, written(checker.getTypeOfSymbol(property))]));
  }

  function written(type) {
    const parts = type.isUnion() && !(type.flags & ts.TypeFlags.Boolean) ? type.types : [type];
    const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
    // TypeScript keeps a union in the order in which it met the parts; a reader wants that of the source.
    const source = checker.getNonNullableType(type).aliasSymbol?.declarations[0].getText() ?? '';
    const texts = parts
      .map((part) => checker.typeToString(part, undefined, flags))
      .sort((one, other) => source.indexOf(one) - source.indexOf(other));
    return [...texts.filter((text) => text !== 'undefined'), ...texts.filter((text) => text === 'undefined')].join(
      ' | ',
    );
  }

  return { order: [...classes.keys()], typesOf };
}

function publicPart({ members = [], attributes, superclass, customElement, ...rest }, types) {
  const typed = members
    .filter(({ name, privacy = 'public' }) => privacy === 'public' && types.has(name))
    .map((member) => (member.kind === 'field' ? { ...member, type: { text: types.get(member.name) } } : member))
    .map(({ default: value, attribute, ...member }) => ({
      ...member,
      ...(attribute && { attribute: attributeOf(member.name), default: value }),
    }));
  const typeOf = (field) => typed.find(({ name }) => name === field).type.text.replace(/ \| undefined$/, '');
  return withoutBase({
    ...rest,
    ...(customElement && { customElement }),
    superclass: customElement ? { name: 'LitElement', package: 'lit' } : { name: superclass.name },
    members: typed,
    // An attribute that is not there makes the property undefined; one that is there has one of the other values.
    ...(customElement && { attributes: attributes.map((item) => published(item, typeOf(item.fieldName))) }),
    // The analyzer also takes the argument of an event for an event; ours are those that a comment names.
    ...(rest.events && { events: rest.events.filter(({ description }) => description) }),
  });
}

/** An attribute with its written type. That a boolean one is off unless given goes without saying. */
const published = ({ default: value, ...item }, type) => ({
  ...item,
  name: attributeOf(item.fieldName),
  type: { text: type },
  ...(type !== 'boolean' && { default: value }),
});

/** As in src/internal/base-element.ts. */
const attributeOf = (field) => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The base class is not published, so what comes from it is the element's own. */
function withoutBase(declaration) {
  return JSON.parse(JSON.stringify(declaration, (key, value) => (key === 'inheritedFrom' ? undefined : value)));
}
