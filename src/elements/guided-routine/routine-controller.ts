import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Voice } from '../../internal/voice.js';
import { enclosingChecker } from '../../internal/private-events.js';
import { WakeLock } from '../../internal/wake-lock.js';
import { isOver, isRunning, left, start, steps, type Run, type Step } from './state.js';

interface Wishes {
  /** What is said when a move begins. */
  readonly words: (index: number) => string;
  /** The routine has come to its end. */
  readonly onEnd: () => void;
  /** Draws at once: the page is about to be printed. */
  readonly draw: () => void;
}

const second = 1000;

/** Holds the run, and what goes with it: the timer, the screen that stays on, and the voice. All of it stops with the run. */
export class RoutineController implements ReactiveController {
  run: Run | undefined;
  /** Whether the visitor wants to hear the names of the moves. */
  isAloud = false;
  isPrinting = false;

  readonly voice = new Voice();
  readonly #host: ReactiveControllerHost & Element;
  readonly #wishes: Wishes;
  readonly #lock = new WakeLock();
  #timer: number | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element, wishes: Wishes) {
    this.#host = host;
    this.#wishes = wishes;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { ownerDocument } = this.#host;
    ownerDocument.addEventListener('visibilitychange', this.#onVisibility, { signal });
    for (const type of ['beforeprint', 'afterprint'])
      ownerDocument.defaultView?.addEventListener(type, this.#onPrint, { signal });
    // Not in a result, where it is folded: to ask for voices makes Firefox say aloud that this machine has none.
    if (enclosingChecker(this.#host)) return;
    this.voice.watch(() => {
      this.#host.requestUpdate();
    }, signal);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.pause();
  }

  get isRunning(): boolean {
    return Boolean(this.run && isRunning(this.run));
  }

  begin(times: readonly number[]): void {
    this.#go(start(times, performance.now()));
  }

  step(name: Step): void {
    if (this.run) this.#go(steps[name](this.run, performance.now()));
  }

  pause(): void {
    if (this.isRunning) this.step('pause');
  }

  /** Back to the first screen. */
  leave(): void {
    this.#go(undefined);
  }

  readonly #onVisibility = (): void => {
    if (this.#host.ownerDocument.hidden) this.pause();
  };

  readonly #onPrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#wishes.draw();
  };

  readonly #tick = (): void => {
    this.step('tick');
  };

  /** Whatever changes the run passes here, so that timer, screen and voice follow it. */
  #go(run: Run | undefined): void {
    const before = this.run;
    this.run = run;
    clearTimeout(this.#timer);
    if (run && isRunning(run)) {
      // The next time that the words differ: by the clock, so that a late timer is made up for.
      this.#timer = window.setTimeout(this.#tick, left(run, performance.now()) % second || second);
      void this.#lock.hold();
      if (run.index !== before?.index && this.isAloud) this.voice.say(this.#wishes.words(run.index));
    } else {
      this.#lock.release();
      this.voice.stop();
    }
    this.#host.requestUpdate();
    if (run && isOver(run) && !(before && isOver(before))) this.#wishes.onEnd();
  }
}
