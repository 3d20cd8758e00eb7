import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { warningsOf } from '../support/driver.js';

describe('warnings', () => {
  it('end after a hundred, and quote no more than fits a line', async () => {
    const warnings = await warningsOf(async () => {
      for (let count = 0; count < 300; count += 1) {
        await fixture(html`<prevention-tips activity=${`${'golf '.repeat(1000)}${String(count)}`}></prevention-tips>`);
        await fixture(html`<prevention-tips activity=${`golf ${String(count)}`}></prevention-tips>`);
      }
    });
    expect(warnings.length).to.be.within(50, 100);
    for (const warning of warnings) expect(warning).to.have.length.below(260);
  });
});
