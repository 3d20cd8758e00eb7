/** What stands in the built file for `lit/html.js`: Lit's own `render`, and an `html` that takes what scripts/templates.mjs compiled. */
import { _$LH as lit, nothing, render } from 'lit-html';

export { nothing, render };

/** A place in a template that a value goes to: between tags, or an attribute. Lit's own have a type too; scripts/lit-trimmed.mjs lets it do without. */
interface Part {
  readonly index: number;
  readonly name?: string;
  readonly ctor?: typeof lit._AttributePart | undefined;
}

/** What sets a value, by the character before the attribute's name. */
const setters: Readonly<Record<string, typeof lit._AttributePart>> = {
  '': lit._AttributePart,
  '.': lit._PropertyPart,
  '?': lit._BooleanAttributePart,
  '@': lit._EventPart,
};

/** A template in the form that Lit's compiler gives it: its HTML, of which Lit makes the element when it first draws it, and where values go. */
class Template {
  readonly h: readonly string[];
  readonly parts: Part[] = [];

  constructor(source: string) {
    let index = -1; // Lit counts elements and comments as they begin
    const html = source.replace(/<[a-z?!]|\s([.?@]?)([\w-]+)\$/g, (mark, kind: string, name?: string) => {
      if (name) {
        this.parts.push({ index, name, ctor: setters[kind] });
        return '';
      }
      index += 1;
      if (mark === '<?') this.parts.push({ index });
      return mark;
    });
    this.h = [html];
  }
}

/** Each template by its HTML. */
const templates = new Map<string, Template>();

export function html(source: string, ...values: readonly unknown[]): unknown {
  let template = templates.get(source);
  if (!template) templates.set(source, (template = new Template(source)));
  return { _$litType$: template, values };
}
