import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import * as words from '../../src/content/locales/en-GB.js';
import type { GuidedRoutine, PreventionTips } from '../../src/index.js';
import {
  all,
  expectAccessible,
  find,
  heading,
  headings,
  listen,
  settled,
  textOf,
  warningsOf,
  wordsOf,
} from '../support/driver.js';

const tips = (template: ReturnType<typeof html>): Promise<PreventionTips> => fixture<PreventionTips>(template);
const titles = (element: Element): string[] =>
  all(element, 'li').map((tip) => textOf(tip.querySelector('[part=heading]')));

const warmUp = (element: Element): GuidedRoutine | null => find(element, 'guided-routine') as GuidedRoutine | null;

/** Presses the button of the warm-up, and waits until it is drawn. */
async function pressWarmUp(element: PreventionTips): Promise<void> {
  all(element, 'button')
    .find((each) => textOf(each) === words.tipsWarmUp)!
    .click();
  await element.updateComplete;
  const routine = warmUp(element);
  if (routine) await settled(routine);
}

describe('<prevention-tips>', () => {
  it('opens the warm-up in its place, one level below, for the activity that is shown, and closes it again', async () => {
    const element = await tips(html`<prevention-tips activity="cycling" heading-level="3"></prevention-tips>`);
    expect(warmUp(element)).to.equal(null);
    await pressWarmUp(element);
    expect(heading(warmUp(element)!)).to.equal('Warm-up for cycling');
    expect(headings(warmUp(element)!)[0]!.localName).to.equal('h4');
    expect(find(element, '[aria-expanded]')!.getAttribute('aria-expanded')).to.equal('true');
    await expectAccessible(element);
    await pressWarmUp(element);
    expect(warmUp(element)).to.equal(null);
  });

  it('says that the warm-up was started, and stops it when it is closed', async () => {
    const heard = listen('routine-start');
    const element = await tips(html`<prevention-tips></prevention-tips>`);
    await pressWarmUp(element);
    const routine = warmUp(element)!;
    find(routine, '[type=submit]')!.click();
    await settled(routine);
    await pressWarmUp(element);
    expect(heard.map((event) => event.routine)).to.deep.equal(['warm-up']);
    element.after(routine);
    await settled(routine);
    expect(wordsOf(routine)).to.contain(words.routinePaused);
    routine.remove();
  });

  it('shows the four general tips and those of its activity', async () => {
    const element = await tips(html`<prevention-tips activity="cycling"></prevention-tips>`);
    expect(heading(element)).to.equal('Tips to help prevent back pain');
    expect(titles(element)).to.have.lengthOf(7).and.to.include('Set saddle height and tilt');
    expect(wordsOf(element)).to.contain('numbness between your legs').and.to.contain('call 999');
    expect(all(element, 'input')).to.be.empty;
    await expectAccessible(element);
  });

  for (const [activity, title] of [
    ['running', 'Run tall'],
    ['weightlifting', 'Keep the weight close'],
    ['rowing', 'Break up long sessions'],
    ['swimming', 'Roll to breathe'],
    ['classes', 'Tell the teacher'],
  ] as const) {
    it(`shows the tips for ${activity}`, async () => {
      const element = await tips(html`<prevention-tips activity=${activity}></prevention-tips>`);
      expect(titles(element)).to.include(title);
    });
  }

  it('lets the visitor pick when no activity is set, says so in an event, and is accessible', async () => {
    const heard = listen('tips-activity-change');
    const element = await tips(html`<prevention-tips></prevention-tips>`);
    expect(titles(element)).to.have.lengthOf(4);
    find(element, 'input[value=running]')!.closest('label')!.click();
    await element.updateComplete;
    expect(titles(element)).to.include('Run tall');
    expect(heard.map(({ activity }) => activity)).to.deep.equal(['running']);
    await expectAccessible(element);
  });

  it('can be picked by keyboard', async () => {
    const element = await tips(html`<prevention-tips></prevention-tips>`);
    find(element, 'input')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(titles(element)).to.include('Set saddle height and tilt');
  });

  it('keeps each picture from screen readers, since the words beside it say the same', async () => {
    const element = await tips(html`<prevention-tips activity="weightlifting"></prevention-tips>`);
    const pictures = all(element, 'svg');
    expect(pictures).to.have.length.of.at.least(5);
    for (const picture of pictures) expect(picture.getAttribute('aria-hidden')).to.equal('true');
  });

  it('offers the picker and warns once when the activity is unknown', async () => {
    const said = await warningsOf(async () => {
      const element = await tips(html`<prevention-tips activity="chess"></prevention-tips>`);
      expect(all(element, 'input')).to.have.lengthOf(6);
      await tips(html`<prevention-tips activity="chess"></prevention-tips>`);
    });
    expect(said).to.have.lengthOf(1);
    expect(said[0])
      .to.contain('activity="chess"')
      .and.to.contain('running, cycling, weightlifting, rowing, swimming, classes');
  });

  it('follows its attribute and its property', async () => {
    const element = await tips(html`<prevention-tips activity="running"></prevention-tips>`);
    element.activity = 'cycling';
    await element.updateComplete;
    expect(titles(element)).to.include('Keep a neutral spine');
    element.setAttribute('activity', 'weightlifting');
    await element.updateComplete;
    expect(titles(element)).to.include('Lift with your legs');
  });

  it("keeps to the page's outline", async () => {
    const element = await tips(html`<prevention-tips activity="running" heading-level="3"></prevention-tips>`);
    expect(headings(element).map(({ localName }) => localName)).to.deep.equal([
      'h3',
      'h4',
      'h4',
      'h4',
      'h4',
      'h4',
      'h5',
      'h5',
    ]);
  });
});
