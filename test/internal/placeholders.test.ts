import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import { find, heading, Visitor, warningsOf } from '../support/driver.js';

/** The elements inside a placeholder, once the module has seen it. */
async function inside(place: Element, tag: string): Promise<HTMLElement[]> {
  const elements = (): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(tag)];
  await waitUntil(() => elements().length, `an element <${tag}> in the placeholder`);
  return elements();
}

describe('a placeholder', () => {
  it('becomes its element, with its attributes and its words', async () => {
    const place = await fixture(
      html`<div data-back-pain="contact" data-name="Northside Physio" data-heading-level="3">Northside</div>`,
    );
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
    // When the module has seen the next one, it has seen this one again.
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

  it("with data-slot is the partner's own clinic inside a placeholder of a checker", async () => {
    const outer = await fixture(html`
      <div data-back-pain="checker">Call 999<div data-back-pain="contact" data-slot="clinic" data-name="Northside Physio" data-phone="020 7946 0000">Northside</div></div>
    `);
    await inside(outer, 'back-pain-checker');
    const checker = outer.querySelector('back-pain-checker');
    const [own] = await inside(outer, 'clinic-contact');
    await checker!.updateComplete;
    const person = new Visitor(checker!);
    await person.walk({
      nerve: ['none'],
      danger: ['none'],
      about: ['none'],
      unwell: ['none'],
      leg: ['no'],
      length: ['over-6-weeks'],
      trend: ['same'],
      severity: ['moderate'],
    });
    const slot = (find(checker!, 'slot[name=clinic]') as HTMLSlotElement | null)!;
    expect(slot.assignedElements()).to.deep.equal([own!.parentElement]);
    expect(own!.getBoundingClientRect().height).to.be.above(0);
    expect(heading(own!)).to.equal('Contact Northside Physio');
  });

  it('that cannot be filled stops neither the next one, nor those that come later', async () => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => said.push(words);
    try {
      const [bad, good] = (
        await fixture(html`
        <div>
          <form data-back-pain="tips">Warm up.<input name="children" /></form>
          <div data-back-pain="tips">Warm up.</div>
        </div>
      `)
      ).children;
      await inside(good!, 'prevention-tips');
      expect(bad!.textContent).to.contain('Warm up.');
      await inside(await fixture(html`<div data-back-pain="tips">Warm up.</div>`), 'prevention-tips');
    } finally {
      console.error = error;
    }
    expect(said).to.have.lengthOf(1);
  });

  it('is found in whatever is added: in a fragment, below it, and piece by piece', async () => {
    const parent = await fixture(html`<div></div>`);
    const holder = (): HTMLElement => Object.assign(document.createElement('p'), { textContent: 'Warm up.' });
    const marked = (element: HTMLElement): HTMLElement => {
      element.dataset['backPain'] = 'tips';
      return element;
    };
    const deep = document.createElement('section');
    deep.append(document.createElement('div'), marked(holder()));
    parent.append(deep, 'words', marked(holder()));
    const late = document.createElement('div');
    parent.append(late);
    const last = holder();
    late.append(last);
    marked(last);
    await waitUntil(() => parent.querySelectorAll('prevention-tips').length === 3, 'three elements');
  });
});

describe('a page that changes often', () => {
  let calls = 0;
  const undo: (() => void)[] = [];

  before(() => {
    for (const prototype of [Document.prototype, Element.prototype]) {
      const before = Object.getOwnPropertyDescriptor(prototype, 'querySelectorAll')!;
      const original = before.value as (this: Document | Element, selector: string) => NodeListOf<Element>;
      const value = function (this: Document | Element, selector: string): NodeListOf<Element> {
        if (selector.includes('back-pain')) calls += 1;
        return original.call(this, selector);
      };
      Object.defineProperty(prototype, 'querySelectorAll', { ...before, value });
      undo.push(() => Object.defineProperty(prototype, 'querySelectorAll', before));
    }
  });

  after(() => {
    for (const each of undo) each();
  });

  /** A page of 200,000 nodes. */
  async function largePage(): Promise<HTMLElement> {
    const parent = await fixture<HTMLElement>(html`<div hidden></div>`);
    const row = document.createElement('p');
    for (let count = 0; count < 99; count += 1) row.append(document.createElement('i'));
    for (let count = 0; count < 2000; count += 1) parent.append(row.cloneNode(true));
    await Promise.resolve();
    return parent;
  }

  it('is not looked through for changes that add no element', async () => {
    const parent = await largePage();
    calls = 0;
    for (let count = 0; count < 100; count += 1) {
      parent.lastElementChild!.remove();
      parent.append('words');
      await Promise.resolve();
    }
    expect(calls).to.equal(0);
  });

  it('looks once through an element that is added', async () => {
    const parent = await largePage();
    calls = 0;
    for (let count = 0; count < 1000; count += 1) {
      parent.append(document.createElement('b'));
      await Promise.resolve();
    }
    expect(calls).to.equal(1000);
  });

  it('is looked through once where a deep tree is added piece by piece', async () => {
    let place: HTMLElement = await fixture<HTMLElement>(html`<div></div>`);
    await Promise.resolve();
    calls = 0;
    for (let depth = 0; depth < 300; depth += 1) {
      const next = document.createElement('div');
      place.append(next);
      place = next;
    }
    await Promise.resolve();
    expect(calls).to.equal(1);
  });
});
