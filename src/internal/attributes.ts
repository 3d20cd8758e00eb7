/** Attributes are enumerated or boolean: any other value falls back safely, and the page's author is warned once. */
import type { PropertyDeclaration } from 'lit';

const warned = new Set<string>();

/** A page that writes ever new values fills neither memory nor console. */
const mostWarnings = 100;

/** `value` as text that can be shown and encoded, whatever the page gave: half an emoji, a symbol, an object that is no text. */
export function textOf(value: unknown): string {
  if (value == null) return '';
  try {
    return `${value as string | number}`.replace(/[\ud800-\udfff]/gu, '\ufffd');
  } catch {
    return '';
  }
}

/** A property that is text, and the attribute with it. */
export const textProperty = (attribute?: string): PropertyDeclaration => ({
  ...(attribute && { attribute }),
  reflect: true,
  converter: {
    fromAttribute: (text) => text ?? undefined,
    toAttribute: (value) => (value == null ? null : textOf(value)),
  },
});

/** `value` is what the element was given, by attribute or by property. */
function warnOnce(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: readonly string[],
  used = 'none',
): void {
  const message = `<${element.localName}> does not know ${attribute}="${textOf(value).slice(0, longest)}". Allowed: ${allowed.join(', ')}. Used: ${used}.`;
  if (warned.has(message) || warned.size >= mostWarnings) return;
  warned.add(message);
  console.warn(message);
}

const quotes = /^["'“”„‟‘’‚‛«»‹›]+|["'“”„‟‘’‚‛«»‹›]+$/g;

/** No known value is longer, and no warning quotes more. */
const longest = 99;

/** How a value is compared: without regard to case, to space round it, or to the quotes that word processors add. */
const normalise = (value: string): string => value.trim().slice(0, longest).replace(quotes, '').trim().toLowerCase();

/** The one of `allowed` that `value` names, else `fallback`. An absent or empty value is no mistake. */
export function enumAttribute<T extends string, F extends T | undefined = undefined>(
  element: Element,
  attribute: string,
  value: string | number | undefined,
  allowed: readonly T[],
  fallback?: F,
): T | F {
  const wanted = normalise(textOf(value));
  const found = allowed.find((each) => each === wanted);
  if (wanted && !found) warnOnce(element, attribute, value, allowed, fallback);
  return found ?? (fallback as F);
}

/** A property whose attribute is a number. Text that is none is kept, so that the warning can quote it. */
export const numberProperty = (attribute: string): PropertyDeclaration => ({
  attribute,
  reflect: true,
  converter: {
    fromAttribute: (text) => Number(text) || text,
    toAttribute: (value) => (value == null ? null : textOf(value)),
  },
});

interface Range {
  readonly minimum: number;
  readonly maximum: number;
}

/** The number that `value` is, brought to the nearer end of the range, or nothing: whoever wrote no number is warned. */
export function numberInRange(
  element: Element,
  attribute: string,
  value: string | number | undefined,
  { minimum, maximum }: Range,
): number | undefined {
  if (value == null) return undefined;
  const text = normalise(textOf(value));
  if (text && !Number.isNaN(Number(text))) return Math.min(Math.max(Number(text), minimum), maximum);
  warnOnce(element, attribute, value, [`${String(minimum)} to ${String(maximum)}`]);
  return undefined;
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
    toAttribute: (value) => (typeof value === 'string' ? textOf(value) : value ? '' : null),
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
export function safeUrl(element: Element, attribute: string, value: string): string {
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
