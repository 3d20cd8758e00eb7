/** The checker itself, standing at the result of one visitor. It is drawn by the very code that draws it for everybody. */
import type { PropertyDeclarations } from 'lit';
import { screen } from '../../src/elements/back-pain-checker/screen.js';
import { settingsOf } from '../../src/elements/back-pain-checker/settings.js';
import { progress } from '../../src/elements/back-pain-checker/state.js';
import type { Content } from '../../src/internal/renderable.js';
import { BackPainChecker } from '../../src/index.js';
import type { Answers } from '../../src/content/schema.js';

const nothingHappens = (event: Event): void => event.preventDefault();

export class VisitorScreen extends BackPainChecker {
  static override properties: PropertyDeclarations = { answers: { attribute: false } };

  /** What the visitor ticks. */
  declare answers: Answers | undefined;

  override render(): Content {
    const answers = this.answers ?? {};
    const state = { started: true, answers, ticked: answers };
    return screen({
      ...progress(state),
      ...settingsOf(this),
      level: this.level,
      state,
      copied: undefined,
      onAction: nothingHappens,
      onSubmit: nothingHappens,
      onTick: nothingHappens,
    });
  }
}
