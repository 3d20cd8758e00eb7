// Focus by Tab and by Shift+Tab is never under a header that stays, nor below the window: on a phone, and on one that is turned.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { states } from '../support/states.mjs';
import { answer, press, servePartner } from '../support/partner.mjs';
import { engines, until } from './engines.mjs';

const checker = '<back-pain-checker></back-pain-checker>';

/** How each screen is reached. */
const screens = {
  start: async () => {},
  question: (browser) => press(browser, '[type=submit]'),
  error: async (browser) => {
    await press(browser, '[type=submit]');
    await press(browser, 'fieldset ~ [type=submit]');
    await until(browser, focus, true, 'the error has focus');
  },
  emergency: (browser) => answer(browser, states.emergency.answers),
  'see-professional': (browser) => answer(browser, states['see-professional'].answers),
};

/** What has focus, and where it stands; with `any`, also what had it when last asked. Runs in the page. */
function focus(any) {
  let found = document.activeElement;
  const isInside = found.matches('main > :last-child');
  for (let root = found.renderRoot; root; root = found.renderRoot) {
    const inner = root.getRootNode().activeElement;
    if (!inner) break;
    found = inner;
  }
  if (found === document.body || (found === window.lastFocus && !any)) return undefined;
  window.lastFocus = found;
  const { top, bottom } = found.getBoundingClientRect();
  const name = `${found.localName} "${found.closest('label, p, a, button')?.textContent.trim().slice(0, 40)}"`;
  const header = document.querySelector('header').getBoundingClientRect().bottom;
  return { name, isInside, top, bottom, header, height: window.innerHeight };
}

/** Presses a key until focus leaves the element, and returns how many stops it met and which of them were not clear. */
async function walk(browser, key, modifier) {
  const hidden = [];
  let stops = 0;
  let wasInside = false;
  for (;;) {
    if (modifier) await browser.page.keyboard.down(modifier);
    await browser.page.keyboard.press(key);
    if (modifier) await browser.page.keyboard.up(modifier);
    const { name, isInside, top, bottom, header, height } = await until(browser, focus, false, 'focus moves on');
    if (wasInside && !isInside) return { stops, hidden };
    if (!isInside) continue;
    wasInside = true;
    stops += 1;
    // What is higher than the room that is left shows its beginning.
    const isClear = top >= header && (bottom <= height || bottom - top > height - header);
    if (!isClear) hidden.push(`${name}: ${top} to ${bottom}, between ${header} and ${height}`);
  }
}

for (const name of ['Chromium', 'Firefox'].filter((each) => engines[each])) {
  describe(`below a header that stays, in ${name}`, () => {
    let browser, site;
    before(async () => {
      site = await servePartner();
      browser = await engines[name]();
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    for (const header of [80, 120]) {
      for (const [width, height] of [
        [390, 700],
        [640, 320],
      ]) {
        for (const [screen, go] of Object.entries(screens)) {
          it(`of ${header} px on ${width} × ${height}, focus is in sight on "${screen}", with Tab and with Shift+Tab`, async () => {
            await (browser.page.setViewportSize ?? browser.page.setViewport).call(browser.page, { width, height });
            await site.open(browser, `sticky${header}`, checker);
            await go(browser);
            await browser.run(() => {
              document.querySelector('header a').focus();
              window.scrollTo(0, 0);
            });
            const forward = await walk(browser, 'Tab');
            const back = await walk(browser, 'Tab', 'Shift');
            assert.ok(forward.stops >= 3);
            assert.equal(back.stops, forward.stops);
            assert.deepEqual([...forward.hidden, ...back.hidden], []);
          });
        }
      }
    }
  });
}
