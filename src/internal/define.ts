/** Defines the tags, where there is a page to define them on. */
import type { BaseElement } from './base-element.js';
import { watchPlaceholders } from './placeholders.js';
import { version } from './version.js';

/**
 * Defines each tag that is still free. Loading twice is harmless: whoever came first keeps the tags.
 * On a server nothing is defined, even if Lit's stand-in for `customElements` is there.
 */
export function define(elements: Readonly<Record<string, typeof BaseElement & CustomElementConstructor>>): void {
  if (!('document' in globalThis)) return;
  let isFirst = false;
  const others = new Set<string>();
  for (const [tag, element] of Object.entries(elements)) {
    const present = customElements.get(tag) as Partial<typeof BaseElement> | undefined;
    if (!present) {
      customElements.define(tag, element);
      isFirst = true;
    } else if (present.version && present.version !== version) others.add(present.version);
  }
  for (const other of others) {
    console.warn(`back-pain-elements ${other} is on this page already. Version ${version} is not used.`);
  }
  if (isFirst) watchPlaceholders();
}
