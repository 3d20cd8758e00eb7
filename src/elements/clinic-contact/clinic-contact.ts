import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { clinics, provider, type ClinicId } from '../../content/clinics.js';
import { phoneIcon } from '../../pictures/icons.js';
import { pictureStyles } from '../../styles/pictures.js';
import { enumAttribute, safeUrl, textOf, textProperty } from '../../internal/attributes.js';
import { BaseElement } from '../../internal/base-element.js';
import { styles } from './clinic-contact.styles.js';
import { ContactClickEvent, type ContactChannel } from '../events.js';
import { heading } from '../../views/heading.js';
import { clinicBlocks, hasUrgentResult } from '../../internal/urgent-results.js';
import { dialled } from '../../internal/phone.js';
import { dispatchUnlessPrivate, enclosingChecker } from '../../internal/private-events.js';
import type { Content } from '../../internal/renderable.js';
import { link } from '../../views/text.js';
import * as words from '../../internal/words.js';

const ids = Object.keys(clinics) as ClinicId[];

/**
 * How to reach a clinic: ProHealth Clinic, or another provider by attributes.
 * It folds down to one line while a checker on the page shows that help is needed today.
 *
 * @tagname clinic-contact
 * @slot note - A note shown below the details.
 * @fires {ContactClickEvent} contact-click - The visitor followed a link. The event carries `channel` and `clinic`.
 * @csspart heading - Each heading.
 * @csspart button - The main action.
 * @csspart link - Each link in the text.
 * @cssprop --bpe-muted - Colour of small text.
 */
export class ClinicContact extends BaseElement {
  /** @internal */
  static override styles: CSSResultGroup = [BaseElement.styles, pictureStyles, styles];

  /** @internal */
  static override properties: PropertyDeclarations = {
    clinic: textProperty(),
    name: textProperty(),
    phone: textProperty(),
    email: textProperty(),
    address: textProperty(),
    bookingUrl: textProperty('booking-url'),
    partner: textProperty(),
  };

  /** Shows one location of ProHealth Clinic. Without it, all three. */
  declare clinic: ClinicId | undefined;
  /** Name of another provider. With this or one of the next four, only what they say is shown; without, ProHealth Clinic. */
  declare name: string | undefined;
  /** Phone number of the other provider. */
  declare phone: string | undefined;
  /** E-mail address of the other provider. */
  declare email: string | undefined;
  /** Postal address of the other provider. */
  declare address: string | undefined;
  /** Where a visitor can book with the other provider: a whole address, with `https:`, `http:`, `tel:` or `mailto:`. */
  declare bookingUrl: string | undefined;
  /** Your name, for the subject of an e-mail. Without it, “your website”. */
  declare partner: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    clinicBlocks.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clinicBlocks.delete(this);
  }

  /** In a checker it stands below the title of a result, unless the page sets a level. @internal */
  override get level(): number {
    const isPlaced = this.headingLevel === undefined && this.isConnected; // nothing is connected on a server
    const around = isPlaced ? enclosingChecker(this)?.level : undefined;
    return around ? around + 1 : super.level;
  }

  /** @internal */
  override render(): Content {
    if (hasUrgentResult()) return html`<p>${words.contactFolded}</p>`;
    const given = [this.name, this.phone, this.email, this.address, this.bookingUrl, this.partner].map(textOf);
    // Other words, other text nodes: tools that translate or read aloud replace those that were drawn.
    return keyed([this.level, this.clinic, ...given].map(textOf).join('\0'), this.#details(given));
  }

  #details([
    ownName = '',
    ownPhone,
    ownEmail,
    address = '',
    bookingUrl = '',
    partner,
  ]: readonly string[]): TemplateResult {
    const isOther = [ownName, ownPhone, ownEmail, address, bookingUrl].some(Boolean);
    const { name, phone, email } = isOther ? { name: ownName, phone: ownPhone, email: ownEmail } : provider;
    const only = isOther ? undefined : enumAttribute(this, 'clinic', this.clinic, ids);
    const booking = safeUrl(this, 'booking-url', bookingUrl);
    const number = dialled(phone ?? '');
    const tel = number && `tel:${number}`;
    const to = encodeURIComponent(email?.trim() ?? '').replace('%40', '@'); // no “?bcc=” that somebody hid in it
    const mail = `mailto:${to}?subject=${encodeURIComponent(words.contactSubject(partner === '' ? undefined : partner))}`;
    return html`
      ${isOther || enclosingChecker(this) ? nothing : html`<p><small>${words.contactFrom(name)}</small></p>`}
      <div class="title">${heading(this.level, words.contactTitle(name))}</div>
      ${isOther ? nothing : html`${this.#contactLink('phone', tel, [phoneIcon(), words.contactFreeCall], only, 'button')}<p>${words.contactHours}</p>`}
      ${booking && this.#contactLink('booking', booking, words.contactBook, only, 'button')}
      ${phone && this.#contactLink('phone', tel, words.call(phone), only)} ${email && this.#contactLink('email', mail, email, only)}
      ${isOther ? address && this.#location(name, address) : this.#locations(only ? [only] : ids)}
      <slot name="note"></slot>
    `;
  }

  #locations(shown: readonly ClinicId[]): TemplateResult {
    return html`
      <div class="places grid">
        ${shown.map((id) => {
          const { city, address } = clinics[id];
          return html`<div>${heading(this.level + 1, city)} ${this.#location(city, address, id)}</div>`;
        })}
      </div>
    `;
  }

  #location(name: string, address: string, clinic?: ClinicId): TemplateResult {
    // A page of a map site: nothing is loaded from it until the visitor follows the link.
    const map = `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(address)}`;
    return html`<p class="address">${address}</p> ${this.#contactLink('map', map, words.contactMap(name), clinic)}`;
  }

  /** One way to get in touch. It tells the page which way the visitor chose, and nothing else. */
  #contactLink(channel: ContactChannel, url: string, text: Content, clinic?: ClinicId, part?: string): TemplateResult {
    return html`<p>${link(url, text, part, (event) => {
      event.stopPropagation();
      dispatchUnlessPrivate(this, new ContactClickEvent(channel, clinic));
    })}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-contact': ClinicContact;
  }
}
