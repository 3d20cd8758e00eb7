/** What the elements ask of a page, where there is none. The build gives these to every module of `prerender.js`, and to no other file. */
import { HTMLElement as Shim } from '@lit-labs/ssr-dom-shim';

export { CSSStyleSheet } from '@lit-labs/ssr-dom-shim';

export class HTMLElement extends (Shim as unknown as new () => { localName: string }) {
  /** Nothing stands round an element here, nor inside it. */
  closest(selector: string): this | null {
    return selector === this.localName ? this : null;
  }

  querySelector(): null {
    return null;
  }
}

const nothing = (): undefined => undefined;

export const document = { createComment: nothing, createTreeWalker: nothing, createElement: nothing };
