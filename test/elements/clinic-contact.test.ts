import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { clinics, type ClinicId } from '../../src/content/clinics.js';
import type { ClinicContact } from '../../src/index.js';
import { phones } from '../support/phones.mjs';
import {
  all,
  expectAccessible,
  find,
  follow,
  heading,
  headings,
  linkTo,
  links,
  listen,
  textOf,
  warningsOf,
  wordsOf,
} from '../support/driver.js';

const contact = (template: ReturnType<typeof html>): Promise<ClinicContact> => fixture<ClinicContact>(template);
const addresses = (element: Element): string[] =>
  all(element, '.address').map((address) => address.innerText.replace(/\s*\n\s*/g, ', '));

describe('<clinic-contact>', () => {
  it('shows the free call, the phone, the e-mail and three addresses of ProHealth Clinic, and is accessible', async () => {
    const element = await contact(html`<clinic-contact></clinic-contact>`);
    expect(wordsOf(element).startsWith('From ProHealth Clinic')).to.be.true;
    expect(heading(element)).to.equal('Contact ProHealth Clinic');
    expect(textOf(links(element)[0])).to.equal('Book a free 15-minute call');
    expect(links(element)[0]?.getAttribute('href')).to.equal('tel:+441234380345');
    expect(linkTo(element, 'mailto:info@prohealthclinic.co.uk?subject=')).to.exist;
    expect(addresses(element).map((text) => text.replace(/, $/, ''))).to.deep.equal([
      '104 Harley Street, Marylebone, W1G 7JD',
      'The Hadley Clinic, 64 Bridge Street, M3 3BN',
      'The Village Medical Centre, Kingswood Way, MK40 4GH',
    ]);
    expect(wordsOf(element)).to.contain('evenings and weekends');
    await expectAccessible(element);
  });

  it('links each address to a map that opens apart and is not told where the visitor comes from', async () => {
    const element = await contact(html`<clinic-contact></clinic-contact>`);
    const maps = links(element).filter((link) => link.href.includes('maps'));
    expect(maps).to.have.lengthOf(3);
    for (const map of maps) {
      expect(map.target).to.equal('_blank');
      expect(map.rel).to.equal('noreferrer');
      expect(textOf(map)).to.contain('(opens in a new tab)');
    }
  });

  it('names the city of each clinic that it shows, and no other', async () => {
    for (const shown of [Object.keys(clinics), ...Object.keys(clinics).map((id) => [id])] as ClinicId[][]) {
      const element = await contact(
        html`<clinic-contact clinic=${shown.length === 1 ? shown[0]! : ''}></clinic-contact>`,
      );
      expect(headings(element).slice(1).map(textOf)).to.deep.equal(shown.map((id) => clinics[id].city));
    }
  });

  it('shows one location with clinic', async () => {
    const element = await contact(html`<clinic-contact clinic="bedford"></clinic-contact>`);
    expect(all(element, '.address')).to.have.lengthOf(1);
    expect(wordsOf(element)).to.contain('Kingswood Way').and.not.to.contain('Harley Street');
  });

  it('shows another provider by its attributes alone', async () => {
    const element = await contact(html`
      <clinic-contact
        name="Northside Physio"
        phone="020 7946 0000"
        email="hello@northside.example"
        address="1 High Street, Leeds, LS1 1AA"
        booking-url="https://northside.example/book"
      ></clinic-contact>
    `);
    expect(heading(element)).to.equal('Contact Northside Physio');
    expect(linkTo(element, 'https://northside.example/book')).to.exist;
    expect(linkTo(element, 'tel:02079460000')).to.exist;
    expect(linkTo(element, 'mailto:hello@northside.example')).to.exist;
    expect(addresses(element)[0]).to.contain('1 High Street');
    expect(wordsOf(element)).not.to.contain('ProHealth');
    await expectAccessible(element);
  });

  for (const [written, number] of Object.entries(phones)) {
    it(`${number ? `dials ${number}` : 'links nothing'} where it says ${written}`, async () => {
      const element = await contact(html`<clinic-contact name="X" phone=${written}></clinic-contact>`);
      expect(linkTo(element, 'tel:')?.getAttribute('href')).to.equal(number ? `tel:${number}` : undefined);
      expect(wordsOf(element)).to.contain(`Call ${written}`);
    });
  }

  for (const [written, address] of [
    ['a@b.example?bcc=x@y.example', 'a@b.example%3Fbcc%3Dx%40y.example'],
    ['a@b.example&cc=x@y.example', 'a@b.example%26cc%3Dx%40y.example'],
    ['a@b.example,x@y.example', 'a@b.example%2Cx%40y.example'],
    ['first+last@b.example', 'first%2Blast@b.example'],
    [' 100%@b.example ', '100%25@b.example'],
  ] as const) {
    it(`writes to nobody but ${written}`, async () => {
      const element = await contact(html`<clinic-contact name="X" email=${written}></clinic-contact>`);
      const { pathname, search } = new URL(linkTo(element, 'mailto:')!.href);
      expect(pathname).to.equal(address);
      expect([...new URLSearchParams(search).keys()]).to.deep.equal(['subject']);
    });
  }

  it('opens a booking page apart, however its scheme is written', async () => {
    const element = await contact(
      html`<clinic-contact name="X" booking-url="HTTPS://northside.example/book"></clinic-contact>`,
    );
    expect(linkTo(element, 'https://northside.example/book')).to.have.attribute('target', '_blank');
  });

  it('names the partner in the subject of the e-mail', async () => {
    const element = await contact(html`<clinic-contact partner=${'Gym & Co'}></clinic-contact>`);
    const subject = new URL(linkTo(element, 'mailto:')!.href).searchParams.get('subject');
    expect(subject).to.contain('Gym & Co');
  });

  it('says which way the visitor chose, and for which clinic', async () => {
    const heard = listen('contact-click');
    const element = await contact(html`<clinic-contact></clinic-contact>`);
    follow(linkTo(element, 'tel:')!);
    follow(linkTo(element, 'mailto:')!);
    follow(links(element).find((link) => link.href.includes('maps'))!);
    expect(heard.map(({ channel, clinic }) => [channel, clinic])).to.deep.equal([
      ['phone', undefined],
      ['email', undefined],
      ['map', 'london'],
    ]);
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//no-scheme', 'not an address']) {
    it(`never uses the booking address ${url}, and warns`, async () => {
      const said = await warningsOf(async () => {
        const element = await contact(html`<clinic-contact name="X" booking-url=${url}></clinic-contact>`);
        expect(links(element)).to.be.empty;
      });
      expect(said[0]).to.contain('booking-url').and.to.contain('https:');
    });
  }

  it('shows all locations and warns once when the clinic is unknown', async () => {
    const said = await warningsOf(async () => {
      const element = await contact(html`<clinic-contact clinic="leeds"></clinic-contact>`);
      expect(all(element, '.address')).to.have.lengthOf(3);
    });
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('london, manchester, bedford');
  });

  it('shows a note of the partner below the details', async () => {
    const element = await contact(html`<clinic-contact><p slot="note">Ask for Sam.</p></clinic-contact>`);
    const slot = (find(element, 'slot[name=note]') as HTMLSlotElement | null)!;
    expect(textOf(slot.assignedElements()[0])).to.equal('Ask for Sam.');
  });

  it("keeps to the page's outline", async () => {
    const element = await contact(html`<clinic-contact heading-level="5"></clinic-contact>`);
    expect(headings(element).map(({ localName }) => localName)).to.deep.equal(['h5', 'h6', 'h6', 'h6']);
  });
});
