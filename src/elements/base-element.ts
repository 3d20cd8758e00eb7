/** What the four elements have in common: the heading level, the theme, and the box that keeps the page's styles out. */
import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { oneOf } from './attributes.js';
import { lang } from './messages.js';

const themes = ['light', 'dark'] as const;

export abstract class BaseElement extends LitElement {
  static override styles: CSSResultGroup = [base, tokens];

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: { reflect: true },
  };

  /** Level of the element's first heading, 1 to 6. Sub-headings follow. Default 2. */
  declare headingLevel: number | undefined;
  /** Forces `light` or `dark`. Without it, the element follows the page's `color-scheme`. */
  declare theme: (typeof themes)[number] | undefined;

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
