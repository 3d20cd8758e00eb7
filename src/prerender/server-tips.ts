/** The tips for a page whose script is not there yet: whoever presses "Warm up now" opens an empty fold, and the script goes on from it. */
import { html, type TemplateResult } from 'lit';
import { PreventionTips } from '../elements/prevention-tips/prevention-tips.js';
import * as words from '../internal/words.js';

export class ServerTips extends PreventionTips {
  protected override warmUp(): TemplateResult {
    return html`
      <div class="warm-up">
        <details class="fold"><summary part="button">${words.tipsWarmUp}</summary></details>
      </div>
    `;
  }
}
