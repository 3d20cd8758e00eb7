import {
  adoptStyles,
  CSSResult,
  LitElement,
  supportsAdoptingStyleSheets,
  type CSSResultGroup,
  type PropertyDeclarations,
} from 'lit';
import { base } from '../styles/base.js';
import { contrastStyles } from '../styles/contrast.js';
import { controls } from '../styles/controls.js';
import { printStyles } from '../styles/print.js';
import { tokens } from '../styles/tokens.js';
import { enumAttribute, numberProperty, textProperty } from './attributes.js';
import { createBox, keepClicks } from './box.js';
import { unwatchExpiry, watchExpiry } from './expiry.js';
import { optOut } from './opt-out.js';
import { Prerendered } from './prerendered.js';
import { enclosingChecker } from './private-events.js';
import { version } from './version.js';

const themes = ['light', 'dark'] as const;

const levels = ['1', '2', '3', '4', '5', '6'] as const;

/**
 * What the elements have in common: look, heading level, and the box that keeps the page's styles out.
 *
 * Properties hold what the page gave them, known value or not, and reflect it; they are checked where they are read.
 *
 * @cssprop --bpe-accent - Colour of buttons, marks and what is chosen.
 * @cssprop --bpe-accent-text - Colour of text on the accent.
 * @cssprop --bpe-surface - Background of the element.
 * @cssprop --bpe-text - Colour of text.
 * @cssprop --bpe-border - Colour of lines round boxes and answers.
 * @cssprop [--bpe-radius=0.5em] - How round the corners are.
 * @cssprop [--bpe-space=1em] - Space inside boxes and between blocks.
 * @cssprop --bpe-font - Font family.
 * @cssprop [--bpe-max-width=36em] - Greatest width of the element.
 */
export abstract class BaseElement extends LitElement {
  /** The version of the package. When two are loaded, the first keeps the tags. */
  static readonly version: string = version;

  /** @internal */
  static override styles: CSSResultGroup = [base, controls, tokens, contrastStyles, printStyles];

  /** @internal */
  static override properties: PropertyDeclarations = {
    headingLevel: numberProperty('heading-level'),
    theme: textProperty(),
  };

  /**
   * Level of the first heading, 1 to 6. Sub-headings follow.
   * @default 2
   */
  declare headingLevel: number | undefined;
  /** Forces a light or dark look. Without it, the element follows the page's `color-scheme`. */
  declare theme: (typeof themes)[number] | undefined;

  /** The box that everything is drawn into. @internal */
  declare renderRoot: HTMLElement;

  #root: ShadowRoot | undefined;
  /** Shows the partner's words, until a drawing has succeeded. */
  readonly #words = document.createElement('slot');
  /** Shows the first screen as a server drew it, until then. */
  #prerendered: Prerendered | undefined;
  #hasReported = false;

  /** @internal */
  override connectedCallback(): void {
    try {
      super.connectedCallback();
      if (enclosingChecker(this)) optOut(this.renderRoot);
    } catch (error) {
      this.#report(error);
    }
    watchExpiry(this);
    this.requestUpdate(); // what stands round the element may differ from where it was before
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchExpiry(this);
  }

  /** A style sheet belongs to a document: in another one, such as an editor's frame, it is made anew. @internal */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.#root || !supportsAdoptingStyleSheets) return;
    const sheet = new view.CSSStyleSheet();
    const { elementStyles } = this.constructor as typeof BaseElement;
    sheet.replaceSync(elementStyles.map((style) => (style instanceof CSSResult ? style.cssText : '')).join(''));
    this.#root.adoptedStyleSheets = [sheet];
  }

  /**
   * Answers are health data: what happens in a checker is not for the page's scripts. Nor what happens in the elements of its
   * result: recorders that patch `attachShadow` would find those that are open. @internal
   */
  override attachShadow(init: ShadowRootInit): ShadowRoot {
    if (!enclosingChecker(this)) return super.attachShadow(init);
    const root = super.attachShadow({ ...init, mode: 'closed' });
    // Clarity watches a root that it takes for the browser's own. It masks words, but takes class names, names of inputs and links.
    return Object.defineProperty(root, 'constructor', { value: this.constructor });
  }

  /** The partner's words first: whatever fails after that, they stand. @internal */
  protected override createRenderRoot(): HTMLElement {
    const { shadowRootOptions, elementStyles } = this.constructor as typeof BaseElement;
    this.#root = this.#declaredRoot() ?? this.attachShadow(shadowRootOptions);
    this.#prerendered = Prerendered.in(this.#root);
    if (!this.#prerendered) this.#root.append(this.#words);
    adoptStyles(this.#root, elementStyles);
    const box = this.#createBox();
    this.#root.append(box);
    return box;
  }

  /** The root that came with the page. Only its element is given one that is closed. */
  #declaredRoot(): ShadowRoot | null | undefined {
    // A framework that draws in the browser leaves what was meant for the parser.
    this.querySelector(':scope > template[shadowrootmode]')?.remove();
    return this.shadowRoot ?? (enclosingChecker(this) && (this as Partial<HTMLElement>).attachInternals?.().shadowRoot);
  }

  /** Takes up what the visitor did in `box`, which a server drew, before the script was there. @internal */
  protected takeUp?(box: Element): void;

  /** What everything is drawn into, empty. */
  #createBox(): HTMLElement {
    const box = createBox();
    if (enclosingChecker(this)) optOut(box);
    return box;
  }

  /** @internal */
  protected override performUpdate(): void {
    try {
      if (this.#prerendered) this.takeUp?.(this.#prerendered.box);
      super.performUpdate();
      keepClicks(this.renderRoot);
      this.#prerendered?.giveWayTo(this.renderRoot);
      this.#prerendered = undefined;
      // Prototype.js has a `remove` of its own, which throws where there is no parent.
      if (this.#words.parentNode) this.#words.remove();
    } catch (error) {
      // What is half drawn goes, and Lit's notes of it; a later drawing starts afresh.
      const box = this.#createBox();
      this.#prerendered?.remove();
      this.#prerendered = undefined;
      this.renderRoot.replaceWith(this.#words, box);
      this.renderRoot = box;
      this.#report(error);
    }
  }

  /** Once for each element: what fails often would fill the console. */
  #report(error: unknown): void {
    if (this.#hasReported) return;
    this.#hasReported = true;
    console.error(`<${this.localName}> could not be drawn. The words inside it are shown instead.`, error);
  }

  /** @internal */
  protected override willUpdate(): void {
    for (const each of themes) this.renderRoot.classList.toggle(each, each === this.look);
  }

  /** The checked theme. @internal */
  get look(): (typeof themes)[number] | undefined {
    return enumAttribute(this, 'theme', this.theme, themes);
  }

  /** The checked heading level. @internal */
  get level(): number {
    return Number(enumAttribute(this, 'heading-level', this.headingLevel, levels, '2'));
  }

  /** Keeps focus inside while what has it is drawn anew: a panel of the page that closes on `focusout` stays open. @internal */
  protected holdFocus(): void {
    if (!this.matches(':focus-within')) return;
    this.renderRoot.tabIndex = -1;
    this.renderRoot.focus({ preventScroll: true });
  }

  /** Moves focus to what follows from what the visitor did, such as a heading or an error. @internal */
  protected moveFocus(selector: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    if (target.tabIndex < 0) target.tabIndex = -1; // a control keeps its place in the order
    target.focus();
    this.renderRoot.removeAttribute('tabindex');
  }
}
