/** What the four elements have in common: attributes, drawing, and the box that keeps the page's styles out. */
import { render } from 'lit/html.js';
import type { Content } from './renderable.js';
import { common } from '../styles/common.js';
import { sheet } from '../styles/css.js';
import { enumAttribute } from './attributes.js';
import { dir, lang } from './words.js';
import { version } from './version.js';

const themes = ['light', 'dark'] as const;

const levels = ['1', '2', '3', '4', '5', '6'] as const;

/** The type of a property that reads and writes the attribute of its name: `bookingUrl` is `booking-url`. */
type PropertyType = typeof Boolean | typeof Number | typeof String;

/**
 * A small part of what LitElement does, on Lit's own `render`; the whole of it would be a tenth of the module.
 * Attributes are the only state that a page can set, as with `id` or `hidden`: properties read and write texts as they are,
 * known value or not.
 *
 * @cssprop --bpe-accent - Colour of buttons, marks and what is chosen.
 * @cssprop --bpe-accent-text - Colour of text on the accent.
 * @cssprop --bpe-surface - Background of the element.
 * @cssprop --bpe-text - Colour of text.
 * @cssprop --bpe-border - Colour of lines round boxes and answers.
 * @cssprop [--bpe-radius=0.5em] - How round the corners are.
 * @cssprop [--bpe-space=1em] - Space inside boxes and between blocks.
 * @cssprop --bpe-font - Font family.
 * @cssprop [--bpe-max-width=44em] - Greatest width of the element.
 */
export abstract class BaseElement extends HTMLElement {
  /** The version of the package. When two are loaded, the first keeps the tags. */
  static readonly version: string = version;

  /** @internal */
  static styles: string = common;

  /** @internal */
  static properties: Readonly<Record<string, PropertyType>> = { headingLevel: Number, theme: String };

  /** Read by the browser when the tag is defined: the moment to define the properties too. @internal */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).map(([name, type]) => {
      const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      Object.defineProperty(this.prototype, name, {
        configurable: true, // a registry of somebody else's may read the list again
        get(this: Element) {
          if (type === Boolean) return this.hasAttribute(attribute);
          return type(this.getAttribute(attribute) ?? '') || undefined;
        },
        set(this: Element, value: string | number | boolean | null | undefined) {
          if (value == null || value === false) this.removeAttribute(attribute);
          else this.setAttribute(attribute, value === true ? '' : String(value));
        },
      });
      return attribute;
    });
  }

  /**
   * Level of the first heading, 1 to 6. Sub-headings follow.
   * @default 2
   */
  declare headingLevel: number | undefined;
  /** Forces a light or dark look. Without it, the element follows the page's `color-scheme`. */
  declare theme: (typeof themes)[number] | undefined;

  /** Resolves when what was asked for is drawn. */
  updateComplete: Promise<void> = Promise.resolve();

  #isAsked = false;

  /** @internal */
  protected readonly renderRoot = this.attachShadow({ mode: 'open' });

  /** Everything is drawn into this box, which resets what the page's styles would pass on, and reads from its own side on any page. */
  readonly #box: HTMLElement = Object.assign(document.createElement('div'), { className: 'body', lang, dir });

  constructor() {
    super();
    const { styles, properties } = this.constructor as typeof BaseElement;
    this.renderRoot.adoptedStyleSheets = [sheet(styles)];
    this.renderRoot.append(this.#box);
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

  /** Draws the element again, once for all that changes in the meantime. @internal */
  requestUpdate(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#isAsked = false;
      if (!this.isConnected) return;
      enumAttribute(this, 'theme', themes); // the style sheet knows the value; here the page's author hears of an unknown one
      render(this.render(), this.#box);
      this.updated?.();
    });
  }

  /** What there is to do after each drawing. @internal */
  protected updated?(): void;

  /** @internal */
  protected abstract render(): Content;

  /** The checked heading level. @internal */
  protected get level(): number {
    return Number(enumAttribute(this, 'heading-level', levels, '2'));
  }

  /** Gives focus to what follows from what the visitor did, such as a heading or an error. @internal */
  protected moveFocus(selector: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    if (target.tabIndex < 0) target.tabIndex = -1; // a control keeps its place in the order
    target.focus();
  }
}
