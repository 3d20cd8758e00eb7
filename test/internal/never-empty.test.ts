import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { BackPainChecker, ClinicContact } from '../../src/index.js';
import { find, heading, linkTo, settled, Visitor } from '../support/driver.js';
import { boxOf, closePages, openPage, replaceBuiltIn, shownIn } from '../support/page.js';

const tags = ['back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide', 'guided-routine'] as const;

const words = 'Trouble peeing? Call 999';

const body = `${tags.map((tag) => `<${tag}>${words}</${tag}>`).join('')}<div data-back-pain="checker">${words}</div>`;

/** What each page does to the browser before the module loads, and fails our drawing. */
const obstacles = {
  'has no shadow roots to give': "Element.prototype.attachShadow = () => { throw new Error('no'); };",
  'refuses every style sheet': "CSSStyleSheet.prototype.replaceSync = () => { throw new Error('no'); };",
  'refuses every new style sheet':
    "window.CSSStyleSheet = new Proxy(CSSStyleSheet, { construct() { throw new TypeError('Illegal constructor'); } });",
  'does not let a root adopt style sheets':
    "Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { set() { throw new Error('no'); } });",
  'copies no templates': "Document.prototype.importNode = () => { throw new Error('no'); };",
  'copies templates without what is in them':
    'const { importNode } = Document.prototype; Document.prototype.importNode = function (node) { return importNode.call(this, node, false); };',
  'parses no templates': "Object.defineProperty(Element.prototype, 'innerHTML', { set() { throw new Error('no'); } });",
} as const;

describe("the partner's words", () => {
  afterEach(closePages);

  for (const [obstacle, before] of Object.entries(obstacles)) {
    it(`stand on a page that ${obstacle}, and one error for each element says so`, async () => {
      const { document, errors } = await openPage({ body, before });
      const elements = [...document.querySelectorAll(tags.join())];
      expect(elements).to.have.lengthOf(6);
      for (const element of elements) expect(shownIn(element), element.localName).to.equal(words);
      expect(errors).to.have.lengthOf(6);
      expect(document.body.innerText.match(/999/g)).to.have.lengthOf(6);
    });
  }

  it('stand on a page served as XHTML, where no template can be parsed', async () => {
    const { document, errors } = await openPage({ body, type: 'application/xhtml+xml' });
    const elements = [...document.querySelectorAll(tags.join())];
    expect(elements).to.have.lengthOf(6);
    for (const element of elements) expect(shownIn(element), element.localName).to.equal(words);
    expect(errors).to.have.lengthOf(6);
  });

  it('stand where somebody else has defined one of our tags, and in its placeholder; the others are drawn', async () => {
    const before = "customElements.define('back-pain-checker', class extends HTMLElement {});";
    const { document, errors } = await openPage({ body, before });
    const [foreign, ...ours] = [...document.querySelectorAll(tags.join())];
    expect(ours).to.have.lengthOf(4);
    expect(shownIn(foreign!)).to.equal(words);
    expect(document.querySelector<HTMLElement>('[data-back-pain]')!.innerText).to.equal(words);
    for (const element of ours) expect(shownIn(element), element.localName).not.to.contain(words).and.not.to.be.empty;
    expect(errors).to.deep.equal([]);
  });

  for (const [browser, before] of [
    ['has no style sheets to adopt', 'delete Document.prototype.adoptedStyleSheets;'],
    [
      'cannot fill a style sheet by script',
      "window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };",
    ],
  ] as const) {
    it(`give way in a browser that ${browser}: drawn, with its style`, async () => {
      const { window, document, errors } = await openPage({ body, before });
      for (const element of document.querySelectorAll(tags.join())) {
        expect(shownIn(element), element.localName).not.to.contain(words).and.not.to.be.empty;
        expect(window.getComputedStyle(boxOf(element)!).maxWidth, element.localName).not.to.equal('none');
      }
      expect(errors).to.deep.equal([]);
    });
  }

  it('come back when a later drawing fails, and go when one succeeds', async () => {
    const checker = await fixture<BackPainChecker>(html`<back-pain-checker>${words}</back-pain-checker>`);
    const said: unknown[] = [];
    const undo = [
      replaceBuiltIn(console, 'error', (...each: unknown[]) => said.push(each)),
      replaceBuiltIn(Document.prototype, 'importNode', () => {
        throw new Error('no');
      }),
    ];
    try {
      find(checker, '[type=submit]')!.click();
      await settled(checker);
      checker.headingLevel = 3;
      await settled(checker);
    } finally {
      for (const each of undo) each();
    }
    expect(said).to.have.lengthOf(1);
    expect(shownIn(checker)).to.equal(words);
    checker.headingLevel = 4;
    await settled(checker);
    expect(new Visitor(checker).question).to.equal('nerve');
    expect(shownIn(checker)).not.to.contain(words);
  });

  it('are not needed for half an emoji in any attribute or property', async () => {
    const half = '🚴'.slice(0, 1);
    const clinic = await fixture<ClinicContact>(html`
      <clinic-contact name=${half} partner=${`Gym ${half}`} phone=${`020 7946 0000 ${half}`} email=${`${half}@b.example`} address=${half}></clinic-contact>
    `);
    expect(heading(clinic)).to.equal('Contact \ufffd');
    expect(linkTo(clinic, 'tel:')).to.have.attribute('href', 'tel:02079460000');
    clinic.partner = half;
    clinic.address = half;
    await settled(clinic);
    expect(linkTo(clinic, 'https://www.google')!.href).to.contain('%EF%BF%BD');
    expect(clinic.renderRoot.querySelector('a[href^=mailto]')).to.exist;
  });
});
