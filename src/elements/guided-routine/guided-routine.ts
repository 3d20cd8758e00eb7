import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { moves, routines, type RoutineId } from '../../content/moves.js';
import { activities, type ActivityId } from '../../content/prevention.js';
import { booleanProperty, enumAttribute, isOn, textProperty } from '../../internal/attributes.js';
import { BaseElement } from '../../internal/base-element.js';
import { dispatchUnlessPrivate, enclosingChecker } from '../../internal/private-events.js';
import type { Content } from '../../internal/renderable.js';
import { pictureStyles } from '../../styles/pictures.js';
import { expiry } from '../../views/about.js';
import { careCardStyles } from '../../views/care-card.styles.js';
import { RoutineEndEvent, RoutineStartEvent } from '../events.js';
import { styles } from './guided-routine.styles.js';
import { Motion } from './motion.js';
import { hasFloor, planOf, timesOf, type Plan } from './plan.js';
import { RoutineController } from './routine-controller.js';
import { discardPrint, print } from '../../views/print-frame.js';
import { runScreen, type RunView } from './run-screen.js';
import { startScreen } from './start-screen.js';
import { isOver, isRunning, passed, type Step } from './state.js';
import { paper, spokenOf, titleOf, type Fold, type View } from './view.js';

const ids = Object.keys(routines) as RoutineId[];

/**
 * Movements that many people use, drawn and timed: a warm-up, a cool-down, back movements or walking. They are the same for everybody.
 *
 * @tagname guided-routine
 * @fires {RoutineStartEvent} routine-start - The visitor pressed Start. The event carries `routine`.
 * @fires {RoutineEndEvent} routine-end - The routine came to its end, or the visitor ended it: never which of the two. The event carries `routine`.
 * @csspart heading - Each heading.
 * @csspart button - Each button.
 * @csspart option - Each choice: its input and its words.
 * @csspart input - The circle or box of a choice.
 * @csspart card - Each card of the warning signs.
 * @csspart link - Each link in the text.
 * @csspart picture - Each picture.
 * @cssprop --bpe-muted - Colour of small text.
 * @cssprop --bpe-emergency - Colour of the card for an emergency.
 * @cssprop --bpe-urgent - Colour of the card for help today.
 * @cssprop --bpe-see-professional - Colour of the card for a GP or physio.
 * @cssprop --bpe-on-urgency - Colour of the text on these cards.
 */
export class GuidedRoutine extends BaseElement {
  /** @internal */
  static override styles: CSSResultGroup = [BaseElement.styles, pictureStyles, careCardStyles, styles];

  /** @internal */
  static override properties: PropertyDeclarations = {
    routine: textProperty(),
    activity: textProperty(),
    standingOnly: booleanProperty('standing-only'),
  };

  /** Shows this routine. Without it, the visitor chooses one. */
  declare routine: RoutineId | undefined;
  /** The activity that the warm-up is named after. It changes no movement. */
  declare activity: ActivityId | undefined;
  /** Offers no movement on the floor. */
  declare standingOnly: boolean;

  #picked: RoutineId | undefined;
  #withFloor = false;
  /** What was started. It stays when the page changes an attribute. */
  #started: Plan | undefined;
  #focus = '';
  readonly #unfolded = new Set<string | undefined>();

  readonly #controller = new RoutineController(this, {
    words: (index) => spokenOf(this.#started?.moves[index]),
    onEnd: () => {
      this.#end();
      if (this.matches(':focus-within')) this.#focus = '[data-action=leave]'; // the end itself is heard as a status
    },
    draw: () => {
      this.requestUpdate();
      this.performUpdate();
    },
  });

  constructor() {
    super();
    this.standingOnly = false;
    new Motion(this, () => {
      const { run } = this.#controller;
      const id = run && this.#started?.moves[run.index];
      return id && { move: moves[id], passed: passed(run, performance.now()), isRunning: isRunning(run) };
    });
  }

  #end(): void {
    if (this.#started) dispatchUnlessPrivate(this, new RoutineEndEvent(this.#started.routine));
  }

  readonly #onUnfold = ({ currentTarget }: Event): void => {
    this.#unfolded.add((currentTarget as HTMLElement).dataset['fold']);
    this.requestUpdate();
  };

  readonly #onPick = ({ target }: Event): void => {
    const { name, value, checked } = target as HTMLInputElement;
    if (name === 'routine') this.#picked = ids.find((id) => id === value);
    else if (name === 'where') this.#withFloor = value === 'floor';
    else this.#controller.isAloud = checked;
    this.requestUpdate();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#controller.run) return; // a second press on the screen that has gone
    const { plan } = this.#view;
    this.#started = plan;
    this.#unfolded.clear();
    this.#focus = '[part=heading]';
    this.#controller.begin(timesOf(plan));
    dispatchUnlessPrivate(this, new RoutineStartEvent(plan.routine));
  };

  readonly #onAction = (event: Event): void => {
    event.stopPropagation();
    const action = (event.currentTarget as HTMLButtonElement).dataset['action'] as Step | 'end' | 'leave' | 'print';
    const { run } = this.#controller;
    if (action === 'print') print(this.renderRoot, paper(this.#view), styles);
    if (action === 'print' || !run) return;
    if (action !== 'end' && action !== 'leave') {
      this.#controller.step(action);
      if (this.#controller.run && isOver(this.#controller.run)) this.#focus = '[data-action=leave]';
      return;
    }
    this.#focus = '[part=heading]';
    this.#controller.leave();
    if (!isOver(run)) this.#end();
  };

  get #view(): View {
    const { run, isAloud, voice } = this.#controller;
    const preset = enumAttribute(this, 'routine', this.routine, ids);
    const routine = preset ?? this.#picked ?? 'warm-up';
    const mayLieDown = !isOn(this, 'standing-only', this.standingOnly, true) && hasFloor(routine);
    const withFloor = mayLieDown && this.#withFloor;
    const isPrivate = Boolean(enclosingChecker(this));
    return {
      level: this.level,
      title: titleOf(preset, enumAttribute(this, 'activity', this.activity, activities)),
      plan: (run && this.#started) ?? planOf(routine, withFloor),
      isOpen: !preset,
      mayLieDown,
      withFloor,
      run,
      now: performance.now(),
      canSpeak: !isPrivate && voice.isAvailable,
      isAloud,
      isPrivate,
      isUnfolded: (fold: Fold) => this.#unfolded.has(fold),
      onUnfold: this.#onUnfold,
      onPick: this.#onPick,
      onSubmit: this.#onSubmit,
      onAction: this.#onAction,
    };
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    discardPrint(this.renderRoot);
  }

  /** @internal */
  protected override update(changed: PropertyValues): void {
    if (this.#focus) this.holdFocus();
    super.update(changed);
  }

  /** @internal */
  protected override updated(): void {
    if (this.#focus) this.moveFocus(this.#focus);
    this.#focus = '';
  }

  /** @internal */
  protected override render(): Content {
    const view = this.#view;
    const screen = view.run ? runScreen(view as RunView) : startScreen(view);
    return [
      view.isPrivate ? nothing : expiry(),
      // Other words, other text nodes: tools that translate or read aloud replace those that were drawn.
      html`<div class="live">${keyed(`${view.level} ${view.title} ${String(!view.run)}`, screen)}</div>`,
      // In a result of the checker, paper is for the advice.
      this.#controller.isPrinting && !view.isPrivate ? paper(view) : nothing,
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guided-routine': GuidedRoutine;
  }
}
