// The host pages: what is peculiar to each, and what must hold there besides what holds on all of them.
/* global customElements, getComputedStyle, record */
import assert from 'node:assert/strict';
import { until } from './engines.mjs';
import { otherVersion, version } from './server.mjs';

/** One warning names the version that stays and the one that comes too late. */
const namesBoth = new RegExp(`(?=.*\\b${otherVersion}\\b)(?=.*\\b${version}\\b)`);

export const hosts = {
  plain: { about: 'nothing but the snippet' },
  'csp-strict': { about: "default-src none, and Trusted Types with Lit's policy", hasNoStyle: true },
  'csp-nonce': { about: 'a nonce and strict-dynamic', hasNoStyle: true },
  rem: { about: 'html{font-size:62.5%}' },
  star: { about: 'rules for everything' },
  bootstrap: { about: 'Bootstrap 5' },
  tailwind: { about: 'Tailwind, with its preflight' },
  'block-theme': { about: 'the ways of a WordPress block theme' },
  'prototype-like': { about: 'built-ins as Prototype.js leaves them', then: reachesAResult },
  'mootools-like': { about: 'built-ins as MooTools leaves them, and placeholders', then: reachesAResult },
  rtl: {
    about: 'right to left',
    means: 'text-align',
    async then({ browser }) {
      const sides = await browser.run(() => {
        const body = document.querySelector('back-pain-checker').renderRoot;
        const range = document.createRange();
        range.selectNodeContents(body.querySelector('[part=heading]'));
        const words = range.getBoundingClientRect();
        const box = body.getBoundingClientRect();
        return { lang: body.lang, direction: getComputedStyle(body).direction, left: words.left - box.left };
      });
      assert.match(sides.lang, /^en/, 'our words say that they are English');
      assert.equal(sides.direction, 'ltr', 'and read from the left, with bars and marks on that side');
      assert.ok(sides.left < 2, 'the heading begins at the left');
    },
  },
  dark: { about: 'dark, whatever the system is', then: ({ browser }) => hasColours(browser, 'rgb(140, 200, 255)') },
  light: { about: 'light, whatever the system is', then: ({ browser }) => hasColours(browser, 'rgb(0, 90, 156)') },
  narrow: {
    about: 'a column of 320 px',
    then({ elements }) {
      for (const { tag, width } of elements) assert.ok(width <= 320, `${tag} is ${width} px wide`);
    },
  },
  hidden: {
    about: 'in details, tabs and panels that the page hides, then shows',
    hides: true,
    hidesFallback: true,
    means: '^visibility$',
    async then({ browser }) {
      const seen = () =>
        browser.run(() => {
          const result = [];
          for (const element of document.querySelectorAll(
            'main :is(back-pain-checker, prevention-tips, clinic-contact, back-pain-guide)',
          )) {
            const heading = element.renderRoot.querySelector('[part=heading]');
            result.push(
              heading.checkVisibility({ visibilityProperty: true }) && heading.getBoundingClientRect().height > 0,
            );
          }
          return result;
        });
      assert.deepEqual(await seen(), [false, false, false, false], 'all is hidden');
      await browser.run(() => {
        document.querySelector('#details').open = true;
        document.querySelector('#tab').hidden = false;
        document.querySelector('#panel').className = '';
        document.querySelector('#none').className = '';
      });
      assert.deepEqual(await seen(), [true, true, true, true], 'all is shown');
    },
  },
  sandbox: {
    about: 'in a frame without an origin',
    count: 0,
    hidesFallback: true,
    async then({ browser }) {
      await until(browser, () => record.posted.length === 2);
      for (const { origin, headings, heard } of await browser.run(() => record.posted)) {
        assert.equal(origin, 'null');
        assert.equal(headings.length, 4);
        assert.deepEqual(heard, []);
      }
    },
  },
  twice: { about: 'loaded twice' },
  versions: {
    about: 'two versions',
    says: [namesBoth],
    async then({ browser }) {
      assert.equal(
        await browser.run(() => customElements.get('back-pain-checker').version),
        otherVersion,
        'the first wins',
      );
    },
  },
  both: { about: 'module, classic script, tags and placeholders together' },
  late: { about: 'added by a tag manager, and more elements later' },
  blocked: { about: 'our script refused by a policy', count: 0, refused: true, then: wasRefused },
  missing: { about: 'our script not found', count: 0, tells: false, says: [/nothing-here\.js/] },
  integrity: { about: 'with integrity, both forms' },
  tampered: {
    about: 'with a file that is not the one of its integrity',
    count: 0,
    tells: false,
    says: [/back-pain-elements\.js/],
  },
  'policy-missing': {
    about: 'a list of policies that leaves out lit-html',
    count: 0,
    hasNoStyle: true,
    tells: false,
    says: [/policy: trusted-types/, /policy|error/],
  },
  file: { about: 'opened from the disk', isFile: true },
  life: { about: 'created, moved, cloned, removed and put back by script', count: 0, then: lives },
  many: { about: 'fifty elements', count: 50 },
  readme: { about: 'the snippets of the README' },
};

