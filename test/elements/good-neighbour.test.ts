import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { BackPainChecker, BackPainGuide, ClinicContact } from '../../src/index.js';
import { all, find, follow, heading, Visitor, wordsOf } from '../support/driver.js';
import { boxOf, closePages, openPage } from '../support/page.js';

const checker = (): Promise<BackPainChecker> => fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`);

/** What reaches the page, of these events. */
function listenOn(target: EventTarget, ...types: readonly string[]): { readonly heard: string[]; stop(): void } {
  const heard: string[] = [];
  const hear = (event: Event): void => {
    heard.push(event instanceof KeyboardEvent ? event.key : event.type);
  };
  for (const type of types) target.addEventListener(type, hear);
  return {
    heard,
    stop: () => {
      for (const type of types) target.removeEventListener(type, hear);
    },
  };
}

describe('the keys of a focused control', () => {
  it("stop at the box, so that a page's shortcuts take none of them", async () => {
    const person = new Visitor(await checker());
    const take = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab') event.preventDefault();
    };
    document.addEventListener('keydown', take);
    const page = listenOn(document, 'keydown');
    try {
      await person.start();
      person.input('none')!.focus();
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'k' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => person.question === 'danger');
      for (const question of ['danger', 'about', 'unwell']) {
        expect(person.question).to.equal(question);
        await person.answer('none');
      }
      person.input('no')!.focus();
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'ArrowUp' });
      expect(person.ticked).to.have.lengthOf(1);
      expect(page.heard).to.deep.equal([]);
      await sendKeys({ press: 'Escape' });
      expect(page.heard).to.deep.equal(['Escape']);
    } finally {
      document.removeEventListener('keydown', take);
      page.stop();
    }
  });

  it('go to the page where no control has focus, with a modifier, and from what a partner has put into a slot', async () => {
    const clinic = await fixture<ClinicContact>(
      html`<clinic-contact><label slot="note">Code <input /></label></clinic-contact>`,
    );
    const page = listenOn(document, 'keydown', 'input');
    const press = (target: Element, init: KeyboardEventInit): boolean =>
      target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
    press(find(clinic, '[part=heading]')!, { key: 'k' });
    press(find(clinic, 'a')!, { key: 'x', ctrlKey: true });
    press(find(clinic, 'a')!, { key: 'y' });
    press(clinic.querySelector('input')!, { key: 'z' });
    clinic.querySelector('input')!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    page.stop();
    expect(page.heard).to.deep.equal(['k', 'x', 'z', 'input']);
  });
});

describe("inside a partner's form, card or panel", () => {
  it('no answer is input of the form, submits it, or presses the card', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><back-pain-checker></back-pain-checker></form>`);
    const page = listenOn(form, 'input', 'change', 'submit', 'click');
    const person = new Visitor(form.querySelector('back-pain-checker')!);
    await person.walk({ nerve: ['none'], danger: ['none'], about: ['pregnant'] });
    expect(person.outcome).to.equal('urgent');
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(page.heard).to.deep.equal([]);
    find(person.checker, '[part=heading]')!.click();
    expect(page.heard).to.deep.equal(['click']);
    page.stop();
  });

  it('no screen takes focus away from a panel, which would close it', async () => {
    const panel = await fixture<HTMLElement>(html`<div><back-pain-checker></back-pain-checker></div>`);
    const person = new Visitor(panel.querySelector('back-pain-checker')!);
    find(person.checker, '[type=submit]')!.focus();
    const page = listenOn(panel, 'focusout');
    await person.start();
    person.input('none')!.focus();
    await person.answer('none');
    await person.back();
    await person.continue();
    find(person.checker, '[type=submit]')!.focus();
    await person.continue();
    page.stop();
    expect(page.heard).to.deep.equal([]);
    expect(panel.contains(document.activeElement)).to.be.true;
    expect(boxOf(person.checker)).not.to.have.attribute('tabindex');
  });
});

describe('below a sticky header', () => {
  afterEach(closePages);

  for (const height of [80, 120]) {
    it(`of ${String(height)} px, the heading of each screen stays in sight`, async () => {
      const bar = `<div id="bar" style="position:sticky;top:0;height:${String(height)}px;background:#036;z-index:9"></div>`;
      const { document: page } = await openPage({
        body: `${bar}<div style="height:600px"></div><back-pain-checker></back-pain-checker><div style="height:1500px"></div>`,
      });
      const person = new Visitor(page.querySelector('back-pain-checker')!);
      await person.start();
      for (const option of ['none', 'none', 'none', 'none', 'no', 'over-6-weeks', 'same']) {
        find(person.checker, '[type=submit]')!.scrollIntoView({ block: 'end' });
        await person.answer(option);
        const top = (): number => find(person.checker, '[part=heading]')!.getBoundingClientRect().top;
        // WebKit scrolls a frame later.
        await waitUntil(
          () => top() >= page.querySelector('#bar')!.getBoundingClientRect().bottom,
          `${heading(person.checker)}: in sight`,
        );
      }
      expect(person.outcome).to.equal('see-professional');
    });
  }
});

