// What a script learns that listens on the page to every event of the browser, before anybody else: where something happened, not what.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../pages/engines.mjs';
import { chromium as executable } from '../support/browsers.mjs';
import { html, ours, type, unprotected } from './page.mjs';
import { receive } from './receiver.mjs';
import { visit } from './visit.mjs';

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: executable(), args: chromiumArgs });
});
after(() => browser?.close());

/** Lets a visitor through. Returns the types of the events that the page heard from the checker, and each thing inside that one of them named. */
async function overheard(module, listening = listen) {
  const server = await receive({ '/': { type: 'text/html', body: html }, '/ours.js': { type, body: module } });
  const page = await browser.newPage();
  try {
    await page.goto(server.origin);
    await page.evaluate(listening);
    await page.addScriptTag({ url: '/ours.js', type: 'module' });
    await page.waitForFunction(() => document.querySelector('back-pain-checker').renderRoot?.querySelector('form'));
    await visit(page);
    return await page.evaluate(() => ({ types: [...window.heard.types], inside: [...window.heard.inside] }));
  } finally {
    await page.close();
    server.close();
  }
}

/** Listens to all that the browser has a handler for, and to the few events without one. Runs in the page. */
function listen() {
  const heard = (window.heard = { types: new Set(), inside: new Set() });
  const prototypes = [window, window.HTMLElement.prototype, window.Document.prototype];
  const names = prototypes
    .flatMap((each) => Object.keys(Object.getOwnPropertyDescriptors(each)))
    .filter((name) => /^on[a-z]/.test(name));
  const types = new Set([
    ...names.map((name) => name.slice(2)),
    'focusin',
    'focusout',
    'compositionstart',
    'compositionend',
  ]);
  const isInside = (node) => node instanceof window.Node && node.getRootNode() !== document;
  for (const eventType of types) {
    window.addEventListener(
      eventType,
      (event) => {
        if (!event.composedPath().some((node) => node.localName === 'back-pain-checker')) return;
        heard.types.add(event.type);
        // All that the event carries, in its path or as one of its properties.
        const carried = [...event.composedPath()];
        for (const name in event) carried.push(event[name]);
        for (const node of carried.filter(isInside))
          heard.inside.add(`${event.type}: ${node.localName ?? node.nodeName} ${node.value ?? ''}`);
        if (event.data) heard.inside.add(`${event.type}: ${event.data}`);
      },
      true,
    );
  }
}

it('hears nothing of what is inside', async () => {
  const { types, inside } = await overheard(ours);
  for (const each of ['click', 'input', 'keydown', 'keyup', 'focusin', 'pointerdown', 'mousemove'])
    assert.ok(types.includes(each), `${each} is heard`);
  for (const each of ['change', 'submit', 'toggle']) assert.ok(!types.includes(each), `${each} stays inside`);
  assert.deepEqual(inside, []);
});

it('would hear all of it if the root were open', async () => {
  const { inside } = await overheard(unprotected);
  for (const each of ['click: input saddle', 'input: input saddle', 'keydown: input sex'])
    assert.ok(inside.includes(each), each);
});

/** Hears whatever another script listens to, where that script does, as Sentry does. Runs in the page. */
function followListeners() {
  const heard = (window.heard = { types: new Set(), inside: new Set() });
  const { addEventListener } = window.EventTarget.prototype;
  window.EventTarget.prototype.addEventListener = function (eventType, ...rest) {
    if (this instanceof window.Node) {
      addEventListener.call(this, eventType, ({ type, target }) => {
        heard.types.add(type);
        if (target instanceof window.Node && target.getRootNode() !== document)
          heard.inside.add(`${type}: ${target.localName} ${target.value ?? ''}`);
      });
    }
    return addEventListener.call(this, eventType, ...rest);
  };
  document.addEventListener('mousedown', () => {}); // clicks on our controls do not get so far
}

it('hears nothing of what is inside by following the listeners of others', async () => {
  const { types, inside } = await overheard(ours, followListeners);
  assert.ok(types.includes('mousedown'), 'it follows');
  assert.deepEqual(inside, []);
});
