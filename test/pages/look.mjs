// What is read from a host page. Each function runs in the page, so each stands alone and trusts no built-in that a page may patch.
/* global CSSStyleSheet, CustomElementRegistry, Document, Element, Event, EventTarget, HTMLElement, Node, ShadowRoot, getComputedStyle, history, localStorage, location, performance, sessionStorage */

/** Whether exactly `wanted` of our elements have drawn their heading. */
export function drawn(wanted) {
  const all = document.querySelectorAll('back-pain-checker, prevention-tips, clinic-contact, back-pain-guide');
  let count = 0;
  for (let i = 0; i < all.length; i++)
    if (all[i].renderRoot?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim()) count++;
  return count === wanted;
}

export function loaded() {
  return document.readyState === 'complete';
}

/** All that belongs to the page: its names, its built-ins, its head, and the look and place of each `[data-probe]`. */
export function hostState() {
  // Lit as published notes its versions on the window, and makes Symbol.metadata where the browser has none.
  const ofLit = /^((lit(Html|Element)|reactiveElement)Versions|litPropertyMetadata|metadata)$/;
  const names = (thing) =>
    Object.getOwnPropertyNames(thing)
      .filter((name) => !ofLit.test(name))
      .sort()
      .join(' ');
  const lines = {
    globals: names(window),
    'html and body': [document.documentElement, document.body]
      .map(({ attributes }) => [...attributes].map(({ name, value }) => `${name}=${value}`).join(' '))
      .join(' / '),
    head: String(document.head.children.length),
    'style sheets': `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`,
    title: document.title,
    address: location.href,
    history: String(history.length),
    storage: `${document.cookie} ${location.protocol === 'file:' ? 0 : localStorage.length + sessionStorage.length}`,
    focus: document.activeElement?.localName ?? '',
  };
  const builtIns = [
    Object,
    Function,
    Array,
    String,
    Number,
    Promise,
    Map,
    Set,
    Symbol,
    JSON,
    Math,
    Node,
    Element,
    HTMLElement,
    Document,
    ShadowRoot,
    Event,
    EventTarget,
    CustomElementRegistry,
    CSSStyleSheet,
  ];
  for (const each of builtIns)
    lines[`built-in ${each.name || each}`] = `${names(each)} / ${each.prototype ? names(each.prototype) : ''}`;
  const probes = [document.documentElement, document.body, ...document.querySelectorAll('[data-probe]')];
  for (const probe of probes) {
    const name = `<${probe.localName}> ${probe.dataset.probe ?? ''}`;
    const style = getComputedStyle(probe);
    // What holds our elements grows with them; everything else about it stays.
    const grows = probe === document.documentElement || probe === document.body || probe.dataset.probe === 'around';
    for (let i = 0; i < style.length; i++) {
      if (grows && /^(block-size|height|perspective-origin|transform-origin|grid-template-rows)/.test(style[i]))
        continue;
      lines[`${name} ${style[i]}`] = style.getPropertyValue(style[i]);
    }
    const box = probe.getBoundingClientRect();
    const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((number) => number.toFixed(2));
    lines[`${name} box`] = grows
      ? `${x} ${width}`
      : `${x} ${probe.dataset.probe === 'after' ? '' : y} ${width} ${height}`;
  }
  return lines;
}

/** What the browser has loaded since the page began, the page itself aside. */
export function requests() {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

/** Our elements, as drawn: what a person sees of each, and how it looks but for what the page `means` for it. */
export function elements(means) {
  const meant = new RegExp(means);
  const all = document.querySelectorAll('back-pain-checker, prevention-tips, clinic-contact, back-pain-guide');
  return [...all].map((element) => {
    const root = element.renderRoot;
    const styles = {};
    const parts = {
      body: '.body',
      heading: '[part=heading]',
      paragraph: 'p',
      button: '[part=button]',
      option: '[part=option]',
      list: 'ul, ol',
      item: 'li',
      link: 'a',
      input: 'input',
      picture: 'svg',
      details: 'summary',
      card: '.card, [part=box]',
    };
    for (const part of Object.keys(parts)) {
      const found = part === 'body' ? root : root?.querySelector(parts[part]);
      if (!found) continue;
      const style = getComputedStyle(found);
      styles[part] = {};
      for (let i = 0; i < style.length; i++)
        if (!meant.test(style[i])) styles[part][style[i]] = style.getPropertyValue(style[i]);
    }
    const heading = root?.querySelector('h1, h2, h3, h4, h5, h6');
    const own = getComputedStyle(element);
    const inner = root && getComputedStyle(root);
    const { width, height } = element.getBoundingClientRect();
    return {
      tag: element.localName,
      heading: heading?.textContent.trim() ?? '',
      level: heading?.localName ?? '',
      fallback: element.textContent.trim(),
      display: own.display,
      own: {
        color: own.color,
        fontFamily: own.fontFamily,
        fontSize: own.fontSize,
        colorScheme: own.colorScheme,
        bodyColor: inner?.color,
        bodyFont: inner?.fontFamily,
        bodySize: inner?.fontSize,
        bodyLine: inner?.lineHeight,
        bodyPaper: inner?.backgroundColor,
      },
      width,
      height,
      overflows: root ? root.scrollWidth - root.clientWidth : 0,
      styles,
    };
  });
}

/** The fallback of each snippet, where no element has been made of it. */
export function fallbacks() {
  const all = document.querySelectorAll(
    'back-pain-checker, prevention-tips, clinic-contact, back-pain-guide, [data-back-pain]',
  );
  return [...all].map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const words = range.getBoundingClientRect();
    const { height } = element.getBoundingClientRect();
    return {
      name: element.dataset.backPain ?? element.localName,
      text: element.textContent.trim(),
      isSeen: words.width > 0 && words.height > 0 && element.checkVisibility(),
      reserved: parseFloat(element.style.minHeight) > 0,
      height,
    };
  });
}
