/** What stands in the built file for `lit/html.js`: Lit's own `render`, and an `html` that takes what scripts/templates.mjs compiled. */
import { _$LH as lit, nothing, render } from 'lit-html';

export { nothing, render };

/** A place in a template that a value goes to, in the words of Lit's compiler. */
type Part = { type: 1; index: number; name: string; ctor: typeof lit._AttributePart } | { type: 2; index: number };

/** A template in the form that Lit's compiler gives it. Lit makes the element when it first draws the template, and then asks for the parts. */
class Template {
  declare el: HTMLTemplateElement;
  readonly h: readonly string[];
  #parts: readonly Part[] | undefined;

  constructor(source: string) {
    this.h = [source];
  }

  get parts(): readonly Part[] {
    return (this.#parts ??= takeMarks(this.el.content));
  }
}

/** Each template by its HTML. */
const templates = new Map<string, Template>();

export function html(source: string, ...values: readonly unknown[]): unknown {
  let template = templates.get(source);
  if (!template) templates.set(source, (template = new Template(source)));
  return { _$litType$: template, values };
}

/** What sets a value, by the first character of the attribute's name. */
const special: Readonly<Record<string, typeof lit._AttributePart>> = {
  '.': lit._PropertyPart,
  '?': lit._BooleanAttributePart,
  '@': lit._EventPart,
};

/** Finds where values go, each by its place among the elements and comments, and takes the marks off. */
function takeMarks(content: DocumentFragment): readonly Part[] {
  const parts: Part[] = [];
  const walker = document.createTreeWalker(content, 129); // elements and comments
  for (let index = 0, node; (node = walker.nextNode() as Element | Comment | null); index++) {
    if ('getAttributeNames' in node) {
      for (const attribute of node.getAttributeNames()) {
        if (!attribute.endsWith('$')) continue;
        node.removeAttribute(attribute);
        const kind = special[attribute.charAt(0)];
        parts.push({ type: 1, index, name: attribute.slice(kind ? 1 : 0, -1), ctor: kind ?? lit._AttributePart });
      }
    } else if (node.data === '?') {
      parts.push({ type: 2, index });
    }
  }
  return parts;
}
