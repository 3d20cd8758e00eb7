/** Moves the picture of a move while the clock runs, unless the visitor wants no motion. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Move } from '../../content/moves.js';
import { drawAt } from '../../pictures/pose.js';

/** What is drawn, and how much of its time has passed, in milliseconds. */
export interface Moment {
  readonly move: Move;
  readonly passed: number;
  readonly isRunning: boolean;
}

export const wantsNoMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** From one pose to the other, in milliseconds. */
const way = 1000;

/** From 0 to 1 and back, gently at both ends, and held at 1 for as many seconds as the move is held. */
export function phase({ dose: { hold = 0 } }: Move, passed: number): number {
  const cycle = 2 * way + hold * 1000;
  const time = passed % cycle;
  const share = Math.min(time, cycle - time, way) / way;
  return share * share * (3 - 2 * share);
}

export class Motion implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #moment: () => Moment | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, moment: () => Moment | undefined) {
    this.#host = host;
    this.#moment = moment;
    host.addController(this);
  }

  hostUpdated(): void {
    cancelAnimationFrame(this.#frame);
    this.#draw();
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
  }

  readonly #draw = (): void => {
    const moment = this.#moment();
    const picture = this.#host.renderRoot.querySelector('.figure svg');
    if (!moment || !picture) return;
    drawAt(picture, moment.move, phase(moment.move, moment.passed));
    if (moment.isRunning) this.#frame = requestAnimationFrame(this.#draw);
  };
}
