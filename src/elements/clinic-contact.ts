import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { clinics, provider, type ClinicId } from '../content/clinics.js';
import { oneOf, safeUrl } from './attributes.js';
import { BaseElement } from './base-element.js';
import { styles } from './clinic-contact.styles.js';
import { ContactClickEvent, type ContactChannel } from './events.js';
import { heading } from './heading.js';
import { isHelpFirst, unwatchHelpFirst, watchHelpFirst } from './help-first.js';
import { action, link } from './lines.js';
import * as words from './messages.js';

const ids = Object.keys(clinics) as ClinicId[];

/**
 * How to reach a clinic: ProHealth Clinic, or another provider by attributes.
 * It folds down to one line while a checker on the page shows that help is needed today.
 *
 * @tagname clinic-contact
 * @slot note - A note shown below the details.
 * @fires contact-click - The visitor followed a link; the event carries `channel` and `clinic`.
 * @csspart heading - Each heading.
 * @csspart button - The main action.
 * @csspart link - Each link in the text.
 */
export class ClinicContact extends BaseElement {
  static override styles: CSSResultGroup = [BaseElement.styles, styles];

  static override properties: PropertyDeclarations = {
    clinic: {},
    name: {},
    phone: {},
    email: {},
    address: {},
    bookingUrl: { attribute: 'booking-url' },
    partner: {},
  };

  /** Shows one location of ProHealth Clinic: `london`, `manchester` or `bedford`. */
  declare clinic: ClinicId | undefined;
  /** Name of another provider. With this or one of the next four, only what they say is shown. */
  declare name: string | undefined;
  /** Phone number of the other provider. */
  declare phone: string | undefined;
  /** E-mail address of the other provider. */
  declare email: string | undefined;
  /** Postal address of the other provider, its lines separated by commas. */
  declare address: string | undefined;
  /** Where a visitor can book with the other provider. `https:`, `http:`, `tel:` or `mailto:`. */
  declare bookingUrl: string | undefined;
  /** Names the referring site in the subject of an e-mail. */
  declare partner: string | undefined;

  readonly #onHelpFirst = (): void => {
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    watchHelpFirst(this.#onHelpFirst);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchHelpFirst(this.#onHelpFirst);
  }

  protected override render(): TemplateResult {
    if (isHelpFirst()) return this.frame(html`<p>${words.contactFolded}</p>`);
    const { name, phone, email, address, bookingUrl } = this;
    const isOther = [name, phone, email, address, bookingUrl].some(Boolean);
    return this.frame(html`
      <div class="title">${heading(this.level, words.contactTitle(isOther ? name : provider.name))}</div>
      ${isOther ? this.#otherProvider() : this.#proHealth()}
      <slot name="note"></slot>
    `);
  }

  #proHealth(): TemplateResult {
    const only = oneOf(this, 'clinic', this.clinic, ids, undefined);
    const { phone, phoneText, email } = provider;
    return html`
      <p>${action(`tel:${phone}`, words.contactFreeCall, this.#tell('phone', only))}</p>
      <p>${words.contactHours}</p>
      ${this.#ways(phone, phoneText, email, only)}
      <div class="grid">${(only ? [only] : ids).map((id) => this.#place(clinics[id].city, clinics[id].lines, id))}</div>
    `;
  }

  #otherProvider(): TemplateResult {
    const booking = safeUrl(this, 'booking-url', this.bookingUrl);
    const { name = '', phone, email, address } = this;
    return html`
      ${booking ? html`<p>${action(booking, words.contactBook, this.#tell('booking'))}</p>` : nothing}
      ${this.#ways(phone?.replace(/[^+\d]/g, ''), phone, email)} ${address ? this.#place(name, address.split(',')) : nothing}
    `;
  }

  #ways(phone?: string, phoneText?: string, email?: string, clinic?: ClinicId): TemplateResult {
    const mail = `mailto:${email ?? ''}?subject=${encodeURIComponent(words.contactSubject(this.partner))}`;
    return html`
      ${phone ? html`<p>${link(`tel:${phone}`, words.contactCall(phoneText), this.#tell('phone', clinic), 'tall')}</p>` : nothing}
      ${email ? html`<p>${link(mail, email, this.#tell('email', clinic), 'tall')}</p>` : nothing}
    `;
  }

  #place(title: string, lines: readonly string[], clinic?: ClinicId): TemplateResult {
    // A page of a map site: nothing is loaded from it until the visitor follows the link.
    const map = `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(lines.join(','))}`;
    return html`
      <div class="box">
        ${heading(this.level + 1, title)}
        <address>${lines.map((line) => html`${line}<br />`)}</address>
        <p>${link(map, words.contactMap(title), this.#tell('map', clinic), 'tall')}</p>
      </div>
    `;
  }

  /** Tells the page which way the visitor chose, and nothing else. */
  #tell(channel: ContactChannel, clinic?: ClinicId): () => void {
    return () => this.dispatchEvent(new ContactClickEvent(channel, clinic));
  }
}
