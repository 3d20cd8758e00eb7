/** What is wrong with a field, said each time somebody tries: a screen reader tells an alert when it appears, not when it stays. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** `time` counts how often somebody tried. Of several faults only the first is an alert: its field gets focus. */
export const fault = (id: string, text: string | undefined, time: number, isFirst = true): TemplateResult => html`
  <div id=${id}>
    ${text ? keyed(time, html`<p class="error" role=${isFirst ? 'alert' : nothing}>Error: ${text}</p>`) : nothing}
  </div>
`;