/** The policy did refuse our script, so the test saw what it says. */
async function wasRefused({ browser }) {
  assert.match((await browser.run(() => record.heard.slice())).join(), /policy: script-src.* .*back-pain-elements\.js/);
}

/** The visitor answers, and is told where to get help. */
async function reachesAResult({ browser }) {
  const outcome = await browser.run(async () => {
    const checker = document.querySelector('back-pain-checker');
    const press = async (selector) => {
      checker.renderRoot.querySelector(selector).click();
      await checker.updateComplete;
    };
    await press('[type=submit]');
    await press('input[value=saddle]');
    await press('[type=submit]');
    while (!checker.renderRoot.querySelector('[data-outcome]')) {
      const inputs = checker.renderRoot.querySelectorAll('input');
      inputs[inputs.length - 1].click();
      await checker.updateComplete;
      await press('[type=submit]');
    }
    return checker.renderRoot.querySelector('[data-outcome]').dataset.outcome;
  });
  assert.equal(outcome, 'emergency');
}

/** The main button has the accent that is made for this background. */
async function hasColours(browser, accent) {
  const button = await browser.run(
    () =>
      getComputedStyle(document.querySelector('back-pain-checker').renderRoot.querySelector('[type=submit]'))
        .backgroundColor,
  );
  assert.equal(button, accent);
}

