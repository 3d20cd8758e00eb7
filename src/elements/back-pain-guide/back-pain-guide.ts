import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { provider } from '../../content/clinics.js';
import { references, type SectionId } from '../../content/guide.js';
import type { Messages } from '../../content/locales/messages.js';
import { activities } from '../../content/prevention.js';
import { home } from '../../content/regions.js';
import type { Content } from '../../internal/renderable.js';
import { pictureStyles } from '../../styles/pictures.js';
import { sorenessCurve } from '../../pictures/soreness-curve.js';
import { aboutText, expiry } from '../../views/about.js';
import { enumAttribute, textProperty } from '../../internal/attributes.js';
import { styles } from './back-pain-guide.styles.js';
import { BaseElement } from '../../internal/base-element.js';
import { careCardStyles } from '../../views/care-card.styles.js';
import { heading } from '../../views/heading.js';
import { link, list, paragraphs } from '../../views/text.js';
import * as words from '../../internal/words.js';
import { styles as tipStyles } from '../prevention-tips/prevention-tips.styles.js';
import { safetyNet } from '../../views/safety-net.js';
import { signCards } from '../../views/sign-cards.js';
import { tipList } from '../../views/tip-list.js';

const sections = Object.keys(words.guideSection) as SectionId[];

/**
 * The guide to lower back pain after exercise: the article, corrected to follow UK guidance, with its questions and references.
 *
 * @tagname back-pain-guide
 * @csspart heading - Each heading.
 * @csspart card - Each card of the warning signs.
 * @csspart box - The box that says when to get help after all.
 * @csspart button - Each link that looks like a button.
 * @csspart link - Each link in the text.
 * @csspart picture - Each picture.
 * @cssprop --bpe-muted - Colour of small text.
 * @cssprop --bpe-emergency - Colour of the card for an emergency.
 * @cssprop --bpe-urgent - Colour of the card for help today.
 * @cssprop --bpe-see-professional - Colour of the card for a GP or physio.
 * @cssprop --bpe-on-urgency - Colour of the text on these cards.
 */
export class BackPainGuide extends BaseElement {
  /** @internal */
  static override styles: CSSResultGroup = [BaseElement.styles, pictureStyles, careCardStyles, tipStyles, styles];

  /** @internal */
  static override properties: PropertyDeclarations = { section: textProperty() };

  /** Shows one section alone. Without it, the whole guide with its contents. */
  declare section: SectionId | undefined;

  /** Where there is little room, sections fold. Never the warning signs before the visitor does so. */
  #folds = false;
  /** Somebody may be reading what a server drew, so none of it folds away. */
  #mayFold = true;
  readonly #open = new Set<SectionId>(['takeaways', 'warning-signs']);

