import { expect, fixture, html } from '@open-wc/testing';
import { vignettes } from '../../src/content/vignettes.js';
import type { BackPainChecker, PreventionTips } from '../../src/index.js';
import '../../src/index.js';
import { expectAccessible, find, Visitor } from '../support/driver.js';

const events = ['click', 'input', 'change', 'submit', 'focusin', 'focusout', 'toggle'];

/** Whether a listener on the page, which sees every event first, meets anything inside an element. Ends with the test's page. */
function spy(element: Element): { readonly types: Set<string>; readonly inside: EventTarget[] } {
  const seen = { types: new Set<string>(), inside: [] as EventTarget[] };
  const note = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(element)) return;
    seen.types.add(event.type);
    seen.inside.push(...path.slice(0, path.indexOf(element)));
  };
  for (const type of events) window.addEventListener(type, note, true);
  return seen;
}

describe('the inside of <back-pain-checker>', () => {
  let checker: BackPainChecker;

  beforeEach(async () => {
    checker = await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`);
  });

  it('is closed, and the box inside is there for tests', () => {
    expect(checker.shadowRoot).to.be.null;
    expect(checker.renderRoot.querySelector('[type=submit]')).to.exist;
  });

  it('is no matter of a listener on the page, from the start to the result and back', async () => {
    const seen = spy(checker);
    const person = new Visitor(checker);
    await person.walk(vignettes.find(({ outcome }) => outcome === 'self-care')!.answers);
    find(checker, '[aria-expanded]')!.click();
    const tips = (find(checker, 'prevention-tips') as PreventionTips | null)!;
    await tips.updateComplete;
    find(tips, 'input')!.click();
    await person.restart();
    expect([...seen.types]).to.include.members(['click', 'input', 'focusin']);
    expect(seen.inside).to.deep.equal([]);
  });

  it('would be seen if it were open, as that of the tips is', async () => {
    const tips = await fixture<PreventionTips>(html`<prevention-tips></prevention-tips>`);
    const seen = spy(tips);
    find(tips, 'input')!.click();
    expect(seen.inside).to.include(find(tips, 'input'));
  });

  it('asks recorders that get hold of it to leave it out, whatever the theme', async () => {
    const box = checker.renderRoot;
    for (const theme of [undefined, 'dark', 'light', undefined] as const) {
      checker.theme = theme;
      await checker.updateComplete;
      expect([...box.classList]).to.have.members([
        'body',
        'ph-no-capture',
        'rr-block',
        'sentry-block',
        ...(theme ? [theme] : []),
      ]);
    }
    const { clarityMask, ddPrivacy, openreplayHidden } = box.dataset;
    expect([clarityMask, ddPrivacy, openreplayHidden]).to.deep.equal(['true', 'hidden', '']);
  });

  it('holds elements whose insides are closed too, and their inputs bear the classes themselves', async () => {
    await new Visitor(checker).walk(vignettes.find(({ outcome }) => outcome === 'self-care')!.answers);
    const tips = (find(checker, 'prevention-tips') as PreventionTips | null)!;
    await tips.updateComplete;
    expect(tips.shadowRoot).to.be.null;
    expect(tips.renderRoot).to.have.class('rr-block');
    expect(find(tips, 'input')).to.have.class('rr-block');
    const alone = await fixture<PreventionTips>(html`<prevention-tips></prevention-tips>`);
    expect(alone.shadowRoot).to.exist;
    expect(alone.renderRoot).not.to.have.class('rr-block');
    expect(find(alone, 'input')).not.to.have.class('rr-block');
  });

  it('is open to the checks for accessibility: they find a fault in it', async () => {
    await expectAccessible(checker);
    checker.renderRoot.append(document.createElement('img'));
    const found = await expectAccessible(checker).catch((error: unknown) => String(error));
    expect(found).to.contain('image-alt');
  });
});
