// What stands in the built file for `lit/html.js`: Lit's own `render`, and an `html` that takes what scripts/templates.mjs compiled.
import { AttributePart, BooleanAttributePart, EventPart, policy, PropertyPart } from 'lit-html';

export { nothing, render } from 'lit-html';

/** Each template in the form that Lit's compiler gives it, by its HTML. */
const templates = new Map();

export const html = (source, ...values) => ({ _$litType$: templates.get(source) ?? prepare(source), values });

/** What sets a value, by the first character of the attribute's name. */
const special = { '.': PropertyPart, '?': BooleanAttributePart, '@': EventPart };

/** Where the values go: each is found once, by its place among the elements and comments, and its mark is taken off. */
function prepare(source) {
  const el = document.createElement('template');
  el.innerHTML = policy ? policy.createHTML(source) : source;
  const parts = [];
  const walker = document.createTreeWalker(el.content, 129); // elements and comments
  for (let index = 0, node; (node = walker.nextNode()); index++) {
    if (node.data) parts.push({ type: 2, index });
    for (const attribute of node.getAttributeNames?.() ?? []) {
      if (!attribute.endsWith('$')) continue;
      node.removeAttribute(attribute);
      const kind = special[attribute[0]];
      parts.push({ type: 1, index, name: attribute.slice(kind ? 1 : 0, -1), ctor: kind ?? AttributePart });
    }
  }
  const template = { el, parts };
  templates.set(source, template);
  return template;
}
