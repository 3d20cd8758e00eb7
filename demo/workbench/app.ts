/** What every panel is drawn from, and what it may do. */
import type { TemplateResult } from 'lit';
import type { Work } from './work.js';

export interface App {
  readonly work: Work;
  /** Takes over changed parts of the work, and draws. */
  readonly set: (changes: Partial<Work>) => void;
  /** Draws again, after something that is not part of the work. */
  readonly draw: () => void;
  /** Moves focus to an element of the page, once it is drawn. */
  readonly focus: (selector: string) => void;
}

export type Panel = (app: App) => TemplateResult;

/** What whoever typed, chose or ticked has put into a field. */
export const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;
