import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';

const address = new URL('../../dist/back-pain-elements.js', import.meta.url).href;
const tags = ['back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide', 'guided-routine'];

/** Names that the page owns. */
const globals = (): string[] => Object.getOwnPropertyNames(window).sort();

describe('the built file', () => {
  it('is one file without imports, and loads nothing', async () => {
    const code = await (await fetch(address)).text();
    expect(code).not.to.match(/\bimport\s*[({*"']|\bfrom\s*["']|\brequire\(/);
    expect(code).not.to.match(/\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b/);
    expect(code).not.to.match(/\b(localStorage|sessionStorage|indexedDB)\b|document\.cookie/);
  });

  it('lets a page hide it: nothing important about display, no visibility of its own', async () => {
    const code = await (await fetch(address)).text();
    // On paper a page hides the element by its own tag, as on the screen; what is important there stands inside the box.
    const onScreen = code.replace(/@media print\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
    expect(onScreen).not.to.equal(code);
    expect(onScreen).not.to.match(/display:[^;}]*!important/);
    expect([...onScreen.matchAll(/(?<![-\w])visibility:(\w+)/g)].map(([, value]) => value)).to.deep.equal(['inherit']);
  });

  it('carries Lit as built for production', async () => {
    const code = await (await fetch(address)).text();
    expect(code).not.to.contain('Lit is in dev mode');
  });

  it('defines the five tags, adds no other name to the page, and is harmless when loaded twice', async () => {
    const before = globals();
    await import(address);
    await import(`${address}?again`);
    for (const tag of tags) expect(customElements.get(tag), tag).to.exist;
    expect(globals().filter((name) => !before.includes(name))).to.deep.equal([]);
  });

  it('draws all five elements on a page', async () => {
    const page = await fixture(html`
      <main>
        <back-pain-checker>Call 999</back-pain-checker>
        <prevention-tips activity="cycling"></prevention-tips>
        <clinic-contact></clinic-contact>
        <back-pain-guide></back-pain-guide>
        <guided-routine></guided-routine>
      </main>
    `);
    for (const tag of tags) {
      const element = page.querySelector<LitElement>(tag)!;
      await waitUntil(() => element.renderRoot.querySelector('h2'), `<${tag}> shows its heading`);
      expect(element.getBoundingClientRect().height).to.be.above(100);
    }
    expect(performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin))).to.be.empty;
  });
});
