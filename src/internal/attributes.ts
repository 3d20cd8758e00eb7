/** Attributes are closed vocabularies: anything else falls back safely, and the page's author is told once. */

const warned = new Set<string>();

function warnOnce(element: Element, attribute: string, allowed: readonly string[], instead = 'none'): void {
  const message = `<${element.localName}> does not know ${attribute}="${String(element.getAttribute(attribute))}". Allowed: ${allowed.join(', ')}. Used: ${instead}.`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/** The value of an attribute if it is one of `allowed`; else `fallback`. An absent or empty attribute is no mistake. */
export function enumAttribute<T extends string, F extends T | undefined = undefined>(
  element: Element,
  attribute: string,
  allowed: readonly T[],
  fallback?: F,
): T | F {
  const value = element.getAttribute(attribute);
  const found = allowed.find((each) => each === value);
  if (value && !found) warnOnce(element, attribute, allowed, fallback);
  return found ?? (fallback as F);
}

const schemes = ['https:', 'http:', 'tel:', 'mailto:'];

/** The value of an attribute if it is an absolute address with a harmless scheme; else the empty string. */
export function safeUrl(element: Element, attribute: string): string {
  const value = element.getAttribute(attribute);
  if (!value) return '';
  try {
    const { protocol, href } = new URL(value);
    if (schemes.includes(protocol)) return href;
  } catch {
    // Not an address: told below, like one with another scheme.
  }
  warnOnce(element, attribute, schemes);
  return '';
}
