import { nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ActivityId } from '../../content/prevention.js';
import type { RegionId } from '../../content/regions.js';
import { booleanProperty, numberProperty, textProperty } from '../../internal/attributes.js';
import { BaseElement } from '../../internal/base-element.js';
import type { Content } from '../../internal/renderable.js';
import { setUrgentResult } from '../../internal/urgent-results.js';
import { pictureStyles } from '../../styles/pictures.js';
import { about, expiry } from '../../views/about.js';
import { careCardStyles } from '../../views/care-card.styles.js';
import { styles } from './back-pain-checker.styles.js';
import { CheckerController } from './checker-controller.js';
import { idleNotice } from './idle-notice.js';
import { isHelpNeededToday, type ResultView } from './result-screen.js';
import { questionStyles } from './question-screen.styles.js';
import { screen } from './screen.js';
import { settingsOf, type modes } from './settings.js';
import { progress } from './state.js';
import type { View } from './view.js';

/**
 * Asks a few questions about back pain after exercise, then says where to get help. Answers never leave the element.
 *
 * @tagname back-pain-checker
 * @slot clinic - The partner's own `<clinic-contact>`, in place of ProHealth Clinic's, where a result may show one.
 * @fires {CheckerStartEvent} checker-start - The visitor pressed Start.
 * @fires {CheckerCompleteEvent} checker-complete - The visitor reached a result. With `share-outcome`, the event carries `outcome`.
 * @fires {CheckerRestartEvent} checker-restart - The visitor pressed Start again.
 * @fires {TipsActivityChangeEvent} tips-activity-change - With `share-outcome`: the visitor picked an activity among the tips of a result.
 * @fires {RoutineStartEvent} routine-start - With `share-outcome`: the visitor began the movements of a result.
 * @fires {RoutineEndEvent} routine-end - With `share-outcome`: they came to an end, or the visitor ended them.
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
 * @csspart picture - Each picture, those of the tips included.
 * @cssprop --bpe-muted - Colour of small text.
 * @cssprop --bpe-emergency - Colour of the card for an emergency, and of warnings.
 * @cssprop --bpe-urgent - Colour of the card for help today.
 * @cssprop --bpe-see-professional - Colour of the card for a GP or physio.
 * @cssprop --bpe-self-care - Colour of the cards for looking after it at home.
 * @cssprop --bpe-on-urgency - Colour of the text on these cards.
 */
export class BackPainChecker extends BaseElement {
  /** @internal */
  static override styles: CSSResultGroup = [BaseElement.styles, pictureStyles, careCardStyles, styles, questionStyles];

  /** @internal */
  static override properties: PropertyDeclarations = {
    activity: textProperty(),
    mode: textProperty(),
    region: textProperty(),
    noClinic: booleanProperty('no-clinic'),
    shareOutcome: booleanProperty('share-outcome'),
    idleReset: numberProperty('idle-reset'),
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
  /** For a shared tablet: goes back to the start after these seconds without a touch, 30 to 900, and a notice of 20 more. */
  declare idleReset: number | undefined;

  readonly #controller = new CheckerController(this, {
    result: () => this.view as ResultView,
    draw: () => {
      this.requestUpdate();
      this.performUpdate();
    },
  });

  constructor() {
    super();
    this.noClinic = false;
    this.shareOutcome = false;
  }

  /** Clears all answers and returns to the first screen. Fires no event. */
  restart(): void {
    this.#controller.restart();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    setUrgentResult(this, false);
  }

  /** @internal */
  protected override takeUp(box: Element): void {
    this.#controller.takeUp(box);
  }

  /** @internal */
  protected override update(changed: PropertyValues): void {
    if (this.#controller.focus) this.holdFocus();
    super.update(changed);
  }

  /** @internal */
  protected override updated(): void {
    const { asks, decision } = this.view;
    setUrgentResult(this, this.isConnected && asks && isHelpNeededToday(decision?.outcome));
    const { focus } = this.#controller;
    if (focus) this.moveFocus(focus);
    if (focus === 'textarea') this.renderRoot.querySelector('textarea')?.select();
    this.#controller.focus = '';
  }

  /** @internal */
  override render(): Content {
    const view = this.view;
    const notice = this.idleReset == null ? nothing : idleNotice(this.#controller.isAskingIfIdle);
    return [expiry(view.region), screen(view), view.question ? nothing : about(), notice];
  }

  /** @internal */
  protected get view(): View {
    const { state, copied, onAction, onSubmit, onTick } = this.#controller;
    return { ...progress(state), ...settingsOf(this), level: this.level, state, copied, onAction, onSubmit, onTick };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'back-pain-checker': BackPainChecker;
  }
}
