// Run by Jest and by vitest, each in a page of its own making: the elements are imported, drawn and used.
/* global expect, test */
import 'back-pain-elements';
import { prerender } from 'back-pain-elements/prerender';

test('the other elements draw', async () => {
  for (const tag of ['prevention-tips', 'clinic-contact', 'back-pain-guide']) {
    const element = document.body.appendChild(document.createElement(tag));
    await element.updateComplete;
    expect(element.renderRoot.querySelector('h2')).not.toBe(null);
  }
});

test('a visitor reaches a result', async () => {
  document.body.innerHTML = '<back-pain-checker>Call 999</back-pain-checker>';
  const checker = document.querySelector('back-pain-checker');
  await checker.updateComplete;
  for (const selector of ['[type=submit]', 'input[value=saddle]', '[type=submit]']) {
    checker.renderRoot.querySelector(selector).click();
    await checker.updateComplete;
  }
  expect(checker.renderRoot.querySelector('[data-outcome]').dataset.outcome).toBe('emergency');
});

test('prerender() needs none of this page', () => {
  expect(prerender('clinic-contact')).toMatch(/^<clinic-contact><template shadowrootmode="open">/);
});
