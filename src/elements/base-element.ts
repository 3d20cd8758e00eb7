/** What the four elements have in common: attributes, drawing, and the box that keeps the page's styles out. */
import { html, render, type TemplateResult } from 'lit/html.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { oneOf } from './attributes.js';
import { lang } from './messages.js';
import { version } from '../version.js';

const themes = ['light', 'dark'] as const;

/** A property that reads and writes an attribute, of the same name unless another is given; a string unless of a `type`. */
interface Property {
  readonly attribute?: string;
  readonly type?: typeof Boolean | typeof Number;
}

/**
 * A small part of what LitElement does, on Lit's own `render`; the whole of it would be a tenth of the module.
 * Attributes are the only state that a page can set, as with `id` or `hidden`: properties read and write them.
 */
export abstract class BaseElement extends HTMLElement {
  /** The version of the package. When two are loaded, the first keeps the tags. */
  static readonly version: string = version;

  static styles: readonly CSSStyleSheet[] = [base, tokens];

  static properties: Readonly<Record<string, Property>> = {
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: {},
  };

  /** Read by the browser, once, when the tag is defined: the moment to define the properties too. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).map(([name, { attribute = name, type }]) => {
      Object.defineProperty(this.prototype, name, {
        get(this: Element) {
          const value = this.getAttribute(attribute) ?? undefined;
          return type === Boolean ? value !== undefined : value && type ? type(value) : value;
        },
        set(this: Element, value: string | number | boolean | null | undefined) {
          if (value == null || value === false) this.removeAttribute(attribute);
          else this.setAttribute(attribute, value === true ? '' : String(value));
        },
      });
      return attribute;
    });
  }

  /** Level of the element's first heading, 1 to 6. Sub-headings follow. Default 2. */
  declare headingLevel: number | undefined;
  /** Forces `light` or `dark`. Without it, the element follows the page's `color-scheme`. */
  declare theme: (typeof themes)[number] | undefined;

  /** Resolves when what was asked for is drawn. */
  updateComplete: Promise<void> = Promise.resolve();

  #isAsked = false;

  protected readonly renderRoot = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    const { styles, properties } = this.constructor as typeof BaseElement;
    this.renderRoot.adoptedStyleSheets = [...styles];
    // What a page set before the tag was defined hides the property; set again, it reaches the attribute.
    for (const name of Object.keys(properties)) {
      const early = Object.getOwnPropertyDescriptor(this, name);
      if (early && Reflect.deleteProperty(this, name)) Object.assign(this, { [name]: early.value as unknown });
    }
  }

  connectedCallback(): void {
    this.requestUpdate();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Draws the element again, once for all that changes in the meantime. */
  requestUpdate(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#isAsked = false;
      if (!this.isConnected) return;
      render(this.render(), this.renderRoot);
      this.updated?.();
    });
  }

  /** What there is to do after each drawing. */
  protected updated?(): void;

  protected abstract render(): TemplateResult;

  /** The checked heading level. */
  protected get level(): number {
    return oneOf(this, 'heading-level', this.headingLevel, [1, 2, 3, 4, 5, 6], 2);
  }

  /** Puts `content` into the box that resets what the page's styles would pass on. */
  protected frame(content: unknown): TemplateResult {
    oneOf(this, 'theme', this.theme, themes, undefined);
    return html`<div class="body" lang=${lang}>${content}</div>`;
  }
}