describe('the page', () => {
  afterEach(closePages);

  it('may move an element into another document and back: it keeps its style', async () => {
    const person = new Visitor(await checker());
    await person.start();
    const parent = person.checker.parentElement!;
    const colour = (): string => {
      const button = find(person.checker, '[type=submit]')!;
      return button.ownerDocument.defaultView!.getComputedStyle(button).backgroundColor;
    };
    const before = colour();
    expect(before).not.to.match(/^rgba?\(0, 0, 0, 0\)$|^transparent$/);
    const frame = await openPage({ body: '' });
    frame.document.body.append(person.checker);
    await person.checker.updateComplete;
    expect(colour()).to.equal(before);
    await person.answer('none');
    expect(person.question).to.equal('danger');
    parent.append(person.checker);
    await person.checker.updateComplete;
    expect(colour()).to.equal(before);
    document.createElement('template').content.append(person.checker);
    parent.append(person.checker);
    await person.checker.updateComplete;
    expect(colour()).to.equal(before);
  });

  it('may hide an element until it is found', async () => {
    const element = await checker();
    element.setAttribute('hidden', 'until-found');
    expect(getComputedStyle(element).display).to.equal('block');
    element.setAttribute('hidden', '');
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('may adjust the size of text on small screens, or keep browsers from it', async () => {
    const parent = await fixture<HTMLElement>(html`<div><back-pain-checker></back-pain-checker></div>`);
    const box = boxOf(parent.firstElementChild!)!;
    const sizes = ['text-size-adjust', '-webkit-text-size-adjust', '-moz-text-size-adjust']
      .filter((name) => CSS.supports(name, '120%'))
      .map((name) => {
        parent.style.setProperty(name, '120%');
        return getComputedStyle(box).getPropertyValue(name);
      });
    expect(new Set(sizes)).to.deep.equal(new Set(sizes.length > 0 ? ['120%'] : []));
  });

  it('may open a section of the guide in a new tab', async () => {
    const guide = await fixture<BackPainGuide>(html`<back-pain-guide></back-pain-guide>`);
    const link = (find(guide, 'nav a') as HTMLAnchorElement | null)!;
    for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, [modifier]: true });
      let isOurs = true;
      link.addEventListener(
        'click',
        () => {
          isOurs = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      link.dispatchEvent(event);
      expect(isOurs, modifier).to.be.false;
    }
    follow(link);
    expect(guide.matches(':focus-within')).to.be.true;
  });

  it('may add names of conditions to every object', async () => {
    const names = ['has', 'all', 'any'];
    for (const name of names) Object.defineProperty(Object.prototype, name, { configurable: true, value: () => [] });
    try {
      const person = new Visitor(await checker());
      await person.walk({
        nerve: ['none'],
        danger: ['none'],
        about: ['none'],
        unwell: ['none'],
        leg: ['no'],
        length: ['up-to-3-days'],
        onset: ['later'],
        severity: ['mild'],
      });
      expect(person.outcome).to.equal('normal-soreness');
      expect(all(person.checker, '[data-rule]')).to.have.lengthOf(1);
      const lists = await fixture(html`<back-pain-checker mode="lists">Not drawn</back-pain-checker>`);
      expect(all(lists, '.card')).to.have.lengthOf(3);
      expect(wordsOf(lists)).to.contain(
        'You have cancer, or have had it, and one leg or foot has become weak or numb.',
      );
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});

describe('two presses in one turn', () => {
  it('of Continue, count for the screen that is seen', async () => {
    const person = new Visitor(await checker());
    const press = (selector: string): void => {
      find(person.checker, selector)!.click();
    };
    press('[type=submit]');
    press('[type=submit]');
    await person.checker.updateComplete;
    expect(person.question).to.equal('nerve');
    expect(person.error).to.equal('');
    press('input[value=none]');
    press('[type=submit]');
    press('[type=submit]');
    press('input[value=none]');
    await person.checker.updateComplete;
    expect(person.question).to.equal('danger');
    expect(person.error).to.equal('');
    expect(person.ticked).to.deep.equal([]);
    press('[data-action=back]');
    press('[data-action=back]');
    await person.checker.updateComplete;
    expect(person.question).to.equal('nerve');
  });

  it('of answers, leave ticked what looks ticked', async () => {
    const person = new Visitor(await checker());
    await person.start();
    for (const option of ['walking', 'none', 'sex', 'sex', 'none', 'none', 'saddle']) person.input(option)!.click();
    await person.checker.updateComplete;
    expect(person.ticked).to.deep.equal(['saddle']);
    for (const option of ['walking', 'none']) person.input(option)!.click();
    await person.checker.updateComplete;
    expect(person.ticked).to.deep.equal(['none']);
    await person.continue();
    expect(person.question).to.equal('danger');
  });
});
