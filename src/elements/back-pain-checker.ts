import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { activities, type ActivityId } from '../content/prevention.js';
import { elsewhere, home, regions, type RegionId } from '../content/regions.js';
import { about, expiry } from './about.js';
import { oneOf } from './attributes.js';
import { pictureStyles } from '../pictures/picture.styles.js';
import { styles } from './back-pain-checker.styles.js';
import { BaseElement } from './base-element.js';
import { careCardStyles } from './care-card.styles.js';
import { listsScreen } from './checker/lists.js';
import { questionScreen } from './checker/question.js';
import { isHelpNeededToday, resultScreen } from './checker/result.js';
import { startScreen } from './checker/start.js';
import { answering, changing, fresh, goingBack, progress, ticking, type Visit } from './checker/visit.js';
import { CheckerCompleteEvent, CheckerRestartEvent, CheckerStartEvent } from './events.js';
import { setHelpFirst } from './help-first.js';

const modes = ['questions', 'lists'] as const;

/**
 * Asks a few questions about back pain after exercise, then says where to get help. Answers never leave the element.
 *
 * @tagname back-pain-checker
 * @slot clinic - The partner's own `<clinic-contact>`, in place of ProHealth Clinic's, where a result may show one.
 * @fires checker-start - The visitor pressed Start.
 * @fires checker-complete - The visitor reached a result; with `share-outcome`, the event carries `outcome`.
 * @fires checker-restart - The visitor pressed Start again.
 * @csspart heading - Each heading.
 * @csspart card - The care card of a result, and each card in lists mode.
 * @csspart button - Each button, and each link that looks like one.
 * @csspart option - The row of an answer: its input and its words.
 * @csspart link - Each link in the text.
 * @csspart picture - The picture of how soreness usually goes.
 */
export class BackPainChecker extends BaseElement {
  static override styles: CSSResultGroup = [BaseElement.styles, pictureStyles, careCardStyles, styles];

  static override properties: PropertyDeclarations = {
    activity: {},
    mode: {},
    region: {},
    noClinic: { type: Boolean, attribute: 'no-clinic' },
    shareOutcome: { type: Boolean, attribute: 'share-outcome' },
  };

  /** The activity whose tips a result shows: `running`, `cycling` or `weightlifting`. Without it, the visitor picks. */
  declare activity: ActivityId | undefined;
  /** `questions` (default), or `lists`: the signs on cards, without questions. */
  declare mode: (typeof modes)[number] | undefined;
  /** Whose numbers are shown: `gb` (default), `gb-nir`, `ie`, `eu` or `us`. Outside `gb` the signs are listed. */
  declare region: RegionId | undefined;
  /** Leaves out every clinic. */
  declare noClinic: boolean;
  /** Lets `checker-complete` carry the outcome. That is health data: ask for consent first. */
  declare shareOutcome: boolean;

  /** State is the visitor's answers; screen, result and progress are derived from them. */
  #visit: Visit = fresh;
  /** What gets focus once the next screen is drawn. */
  #focus = '';

  /** Clears all answers and returns to the first screen. Fires no event. */
  restart(): void {
    this.#visit = fresh;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    setHelpFirst(this, false);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const outcome = this.#asksQuestions ? progress(this.#visit).decision?.outcome : undefined;
    setHelpFirst(this, this.isConnected && isHelpNeededToday(outcome));
    if (!this.#focus) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = '';
    if (!target) return;
    target.tabIndex = -1;
    target.focus();
  }

  /** The region whose numbers are shown. */
  get #region(): RegionId {
    return this.region ? oneOf(this, 'region', this.region, Object.keys(regions) as RegionId[], elsewhere) : home;
  }

  /** Questions are written for the home region; everybody else gets the lists. */
  get #asksQuestions(): boolean {
    return oneOf(this, 'mode', this.mode, modes, 'questions') === 'questions' && this.#region === home;
  }

  /** Shows what follows from `visit` and moves focus to its heading, or to its error. */
  #go(visit: Visit): void {
    this.#visit = visit;
    this.#focus = visit.failed ? '#error' : 'h1,h2,h3,h4,h5,h6';
    this.requestUpdate();
  }

  readonly #onStart = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#go({ ...this.#visit, started: true });
    this.dispatchEvent(new CheckerStartEvent());
  };

  readonly #onTick = (event: Event): void => {
    const { question } = progress(this.#visit);
    const { value, checked } = event.target as HTMLInputElement;
    if (question) this.#visit = ticking(this.#visit, question, value, checked);
    this.requestUpdate();
  };

  readonly #onContinue = (event: SubmitEvent): void => {
    event.preventDefault();
    const { question } = progress(this.#visit);
    if (!question) return;
    this.#go(answering(this.#visit, question));
    const { decision } = progress(this.#visit);
    if (decision) this.dispatchEvent(new CheckerCompleteEvent(this.shareOutcome ? decision.outcome : undefined));
  };

  readonly #onBack = (): void => {
    this.#go(goingBack(this.#visit));
  };

  readonly #onChange = (question: string): void => {
    this.#go(changing(this.#visit, question));
  };

  readonly #onRestart = (): void => {
    this.#go(fresh);
    this.dispatchEvent(new CheckerRestartEvent());
  };

  /** Between the first screen and the signs. */
  readonly #onToggleSigns = (): void => {
    this.#go({ ...this.#visit, showsSigns: !this.#visit.showsSigns });
  };

  protected override render(): TemplateResult {
    const { question, decision } = progress(this.#visit);
    return this.frame(html`
      ${expiry()} ${keyed(question?.id ?? decision?.outcome, this.#screen())} ${question ? nothing : about()}
    `);
  }

  #screen(): TemplateResult {
    const visit = this.#visit;
    const common = { level: this.level, numbers: regions[this.#region] };
    if (!this.#asksQuestions) return listsScreen(common);
    if (visit.showsSigns) return listsScreen({ ...common, onAnswer: this.#onToggleSigns });
    const way = progress(visit);
    if (way.question) {
      return questionScreen({
        ...common,
        question: way.question,
        ticked: visit.ticked[way.question.id] ?? [],
        failed: visit.failed,
        position: way.asked.length + 1,
        total: way.total,
        onBack: this.#onBack,
        onTick: this.#onTick,
        onContinue: this.#onContinue,
      });
    }
    if (way.decision) {
      return resultScreen({
        ...common,
        decision: way.decision,
        answers: way.counted,
        asked: way.asked,
        activity: oneOf(this, 'activity', this.activity, activities, undefined),
        noClinic: this.noClinic,
        onBack: this.#onBack,
        onChange: this.#onChange,
        onRestart: this.#onRestart,
      });
    }
    return startScreen({ ...common, onStart: this.#onStart, onShowSigns: this.#onToggleSigns });
  }
}
