import { LitElement, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { enumAttribute } from './attributes.js';
import { optOut } from './opt-out.js';
import { enclosingChecker } from './private-events.js';
import { version } from './version.js';
import { dir, lang } from './words.js';

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
 * @cssprop [--bpe-max-width=44em] - Greatest width of the element.
 */
export abstract class BaseElement extends LitElement {
  /** The version of the package. When two are loaded, the first keeps the tags. */
  static readonly version: string = version;

  /** @internal */
  static override styles: CSSResultGroup = [base, tokens];

  /** @internal */
  static override properties: PropertyDeclarations = {
    // A number, or the text that is none, so that the warning can quote it.
    headingLevel: { attribute: 'heading-level', reflect: true, converter: (text) => Number(text) || text },
    theme: { reflect: true },
  };

  /**
   * Level of the first heading, 1 to 6. Sub-headings follow.
   * @default 2
   */
  declare headingLevel: number | undefined;
  /** Forces a light or dark look. Without it, the element follows the page's `color-scheme`. */
  declare theme: (typeof themes)[number] | undefined;

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    if (enclosingChecker(this)) optOut(this.renderRoot as HTMLElement);
    this.requestUpdate(); // what stands round the element may differ from where it was before
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

  /** Everything is drawn into a box, which resets what the page's styles would pass on, and reads from its own side on any page. @internal */
  protected override createRenderRoot(): HTMLElement {
    const box = Object.assign(document.createElement('div'), { className: 'body', lang, dir });
    super.createRenderRoot().append(box);
    return box;
  }

  /** @internal */
  protected override willUpdate(): void {
    const theme = enumAttribute(this, 'theme', this.theme, themes);
    for (const each of themes) (this.renderRoot as HTMLElement).classList.toggle(each, each === theme);
  }

  /** The checked heading level. @internal */
  protected get level(): number {
    return Number(enumAttribute(this, 'heading-level', this.headingLevel, levels, '2'));
  }

  /** Moves focus to what follows from what the visitor did, such as a heading or an error. @internal */
  protected moveFocus(selector: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    if (target.tabIndex < 0) target.tabIndex = -1; // a control keeps its place in the order
    target.focus();
  }
}
