/** What every screen of the checker is drawn from, and the button of those that need not be there at once. */
import { html, type TemplateResult } from 'lit';
import type { ActivityId } from '../../content/prevention.js';
import type { RegionId } from '../../content/regions.js';
import type { Content } from '../../internal/renderable.js';
import type { Action, Progress, CheckerState } from './state.js';

export interface View extends Progress {
  readonly state: CheckerState;
  /** Level of the screen's first heading. */
  readonly level: number;
  /** Where the visitor is, as far as the page says. */
  readonly region: RegionId;
  /** Whether the visitor may answer questions here, or only read the signs. */
  readonly asks: boolean;
  readonly activity: ActivityId | undefined;
  readonly noClinic: boolean;
  /** Whether the page put a clinic of its own into the slot. */
  readonly ownClinic: boolean;
  /** Once the visitor has copied the summary: nothing where it worked, else the text to copy by hand. */
  readonly copied: string | undefined;
  readonly onAction: (event: Event) => void;
  readonly onTick: (event: Event) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
}

/** A button that takes the summary along, or does what `actions` says; `value` is the question that it is about. */
export const button = ({ onAction }: View, action: Action | 'print' | 'copy', text: Content, kind = 'plain', value = ''): TemplateResult => html`
  <button part="button" class=${kind} type="button" data-action=${action} value=${value} @click=${onAction}>${text}</button>
`;
