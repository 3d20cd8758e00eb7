import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/index.js';
import { edition } from '../../src/content/edition.js';
import { outcomes, type OutcomeId } from '../../src/content/outcomes.js';
import { vignettes } from '../../src/content/vignettes.js';
import type { BackPainChecker } from '../../src/index.js';
import { all, expectAccessible, find, focused, settled, textOf, Visitor, wordsOf } from '../support/driver.js';
import { replaceBuiltIn } from '../support/page.js';
import { printer } from '../support/printer.js';

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
    expect(textOf(find(person.checker, '[aria-live]'))).to.contain('Copied.');
    expect(find(person.checker, 'textarea')).not.to.exist;
    await expectAccessible(person.checker);
  });

  it('offers the text, selected, where the clipboard is refused, and Tab leads back to it', async () => {
    const board = clipboard(false);
    const person = await urgent();
    await person.copy();
    board.restore();
    const text = (find(person.checker, 'textarea') as HTMLTextAreaElement | null)!;
    expectWholeSummary(text.value);
    expect(focused()).to.equal(text);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).to.equal(text.value);
    expect(text.tabIndex).to.equal(0);
    expect(textOf(find(person.checker, '[aria-live]'))).to.contain('Select this text');
    await expectAccessible(person.checker);
  });

  it('offers the text where the clipboard never answers', async () => {
    const board = clipboard(new Promise(() => undefined));
    const person = await urgent();
    await person.copy();
    board.restore();
    expectWholeSummary((find(person.checker, 'textarea') as HTMLTextAreaElement | null)!.value);
  });

  it('shows no copied text on the screen of the next visitor, however late the clipboard refuses', async () => {
    let refuse = (): void => undefined;
    const board = clipboard(
      new Promise((_, reject) => {
        refuse = () => {
          reject(new DOMException('refused', 'NotAllowedError'));
        };
      }),
    );
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
    const help = [
      'https://111.nhs.uk/',
      'https://111.wales.nhs.uk/',
      'https://www.nhsinform.scot/',
      'https://999bsl.co.uk/',
      'https://www.nhs.uk/nhs-services/get-nhs-help-for-back-joint-problems/',
    ];
    for (const rule of ['E01', 'E09', 'E11', 'U05', 'S04', 'C01'] as const) {
      const board = clipboard(true);
      const person = new Visitor(await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`));
      await person.walk(vignettes.find(({ because }) => because.some((id) => id === rule))!.answers);
      await person.copy();
      board.restore();
      expect(board.text).to.match(/Source: (NHS|Cheung)/);
      expect(board.text.match(/https?:[^)\s]*/g) ?? []).to.satisfy(
        (found: string[]) => found.every((each) => help.includes(each)),
        rule,
      );
    }
  });

  const net = (id: OutcomeId): readonly string[] => {
    if (id === 'emergency') return ['Call 999, even if you have called before'];
    return [
      'numbness between your legs',
      id === 'urgent' ? 'Call 111 again if you get worse' : 'Call 111 if you are worried',
    ];
  };

  for (const { id } of outcomes) {
    it(`carries the safety net from "${id}"`, async () => {
      const board = clipboard(true);
      const person = new Visitor(await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`));
      await person.walk(vignettes.find(({ outcome }) => outcome === id)!.answers);
      await person.copy();
      board.restore();
      for (const text of net(id)) expect(board.text).to.contain(text);
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

  let container: HTMLElement;

  beforeEach(async () => {
    fixtureCleanup(); // so that no element of another test waits for the day already
    container = await fixture<HTMLElement>(html`<div></div>`);
  });

  afterEach(() => {
    window.Date = RealDate;
  });

  const warning = 'This advice is out of date. Call 111, or 999 in an emergency.';

  for (const tag of ['back-pain-checker', 'prevention-tips', 'back-pain-guide']) {
    it(`shows above <${tag}> on a page left open over its last day`, async () => {
      const hours: (() => void)[] = [];
      const undo = replaceBuiltIn(window, 'setTimeout', (later: () => void, delay: number) => {
        expect(delay).to.be.within(1, 3_600_000);
        hours.push(later);
        return 0;
      });
      try {
        setDay(edition.expires);
        const element = document.createElement(tag);
        container.append(element);
        await settled(element);
        for (const later of hours.splice(0)) later();
        await settled(element);
        expect(wordsOf(element)).not.to.contain(warning);
        setDay('2031-01-01');
        for (const later of hours.splice(0)) later();
        await settled(element);
        expect(wordsOf(element).startsWith(warning)).to.be.true;
        expect(hours).to.be.empty;
      } finally {
        undo();
      }
    });

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

  for (const tag of ['back-pain-checker', 'prevention-tips', 'back-pain-guide']) {
    it(`stands above <${tag}> that was left open past the date, within the hour`, async () => {
      const before = Object.getOwnPropertyDescriptor(window, 'setTimeout')!;
      const real = window.setTimeout.bind(window);
      const hourly: (() => void)[] = [];
      const value = (run: () => void, wait = 0): number =>
        wait > 60_000 && wait <= 3_600_000 ? hourly.push(run) : real(run, wait);
      Object.defineProperty(window, 'setTimeout', { ...before, value });
      setDay(edition.expires);
      const element = await fixture(`<${tag}></${tag}>`);
      Object.defineProperty(window, 'setTimeout', before);
      await settled(element);
      expect(wordsOf(element)).not.to.contain(warning);
      setDay('2031-01-01');
      for (const run of hourly) run();
      await settled(element);
      expect(wordsOf(element).startsWith(warning)).to.be.true;
    });
  }

  it('names the number of the region', async () => {
    setDay('2031-01-01');
    const element = await fixture<BackPainChecker>(html`<back-pain-checker region="us"></back-pain-checker>`);
    expect(wordsOf(element).startsWith('This advice is out of date. Ask a doctor. In an emergency, call 911.')).to.be
      .true;
  });

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
    expect(textOf(about))
      .to.contain('Clinical review: none yet.')
      .and.to.contain(
        `Version ${edition.version}. Written from public guidance, November 2026. Not every source was opened again.`,
      );
    expect(textOf(about)).not.to.match(/checked/i);
    expect(textOf(about)).to.contain('does not replace a professional').and.to.contain('NICE NG59');
    button.click();
    expect(button).to.have.attribute('aria-expanded', 'false');
    expect(textOf(about)).to.equal('About this guide');
  });
});
