import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { edition } from '../../src/content/edition.js';
import { outcomes } from '../../src/content/outcomes.js';
import { vignettes } from '../../src/content/vignettes.js';
import type { BackPainChecker } from '../../src/index.js';
import { all, expectAccessible, find, focused, settled, textOf, Visitor, wordsOf } from '../support/driver.js';

const none = ['none'];

async function urgent(): Promise<Visitor> {
  const person = new Visitor(await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`));
  await person.walk({ nerve: none, danger: none, about: ['pregnant'] });
  return person;
}

/** Lets the clipboard take what is copied, or refuse it, or end as a promise ends, and returns what it took. */
function clipboard(takes: boolean | Promise<void>): { text: string; restore: () => void } {
  const before = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  const taken = { text: '', restore: () => Object.defineProperty(Navigator.prototype, 'clipboard', before) };
  const writeText = (text: string): Promise<void> => {
    if (typeof takes !== 'boolean') return takes;
    if (!takes) return Promise.reject(new DOMException('refused', 'NotAllowedError'));
    taken.text = text;
    return Promise.resolve();
  };
  Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, value: { writeText } });
  return taken;
}

/** Catches what would go to the printer: the text of the page in the frame. `tells`: whether the browser says when it has printed. */
function printer({ tells = true } = {}): { pages: { text: string; lang: string }[]; restore: () => void } {
  const name = 'contentWindow';
  const before = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, name)!;
  const pages: { text: string; lang: string }[] = [];
  Object.defineProperty(HTMLIFrameElement.prototype, name, {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const page = before.get!.call(this) as Window;
      page.print = () => {
        const { body, documentElement } = page.document;
        pages.push({ text: body.innerText, lang: documentElement.lang });
        if (tells) page.dispatchEvent(new Event('afterprint'));
      };
      return page;
    },
  });
  return { pages, restore: () => Object.defineProperty(HTMLIFrameElement.prototype, name, before) };
}

const today = (): string => new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });

function expectWholeSummary(text: string): void {
  expect(text).to.contain('Back pain after exercise: where to get help');
  expect(text).to.contain(today());
  expect(text).to.contain('Get help today').and.to.contain('Call 111');
  expect(text).to.contain('I am pregnant');
  expect(text).to.contain('(https://111.nhs.uk/)').and.to.contain('Source: NHS.uk');
  expect(text).to.contain('numbness between your legs');
  expect(text).to.contain('Your answers').and.to.contain('None of these');
  expect(text).to.contain('Clinical review: none yet');
  expect(text).not.to.contain('Start again');
  expect(text).not.to.contain('Change');
  expect(text).not.to.contain('(opens in a new tab)');
}

describe('taking the advice along', () => {
  it('Copy puts the whole summary on the clipboard as plain text, and says so', async () => {
    const board = clipboard(true);
    const person = await urgent();
    await person.copy();
    board.restore();
    expectWholeSummary(board.text);
    expect(textOf(find(person.checker, '[role=status]'))).to.contain('Copied.');
    expect(find(person.checker, 'textarea')).not.to.exist;
    await expectAccessible(person.checker);
  });

  it('offers the text, selected, where the clipboard is refused, and Tab leads back to it', async () => {
    const board = clipboard(false);
    const person = await urgent();
    await person.copy();
    board.restore();
    const text = find<HTMLTextAreaElement>(person.checker, 'textarea')!;
    expectWholeSummary(text.value);
    expect(focused()).to.equal(text);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).to.equal(text.value);
    expect(text.tabIndex).to.equal(0);
    expect(textOf(find(person.checker, '[role=status]'))).to.contain('Select this text');
    await expectAccessible(person.checker);
  });

  it('shows no copied text on the screen of the next visitor, however late the clipboard refuses', async () => {
    let refuse = (): void => undefined;
    const board = clipboard(new Promise((_, reject) => {
      refuse = () => { reject(new DOMException('refused', 'NotAllowedError')); };
    }));
    const person = await urgent();
    find(person.checker, '[data-action=copy]')!.click();
    await person.restart();
    refuse();
    await person.walk({ nerve: ['saddle'] });
    board.restore();
    expect(find(person.checker, 'textarea')).not.to.exist;
  });

  it('forgets the copied text on the next screen', async () => {
    const board = clipboard(false);
    const person = await urgent();
    await person.copy();
    board.restore();
    await person.back();
    await person.continue();
    expect(find(person.checker, 'textarea')).not.to.exist;
  });

  it('Print prints the summary alone, without the page, and leaves nothing behind', async () => {
    const paper = printer();
    const bystander = await fixture(html`<p>Words of the page</p>`);
    const person = await urgent();
    await person.print(() => paper.pages.length > 0);
    paper.restore();
    expect(paper.pages).to.have.lengthOf(1);
    expectWholeSummary(paper.pages[0]!.text);
    expect(paper.pages[0]!.lang).to.equal('en-GB');
    expect(paper.pages[0]!.text).not.to.contain(bystander.textContent);
    expect(find(person.checker, 'iframe')).not.to.exist;
  });

  it('keeps no printed sheet once the visitor goes on, even where the browser never says that it has printed', async () => {
    const paper = printer({ tells: false });
    const person = await urgent();
    await person.print(() => paper.pages.length === 1);
    await person.print(() => paper.pages.length === 2);
    paper.restore();
    expect(all(person.checker, 'iframe')).to.have.lengthOf(1);
    await person.restart();
    expect(find(person.checker, 'iframe')).not.to.exist;
  });

  it('copies the words as they are, on a page that writes in capitals', async () => {
    const board = clipboard(true);
    const page = await fixture<HTMLElement>(html`<div><back-pain-checker></back-pain-checker></div>`);
    page.style.textTransform = 'uppercase';
    const person = new Visitor(page.querySelector('back-pain-checker')!);
    await person.walk({ nerve: none, danger: none, about: ['pregnant'] });
    await person.copy();
    board.restore();
    expectWholeSummary(board.text);
  });

  it('writes out the addresses of help alone, since those of sources may name a condition (P9)', async () => {
    const help = ['https://111.nhs.uk/', 'https://999bsl.co.uk/', 'https://www.nhs.uk/conditions/physiotherapy/accessing/'];
    for (const rule of ['E01', 'E09', 'E11', 'U05', 'S04', 'C01'] as const) {
      const board = clipboard(true);
      const person = new Visitor(await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`));
      await person.walk(vignettes.find(({ because }) => because.some((id) => id === rule))!.answers);
      await person.copy();
      board.restore();
      expect(board.text).to.match(/Source: (NHS|Cheung)/);
      expect(board.text.match(/https?:[^)\s]*/g) ?? []).to.satisfy((found: string[]) => found.every((each) => help.includes(each)), rule);
    }
  });

  for (const { id } of outcomes) {
    it(`carries the safety net from "${id}"`, async () => {
      const board = clipboard(true);
      const person = new Visitor(await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`));
      await person.walk(vignettes.find(({ outcome }) => outcome === id)!.answers);
      await person.copy();
      board.restore();
      expect(board.text).to.contain('numbness between your legs').and.to.contain('Call 111 if you are worried');
      expect(board.text).to.contain('Book a GP or physio if it is not better in a week');
    });
  }
});

describe('the age of the advice', () => {
  const RealDate = Date;

  /** Sets the clock to noon of a day. */
  function setDay(day: string): void {
    const now = RealDate.parse(`${day}T12:00:00Z`);
    window.Date = class extends RealDate {
      constructor(value: string | number = now) {
        super(value);
      }
      static override now = (): number => now;
    } as DateConstructor;
  }

  afterEach(() => {
    window.Date = RealDate;
  });

  const warning = 'This advice is out of date. Use 111.nhs.uk';

  for (const tag of ['back-pain-checker', 'prevention-tips', 'back-pain-guide']) {
    it(`is no matter to <${tag}> on its last day`, async () => {
      setDay(edition.expires);
      const element = await fixture(`<${tag}></${tag}>`);
      await settled(element);
      expect(wordsOf(element)).not.to.contain(warning);
    });

    it(`stands above <${tag}> from the day after`, async () => {
      setDay(new RealDate(RealDate.parse(edition.expires) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10));
      const element = await fixture(`<${tag}></${tag}>`);
      await settled(element);
      expect(wordsOf(element).startsWith(warning)).to.be.true;
      await expectAccessible(element);
    });
  }

  it('does not keep an old checker from working, and stands above its summary too', async () => {
    setDay('2031-01-01');
    const person = await urgent();
    expect(person.outcome).to.equal('urgent');
    expect(wordsOf(person.checker)).to.contain(warning);
    const board = clipboard(true);
    await person.copy();
    board.restore();
    expect(board.text.startsWith(warning)).to.be.true;
    const mild = new Visitor(await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`));
    await mild.walk(vignettes.find(({ outcome }) => outcome === 'self-care')!.answers);
    await settled(find(mild.checker, 'prevention-tips')!);
    expect(wordsOf(mild.checker).split(warning), 'it stands there once').to.have.lengthOf(2);
  });

  it('is told in About, with its review and its sources', async () => {
    const person = await urgent();
    const button = find(person.checker, '[aria-expanded]')!;
    const about = button.parentElement!;
    expect(textOf(about)).to.equal('About this guide');
    button.click();
    expect(button).to.have.attribute('aria-expanded', 'true');
    expect(textOf(about)).to.contain('Clinical review: none yet.').and.to.contain(`Version ${edition.version}`);
    expect(textOf(about)).to.contain('does not replace a professional').and.to.contain('NICE NG59');
    button.click();
    expect(button).to.have.attribute('aria-expanded', 'false');
    expect(textOf(about)).to.equal('About this guide');
  });
});
