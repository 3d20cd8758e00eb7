/** What the elements ask of a page, where there is none. The build gives these to every module of `prerender.js`, and to no other file. */
import { HTMLElement as Shim } from '@lit-labs/ssr-dom-shim';

export class HTMLElement extends Shim {
  /** Nothing stands round an element here, nor inside it. */
  override closest<E extends Element>(selector: string): E | null {
    return selector === this.localName ? (this as unknown as E) : null;
  }

  override querySelector(): null {
    return null;
  }
}

export const document = {
  createComment(): void {},
  createTreeWalker(): void {},
  createElement(): void {},
};

/** Lit asks of each style whether it is one. */
export class CSSStyleSheet {}
