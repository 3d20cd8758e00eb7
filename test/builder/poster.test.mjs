// The poster for the wall: the signs of the checker, and a code that a phone reads.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import jsQR from 'jsqr';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { chromium as executable } from '../support/browsers.mjs';
import { chromiumArgs } from '../pages/engines.mjs';
import { readPdf } from '../paper/pdf.mjs';
import { load } from '../../tools/rules/load.mjs';
import { openSite } from './site.mjs';

describe('the poster', { concurrency: 1 }, () => {
  let site, browser, tab;
  before(async () => {
    site = await openSite();
    browser = await chromium.launch({ executablePath: executable(), args: chromiumArgs });
    tab = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  beforeEach(() => tab.goto(`${site.builder}poster.html`, { waitUntil: 'networkidle' }));

  /** What a phone's camera reads off the sheet. */
  async function read() {
    const { data, width, height } = PNG.sync.read(await tab.locator('#code').screenshot());
    return jsQR(new Uint8ClampedArray(data), width, height)?.data;
  }

  it('holds the address of the page, as a phone reads it, and no more', async () => {
    await tab.getByLabel('Address of your page').fill('northside.example/back');
    await tab.getByRole('img', { name: 'QR code of https://northside.example/back' }).waitFor();
    assert.equal(await read(), 'https://northside.example/back');
  });

  it('has the signs that cannot wait, in the words of the checker, with the number of the region', async () => {
    const { safetyNetSigns } = await load('src/content/locales/en-GB.ts');
    assert.deepEqual(
      await tab.locator('#signs li').allTextContents(),
      safetyNetSigns.map((sign) => sign.replace(/^or /, '')),
    );
    assert.match(await tab.locator('#title').textContent(), /999/);
    await tab.getByLabel('Where you are').selectOption('ie');
    assert.match(await tab.locator('#title').textContent(), /112/);
  });

  it('is printed once it has an address, on one sheet, without the form', async () => {
    await tab.getByLabel('Address of your page').fill('our gym');
    await tab.getByRole('button', { name: 'Print' }).click();
    assert.match(await tab.locator('#page-error').textContent(), /Enter a web address/);
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'page');
    await tab.getByLabel('Address of your page').fill('northside.example/back');
    await tab.evaluate(() => {
      window.print = () => (window.printed = true);
    });
    await tab.getByRole('button', { name: 'Print' }).click();
    assert.equal(await tab.evaluate(() => window.printed), true);
    const { pages, text } = readPdf(await tab.pdf({ preferCSSPageSize: true }));
    assert.equal(pages.length, 1);
    assert.match(text, /chest pain.*northside\.example\/back/);
    assert.doesNotMatch(text, /Address of your page|Builder/);
  });
});
