import { nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { activities, type ActivityId } from '../../content/prevention.js';
import { elsewhere, home, regions, type RegionId } from '../../content/regions.js';
import type { Content } from '../../internal/renderable.js';
import { about, expiry } from '../../views/about.js';
import { booleanProperty, enumAttribute, isOn } from '../../internal/attributes.js';
import { pictureStyles } from '../../styles/pictures.js';
import { styles } from './back-pain-checker.styles.js';
import { BaseElement } from '../../internal/base-element.js';
import { careCardStyles } from '../../views/care-card.styles.js';
import { listsScreen } from './lists-screen.js';
import { questionScreen } from './question-screen.js';
import { isHelpNeededToday, resultScreen, type ResultView } from './result-screen.js';
import { startScreen } from './start-screen.js';
import { copy, discardPrint, print, summary } from './summary.js';
import type { View } from './view.js';
import { actions, submitAnswer, initialState, progress, toggleOption, type Action, type CheckerState } from './state.js';
import { CheckerCompleteEvent, CheckerRestartEvent, CheckerStartEvent } from '../events.js';
import { sharesOutcome } from '../../internal/private-events.js';
import { setUrgentResult } from '../../internal/urgent-results.js';

const modes = ['questions', 'lists'] as const;

/**
 * Asks a few questions about back pain after exercise, then says where to get help. Answers never leave the element.
 *
 * @tagname back-pain-checker
 * @slot clinic - The partner's own `<clinic-contact>`, in place of ProHealth Clinic's, where a result may show one.
 * @fires {CheckerStartEvent} checker-start - The visitor pressed Start.
 * @fires {CheckerCompleteEvent} checker-complete - The visitor reached a result. With `share-outcome`, the event carries `outcome`.
 * @fires {CheckerRestartEvent} checker-restart - The visitor pressed Start again.
 * @fires {TipsActivityChangeEvent} tips-activity-change - With `share-outcome`: the visitor picked an activity among the tips of a result.
 * @fires {ContactClickEvent} contact-click - With `share-outcome`: the visitor followed a link of the clinic of a result.
 * @csspart heading - Each heading.
 * @csspart card - The care card of a result, and each card in lists mode.
 * @csspart button - Each button, and each link that looks like one.
 * @csspart option - The row of an answer, or of a choice among the tips: its input and its words.
 * @csspart input - The box or circle of such a row.
 * @csspart error - What is said where an answer is missing.
 * @csspart progress - The bar that shows how far the questions are.
 * @csspart box - The box that says when to get help after all, and the box round an advertisement.
 * @csspart link - Each link in the text.
 * @csspart picture - Each picture, those of the tips and the clinic included.
 * @cssprop --bpe-muted - Colour of small text.
 * @cssprop --bpe-emergency - Colour of the card for an emergency, and of warnings.
 * @cssprop --bpe-urgent - Colour of the card for help today.
 * @cssprop --bpe-see-professional - Colour of the card for a GP or physio.
 * @cssprop --bpe-self-care - Colour of the cards for looking after it at home.
 * @cssprop --bpe-on-urgency - Colour of the text on these cards.
 */
export class BackPainChecker extends BaseElement {
  /** @internal */
  static override styles: CSSResultGroup = [BaseElement.styles, pictureStyles, careCardStyles, styles];

  /** @internal */
  static override properties: PropertyDeclarations = {
    activity: { reflect: true },
    mode: { reflect: true },
    region: { reflect: true },
    noClinic: booleanProperty('no-clinic'),
    shareOutcome: booleanProperty('share-outcome'),
  };

  /** The activity whose tips a result shows. Without it, the visitor picks one. */
  declare activity: ActivityId | undefined;
  /**
   * `lists` shows the signs on cards, without questions.
   * @default 'questions'
   */
  declare mode: (typeof modes)[number] | undefined;
  /**
   * Whose emergency numbers are shown. Outside `gb` the signs are listed.
   * @default 'gb'
   */
  declare region: RegionId | undefined;
  /** Shows no clinic at all. Without it, a clinic stands where the rules of the guide allow one. */
  declare noClinic: boolean;
  /** Lets `checker-complete` carry the outcome, which is health data: ask for consent first. */
  declare shareOutcome: boolean;

  /** State is the visitor's answers; screen, result and progress are derived from them. */
  #state: CheckerState = initialState;
  #copied: string | undefined;
  /** What gets focus once the next screen is drawn. */
  #focus = '';

  constructor() {
    super();
    this.noClinic = false;
    this.shareOutcome = false;
  }

  /** Clears all answers and returns to the first screen. Fires no event. */
  restart(): void {
    this.#show(initialState);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    setUrgentResult(this, false);
    discardPrint(this.renderRoot);
  }

  /** @internal */
  protected override updated(): void {
    const outcome = this.#asksQuestions ? progress(this.#state).decision?.outcome : undefined;
    setUrgentResult(this, this.isConnected && isHelpNeededToday(outcome));
    if (this.#focus) this.moveFocus(this.#focus);
    if (this.#focus === 'textarea') this.renderRoot.querySelector('textarea')?.select();
    this.#focus = '';
  }

  /** The region whose numbers are shown. */
  get #region(): RegionId {
    return this.region ? enumAttribute(this, 'region', this.region, Object.keys(regions) as RegionId[], elsewhere) : home;
  }

  /** Questions are written for the home region; everybody else gets the lists. */
  get #asksQuestions(): boolean {
    return enumAttribute(this, 'mode', this.mode, modes, 'questions') === 'questions' && this.#region === home;
  }

  /** Shows what follows from `state`. Nothing that was taken along from the screen before stays. */
  #show(state: CheckerState): void {
    this.#state = state;
    this.#copied = undefined;
    discardPrint(this.renderRoot);
    this.requestUpdate();
  }

  /** Shows what follows from `state` and moves focus to its heading, or to its error. */
  #go(state: CheckerState): void {
    this.#show(state);
    this.#focus = state.failed ? '#error' : '[part=heading]';
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { started } = this.#state;
    this.#go(submitAnswer(this.#state));
    const { decision } = progress(this.#state);
    if (!started) this.dispatchEvent(new CheckerStartEvent());
    if (decision) this.dispatchEvent(new CheckerCompleteEvent(sharesOutcome(this) ? decision.outcome : undefined));
  };

  readonly #onTick = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    this.#state = toggleOption(this.#state, value, checked);
    this.requestUpdate();
  };

  readonly #onAction = ({ currentTarget }: Event): void => {
    const { dataset, value } = currentTarget as HTMLButtonElement;
    const action = dataset['action'] as Action | 'print' | 'copy';
    if (action === 'print') {
      print(this.renderRoot, summary(this.#view as ResultView));
    } else if (action === 'copy') {
      void this.#copy();
    } else {
      this.#go(actions[action](this.#state, value));
      if (action === 'restart') this.dispatchEvent(new CheckerRestartEvent());
    }
  };

  async #copy(): Promise<void> {
    this.#copied = undefined; // so that a screen reader hears of every copy
    this.requestUpdate();
    const state = this.#state;
    const text = await copy(this.renderRoot, summary(this.#view as ResultView));
    if (state !== this.#state) return; // another screen by now, and perhaps another visitor
    this.#copied = text;
    if (this.#copied) this.#focus = 'textarea';
    this.requestUpdate();
  }

  /** @internal */
  protected override render(): Content {
    const view = this.#view;
    return [expiry(), screen(view), view.question ? nothing : about()];
  }

  get #view(): View {
    return {
      ...progress(this.#state),
      state: this.#state,
      level: this.level,
      numbers: regions[this.#region],
      asks: this.#asksQuestions,
      activity: enumAttribute(this, 'activity', this.activity, activities),
      noClinic: isOn(this, 'no-clinic', this.noClinic, true),
      copied: this.#copied,
      onAction: this.#onAction,
      onTick: this.#onTick,
      onSubmit: this.#onSubmit,
    };
  }
}

/** The screen that follows from the visitor's answers. */
function screen(view: View): TemplateResult {
  const { question, decision } = view;
  if (!view.asks || view.state.showsSigns) return listsScreen(view);
  if (question) return questionScreen(view, question);
  return decision ? resultScreen({ ...view, decision }) : startScreen(view);
}

declare global {
  interface HTMLElementTagNameMap {
    'back-pain-checker': BackPainChecker;
  }
}
