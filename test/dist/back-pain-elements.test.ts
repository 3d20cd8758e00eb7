import { expect, fixture, html, waitUntil } from '@open-wc/testing';

const address = new URL('../../dist/back-pain-elements.js', import.meta.url).href;
const tags = ['back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide'];

/** Names that the page owns. */
const globals = (): string[] => Object.getOwnPropertyNames(window).sort();

describe('the built file', () => {
  it('is one file without imports, and loads nothing', async () => {
    const code = await (await fetch(address)).text();
    expect(code).not.to.match(/\bimport\s*[({*"']|\bfrom\s*["']|\brequire\(/);
    expect(code).not.to.match(/\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b/);
    expect(code).not.to.match(/\b(localStorage|sessionStorage|indexedDB)\b|document\.cookie/);
  });

  it('carries Lit as built for production', async () => {
    const code = await (await fetch(address)).text();
    expect(code).not.to.contain('Lit is in dev mode');
  });

  it('defines the four tags, adds no other name to the page, and is harmless when loaded twice', async () => {
    const before = globals();
    await import(address);
    await import(`${address}?again`);
    for (const tag of tags) expect(customElements.get(tag), tag).to.exist;
    const added = globals().filter((name) => !before.includes(name));
    // Lit keeps a list of its versions on the page; everything else would be ours.
    expect(added.filter((name) => !/^(lit|reactive)\w*Versions$/i.test(name))).to.deep.equal([]);
  });

  it('draws all four elements on a page', async () => {
    const page = await fixture(html`
      <main>
        <back-pain-checker>Call 999</back-pain-checker>
        <prevention-tips activity="cycling"></prevention-tips>
        <clinic-contact></clinic-contact>
        <back-pain-guide></back-pain-guide>
      </main>
    `);
    for (const tag of tags) {
      const element = page.querySelector(tag)!;
      await waitUntil(() => element.shadowRoot?.querySelector('h2'), `<${tag}> shows its heading`);
      expect(element.getBoundingClientRect().height).to.be.above(100);
    }
    expect(performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin))).to.be.empty;
  });
});
