/** While a routine runs, and once it is over: the move, what is left, and the buttons, with Pause always there. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { moves } from '../../content/moves.js';
import { figure, stills } from '../../pictures/pose.js';
import type { Content } from '../../internal/renderable.js';
import { heading } from '../../views/heading.js';
import * as words from '../../internal/words.js';
import { wantsNoMotion } from './motion.js';
import { isOver, isRunning, left, totalLeft, type Run } from './state.js';
import { intro, sheet, type View } from './view.js';

export type RunView = View & { readonly run: Run };

export const runScreen = (view: RunView): TemplateResult => {
  const { run, level, title } = view;
  return html`
    <div class="live">
      ${
        // The same place for every move: what changes in it is heard, wherever focus is.
        html`<div class="title" role="status">${keyed(run.index, name(view))}${paused(run)}</div>`
      }
      ${isOver(run) ? nothing : keyed(run.index, moment(view))}
      <p class="controls">${controls(view)}</p>
      <p>${words.routineStop}</p>
    </div>
    <div class="paper">${heading(level, title)} ${intro(level + 1)} ${sheet(view)}</div>
  `;
};

/** The move's name and what to do, or that it is over. */
function name({ level, run, plan }: RunView): TemplateResult {
  const id = plan.moves[run.index];
  return id
    ? html`${heading(level, words.moves[id].title)}<p>${words.moves[id].text}</p>`
    : heading(level, words.routineDone);
}

const paused = (run: Run): Content => (isOver(run) || isRunning(run) ? nothing : html`<p>${words.routinePaused}</p>`);

/** The picture, and the time that is left. The words of the time are one text of their own, since they change every second. */
function moment({ run, now, plan }: RunView): TemplateResult {
  const move = moves[plan.moves[run.index]!];
  const rest = left(run, now);
  const minutes = Math.ceil(totalLeft(run, now) / 60_000);
  return html`
    <div class="moment">
      ${wantsNoMotion() ? stills(move) : html`<div class="figure">${figure(move)}</div>`}
      <div class="time">
        ${ring(rest / run.times[run.index]!)}
        <p role="timer" .textContent=${words.routineLeft(Math.ceil(rest / 1000))}></p>
      </div>
    </div>
    <p .textContent=${words.routinePosition(run.index + 1, run.times.length, minutes)}></p>
  `;
}

/** What is left, as a part of a circle. */
const ring = (share: number): TemplateResult => html`
  <svg class="ring" viewBox="0 0 24 24" aria-hidden="true">
    <circle class="wash" cx="12" cy="12" r="10" />
    <circle class="accent" cx="12" cy="12" r="10" pathLength="100" stroke-dasharray=${`${Math.round(share * 100)} 100`} />
  </svg>
`;

function controls({ run, onAction }: RunView): Content {
  const button = (action: keyof typeof words.routineButtons, kind = ''): TemplateResult => html`
    <button part="button" class=${kind} type="button" data-action=${action} @click=${onAction}>${words.routineButtons[action]}</button>
  `;
  if (isOver(run)) return button('leave');
  const isPaused = !isRunning(run);
  return html`
    <button part="button" class="main" type="button" data-action=${isPaused ? 'resume' : 'pause'} .textContent=${words.routineButtons[isPaused ? 'resume' : 'pause']} @click=${onAction}></button>
    ${button('back')} ${button('skip')} ${button('end', 'plain')}
  `;
}
