/** What a visitor can take along: the result on a sheet of its own, to print, copy or share. It is made here, on a click. */
import { html, type TemplateResult } from 'lit';
import { aboutText, expiry } from '../../views/about.js';
import { heading } from '../../views/heading.js';
import { renderForPrint } from '../../views/print-frame.js';
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
