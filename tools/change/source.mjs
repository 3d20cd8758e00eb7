// Changes object literals of a TypeScript file in place, and leaves every other character as it is.
import ts from 'typescript';

/** The literal as it is without "as const", "satisfies" and brackets. */
const bare = (node) =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? bare(node.expression)
    : node;

const nameOf = ({ name }) => name?.text;

/** Text as a literal of the file; Prettier gives it its quotes. */
export const literal = (value) => JSON.stringify(value);

/** A file to be changed: what is found in it, and edits that are made all at once. */
export class Source {
  #text;
  #file;
  #edits = [];

  constructor(name, text) {
    this.#text = text;
    this.#file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  }

  /** What a top-level `const` of this name holds. */
  constant(name) {
    const declarations = this.#file.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations);
    return bare(declarations.find((each) => nameOf(each) === name).initializer);
  }

  /** The value of a property of an object literal, or `undefined`. */
  property(object, name) {
    const found = object?.properties?.find((each) => nameOf(each) === name);
    return found && bare(found.initializer);
  }

  /** Every object literal of the file that has this property with this text. */
  objectsWith(name, text, within = this.#file) {
    const found = [];
    const visit = (node) => {
      if (ts.isObjectLiteralExpression(node) && this.property(node, name)?.text === text) found.push(node);
      ts.forEachChild(node, visit);
    };
    visit(within);
    return found;
  }

  replace(node, text) {
    this.#edits.push([node.getStart(this.#file), node.end, text]);
  }

  /** Takes an element out of its array, with the comma behind it. */
  remove(node) {
    const comma = /^\s*,/.exec(this.#text.slice(node.end))?.[0] ?? '';
    this.#edits.push([node.getFullStart(), node.end + comma.length, '']);
  }

  /** Puts an element behind the others of an array. */
  append(array, text) {
    const last = array.elements.at(-1);
    const comma = array.elements.hasTrailingComma ? '' : ',';
    const at = array.elements.end;
    this.#edits.push([at, at, `${last ? comma : ''}${text},`]);
  }

  /** The text with all edits made, from the end; of those in one place the last first, so that each stands behind the one before. */
  toString() {
    const edits = this.#edits.toReversed().sort(([one], [other]) => other - one);
    return edits.reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), this.#text);
  }
}
