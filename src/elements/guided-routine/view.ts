/** What the screens of a routine are drawn from, and what both of them have. */
import { html, type TemplateResult } from 'lit';
import { moves, type MoveId } from '../../content/moves.js';
import { home } from '../../content/regions.js';
import { stills } from '../../pictures/pose.js';
import { heading } from '../../views/heading.js';
import { signCards } from '../../views/sign-cards.js';
import { paragraphs } from '../../views/text.js';
import * as words from '../../internal/words.js';
import type { Plan } from './plan.js';
import type { Run } from './state.js';

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
  readonly onPick: (event: Event) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onAction: (event: Event) => void;
}

/** For whom it is and is not, with the signs, what may be said of it, and who has reviewed it. */
export const intro = ({ level, plan }: View): TemplateResult => html`
  ${paragraphs(words.routineIntro)}
  <details><summary>${words.routineSigns}</summary>${signCards(level + 1, home)}</details>
  ${paragraphs(words.routineNotes[plan.routine])}
  <p><small>${words.routineReview}</small></p>
`;

/** The name of a move, how long and how often, and how. */
export const moveText = (id: MoveId, level: number): TemplateResult => html`
  ${heading(level, words.moveWords[id].title)}
  <p><strong>${words.moveDose(moves[id].dose)}.</strong> ${words.moveWords[id].text}</p>
`;

/** Every move with both of its poses and its dose. It is what is printed. */
export const sheet = ({ level, plan }: View): TemplateResult => html`
  <ol class="sheet grid">
    ${plan.moves.map((id) => html`<li>${stills(moves[id])}${moveText(id, level + 1)}</li>`)}
  </ol>
`;
