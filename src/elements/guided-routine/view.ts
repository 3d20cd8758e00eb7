/** What the screens of a routine are drawn from, and what both of them have. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { moves, type MoveId, type RoutineId } from '../../content/moves.js';
import type { ActivityId } from '../../content/prevention.js';
import { home } from '../../content/regions.js';
import { stills } from '../../pictures/pose.js';
import type { Content } from '../../internal/renderable.js';
import { heading } from '../../views/heading.js';
import { signCards } from '../../views/sign-cards.js';
import { list } from '../../views/text.js';
import * as words from '../../internal/words.js';
import type { Plan } from './plan.js';
import type { Run } from './state.js';

/** What most visitors leave folded. */
export type Fold = 'signs' | 'sheet';

export interface View {
  readonly level: number;
  readonly title: string;
  readonly plan: Plan;
  /** Whether the page leaves the choice of a routine to the visitor. */
  readonly isOpen: boolean;
  /** Whether the visitor may choose movements on the floor too, and has. */
  readonly mayLieDown: boolean;
  readonly withFloor: boolean;
  readonly run: Run | undefined;
  readonly now: number;
  readonly canSpeak: boolean;
  readonly isAloud: boolean;
  /** Whether the inside bears the marks that keep recorders out. */
  readonly isPrivate: boolean;
  /** Whether the visitor has opened it. */
  readonly isUnfolded: (fold: Fold) => boolean;
  readonly onUnfold: (event: Event) => void;
  readonly onPick: (event: Event) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onAction: (event: Event) => void;
}

/** The title: of the choice, or of the routine that the page has set. */
export function titleOf(preset: RoutineId | undefined, activity: ActivityId | undefined): string {
  if (!preset) return words.routineTitle;
  const name = words.routineTitles[preset];
  return activity && preset === 'warm-up' ? words.routineFor(name, words.tipsActivities[activity]) : name;
}

/** What is said when a move begins, or once the last is over. */
export function spokenOf(id: MoveId | undefined): string {
  if (!id) return words.routineDone;
  const { title, text } = words.moveWords[id];
  return `${title}. ${words.moveDose(moves[id].dose)}. ${text}`;
}

/** For whom it is and is not, with the signs, what may be said of it, and who has reviewed it. */
export const intro = ({ plan }: View): TemplateResult => html`
  <p class="lead">${words.routineLead}</p>
  ${list([...words.routineNotes[plan.routine], ...words.routineIntro])}
  <p><small>${words.routineReview}</small></p>
`;

/** The warning signs, as a visitor at home needs them. */
export const signs = ({ level }: View): TemplateResult[] => signCards(level + 1, home);

/** What is folded is drawn once it is opened. */
export const folded = (view: View, name: Fold, content: (view: View) => Content): TemplateResult => html`
  <details data-fold=${name} .ontoggle=${view.onUnfold}>
    <summary>${words.routineFolds[name]}</summary>
    ${view.isUnfolded(name) ? keyed(`${view.plan.routine} ${String(view.withFloor)}`, content(view)) : nothing}
  </details>
`;

/** The name of a move, how long and how often, and how. `describedBy` ties them for a screen reader, where the name gets focus. */
export const moveText = (id: MoveId, level: number, describedBy?: 'how'): TemplateResult => html`
  ${heading(level, words.moveWords[id].title, describedBy && { describedBy })}
  <p id=${describedBy ?? nothing}><strong>${words.moveDose(moves[id].dose)}.</strong> ${words.moveWords[id].text}</p>
`;

/** Every move, and the button that prints them. */
export const handout = (view: View): TemplateResult => html`
  <button part="button" class="plain" type="button" data-action="print" .onclick=${view.onAction}>${words.resultPrint}</button>
  ${sheet(view)}
`;

/** Every move with both of its poses and its dose. */
const sheet = ({ level, plan }: View): TemplateResult => html`
  <ol class="sheet grid">
    ${plan.moves.map((id) => html`<li>${stills(moves[id])}${moveText(id, level + 1)}</li>`)}
  </ol>
`;

/** What is printed: for whom it is, every move, and the signs, since paper cannot be opened. */
export const paper = (view: View): TemplateResult => html`
  <div class="paper">
    ${heading(view.level, view.title)} ${intro(view)} ${sheet(view)} ${heading(view.level + 1, words.routineFolds.signs)} ${signs(view)}
  </div>
`;
