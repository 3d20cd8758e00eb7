import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { BackPainChecker, BackPainGuide, ClinicContact } from '../../src/index.js';
import { all, find, heading, linkTo, settled, textOf } from '../support/driver.js';

describe('an attribute that the page changes later', () => {
  it('mode: questions give way to the signs, and come back', async () => {
    const checker = await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`);
    checker.mode = 'lists';
    await settled(checker);
    expect(all(checker, '[part=card]')).to.have.lengthOf(3);
    checker.removeAttribute('mode');
    await settled(checker);
    expect(find(checker, '[type=submit]')).to.exist;
  });

  it('region: the number to call follows', async () => {
    const checker = await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`);
    checker.setAttribute('region', 'us');
    await settled(checker);
    expect(linkTo(checker, 'tel:911')).to.exist;
    checker.region = 'gb';
    await settled(checker);
    expect(linkTo(checker, 'tel:999')).to.exist;
  });

  it('section: the guide shows that section, and then the whole again', async () => {
    const guide = await fixture<BackPainGuide>(html`<back-pain-guide></back-pain-guide>`);
    const whole = heading(guide);
    guide.setAttribute('section', 'faq');
    await settled(guide);
    expect(all(guide, 'section')).to.have.lengthOf(1);
    guide.section = undefined;
    await settled(guide);
    expect(heading(guide)).to.equal(whole);
  });

  it('clinic, and the details of another provider', async () => {
    const contact = await fixture<ClinicContact>(html`<clinic-contact></clinic-contact>`);
    contact.clinic = 'bedford';
    await settled(contact);
    expect(all(contact, '.address').map(textOf).join()).to.contain('MK40 4GH').and.not.to.contain('W1G 7JD');
    contact.setAttribute('name', 'Northside Physio');
    contact.setAttribute('phone', '020 7946 0000');
    await settled(contact);
    expect(heading(contact)).to.equal('Contact Northside Physio');
    expect(linkTo(contact, 'tel:02079460000')).to.exist;
    expect(all(contact, '.address')).to.have.lengthOf(0);
    contact.name = contact.phone = contact.clinic = undefined;
    await settled(contact);
    expect(all(contact, '.address')).to.have.lengthOf(3);
  });

  it('an unknown value falls back, and a known one after it counts', async () => {
    const checker = await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`);
    checker.setAttribute('region', 'mars-later');
    await settled(checker);
    expect(linkTo(checker, 'tel:112')).to.exist;
    checker.setAttribute('region', 'ie');
    await settled(checker);
    expect(linkTo(checker, 'tel:112')).to.exist;
    checker.setAttribute('region', 'us');
    await settled(checker);
    expect(linkTo(checker, 'tel:911')).to.exist;
  });
});
