/** Attributes are closed vocabularies: anything else falls back safely, and the page's author is told once. */

const said = new Set<string>();

function warnOnce(element: Element, attribute: string, value: unknown, allowed: readonly unknown[], instead = ''): void {
  const message = `<${element.localName}> does not know ${attribute}="${String(value)}". Allowed: ${allowed.join(', ')}. Used: ${instead || 'none'}.`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

/** `value` if it is one of `allowed`; else `fallback`. An absent or empty attribute is no mistake. */
export function oneOf<T extends string | number, F extends T | undefined>(
  element: Element,
  attribute: string,
  value: T | null | undefined,
  allowed: readonly T[],
  fallback: F,
): T | F {
  if (value == null || value === '') return fallback;
  if (allowed.includes(value)) return value;
  warnOnce(element, attribute, element.getAttribute(attribute), allowed, fallback?.toString());
  return fallback;
}

const schemes = ['https:', 'http:', 'tel:', 'mailto:'];

/** `value` if it is an absolute address with a harmless scheme; else the empty string. */
export function safeUrl(element: Element, attribute: string, value: string | null | undefined): string {
  if (!value) return '';
  try {
    if (schemes.includes(new URL(value).protocol)) return value;
  } catch {
    // Not an address: told below, like one with another scheme.
  }
  warnOnce(element, attribute, value, schemes);
  return '';
}
