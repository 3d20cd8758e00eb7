/** Copy, Print and Share: the visitor can take the summary to the people who help them. */
import { html, nothing, type TemplateResult } from 'lit';
import { optOutClasses } from '../../internal/opt-out.js';
import * as words from '../../internal/words.js';
import { canShare } from './hand-over.js';
import { button, type View } from './view.js';

/** On a shared device nothing is shared: its apps are not the visitor's. */
export const takeAlong = (view: View): TemplateResult => {
  const { copied, isShared } = view;
  return html`
    <p class="halves">
      ${button(view, 'copy', words.resultCopy, '')} ${button(view, 'print', words.resultPrint, '')}
      ${!isShared && canShare() ? button(view, 'share', words.resultShare, '') : nothing}
    </p>
    <p aria-live="polite">${copied === undefined ? nothing : copied ? words.resultCopyByHand : words.resultCopied}</p>
    <div>${copied ? html`<textarea class=${optOutClasses} readonly rows="9" aria-label=${words.resultCopyByHand} .value=${copied}></textarea>` : nothing}</div>
  `;
};
