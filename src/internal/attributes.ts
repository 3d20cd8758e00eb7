/** Attributes are enumerated or boolean: any other value falls back safely, and the page's author is warned once. */
import type { PropertyDeclaration } from 'lit';

const warned = new Set<string>();

/** `value` is what the element was given, by attribute or by property. */
function warnOnce(element: Element, attribute: string, value: unknown, allowed: readonly string[], used = 'none'): void {
  const message = `<${element.localName}> does not know ${attribute}="${String(value)}". Allowed: ${allowed.join(', ')}. Used: ${used}.`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

const quotes = /^["'“”„‟‘’‚‛«»‹›]+|["'“”„‟‘’‚‛«»‹›]+$/g;

/** How a value is compared: without regard to case, to space round it, or to the quotes that word processors add. */
const normalise = (value: string): string => value.trim().replace(quotes, '').trim().toLowerCase();

/** The one of `allowed` that `value` names, else `fallback`. An absent or empty value is no mistake. */
export function enumAttribute<T extends string, F extends T | undefined = undefined>(
  element: Element,
  attribute: string,
  value: string | number | undefined,
  allowed: readonly T[],
  fallback?: F,
): T | F {
  const wanted = value == null ? '' : normalise(String(value));
  const found = allowed.find((each) => each === wanted);
  if (wanted && !found) warnOnce(element, attribute, value, allowed, fallback);
  return found ?? (fallback as F);
}

const on = ['', 'true'];
const off = ['false', '0', 'no', 'off'];

/** What the text of a boolean attribute means: its own name is on, as in XHTML. */
function switchOf(text: string, attribute: string): boolean | undefined {
  const value = normalise(text);
  if (on.includes(value) || value === attribute) return true;
  return off.includes(value) ? false : undefined;
}

/**
 * A property whose attribute is a boolean. Vue, Svelte and React 18 write "false" for off, which Lit's own converter takes
 * for on. Text that means neither is kept, for `isOn` to warn of.
 */
export const booleanProperty = (attribute: string): PropertyDeclaration => ({
  attribute,
  reflect: true,
  converter: {
    fromAttribute: (text) => text !== null && (switchOf(text, attribute) ?? text),
    toAttribute: (value) => (typeof value === 'boolean' ? (value ? '' : null) : value),
  },
});

/**
 * Whether a boolean attribute is on.
 * @param value what the property holds: a boolean, or text that a framework wrote
 * @param unknown what any other text means: the harmless side
 */
export function isOn(element: Element, attribute: string, value: unknown, unknown: boolean): boolean {
  if (typeof value !== 'string') return Boolean(value);
  const known = switchOf(value, attribute);
  if (known === undefined) warnOnce(element, attribute, value, ['true', 'false'], String(unknown));
  return known ?? unknown;
}

const schemes = ['https:', 'http:', 'tel:', 'mailto:'];

/** `value` if it is an absolute address with a harmless scheme; else the empty string. */
export function safeUrl(element: Element, attribute: string, value: string | undefined): string {
  if (!value) return '';
  try {
    const { protocol, href } = new URL(value);
    if (schemes.includes(protocol)) return href;
  } catch {
    // Not an address: warned of below, like one with another scheme.
  }
  warnOnce(element, attribute, value, schemes);
  return '';
}
