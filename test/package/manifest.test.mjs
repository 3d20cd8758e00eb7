// dist/custom-elements.json says what the built elements really do: each is opened in every state, and looked into.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv';
import { openStates, states } from '../support/states.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declarations = manifest.modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({ customElement }) => customElement);
const sorted = (items) => [...new Set(items)].sort();
const names = (items = []) => sorted(items.map(({ name }) => name));
const statesOf = (tag) => Object.keys(states).filter((name) => states[name].html.startsWith(`<${tag}`));

let pages;
before(async () => (pages = await openStates()));
after(() => pages.close());

/** What the element has, in all of its states together. */
async function inAllStates(tag, properties) {
  const found = { slots: [], parts: [], properties: [], events: {} };
  for (const name of statesOf(tag)) {
    const { tab, element } = await pages.show(name);
    const inside = await element.evaluate(whatIsInside);
    found.slots.push(...inside.slots);
    found.parts.push(...inside.parts);
    found.properties.push(...(await element.evaluate(whatChangesTheLook, properties)));
    Object.assign(found.events, await element.evaluate(whatItFires));
    await tab.close();
  }
  return found;
}

describe('the manifest', () => {
  it('describes the five elements and their events, and nothing that a user does not meet', () => {
    assert.deepEqual(sorted(elements.map(({ tagName }) => tagName)), [
      'back-pain-checker',
      'back-pain-guide',
      'clinic-contact',
      'guided-routine',
      'prevention-tips',
    ]);
    assert.deepEqual(names(declarations.filter(({ customElement }) => !customElement)), [
      'CheckerCompleteEvent',
      'CheckerRestartEvent',
      'CheckerStartEvent',
      'ContactClickEvent',
      'RoutineEndEvent',
      'RoutineStartEvent',
      'TipsActivityChangeEvent',
    ]);
    const methods = elements.flatMap(({ members }) => members).filter(({ kind }) => kind === 'method');
    assert.deepEqual(names(methods), ['restart']);
  });

  it('follows its schema', () => {
    const schema = JSON.parse(readFileSync('node_modules/custom-elements-manifest/schema.json', 'utf8'));
    const ajv = new Ajv({ strict: false });
    assert.ok(ajv.validate(schema, manifest), ajv.errorsText());
  });

  it('is where package.json says, and leads to the file that package.json exports', () => {
    const { customElements, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(customElements, './dist/custom-elements.json');
    assert.deepEqual(
      manifest.modules.map(({ path }) => `./${path}`),
      [exports['.'].default],
    );
  });

  it('explains each thing that it names', () => {
    const items = elements.flatMap((element) =>
      ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'].flatMap((kind) => element[kind] ?? []),
    );
    assert.deepEqual(
      items.filter(({ description }) => !description),
      [],
    );
  });
});

for (const { tagName: tag, ...declared } of elements) {
  describe(`<${tag}> as the manifest describes it`, () => {
    let real;
    before(async () => {
      const properties = sorted(readFileSync('dist/back-pain-elements.js', 'utf8').match(/--bpe-[a-z-]+/g));
      real = await inAllStates(tag, properties);
    });

    it('has its attributes, each with its property', async () => {
      const { tab, element } = await pages.show(statesOf(tag)[0]);
      const reflected = await element.evaluate(whatItReflects);
      await tab.close();
      assert.deepEqual(
        reflected,
        Object.fromEntries(declared.attributes.map(({ name, fieldName }) => [fieldName, name])),
      );
    });

    it('knows each value of its attributes, and no other', async () => {
      const { tab, element } = await pages.show(statesOf(tag)[0]);
      const warnings = [];
      tab.on('console', (message) => warnings.push(message.text()));
      const expected = [];
      for (const { name, type } of declared.attributes.filter(({ type }) => type.text.startsWith("'"))) {
        const values = type.text.split(' | ').map((text) => text.slice(1, -1));
        await element.evaluate(setEach, [name, [...values, 'nonsense']]);
        expected.push(`<${tag}> does not know ${name}="nonsense". Allowed: ${values.join(', ')}.`);
      }
      await tab.close();
      assert.deepEqual(
        warnings.map((text) => text.replace(/ Used: .*/, '')),
        expected,
      );
    });

    it('has its slots', () => assert.deepEqual(sorted(real.slots), names(declared.slots)));

    it('has its parts', () => assert.deepEqual(sorted(real.parts), names(declared.cssParts)));

    it('looks different by each of its custom properties, and by no other', () =>
      assert.deepEqual(sorted(real.properties), names(declared.cssProperties)));

    it('fires its events, which carry what their classes say', () => {
      const carried = ({ type }) => names(declarations.find(({ name }) => name === type.text).members);
      assert.deepEqual(
        real.events,
        Object.fromEntries((declared.events ?? []).map((event) => [event.name, carried(event)])),
      );
    });
  });
}

// What follows runs in the page.

/** The attribute that each property sets. */
async function whatItReflects(target) {
  const reflected = {};
  for (const field of window.customElements.get(target.localName).elementProperties.keys()) {
    const copy = document.createElement(target.localName);
    copy[field] = 'true';
    target.after(copy);
    await copy.updateComplete;
    reflected[field] = copy.getAttributeNames().join();
    copy.remove();
  }
  return reflected;
}

async function setEach(target, [name, values]) {
  for (const value of values) {
    target.setAttribute(name, value);
    await target.updateComplete;
  }
  target.removeAttribute(name);
  await target.updateComplete;
}

function whatIsInside({ shadowRoot }) {
  return {
    slots: [...shadowRoot.querySelectorAll('slot')].map(({ name }) => name),
    parts: [...shadowRoot.querySelectorAll('[part]')].flatMap(({ part }) => [...part]),
  };
}

/** Which of these custom properties change anything inside the element when they are set on it. */
function whatChangesTheLook(target, properties) {
  const watched = [
    'accentColor',
    'backgroundColor',
    'borderRadius',
    'borderTopColor',
    'borderInlineStartColor',
    'color',
    'columnGap',
    'fontFamily',
    'marginBottom',
    'maxInlineSize',
    'paddingTop',
  ];
  const look = () =>
    JSON.stringify(
      [...target.shadowRoot.querySelectorAll('*')].map((node) =>
        watched.map((name) => window.getComputedStyle(node)[name]),
      ),
    );
  const value = (name) =>
    ({ '--bpe-font': 'bpe-test', '--bpe-max-width': '123px', '--bpe-radius': '13px', '--bpe-space': '13px' })[name] ??
    'rgb(1, 2, 3)';
  const usual = look();
  return properties.filter((name) => {
    target.style.setProperty(name, value(name));
    const changed = look() !== usual;
    target.style.removeProperty(name);
    return changed;
  });
}

/** The events that reach the page when each link, choice and button of the element, and of those inside it, is pressed, with what they carry. */
async function whatItFires(target) {
  const fired = {};
  target.toggleAttribute('share-outcome', true); // else a result keeps some for itself
  const dispatch = window.EventTarget.prototype.dispatchEvent;
  window.EventTarget.prototype.dispatchEvent = function (event) {
    const note = () =>
      (fired[event.type] = Object.keys(event)
        .filter((key) => key !== 'isTrusted')
        .sort());
    target.parentNode.addEventListener(event.type, note, { once: true });
    return dispatch.call(this, event);
  };
  const insides = () =>
    [target, ...target.shadowRoot.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  document.addEventListener('click', (event) => event.composedPath()[0].closest('a') && event.preventDefault());
  for (const selector of ['a', 'input', '[type=submit]', '[data-action=end]', '[data-action=restart]']) {
    // From the last to the first: "None of these" would clear the rest.
    for (const node of insides()
      .flatMap((root) => [...root.querySelectorAll(selector)])
      .reverse())
      node.click();
    await target.updateComplete;
  }
  return fired;
}
