import type { ReactiveController } from 'lit';
import { IdleReset } from '../../internal/idle-reset.js';
import { sharesOutcome } from '../../internal/private-events.js';
import { CheckerCompleteEvent, CheckerRestartEvent, CheckerStartEvent } from '../events.js';
import type { BackPainChecker } from './back-pain-checker.js';
import { idleSecondsOf } from './settings.js';
import {
  actions,
  initialState,
  isUsed,
  progress,
  screenKey,
  submitAnswer,
  toggleOption,
  type Action,
  type CheckerState,
} from './state.js';
import { copy, share } from './hand-over.js';
import { saveReminder } from './reminder.js';
import { discardPrint, print } from '../../views/print-frame.js';
import { plainText, summary } from './summary.js';
import type { Handover } from './view.js';
import type { ResultView } from './result-screen.js';

interface Drawing {
  /** The result on the screen. */
  readonly result: () => ResultView;
  /** Draws at once. */
  readonly draw: () => void;
}

/** Holds the visitor's answers, and what each press makes of them. Screen, result and progress are derived from them. */
export class CheckerController implements ReactiveController {
  state: CheckerState = initialState;
  /** Once the visitor has copied the summary: nothing where it worked, else the text to copy by hand. */
  copied: string | undefined;
  /** What gets focus once the next screen is drawn. */
  focus = '';

  readonly #host: BackPainChecker;
  readonly #drawing: Drawing;
  readonly #idle: IdleReset;
  /** Which screen is drawn: what a visitor presses is meant for that one. */
  #drawn = '';

  constructor(host: BackPainChecker, drawing: Drawing) {
    this.#host = host;
    this.#drawing = drawing;
    host.addController(this);
    this.#idle = new IdleReset(host, {
      seconds: () => this.#idleSeconds,
      clear: () => {
        this.#clear();
      },
    });
  }

  hostUpdated(): void {
    this.#drawn = screenKey(this.state);
  }

  hostDisconnected(): void {
    discardPrint(this.#host.renderRoot);
  }

  /** Whether the visitor of a shared tablet is asked if they are still there. */
  get isAskingIfIdle(): boolean {
    return this.#idle.isAsking;
  }

  /** Whether the visitor sees the screen that the next press is for: of two presses in one turn, the second may come too early. */
  get #isDrawn(): boolean {
    return this.#drawn === screenKey(this.state);
  }

  /** How long a visitor's screen may lie untouched: twice as long where somebody may be on the phone to 999. */
  get #idleSeconds(): number | undefined {
    const seconds = idleSecondsOf(this.#host);
    if (!seconds || !isUsed(this.state)) return undefined;
    return progress(this.state).decision?.outcome === 'emergency' ? seconds * 2 : seconds;
  }

  /** Clears all answers. */
  restart(): void {
    this.#show(initialState);
  }

  /** As `restart`, for the next visitor: focus that was inside goes to the start, any other stays where it is. */
  #clear(): void {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    if (this.#host.contains(activeElement)) this.#go(initialState);
    else this.restart();
  }

  /** Shows what follows from `state`. Nothing that was taken along from the screen before stays. */
  #show(state: CheckerState): void {
    this.state = state;
    this.copied = undefined;
    discardPrint(this.#host.renderRoot);
    this.#host.requestUpdate();
  }

  /** Shows what follows from `state` and moves focus to its heading, or to its error. */
  #go(state: CheckerState): void {
    this.#show(state);
    this.focus = state.failed ? '#error' : '[part=heading]';
  }

  readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#isDrawn) return;
    const { started } = this.state;
    this.#go(submitAnswer(this.state));
    const { decision } = progress(this.state);
    if (!started) this.#host.dispatchEvent(new CheckerStartEvent());
    if (!decision) return;
    this.#host.dispatchEvent(new CheckerCompleteEvent(sharesOutcome(this.#host) ? decision.outcome : undefined));
  };

  readonly onTick = ({ target }: Event): void => {
    if (!this.#isDrawn) return;
    const { value, checked } = target as HTMLInputElement;
    this.state = toggleOption(this.state, value, checked);
    this.#drawing.draw(); // at once: what is pressed next, in the same turn, counts for what is ticked now
  };

  readonly onAction = (event: Event): void => {
    event.stopPropagation();
    const { dataset, isConnected, value } = event.currentTarget as HTMLButtonElement;
    // Its screen has just been cleared for the next visitor, or is not the one that the press was meant for.
    if (!isConnected || !this.#isDrawn) return;
    const action = dataset['action'] as Action | Handover;
    if (action === 'print') {
      print(this.#host.renderRoot, summary(this.#drawing.result()));
    } else if (action === 'copy') {
      void this.#handOver(copy);
    } else if (action === 'share') {
      void this.#handOver(share);
    } else if (action === 'reminder') {
      saveReminder(value);
    } else {
      this.#act(action, value);
    }
  };

  /** Goes on from what the visitor pressed in `box`, the start screen as a server drew it. */
  takeUp(box: Element): void {
    if (box.querySelector('.start[open]')) {
      this.#go(submitAnswer(this.state));
      this.#host.dispatchEvent(new CheckerStartEvent());
    } else if (box.querySelector('.signs[open]')) {
      this.state = { ...this.state, unfolded: true };
    }
  }

  #act(action: Action, value: string): void {
    const { unchanged, unfolded } = this.state;
    const { question } = progress(this.state);
    this.#go(actions[action](this.state, value));
    // Nothing has changed, so the visitor goes on where they were among the answers.
    if (action === 'back' && unchanged && question) this.focus = `[data-action=change][value=${question.id}]`;
    if (unfolded && action === 'signs') this.focus = '[data-action=signs]';
    if (action === 'restart') this.#host.dispatchEvent(new CheckerRestartEvent());
  }

  /** Gives the summary to the clipboard or to an app. What comes back is the text to copy by hand. */
  async #handOver(to: (text: string) => Promise<string | undefined>): Promise<void> {
    this.copied = undefined; // so that a screen reader hears of every copy
    this.#host.requestUpdate();
    const { state } = this;
    const text = await to(plainText(this.#host.renderRoot, summary(this.#drawing.result())));
    await this.#host.updateComplete;
    if (state !== this.state) return; // another screen by now, and perhaps another visitor
    this.copied = text;
    if (text) this.focus = 'textarea';
    this.#host.requestUpdate();
  }
}
