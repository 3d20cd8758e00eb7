/** What a visitor can take along: the result on a sheet of its own, to print, copy or share. It is made here, on a click. */
import { html, render, supportsAdoptingStyleSheets, type TemplateResult } from 'lit';
import { pictureStyles } from '../../styles/pictures.js';
import { printStyles } from '../../styles/print.js';
import { aboutText, expiry } from '../../views/about.js';
import { heading } from '../../views/heading.js';
import * as words from '../../internal/words.js';
import { answers } from './answers-list.js';
import { advice, type ResultView } from './result-screen.js';

/** The sheet: date, advice, what was ticked, safety net, answers, and what the guide is. */
export const summary = (view: ResultView): TemplateResult => html`
  ${expiry()} ${heading(1, words.checkerTitle)}
  <p>${words.dateText(Date.now())}</p>
  ${advice({ ...view, level: 2 })}
  <section>${heading(2, words.resultAnswersTitle)} ${answers(view)}</section>
  <div class="about">${aboutText()}</div>
`;

/** Takes away what was printed: not every browser says when it has done with it. */
export const discardPrint = (root: ParentNode): void => root.querySelector('iframe')?.remove();

/** Prints `sheet` alone: in a frame, since the page round the element is not the visitor's business. */
export function print(root: ParentNode, sheet: TemplateResult): void {
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
      styles.replaceSync(pictureStyles.cssText + printStyles.cssText);
      page.document.adoptedStyleSheets = [styles];
    }
    page.addEventListener('afterprint', () => frame.remove());
    page.print();
  };
  root.append(frame);
}

/** `sheet` as plain text. */
export function plainText(root: ParentNode, sheet: TemplateResult): string {
  // In the page for as long as it takes to read its text: no frame is painted in between.
  const container = document.createElement('div');
  container.className = 'body'; // so that the page's styles, such as capitals, do not get into the text
  root.append(container);
  renderForPrint(sheet, container);
  const text = container.innerText;
  container.remove();
  return text;
}

/**
 * Renders `sheet` into `container` as it reads on paper: nothing to press, and beside each link of the care card its address.
 * The addresses of sources stay out: some name a condition, and no result does (P9). A picture that cannot be drawn says what it shows.
 */
function renderForPrint(sheet: TemplateResult, container: HTMLElement, draws = false): void {
  render(sheet, container);
  for (const each of container.querySelectorAll(`button, a .hidden${draws ? '' : ', svg'}`))
    each.replaceWith(each.getAttribute('aria-label') ?? '');
  for (const link of container.querySelectorAll<HTMLAnchorElement>('.card a[href^=http]'))
    link.append(` (${link.href})`);
}
