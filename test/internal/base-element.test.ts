import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { find, headings, warningsOf } from '../support/driver.js';

const tags = ['back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide', 'guided-routine'] as const;

async function place(tag: string, attributes: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const parent = await fixture(html`<div></div>`);
  parent.append(element);
  await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  return element;
}

describe('every element', () => {
  for (const tag of tags) {
    describe(`<${tag}>`, () => {
      it('starts at heading level 2', async () => {
        expect(headings(await place(tag))[0]?.localName).to.equal('h2');
      });

      it('falls back to level 2 and warns once when the level is unknown', async () => {
        const warnings = await warningsOf(async () => {
          expect(headings(await place(tag, { 'heading-level': 'huge' }))[0]?.localName).to.equal('h2');
          await place(tag, { 'heading-level': 'huge' });
        });
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.contain(`<${tag}>`).and.to.contain('heading-level="huge"');
      });

      it("follows the page's colour scheme unless a theme is forced", async () => {
        const scheme = async (attributes = {}): Promise<string> =>
          getComputedStyle(find(await place(tag, attributes), '.body')!).colorScheme;
        expect(await scheme()).to.equal('normal');
        expect(await scheme({ theme: 'dark' })).to.equal('dark');
        expect(await scheme({ theme: 'Light' })).to.equal('light');
      });

      it('warns once when the theme is unknown', async () => {
        const warnings = await warningsOf(() => place(tag, { theme: 'sepia' }));
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.contain('theme="sepia"').and.to.contain('light, dark');
      });

      it('lists its attributes as often as it is asked', () => {
        const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: readonly string[] };
        expect(observedAttributes).to.include.members(['heading-level', 'theme']);
      });

      it('is a block that the page can hide', async () => {
        const element = await place(tag);
        expect(getComputedStyle(element).display).to.equal('block');
        element.hidden = true;
        expect(getComputedStyle(element).display).to.equal('none');
      });

      it("keeps out what the page's styles would pass on", async () => {
        const parent = await fixture<HTMLElement>(html`<div></div>`);
        parent.style.cssText =
          'letter-spacing: 5px; text-transform: uppercase; line-height: 3; white-space: pre; text-align: right';
        const element = await place(tag);
        parent.append(element);
        const body = getComputedStyle(find(element, '.body')!);
        expect(body.letterSpacing).to.equal('normal');
        expect(body.textTransform).to.equal('none');
        expect(body.whiteSpace).to.equal('normal');
        expect(body.textAlign).to.equal('start');
        expect(parseFloat(body.lineHeight)).to.be.closeTo(parseFloat(body.fontSize) * 1.5, 0.1);
      });

      it('never shows text smaller than 16 px, nor than 18 px where there is room', async () => {
        const parent = await fixture<HTMLElement>(html`<div></div>`);
        parent.style.fontSize = '10px';
        const element = await place(tag);
        parent.append(element);
        expect(getComputedStyle(find(element, '.body')!).fontSize).to.equal('18px');
        parent.style.inlineSize = '390px';
        expect(getComputedStyle(find(element, '.body')!).fontSize).to.equal('16px');
      });
    });
  }
});
