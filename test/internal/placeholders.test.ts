import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import { heading, warningsOf } from '../support/driver.js';

/** The elements inside a placeholder, once the module has seen it. */
async function inside(place: Element, tag: string): Promise<HTMLElement[]> {
  const elements = (): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(tag)];
  await waitUntil(() => elements().length, `an element <${tag}> in the placeholder`);
  return elements();
}

describe('a placeholder', () => {
  it('becomes its element, with its attributes and its words', async () => {
    const place = await fixture(html`<div data-back-pain="contact" data-name="Northside Physio" data-heading-level="3">Northside</div>`);
    const [contact] = await inside(place, 'clinic-contact');
    expect(contact).to.have.attribute('heading-level', '3');
    expect(contact!.textContent).to.equal('Northside');
    await waitUntil(() => heading(contact!) === 'Contact Northside Physio');
  });

  it('hands on the attributes of its element alone, since whoever may write data-onclick may not write onclick', async () => {
    const place = await fixture(html`
      <div data-back-pain="contact" data-onclick="alert(1)" data-style="position:fixed" data-id="main" data-hidden="hidden" data-phone="01234 5">x</div>
    `);
    const [contact] = await inside(place, 'clinic-contact');
    expect(contact!.getAttributeNames()).to.deep.equal(['phone']);
  });

  it('is filled once, even when the page puts something before its element', async () => {
    const place = await fixture(html`<div data-back-pain="tips">Warm up.</div>`);
    const [tips] = await inside(place, 'prevention-tips');
    place.prepend(document.createElement('span'));
    // The module looks at all placeholders at once: when it has seen the next one, it has seen this one again.
    await inside(await fixture(html`<div data-back-pain="tips">Warm up.</div>`), 'prevention-tips');
    expect(await inside(place, 'prevention-tips')).to.deep.equal([tips]);
  });

  it('stays as it is and warns once when its name is unknown', async () => {
    const said = await warningsOf(async () => {
      const place = await fixture(html`<div data-back-pain="chequer">Call 999</div>`);
      await inside(await fixture(html`<div data-back-pain="tips">Warm up.</div>`), 'prevention-tips');
      expect(place.innerHTML).to.contain('Call 999');
    });
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('data-back-pain="chequer"').and.to.contain('checker, tips, contact, guide');
  });
});
