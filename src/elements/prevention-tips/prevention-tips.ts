import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { activities, type ActivityId } from '../../content/prevention.js';
import { pictureStyles } from '../../styles/pictures.js';
import { expiry } from '../../views/about.js';
import { enumAttribute, textProperty } from '../../internal/attributes.js';
import { BaseElement } from '../../internal/base-element.js';
import type { Content } from '../../internal/renderable.js';
import { TipsActivityChangeEvent } from '../events.js';
import { heading } from '../../views/heading.js';
import { optOutClasses } from '../../internal/opt-out.js';
import { enclosingChecker, dispatchUnlessPrivate } from '../../internal/private-events.js';
import * as words from '../../internal/words.js';
import { styles } from './prevention-tips.styles.js';
import { tipList } from '../../views/tip-list.js';

/**
 * Tips to help prevent back pain: four for everybody, then those of an activity; and a warm-up to do now.
 *
 * @tagname prevention-tips
 * @fires {TipsActivityChangeEvent} tips-activity-change - The visitor picked an activity. The event carries `activity`.
 * @fires {RoutineStartEvent} routine-start - The visitor started the warm-up. The event carries `routine`.
 * @fires {RoutineEndEvent} routine-end - The warm-up came to its end, or the visitor ended it. The event carries `routine`.
 * @csspart heading - Each heading.
 * @csspart button - Each button.
 * @csspart option - Each choice of the picker.
 * @csspart input - The circle of a choice.
 * @csspart picture - Each picture, those of the warm-up included.
 * @cssprop --bpe-emergency - Colour of the sign for danger in a picture.
 */
export class PreventionTips extends BaseElement {
  /** @internal */
  static override styles: CSSResultGroup = [BaseElement.styles, pictureStyles, styles];

  /** @internal */
  static override properties: PropertyDeclarations = { activity: textProperty() };

  /** Shows the tips of this activity too. Without it, the visitor picks one. */
  declare activity: ActivityId | undefined;

  #picked: ActivityId | undefined;
  #isWarmingUp = false;

  /** @internal */
  protected override takeUp(box: Element): void {
    const value = box.querySelector<HTMLInputElement>('input:checked')?.value;
    this.#picked = activities.find((id) => id === value);
  }

  readonly #onPick = (event: Event): void => {
    this.#picked = activities.find((id) => id === (event.target as HTMLInputElement).value);
    this.requestUpdate();
    if (this.#picked) dispatchUnlessPrivate(this, new TipsActivityChangeEvent(this.#picked));
  };

  readonly #onWarmUp = (event: Event): void => {
    event.stopPropagation();
    this.#isWarmingUp = !this.#isWarmingUp;
    this.requestUpdate();
  };

  /** @internal */
  override render(): Content {
    const { level } = this;
    const preset = enumAttribute(this, 'activity', this.activity, activities);
    const shown = preset ?? this.#picked;
    const title = html`<div class="title">${heading(level, words.tipsTitle)}</div>`;
    const general = html`${tipList('general', level + 1)} ${preset ? nothing : this.#picker()}`;
    // A result of the checker offers movements by rules of its own.
    const isInResult = enclosingChecker(this);
    // Other words, other text nodes: tools that translate or read aloud replace those that were drawn.
    return [
      isInResult ? nothing : expiry(),
      keyed(level, title),
      isInResult ? nothing : this.warmUp(shown),
      keyed(`${level} ${preset ?? ''}`, general),
      shown
        ? keyed(
            `${level} ${shown}`,
            html`${heading(level + 1, words.tipsActivities[shown])} ${tipList(shown, level + 2)}`,
          )
        : nothing,
    ];
  }

  /** The warm-up, in its place once it is asked for. @internal */
  protected warmUp(activity: ActivityId | undefined): TemplateResult {
    return html`
      <p><button part="button" class="fold" type="button" aria-expanded=${String(this.#isWarmingUp)} .onclick=${this.#onWarmUp}>${words.tipsWarmUp}</button></p>
      ${
        this.#isWarmingUp
          ? html`<guided-routine exportparts="heading,button,option,input,card,link,picture" routine="warm-up" activity=${activity ?? nothing} heading-level=${Math.min(this.level + 1, 6)}></guided-routine>`
          : nothing
      }
    `;
  }

  #picker(): TemplateResult {
    const isPrivate = enclosingChecker(this);
    return html`
      <fieldset class="picker" .onchange=${this.#onPick}>
        <legend>${words.tipsPicker}</legend>
        ${activities.map(
          (id) => html`
            <label part="option">
              <input part="input" class=${isPrivate ? optOutClasses : nothing} type="radio" name="activity" value=${id} .checked=${live(id === this.#picked)} />
              ${words.tipsActivities[id]}
            </label>
          `,
        )}
      </fieldset>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prevention-tips': PreventionTips;
  }
}
