import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import '../../src/index.js';
import { edition } from '../../src/content/edition.js';

const day = 86_400_000;
const lastDay = Date.parse(edition.expires);

/** What the console says while elements are put on a page at this time. */
async function saidAt(time: number): Promise<string[]> {
  const clock = sinon.useFakeTimers({ now: time, toFake: ['Date'] });
  const info = sinon.stub(console, 'info');
  try {
    await fixture(html`<prevention-tips></prevention-tips>`);
    await fixture(html`<back-pain-guide></back-pain-guide>`);
    return info.args.map(([message]) => String(message));
  } finally {
    info.restore();
    clock.restore();
  }
}

describe('before the advice is out of date', () => {
  it('nothing is said while it has more than 60 days', async () => {
    expect(await saidAt(lastDay - 60 * day)).to.deep.equal([]);
  });

  it('the author of the page is told in the console, once a page, and the visitor is not', async () => {
    const said = await saidAt(lastDay - 59 * day);
    expect(said).to.deep.equal([`back-pain-elements: the advice is in date until ${edition.expires}. Please update.`]);
    expect(document.body.textContent).not.to.contain('Please update');
    expect(await saidAt(lastDay - 30 * day)).to.deep.equal([]);
  });
});
