/** Lit's own server renderer, for what no script will hydrate. */
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Content } from '../internal/renderable.js';

/** What Lit would look for to take its parts up again. A word cannot look so: "<" is escaped. */
const partMarker = /<!--.*?-->|<\?>/gs;

/** A property of an input, which the renderer writes as an attribute, whatever it is. */
const uncheckedInput = / checked="false"/g;

/** A slot must stand in an element. */
const host = new FallbackRenderer('back-pain-element');

export const markupOf = (content: Content): string =>
  collectResultSync(render(content, { customElementHostStack: [host] }))
    .replace(partMarker, '')
    .replace(uncheckedInput, '')
    .trim();

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Attributes with a space before each. `false` and nothing leave one out; `true` has no value. */
export const attributesMarkup = (attributes: Readonly<Record<string, unknown>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value != null && value !== false)
    .map(([name, value]) => {
      if (!/^[a-z][\w:.-]*$/i.test(name) || /^on/i.test(name))
        throw new TypeError(`"${name}" is no attribute to print.`);
      return value === true
        ? ` ${name}`
        : ` ${name}="${String(value).replace(/[&<>"]/g, (sign) => escapes[sign] ?? '')}"`;
    })
    .join('');
