// In jsdom, where Jest and Vitest run, there are no constructable style sheets: the elements draw without their sheet, and can be used.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { npmCi } from '../../tools/npm-ci.mjs';

npmCi(fileURLToPath(new URL('.', import.meta.url)));

const script = readFileSync('dist/back-pain-elements.iife.js', 'utf8');
const page = `<!doctype html><html lang="en"><main>
  <back-pain-checker>In an emergency call <a href="tel:999">999</a>.</back-pain-checker>
  <prevention-tips activity="cycling">Tips</prevention-tips>
  <clinic-contact>Clinic</clinic-contact>
  <back-pain-guide>Guide</back-pain-guide>
</main></html>`;

for (const version of [22, 24, 26]) {
  it(`jsdom ${version}: all four elements draw, and a visitor reaches a result`, async () => {
    const { JSDOM, VirtualConsole } = await import(`jsdom${version}`);
    const noise = [];
    const virtualConsole = new VirtualConsole();
    for (const kind of ['error', 'warn', 'jsdomError'])
      virtualConsole.on(kind, (...what) => noise.push([kind, ...what].join(' ')));
    const { window } = new JSDOM(page, { runScripts: 'outside-only', pretendToBeVisual: true, virtualConsole });
    assert.equal(window.CSSStyleSheet.prototype.replaceSync, undefined, 'no constructable style sheets');
    window.eval(script);
    for (const element of window.document.querySelectorAll('main > *')) {
      await element.updateComplete;
      assert.ok(element.renderRoot.querySelector('h2'), `${element.localName} draws`);
      assert.equal(element.renderRoot.querySelector('slot:not([name])'), null, `${element.localName} is past its slot`);
    }
    const checker = window.document.querySelector('back-pain-checker');
    for (const selector of ['[type=submit]', 'input[value=saddle]', '[type=submit]']) {
      checker.renderRoot.querySelector(selector).click();
      await checker.updateComplete;
    }
    assert.equal(checker.renderRoot.querySelector('[data-outcome]').dataset.outcome, 'emergency');
    assert.equal(window.document.activeElement, checker);
    assert.deepEqual(noise, []);
    window.close();
  });
}