/** What a script may do with an element, and what becomes of the visitor's answers. */
async function lives({ browser }) {
  // The page made these before the tag was defined; the module has come since.
  const found = await browser.run(async () => {
    const main = document.querySelector('main');
    const result = {};
    const question = (element) =>
      element.renderRoot.querySelector('input')?.name ??
      element.renderRoot.querySelector('h1,h2,h3,h4,h5,h6')?.localName;
    const early = window.early;
    main.append(early);
    await early.updateComplete;
    result.early = [early.headingLevel, early.getAttribute('heading-level'), question(early)];

    const checker = document.createElement('back-pain-checker');
    checker.setAttribute('activity', 'cycling');
    main.append(checker);
    await checker.updateComplete;
    result.created = question(checker);
    checker.renderRoot.querySelector('[type=submit]').click();
    await checker.updateComplete;
    result.started = question(checker);

    const other = document.createElement('section');
    main.append(other);
    other.append(checker);
    await checker.updateComplete;
    result.moved = question(checker);

    const copy = checker.cloneNode(true);
    main.append(copy);
    await copy.updateComplete;
    result.copied = [question(copy), copy.getAttribute('activity')];

    checker.remove();
    main.append(checker);
    await checker.updateComplete;
    result.back = question(checker);
    checker.restart();
    await checker.updateComplete;
    result.restarted = question(checker);

    checker.headingLevel = 4;
    checker.theme = 'dark';
    await checker.updateComplete;
    result.byProperty = [
      checker.getAttribute('heading-level'),
      question(checker),
      getComputedStyle(checker.renderRoot).colorScheme,
    ];
    checker.removeAttribute('heading-level');
    checker.setAttribute('theme', 'light');
    await checker.updateComplete;
    result.byAttribute = [checker.headingLevel ?? null, question(checker), checker.theme];

    const contact = document.createElement('clinic-contact');
    contact.name = 'Our physio';
    contact.bookingUrl = 'https://example.test/book';
    main.append(contact);
    await contact.updateComplete;
    const hrefs = () => [...contact.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    result.link = hrefs();
    return result;
  });
  assert.deepEqual(found.early, [3, '3', 'h3'], 'what was set before the definition counts');
  assert.equal(found.created, 'h2');
  assert.equal(found.started, 'nerve');
  assert.equal(found.moved, 'nerve', 'moved, the visitor stays where they were');
  assert.deepEqual(found.copied, ['h2', 'cycling'], 'a copy has the attributes and starts anew');
  assert.equal(found.back, 'nerve', 'removed and put back, the visitor stays where they were');
  assert.equal(found.restarted, 'h2');
  assert.deepEqual(found.byProperty, ['4', 'h4', 'dark']);
  assert.deepEqual(found.byAttribute, [null, 'h2', 'light']);
  assert.deepEqual(found.link, ['https://example.test/book']);
  await keepsAnOutline(browser);
  await refusesAddresses(browser);
  await leavesNothing(browser);
}

/** Headings begin at the level asked for, never skip one on the way down, and end at six. */
async function keepsAnOutline(browser) {
  const outlines = await browser.run(async () => {
    const found = [];
    for (const tag of ['back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide', 'guided-routine']) {
      for (const first of [1, 2, 3, 4, 5, 6]) {
        const element = document.createElement(tag);
        element.headingLevel = first;
        document.querySelector('main').append(element);
        await element.updateComplete;
        const levels = [...element.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
          Number(localName[1]),
        );
        found.push({ tag, first, levels });
        element.remove();
      }
    }
    return found;
  });
  for (const { tag, first, levels } of outlines) {
    assert.equal(levels[0], first, tag);
    levels.reduce((above, level) => {
      assert.ok(level >= first && level <= above + 1, `${tag}, from ${first}: ${levels}`);
      return level;
    });
  }
}

/** An address that would run a script is never a link. */
async function refusesAddresses(browser) {
  const { links, warnings } = await browser.run(async () => {
    const links = [];
    const before = record.heard.length;
    for (const address of [
      'javascript:alert(1)',
      ' JaVa\nScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//example.test',
      '/book',
    ]) {
      const contact = document.createElement('clinic-contact');
      contact.setAttribute('booking-url', address);
      document.querySelector('main').append(contact);
      await contact.updateComplete;
      for (const link of contact.renderRoot.querySelectorAll('a')) links.push(link.getAttribute('href'));
      contact.remove();
    }
    return { links, warnings: record.heard.length - before };
  });
  assert.deepEqual(links, []);
  assert.equal(warnings, 6, 'each is told once');
}

/** A thousand rounds in and out of the page leave no listener, no observer and no style sheet. */
async function leavesNothing(browser) {
  const counts = await browser.run(async () => {
    const main = document.querySelector('main');
    const { counted } = window;
    const tags = ['back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide', 'guided-routine'];
    const elements = tags.map((tag) => document.createElement(tag));
    const round = async () => {
      for (const element of elements) main.append(element);
      await elements[3].updateComplete;
      for (const element of elements) element.remove();
    };
    for (let i = 0; i < 10; i++) await round();
    const nodes = () => elements.map((element) => element.renderRoot.querySelectorAll('*').length).join();
    const sheets = () =>
      `${document.adoptedStyleSheets.length} ${document.styleSheets.length} ${elements.map((element) => element.renderRoot.getRootNode().adoptedStyleSheets.length)}`;
    const state = () => ({ ...counted, nodes: nodes(), sheets: sheets(), page: document.querySelectorAll('*').length });
    const before = state();
    for (let i = 0; i < 1000; i++) await round();
    return { before, after: state() };
  });
  assert.deepEqual(counts.after, counts.before);
}
