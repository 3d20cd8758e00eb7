/** The checker's first screen for a page whose script is not there yet, or never will be: its buttons are folds of the browser's own. */
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { BackPainChecker } from '../elements/back-pain-checker/back-pain-checker.js';
import { styles } from '../elements/back-pain-checker/back-pain-checker.styles.js';
import { signs } from '../elements/back-pain-checker/signs.js';
import { listsScreen } from '../elements/back-pain-checker/lists-screen.js';
import { welcome } from '../elements/back-pain-checker/start-screen.js';
import type { View } from '../elements/back-pain-checker/view.js';
import { BaseElement } from '../internal/base-element.js';
import type { Content } from '../internal/renderable.js';
import * as words from '../internal/words.js';
import { pictureStyles } from '../styles/pictures.js';
import { aboutText, expiry } from '../views/about.js';
import { careCardStyles } from '../views/care-card.styles.js';

export class ServerChecker extends BackPainChecker {
  /** What a question needs comes with the script. */
  static override styles: CSSResultGroup = [BaseElement.styles, pictureStyles, careCardStyles, styles];

  override render(): Content {
    const { view } = this;
    const screen = view.asks ? startScreen(view) : listsScreen(view);
    return [expiry(view.region), screen, about()];
  }
}

/** Whoever presses Start before the script is there opens an empty fold. The script reads it, and goes on. */
const startScreen = (view: View): TemplateResult => html`
  ${welcome(view)}
  <p class="lead">${words.checkerPurpose}</p>
  <ul>
    <li>${words.checkerLimits}</li>
    <li>${words.checkerLength}</li>
    <li>${words.checkerPrivacy}</li>
  </ul>
  <div>
    <details class="start"><summary part="button">${words.checkerStart}</summary></details>
    <details class="signs">
      <summary part="button" class="plain">${words.checkerShowSigns}</summary>
      ${signs(view)}
    </details>
  </div>
`;

const about = (): TemplateResult => html`
  <div class="row">
    <details class="fold">
      <summary part="button" class="plain">${words.aboutTitle}</summary>
      ${aboutText()}
    </details>
  </div>
`;
