/** What stands in the built file for `lit/html.js`: Lit's own `render`, and an `html` that takes what scripts/templates.mjs compiled. */
import { _$LH as lit, nothing, render } from 'lit-html';
import type { TrustedTypesWindow } from 'trusted-types/lib/index.js';

export { nothing, render };

/** A place in a template that a value goes to, in the words of Lit's compiler. */
type Part = { type: 1; index: number; name: string; ctor: typeof lit._AttributePart } | { type: 2; index: number };

/** A template in the form that Lit's compiler gives it. */
interface Template {
  readonly el: HTMLTemplateElement;
  readonly parts: readonly Part[];
}

/** Each template by its HTML. */
const templates = new Map<string, Template>();

export const html = (source: string, ...values: readonly unknown[]): unknown => ({
  _$litType$: templates.get(source) ?? prepare(source),
  values,
});

// The name that Lit uses, so that a page's policy for Lit allows it.
const policy = (globalThis as unknown as TrustedTypesWindow).trustedTypes?.createPolicy('lit-html', { createHTML: (source) => source });

/** What sets a value, by the first character of the attribute's name. */
const special: Readonly<Record<string, typeof lit._AttributePart>> = {
  '.': lit._PropertyPart,
  '?': lit._BooleanAttributePart,
  '@': lit._EventPart,
};

/** Where the values go: each is found once, by its place among the elements and comments, and its mark is taken off. */
function prepare(source: string): Template {
  const el = document.createElement('template');
  // eslint-disable-next-line no-restricted-syntax -- the build wrote this HTML; values go in as text, or through Lit's parts
  el.innerHTML = (policy ? policy.createHTML(source) : source) as string;
  const parts: Part[] = [];
  const walker = document.createTreeWalker(el.content, 129); // elements and comments
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
  const template = { el, parts };
  templates.set(source, template);
  return template;
}
