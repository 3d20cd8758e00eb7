import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { BackPainChecker, ClinicContact, PreventionTips } from '../../src/index.js';
import { find, settled, textOf, Visitor } from '../support/driver.js';

/** An entry point of the package, as a bundler imports it. */
const entry = (name: string): Promise<unknown> => import(new URL(`../../dist/elements/${name}.js`, import.meta.url).href);

describe('the entry points for bundlers', () => {
  it('classes.js defines nothing', async () => {
    await entry('classes');
    expect(customElements.get('back-pain-guide')).to.be.undefined;
  });

  it('each defines its tag and those that it draws, and no other', async () => {
    await entry('prevention-tips');
    expect(customElements.get('prevention-tips')).to.exist;
    expect(customElements.get('clinic-contact')).to.be.undefined;
    await entry('back-pain-checker');
    expect(customElements.get('clinic-contact')).to.exist;
    expect(customElements.get('back-pain-guide')).to.be.undefined;
  });

  it('upgrade placeholders, but none of a tag that is not loaded', async () => {
    const page = await fixture(html`<div><div data-back-pain="tips">Warm up.</div><div data-back-pain="guide">Read on.</div></div>`);
    await waitUntil(() => page.querySelector('prevention-tips'));
    expect(page.querySelector('back-pain-guide')).to.be.null;
    expect(textOf(page.querySelector('[data-back-pain=guide]'))).to.equal('Read on.');
    const tips = page.querySelector<PreventionTips>('prevention-tips')!;
    await settled(tips);
    expect(find(tips, 'fieldset')).to.exist;
  });

  it('share their state: a clinic of one folds while a checker of the other shows an emergency', async () => {
    const contact = await fixture<ClinicContact>(html`<clinic-contact></clinic-contact>`);
    const checker = await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`);
    expect(find(contact, '.address')).to.exist;
    await new Visitor(checker).walk({ nerve: ['saddle'] });
    await settled(contact);
    expect(find(contact, '.address')).to.be.null;
  });
});
