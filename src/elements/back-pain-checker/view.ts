/** What every screen of the checker is drawn from, and the button of those that need not be there at once. */
import { html, type TemplateResult } from 'lit';
import type { Content } from '../../internal/renderable.js';
import type { Settings } from './settings.js';
import type { Action, Progress, CheckerState } from './state.js';

export interface View extends Progress, Settings {
  readonly state: CheckerState;
  /** Level of the screen's first heading. */
  readonly level: number;
  /** Once the visitor has copied the summary: nothing where it worked, else the text to copy by hand. */
  readonly copied: string | undefined;
  readonly onAction: (event: Event) => void;
  readonly onTick: (event: Event) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
}

/** What a button hands over to the visitor; the screen stays. */
export type Handover = 'copy' | 'print' | 'share' | 'reminder';

/** A button that takes the summary along, or does what `actions` says; `value` is the question, or the day, that it is about. */
export const button = (
  { onAction }: View,
  action: Action | Handover,
  text: Content,
  kind = 'plain',
  value = '',
): TemplateResult => html`
  <button part="button" class=${kind} type="button" data-action=${action} value=${value} .onclick=${onAction}>${text}</button>
`;
