/** "Still there?" on a shared tablet. It takes no room, so nothing moves under the finger that stops it. */
import { html, nothing, type TemplateResult } from 'lit';
import { noticeTime } from '../../internal/idle-reset.js';
import * as words from '../../internal/words.js';

/** The box is there before the words come: a screen reader says what comes into it. */
export const idleNotice = (isAsking: boolean): TemplateResult => html`
  <div class="idle" role="alert">${isAsking ? html`<p class="bar">${words.idleNotice(noticeTime / 1000)}</p>` : nothing}</div>
`;
