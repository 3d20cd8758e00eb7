/** While a routine runs, and once it is over: the move, what is left, and the buttons, with Pause always there. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { moves, type Move } from '../../content/moves.js';
import { figure, stills } from '../../pictures/pose.js';
import type { Content } from '../../internal/renderable.js';
import { heading } from '../../views/heading.js';
import * as words from '../../internal/words.js';
import { wantsNoMotion } from './motion.js';
import { isOver, isRunning, left, shareLeft, totalLeft, type Run } from './state.js';
import { moveText, type View } from './view.js';

export type RunView = View & { readonly run: Run };

export const runScreen = (view: RunView): TemplateResult => {
  const { run, level, plan } = view;
  const id = plan.moves[run.index];
  return html`
    <div class=${id ? 'name' : 'title'} role="status">
      ${keyed(run.index, id ? moveText(id, level, 'how') : heading(level, words.routineDone))}
    </div>
    ${id ? keyed(run.index, moment(view, moves[id])) : nothing}
    ${keyed(id && 'running', html`<p>${controls(view)}</p>`)}
    ${id ? html`<p>${words.routineStop}</p>` : nothing}
  `;
};

/** The picture, and the time that is left. */
function moment({ run, now }: RunView, move: Move): TemplateResult {
  const minutes = Math.ceil(totalLeft(run, now) / 60_000);
  return html`
    <div class="moment">
      ${wantsNoMotion() ? stills(move) : html`<div class="figure">${figure(move)}</div>`}
      ${ring(shareLeft(run, now))}
      <div class="left">
        <p role="timer">${fresh(words.routineLeft(Math.ceil(left(run, now) / 1000)))}</p>
        <p role="status">${fresh(isRunning(run) ? '' : words.routinePaused)}</p>
      </div>
    </div>
    <p>${fresh(words.routinePosition(run.index + 1, run.times.length, minutes))}</p>
  `;
}

/** Other words, other text nodes: tools that translate or read aloud replace those that were drawn. */
const fresh = (text: string): Content => keyed(text, text);

/** What is left, as a part of a circle. */
const ring = (share: number): TemplateResult => html`
  <svg class="ring" viewBox="0 0 24 24" aria-hidden="true">
    <circle class="wash" cx="12" cy="12" r="10" />
    <circle class="accent" cx="12" cy="12" r="10" pathLength="100" stroke-dasharray=${`${String(Math.round(share * 100))} 100`} />
  </svg>
`;

/** Pause is always there, and stays the same button, so that focus stays on it. */
function controls({ run, onAction }: RunView): Content {
  const button = (action: keyof typeof words.routineButtons, kind = ''): TemplateResult => html`
    <button part="button" class=${kind} type="button" data-action=${action} .onclick=${onAction}>${fresh(words.routineButtons[action])}</button>
  `;
  return isOver(run)
    ? button('leave')
    : html`${button(isRunning(run) ? 'pause' : 'resume', 'main')} ${button('back')} ${button('next')} ${button('end', 'plain')}`;
}
