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
 * Tips to help prevent back pain: four for everybody, then those of an activity.
 *
 * @tagname prevention-tips
 * @fires {TipsActivityChangeEvent} tips-activity-change - The visitor picked an activity. The event carries `activity`.
 * @csspart heading - Each heading.
 * @csspart option - Each choice of the picker.
 * @csspart input - The circle of a choice.
 * @csspart picture - Each picture.
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

  /** @internal */
  override render(): Content {
    const { level } = this;
    const preset = enumAttribute(this, 'activity', this.activity, activities);
    const shown = preset ?? this.#picked;
    const general = html`
      <div class="title">${heading(level, words.tipsTitle)}</div>
      ${tipList('general', level + 1)} ${preset ? nothing : this.#picker()}
    `;
    // Other words, other text nodes: tools that translate or read aloud replace those that were drawn.
    return [
      enclosingChecker(this) ? nothing : expiry(),
      keyed(`${level} ${preset ?? ''}`, general),
      shown
        ? keyed(
            `${level} ${shown}`,
            html`${heading(level + 1, words.tipsActivities[shown])} ${tipList(shown, level + 2)}`,
          )
        : nothing,
    ];
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