  /** One for all guides. There is none where nothing is drawn, such as on a server or in jsdom. */
  static readonly #watcher =
    'ResizeObserver' in globalThis
      ? new ResizeObserver((entries) => {
          for (const { target } of entries) if (target instanceof BackPainGuide) target.#onResize();
        })
      : undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    BackPainGuide.#watcher?.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    BackPainGuide.#watcher?.unobserve(this);
  }

  /** @internal */
  protected override willUpdate(): void {
    super.willUpdate();
    // Before the first drawing, so that nothing jumps; not whenever the page moves the element, since each look costs a layout.
    if (!this.hasUpdated) this.#folds = this.#isNarrow();
  }

  #onResize(): void {
    if (this.#folds === this.#isNarrow()) return;
    this.#folds = !this.#folds;
    // In the next frame: it changes the height, and a watcher that changes what it watches is an error of the page.
    requestAnimationFrame(() => {
      this.requestUpdate();
    });
  }

  /** @internal */
  protected override takeUp(): void {
    this.#mayFold = false;
  }

  /** As the styles count it: 40em. */
  #isNarrow(): boolean {
    const { clientWidth } = this;
    return this.#mayFold && clientWidth > 0 && clientWidth < 40 * parseFloat(getComputedStyle(this).fontSize);
  }

  /** In-page links would scroll the host page by its own ids, so the contents move focus by hand. */
  #onFollow(event: MouseEvent, id: SectionId): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return; // a new tab, a download: the browser's own
    event.preventDefault();
    this.#open.add(id);
    this.requestUpdate();
    this.performUpdate();
    this.moveFocus(`#${id} > :first-child`);
  }

  /** @internal */
  override render(): Content {
    const { level } = this;
    const only = enumAttribute(this, 'section', this.section, sections);
    // Other words, other text nodes: tools that translate or read aloud replace those that were drawn.
    return [expiry(), keyed(`${level} ${only ?? ''}`, only ? this.#section(only, level) : this.#whole(level))];
  }

  #whole(level: number): TemplateResult {
    return html`
      <div class="title">${heading(level, words.guideTitle)}</div>
      <p>${words.guideIntro}</p>
      <nav aria-label=${words.guideContents}>
        ${list(
          sections.map(
            (id) =>
              html`<a part="link" href=${`#${id}`} @click=${(event: MouseEvent) => {
                this.#onFollow(event, id);
              }}>${words.guideSection[id]}</a>`,
          ),
        )}
      </nav>
      ${sections.map((id) => (this.#folds ? this.#folding(id, level + 1) : this.#section(id, level + 1)))}
    `;
  }

  /** A section that folds. Folded, it is still printed. Plainly hidden: `until-found` makes WebKitGTK 2.50 crash. */
  #folding(id: SectionId, level: number): TemplateResult {
    const isOpen = this.#open.has(id);
    const title = html`<button class="fold" type="button" aria-expanded=${isOpen} @click=${() => {
      if (!this.#open.delete(id)) this.#open.add(id);
      this.requestUpdate();
    }}>${words.guideSection[id]}</button>`;
    return html`
      <section id=${id} class="folding">
        ${heading(level, title)}
        <div ?hidden=${!isOpen}>${bodies[id](level + 1)}</div>
      </section>
    `;
  }

  #section(id: SectionId, level: number): TemplateResult {
    return html`<section id=${id}>${heading(level, words.guideSection[id])} ${bodies[id](level + 1)}</section>`;
  }
}

/** The inside of each section; `level` is that of its sub-headings. */
const bodies: Readonly<Record<SectionId, (level: number) => Content>> = {
  takeaways: () => list(words.guideTakeaways),
  soreness: () => html`${paragraphs(words.guideSoreness)} ${sorenessCurve(words.soreness)}`,
  'warning-signs': (level) => html`
    ${signCards(level, home)} ${safetyNet(level, home)}
  `,
  causes: (level) => html`<p>${words.guideCausesLead}</p> ${titled(words.guideCauses, level)}`,
  treatments: (level) => html`
    ${titled(words.guideTreatments, level)}
    ${fromClinic()}
    <p>${link(`tel:${provider.phone.replaceAll(' ', '')}`, provider.phone)}, ${link(`mailto:${provider.email}`, provider.email)}</p>
  `,
  prevention: (level) => tipList('general', level),
  activities: (level) =>
    activities.map((id) => html`${heading(level, words.tipsActivities[id])} ${tipList(id, level + 1)}`),
  summary: () => paragraphs(words.guideSummary),
  faq: () =>
    words.guideFaq.map(({ title, text }) => html`<details><summary>${title}</summary>${paragraphs(text)}</details>`),
  references: () =>
    html`<ol>
      ${references.map(({ text, doi }) => html`<li>${text} ${link(`https://doi.org/${doi}`, `doi:${doi}`)}</li>`)}
    </ol>`,
  about: () => html`${paragraphs(words.guideCredits)} ${aboutText()} <p>${words.guideDisclaimer}</p>`,
};

/** What a clinic says of its own treatment says so. */
const titled = (parts: Messages['guideTreatments'], level: number): TemplateResult[] =>
  parts.map(
    ({ title, text, isFromClinic }) =>
      html`${heading(level, title)}${isFromClinic ? fromClinic() : nothing}<p>${text}</p>`,
  );

const fromClinic = (): TemplateResult => html`<p><small>${words.contactFrom(provider.name)}</small></p>`;

declare global {
  interface HTMLElementTagNameMap {
    'back-pain-guide': BackPainGuide;
  }
}
