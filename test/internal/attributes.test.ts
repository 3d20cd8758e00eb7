import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { BackPainChecker } from '../../src/index.js';
import { find, headings, linkTo, listen, settled, Visitor, warningsOf } from '../support/driver.js';

const ordinary = {
  nerve: ['none'],
  danger: ['none'],
  about: ['none'],
  unwell: ['none'],
  leg: ['no'],
  length: ['up-to-3-days'],
  onset: ['later'],
  severity: ['mild'],
};

/** Answers that lead to a result with a clinic's advertisement. */
const lasting = { ...ordinary, length: ['over-6-weeks'], trend: ['same'], severity: ['moderate'] };

/** A checker with this attribute, at the result of `answers`. */
async function atResult(
  attribute: string,
  value: string,
  answers: Parameters<Visitor['walk']>[0],
): Promise<BackPainChecker> {
  const checker = document.createElement('back-pain-checker');
  checker.setAttribute(attribute, value);
  (await fixture(html`<div></div>`)).append(checker);
  await settled(checker);
  const visitor = new Visitor(checker);
  await visitor.walk(answers);
  expect(visitor.outcome).to.exist;
  return checker;
}

describe('an enumerated attribute', () => {
  for (const value of ['us', 'US', ' us ', '“us”', '„us“', '«us»', "'US'"]) {
    it(`region=${value}: case, spaces and quotes round a value do not matter`, async () => {
      const warnings = await warningsOf(async () => {
        const checker = await fixture<BackPainChecker>(html`<back-pain-checker region=${value}></back-pain-checker>`);
        expect(linkTo(checker, 'tel:911')).to.exist;
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('keeps what the page wrote, in the attribute and in the property', async () => {
    const checker = await fixture<BackPainChecker>(html`<back-pain-checker region="US"></back-pain-checker>`);
    expect(checker.getAttribute('region')).to.equal('US');
    expect(checker.region).to.equal('US');
  });

  it('set as a property, is reflected, checked, and removed again', async () => {
    const checker = await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`);
    checker.headingLevel = 4;
    await settled(checker);
    expect(checker).to.have.attribute('heading-level', '4');
    expect(headings(checker)[0]?.localName).to.equal('h4');
    checker.headingLevel = undefined;
    await settled(checker);
    expect(checker).to.not.have.attribute('heading-level');
    expect(headings(checker)[0]?.localName).to.equal('h2');
  });
});

describe('a boolean attribute', () => {
  const isShared = async (value: string): Promise<boolean> => {
    const heard = listen('checker-complete');
    await atResult('share-outcome', value, ordinary);
    return heard.some(({ outcome }) => outcome !== undefined);
  };
  const hasClinic = async (value: string): Promise<boolean> =>
    Boolean(find(await atResult('no-clinic', value, lasting), 'clinic-contact'));

  for (const value of ['', 'true', 'TRUE', 'share-outcome', '“true”']) {
    it(`share-outcome="${value}" is on`, async () => expect(await isShared(value)).to.be.true);
  }
  for (const value of ['false', 'False', '0', 'no', 'off', ' off ']) {
    it(`share-outcome="${value}" is off, as Vue, Svelte and React 18 mean it`, async () =>
      expect(await isShared(value)).to.be.false);
  }
  for (const value of ['', 'true', 'no-clinic']) {
    it(`no-clinic="${value}" is on`, async () => expect(await hasClinic(value)).to.be.false);
  }
  for (const value of ['false', '0', 'no', 'off']) {
    it(`no-clinic="${value}" is off`, async () => expect(await hasClinic(value)).to.be.true);
  }

  it('with any other value falls to the harmless side and warns once: nothing is shared, no clinic is shown', async () => {
    const warnings = await warningsOf(async () => {
      expect(await isShared('perhaps')).to.be.false;
      expect(await isShared('perhaps')).to.be.false;
      expect(await hasClinic('perhaps')).to.be.false;
    });
    expect(warnings).to.deep.equal([
      '<back-pain-checker> does not know share-outcome="perhaps". Allowed: true, false. Used: false.',
      '<back-pain-checker> does not know no-clinic="perhaps". Allowed: true, false. Used: true.',
    ]);
  });

  it('reads as a boolean property, follows one, and takes "false" that a framework sets as a property', async () => {
    const checker = await fixture<BackPainChecker>(html`<back-pain-checker no-clinic></back-pain-checker>`);
    expect(checker.noClinic).to.be.true;
    expect(checker.shareOutcome).to.be.false;
    checker.noClinic = false;
    checker.shareOutcome = true;
    await settled(checker);
    expect(checker.getAttributeNames()).to.deep.equal(['share-outcome']);
    Object.assign(checker, { shareOutcome: 'false' });
    const heard = listen('checker-complete');
    await new Visitor(checker).walk(ordinary);
    expect(heard.map(({ outcome }) => outcome)).to.deep.equal([undefined]);
  });

  it('withdrawn by the page, stops sharing', async () => {
    const checker = await fixture<BackPainChecker>(html`<back-pain-checker share-outcome></back-pain-checker>`);
    checker.removeAttribute('share-outcome');
    const heard = listen('checker-complete');
    await new Visitor(checker).walk(ordinary);
    expect(heard.map(({ outcome }) => outcome)).to.deep.equal([undefined]);
  });
});
