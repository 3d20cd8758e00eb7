/** A shared tablet, on a clock that the tests turn. */
import { expect, fixture, html } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import '../../src/index.js';
import { idleNotice } from '../../src/content/locales/en-GB.js';
import type { BackPainChecker } from '../../src/index.js';
import { all, find, focused, heading, listen, settled, textOf, Visitor, warningsOf } from '../support/driver.js';

const none = ['none'];
const urgent = { nerve: none, danger: none, about: ['pregnant'] };
const start = 'Back pain after exercise: where to get help';

describe('idle-reset', () => {
  let clock: SinonFakeTimers;

  beforeEach(async () => {
    // Its page waits for the edition to expire, once for all elements: that timer is none of those counted here.
    await fixture(html`<prevention-tips></prevention-tips>`);
    clock = useFakeTimers({ now: Date.now(), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  });

  afterEach(() => {
    clock.restore();
  });

  async function tablet(seconds: string | number = 60): Promise<Visitor> {
    return new Visitor(
      await fixture<BackPainChecker>(html`<back-pain-checker idle-reset=${seconds}></back-pain-checker>`),
    );
  }

  /** Nobody does anything for these seconds. */
  async function wait({ checker }: Visitor, seconds: number): Promise<void> {
    clock.tick(seconds * 1000);
    await settled(checker);
  }

  /** The clock goes on and the timers do not, as on a tablet that sleeps. */
  const sleep = (seconds: number): void => {
    clock.setSystemTime(Date.now() + seconds * 1000);
  };

  const notice = ({ checker }: Visitor): string => textOf(find(checker, '.idle[role=alert]'));
  const isAtStart = ({ checker, question, outcome }: Visitor): boolean =>
    heading(checker) === start && !question && !outcome;

  async function touch({ checker }: Visitor, event: Event = new PointerEvent('pointerdown')): Promise<void> {
    document.body.dispatchEvent(event);
    await settled(checker);
  }

  it('asks when nobody has touched it for as long as it says, and goes back to the start 20 seconds later', async () => {
    const person = await tablet();
    const heard = listen('checker-restart', 'checker-start', 'checker-complete');
    await person.walk(urgent);
    heard.length = 0;
    await wait(person, 59.9);
    expect(notice(person)).to.equal('');
    await wait(person, 0.1);
    expect(notice(person)).to.equal(idleNotice(20));
    await wait(person, 19.9);
    expect(person.outcome).to.equal('urgent');
    await wait(person, 0.1);
    expect(isAtStart(person)).to.equal(true);
    expect(notice(person)).to.equal('');
    expect(heard, 'no event tells the page').to.deep.equal([]);
    await person.start();
    expect(person.ticked, 'nothing of the visitor before').to.deep.equal([]);
  });

  const touches = [
    new PointerEvent('pointerdown'),
    new Event('touchstart'),
    new KeyboardEvent('keydown', { key: 'Shift' }),
    new WheelEvent('wheel'),
    new FocusEvent('focusin'),
  ];
  for (const event of touches) {
    it(`stays after ${event.type} anywhere on the page, and the notice goes`, async () => {
      const person = await tablet();
      await person.walk(urgent);
      await wait(person, 75);
      expect(notice(person)).to.not.equal('');
      await touch(person, event);
      expect(notice(person)).to.equal('');
      await wait(person, 59);
      expect(notice(person), 'and has its whole time again').to.equal('');
      expect(person.outcome).to.equal('urgent');
      await wait(person, 21);
      expect(isAtStart(person)).to.equal(true);
    });
  }

  it('does not ask a visitor who goes on', async () => {
    const person = await tablet(30);
    await person.start();
    for (let step = 0; step < 4; step++) {
      await wait(person, 25);
      expect(notice(person)).to.equal('');
      await person.tick('saddle');
    }
    expect(person.question).to.equal('nerve');
  });

  it('waits for a reader who only scrolls, though the page stops the event', async () => {
    const person = await tablet(30);
    await person.walk(urgent);
    const stop = (event: Event): void => {
      event.stopPropagation();
    };
    document.body.addEventListener('wheel', stop, { capture: true });
    for (let step = 0; step < 4; step++) {
      await wait(person, 25);
      await touch(person, new WheelEvent('wheel'));
    }
    document.body.removeEventListener('wheel', stop, { capture: true });
    expect(notice(person)).to.equal('');
    expect(person.outcome).to.equal('urgent');
  });

  it('waits twice as long beside an emergency', async () => {
    const person = await tablet();
    await person.walk({ nerve: ['saddle'] });
    await wait(person, 119.9);
    expect(notice(person)).to.equal('');
    await wait(person, 0.1);
    expect(notice(person)).to.equal(idleNotice(20));
    await wait(person, 20);
    expect(isAtStart(person)).to.equal(true);
  });

  it('clears the list of signs, a question without an answer, and what was ticked before Back', async () => {
    const person = await tablet();
    await person.showSigns();
    await wait(person, 80);
    expect(find(person.checker, '[data-action=signs]')).to.exist;
    await person.start();
    await wait(person, 80);
    expect(isAtStart(person)).to.equal(true);
    await person.start();
    await person.tick('saddle');
    await person.back();
    await wait(person, 80);
    await person.start();
    expect(person.ticked).to.deep.equal([]);
  });

  it('keeps no printed sheet, and no text to copy by hand', async () => {
    const before = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    const writeText = (): Promise<void> => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, value: { writeText } });
    const person = await tablet();
    await person.walk(urgent);
    find(person.checker, '[data-action=copy]')!.click();
    while (!find(person.checker, 'textarea')) await new Promise(requestAnimationFrame);
    Object.defineProperty(Navigator.prototype, 'clipboard', before);
    find(person.checker, '.body')!.append(document.createElement('iframe')); // as Print leaves it where the browser never says that it has printed
    await wait(person, 80);
    expect(all(person.checker, 'iframe, textarea')).to.deep.equal([]);
    await person.walk(urgent);
    expect(find(person.checker, 'textarea')).to.not.exist;
  });

  it('does nothing on the start screen, nor without the attribute', async () => {
    const person = await tablet();
    await wait(person, 3600);
    expect(notice(person)).to.equal('');
    expect(clock.countTimers()).to.equal(0);
    const other = new Visitor(await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`));
    await other.walk(urgent);
    expect(clock.countTimers()).to.equal(0);
    expect(find(other.checker, '.idle')).to.not.exist;
    await wait(other, 3600);
    expect(other.outcome).to.equal('urgent');
  });

  it('runs one timer, however often it is touched', async () => {
    const person = await tablet();
    await person.walk(urgent);
    for (let step = 0; step < 50; step++) await touch(person);
    expect(clock.countTimers()).to.equal(1);
    await person.restart();
    expect(clock.countTimers()).to.equal(0);
  });

  it('can be set, changed and taken away later', async () => {
    const person = await tablet(900);
    await person.walk(urgent);
    person.checker.idleReset = 30;
    await settled(person.checker);
    expect(person.checker).to.have.attribute('idle-reset', '30');
    await wait(person, 30);
    expect(notice(person)).to.equal(idleNotice(20));
    person.checker.idleReset = undefined;
    await settled(person.checker);
    expect(clock.countTimers()).to.equal(0);
    expect(find(person.checker, '.idle')).to.not.exist;
  });

  const values = [
    ['10', 30],
    ['0', 30],
    ['-5', 30],
    ['5000', 900],
    ['“45”', 45],
    [' 45 ', 45],
    ['30.5', 30.5],
  ] as const;
  for (const [value, seconds] of values) {
    it(`takes ${value} for ${String(seconds)} seconds`, async () => {
      const warnings = await warningsOf(async () => {
        const person = await tablet(value);
        await person.walk(urgent);
        await wait(person, seconds - 0.1);
        expect(notice(person)).to.equal('');
        await wait(person, 0.1);
        expect(notice(person)).to.equal(idleNotice(20));
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const value of ['', 'soon', '60s', 'true', 'false']) {
    it(`warns once of "${value}", which is no number, and does nothing`, async () => {
      const warnings = await warningsOf(async () => {
        const person = await tablet(value);
        await person.walk(urgent);
        expect(clock.countTimers()).to.equal(0);
      });
      expect(warnings).to.deep.equal([
        `<back-pain-checker> does not know idle-reset="${value}". Allowed: 30 to 900. Used: none.`,
      ]);
    });
  }

  it('moves focus to the start where it was inside, and leaves it where the page has it', async () => {
    const person = await tablet();
    await person.walk(urgent);
    expect(document.activeElement).to.equal(person.checker);
    await wait(person, 80);
    expect(textOf(focused())).to.equal(start);
    await person.walk(urgent);
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
    field.focus();
    await wait(person, 80);
    expect(isAtStart(person)).to.equal(true);
    expect(document.activeElement).to.equal(field);
  });

  it('moves nothing when it asks: what is under a finger stays there', async () => {
    const person = await tablet();
    await person.walk(urgent);
    const places = (): string =>
      JSON.stringify(
        [person.checker, ...all(person.checker, 'button, a, p:not(.bar), [part=heading]')].map((each) =>
          each.getBoundingClientRect(),
        ),
      );
    const before = places();
    await wait(person, 60);
    expect(places()).to.equal(before);
    const start = window.scrollY + person.checker.getBoundingClientRect().top;
    for (const end of [start, document.documentElement.scrollHeight]) {
      window.scrollTo(0, end);
      const { top, bottom } = find(person.checker, '.idle p')!.getBoundingClientRect();
      expect(top, `in sight at ${String(end)}`).to.be.least(0);
      expect(Math.round(bottom), `in sight at ${String(end)}`).to.be.most(window.innerHeight);
    }
  });

  describe('on a tablet that slept', () => {
    it('clears at once as it wakes', async () => {
      const person = await tablet();
      await person.walk(urgent);
      sleep(80);
      document.dispatchEvent(new Event('visibilitychange'));
      await settled(person.checker);
      expect(isAtStart(person)).to.equal(true);
    });

    it('clears at the first touch of the next visitor, whose press on a button of the old screen does nothing', async () => {
      const errors: unknown[] = [];
      const person = await tablet();
      await person.walk(urgent);
      const button = find(person.checker, '[data-action=copy]')!;
      sleep(80);
      await touch(person);
      expect(isAtStart(person)).to.equal(true);
      const onError = (event: ErrorEvent): void => {
        errors.push(event.message);
      };
      window.addEventListener('error', onError);
      button.click();
      window.removeEventListener('error', onError);
      expect(errors).to.deep.equal([]);
    });

    it('gives the whole notice to whoever wakes it a little late', async () => {
      const person = await tablet();
      await person.walk(urgent);
      sleep(75);
      document.dispatchEvent(new Event('visibilitychange'));
      await settled(person.checker);
      expect(notice(person)).to.equal(idleNotice(20));
      await wait(person, 19.9);
      expect(person.outcome).to.equal('urgent');
      await wait(person, 0.1);
      expect(isAtStart(person)).to.equal(true);
    });

    it('waits no longer where the clock is put back', async () => {
      const person = await tablet();
      await person.walk(urgent);
      sleep(-3600);
      await touch(person);
      await wait(person, 80);
      expect(isAtStart(person)).to.equal(true);
    });
  });

  describe('moved by its page', () => {
    it('has no timer off the page, and the clock goes on', async () => {
      const person = await tablet();
      await person.walk(urgent);
      const place = person.checker.parentElement!;
      person.checker.remove();
      expect(clock.countTimers()).to.equal(0);
      await wait(person, 30);
      place.append(person.checker);
      await settled(person.checker);
      expect(person.outcome, 'soon put back, all is there').to.equal('urgent');
      person.checker.remove();
      await wait(person, 80);
      place.append(person.checker);
      while (!(await person.checker.updateComplete)); // it is cleared as it is drawn
      expect(isAtStart(person)).to.equal(true);
    });
  });

  it('is accessible while it asks', async () => {
    const person = await tablet();
    await person.walk(urgent);
    await wait(person, 60);
    expect(notice(person)).to.equal(idleNotice(20));
    clock.restore();
    await expect(person.checker).to.be.accessible();
  });
});
