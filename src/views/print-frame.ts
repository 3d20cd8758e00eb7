/** A sheet of its own on paper, for what a visitor takes along. It is made here, on a click. */
import { render, supportsAdoptingStyleSheets, type CSSResult, type TemplateResult } from 'lit';
import * as words from '../internal/words.js';
import { pictureStyles } from '../styles/pictures.js';
import { printStyles } from '../styles/print.js';

/** Takes away what was printed: not every browser says when it has done with it. */
export const discardPrint = (root: ParentNode): void => root.querySelector('iframe')?.remove();

/** Prints `sheet` alone, with `more` styles: in a frame, since the page round the element is not the visitor's business. */
export function print(root: ParentNode, sheet: TemplateResult, ...more: readonly CSSResult[]): void {
  discardPrint(root);
  const frame = document.createElement('iframe');
  frame.className = 'hidden';
  frame.onload = () => {
    const page = frame.contentWindow as typeof window;
    const { body, documentElement } = page.document;
    documentElement.lang = words.lang;
    body.className = 'body';
    // Set by script, since a style element or attribute would need the page's consent under a strict content security policy.
    body.style.font = '12pt/1.4 sans-serif';
    renderForPrint(sheet, body, supportsAdoptingStyleSheets);
    if (supportsAdoptingStyleSheets) {
      const styles = new page.CSSStyleSheet();
      styles.replaceSync([pictureStyles, ...more, printStyles].map(({ cssText }) => cssText).join(''));
      page.document.adoptedStyleSheets = [styles];
    }
    page.addEventListener('afterprint', () => frame.remove());
    page.print();
  };
  root.append(frame);
}

/**
 * Renders `sheet` into `container` as it reads on paper: nothing to press, and beside each link of the care card its address.
 * The addresses of sources stay out: some name a condition, and no result does (P9). A picture that cannot be drawn says what it shows.
 */
export function renderForPrint(sheet: TemplateResult, container: HTMLElement, draws = false): void {
  render(sheet, container);
  for (const each of container.querySelectorAll(`button, a .hidden${draws ? '' : ', svg'}`))
    each.replaceWith(each.getAttribute('aria-label') ?? '');
  for (const link of container.querySelectorAll<HTMLAnchorElement>('.card a[href^=http]'))
    link.append(` (${link.href})`);
}
