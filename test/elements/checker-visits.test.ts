import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { outcomes } from '../../src/content/outcomes.js';
import { vignettes, type Vignette } from '../../src/content/vignettes.js';
import type { BackPainChecker } from '../../src/index.js';
import {
  expectAccessible,
  find,
  focused,
  heading,
  listen,
  textOf,
  unfold,
  Visitor,
  wordsOf,
} from '../support/driver.js';

const arrive = async (): Promise<Visitor> =>
  new Visitor(await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`));

const conditionNames =
  /cauda equina|sciatica|sepsis|aneurysm|rhabdomyolysis|fracture|tumou?r|spinal cord|kidney infection|slipped disc|herniat|arthritis/i;

/** Who should ask before taking a medicine, and that a second call is right. */
const notAboutTheVisitor = /Ask too if you have ever had [^.]+\.|even if you have called before/g;

/** Every way out of the page that a script has, replaced by one that tells. */
function watchTheExits(): { readonly used: string[]; close: () => void } {
  const used: string[] = [];
  const undo: (() => void)[] = [];
  const replace = (owner: object, name: string): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before) return;
    Object.defineProperty(owner, name, { ...before, value: () => used.push(name) });
    undo.push(() => Object.defineProperty(owner, name, before));
  };
  replace(window, 'fetch');
  replace(XMLHttpRequest.prototype, 'open');
  replace(Navigator.prototype, 'sendBeacon');
  replace(Storage.prototype, 'setItem');
  replace(IDBFactory.prototype, 'open');
  replace(History.prototype, 'pushState');
  replace(History.prototype, 'replaceState');
  return {
    used,
    close: () => {
      for (const each of undo) each();
    },
  };
}

describe('visitors of <back-pain-checker>', () => {
  for (const { outcome, because, answers, who } of vignettes) {
    it(`${who} → ${outcome}`, async () => {
      const person = await arrive();
      await person.walk(answers);
      expect(person.outcome).to.equal(outcome);
      expect(person.because).to.deep.equal(because);
    });
  }

  it(`leave nothing behind and send nothing: ${String(vignettes.length)} visits, watched`, async () => {
    const before = { url: location.href, title: document.title, cookie: document.cookie, history: history.length };
    const stored = (): number => localStorage.length + sessionStorage.length;
    const storedBefore = stored();
    const heard = listen('checker-start', 'checker-complete', 'checker-restart');
    const requests: string[] = [];
    const observer = new PerformanceObserver((list) => requests.push(...list.getEntries().map(({ name }) => name)));
    observer.observe({ type: 'resource' });
    const exits = watchTheExits();
    try {
      for (const { answers } of vignettes) {
        const person = await arrive();
        await person.walk(answers);
        await person.restart();
        person.checker.remove();
      }
    } finally {
      exits.close();
      requests.push(...observer.takeRecords().map(({ name }) => name));
      observer.disconnect();
    }
    expect(exits.used).to.deep.equal([]);
    expect(requests.filter((name) => !name.startsWith(location.origin))).to.deep.equal([]);
    expect({
      url: location.href,
      title: document.title,
      cookie: document.cookie,
      history: history.length,
    }).to.deep.equal(before);
    expect(stored()).to.equal(storedBefore);
    expect(heard).to.have.lengthOf(vignettes.length * 3);
    const words = [...new Set(vignettes.flatMap(({ answers }) => Object.values(answers).flat()))];
    for (const event of heard) expect(words.filter((word) => Object.values(event).includes(word))).to.deep.equal([]);
  });

  for (const { id } of outcomes) {
    const first = vignettes.find((each: Vignette) => each.outcome === id)!;

    describe(`told "${id}"`, () => {
      it('meet an accessible result, open and closed', async () => {
        const person = await arrive();
        await person.walk(first.answers);
        await expectAccessible(person.checker);
        unfold(person.checker);
        await expectAccessible(person.checker);
      });

      it('read no name of a condition, no percentage and no "you have"', async () => {
        const person = await arrive();
        await person.walk(first.answers);
        // What the visitor ticked is in their own words; everything else is ours.
        const ours = person.youTicked
          .reduce((words, text) => words.replace(text, ''), wordsOf(person.checker))
          .replaceAll(notAboutTheVisitor, '');
        expect(ours).not.to.match(conditionNames);
        expect(ours).not.to.match(/\d ?%|you have\b/i);
      });

      it('can get there by keyboard alone', async () => {
        const person = await arrive();
        find(person.checker, 'form button[type=submit]')!.focus();
        await sendKeys({ press: 'Enter' });
        await person.checker.updateComplete;
        while (person.question !== undefined) {
          for (const option of first.answers[person.question as keyof typeof first.answers]!)
            await pick(person, option);
          await sendKeys({ press: 'Enter' });
          await person.checker.updateComplete;
        }
        expect(person.outcome).to.equal(id);
        expect(heading(person.checker)).to.equal(textOf(focused()));
      });
    });
  }
});

/** Moves to an option with Tab, or with the arrow keys inside a group of radio buttons, and chooses it. */
async function pick(person: Visitor, option: string): Promise<void> {
  const input = person.input(option)!;
  for (
    let steps = 0;
    steps < 30 && !(focused() instanceof HTMLInputElement && (focused() as HTMLInputElement).name === input.name);
    steps += 1
  ) {
    await sendKeys({ press: 'Tab' });
  }
  if (input.type === 'radio') {
    if (focused() === input) await sendKeys({ press: ' ' });
    for (let steps = 0; steps < 10 && focused() !== input; steps += 1) await sendKeys({ press: 'ArrowDown' });
  } else {
    for (let steps = 0; steps < 30 && focused() !== input; steps += 1) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
  }
  await person.checker.updateComplete;
}
