// What every state must offer to every eye and hand: contrast, targets, room at 400 % zoom, and room for wider text.
/* global axe, CSSStyleSheet, getComputedStyle, matchMedia */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { resize } from '../support/resize.mjs';
import { openStates, states } from '../support/states.mjs';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let show, close;

before(async () => {
  ({ show, close } = await openStates());
});

after(() => close?.());

/** What axe finds wrong on the page, as plain lines. */
async function faults(tab, rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']) {
  await tab.evaluate(axeSource);
  const { violations } = await tab.evaluate(
    // Axe leaves the 7 to 1 of level AAA out unless it is named.
    (runOnly) =>
      axe.run(document, { runOnly, rules: { 'color-contrast-enhanced': { enabled: runOnly.includes('wcag2aaa') } } }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
  );
}

/** Every element that a visitor sees, those in shadow roots inside included. Runs in the page. */
const everything = `(root) => {
  const found = [];
  const walk = (node) => {
    for (const each of node.querySelectorAll('*')) {
      found.push(each);
      if (each.shadowRoot) walk(each.shadowRoot);
    }
  };
  walk(root.shadowRoot);
  return found;
}`;

/** Buttons, cards, the marks of pictures, and the rings of what has focus, whose colour stands out less than 3 to 1. Runs in the page. */
function weakMarks(root, everythingSource) {
  // Paints a colour and reads it back, so that every notation and every transparency counts.
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const paint = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) =>
    rgb
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const page = matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#fff';
  const behind = (each) => getComputedStyle(each).backgroundColor;
  const paper = [page, behind(root.shadowRoot.querySelector('.body'))]; // a forced theme brings its own
  const contrast = (colour, under = paper) => {
    const [high, low] = [luminance(paint([...under, colour])), luminance(paint(under))].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  /** A line of a picture, as faint as its group, on the picture's own ground. */
  const line = (path) => {
    let share = 1;
    for (let each = path; each.localName !== 'svg'; each = each.parentElement) share *= getComputedStyle(each).opacity;
    const colour = `color-mix(in srgb, ${getComputedStyle(path).stroke} ${100 * share}%, transparent)`;
    return ['picture', colour, [...paper, behind(path.ownerSVGElement)]];
  };
  const drawn = new Function(`return (${everythingSource})`)()(root).flatMap((each) => {
    const style = getComputedStyle(each);
    const marks = [];
    if (each.matches('a[href], button, input, summary') && each.checkVisibility()) {
      each.focus();
      marks.push([`ring of ${each.textContent}`, style.outlineStyle === 'solid' ? style.outlineColor : 'transparent']);
    }
    if (each.matches('[part=button]:not(.plain)')) marks.push(['button', style.borderTopColor]);
    if (each.matches('.card')) marks.push(['card', style.borderTopColor]);
    // What a picture is drawn with: not the wash behind it, nor the spine, which lies on the back. Icons stand on their card's bar.
    if (each.matches('[part=picture] path:not(.wash, .spine)')) marks.push(line(each));
    return marks;
  });
  return drawn.filter(([, colour, under]) => contrast(colour, under) < 3);
}

/**
 * What a thumb would miss, of all that can be pressed. Two exceptions of WCAG 2.5.8 are used: "inline", a link in a sentence,
 * and "equivalent", an input whose label is pressed in its place. Runs in the page.
 */
function smallTargets(root, everythingSource) {
  const isInSentence = (each) => {
    if (each.localName !== 'a' || getComputedStyle(each).display !== 'inline') return false;
    const line = each.closest('p, li, small').cloneNode(true);
    for (const link of line.querySelectorAll('a')) link.remove();
    return /\p{L}/u.test(line.textContent);
  };
  return new Function(`return (${everythingSource})`)()(root)
    .filter((each) =>
      each.matches('a[href], button, input, label:has(input), select, summary, textarea, [tabindex="0"]'),
    )
    .filter((each) => !isInSentence(each) && !(each.localName === 'input' && each.closest('label')))
    .map((each) => [each.textContent.trim(), each.getBoundingClientRect()])
    .filter(([, { width, height }]) => height > 0 && Math.min(width, height) < 44);
}

/** Gives all text the spacing that a visitor may ask for (WCAG 1.4.12). Runs in the page. */
function widenText(root, everythingSource) {
  const shadows = new Function(`return (${everythingSource})`)()(root).flatMap((each) => each.shadowRoot ?? []);
  for (const shadow of [root.shadowRoot, ...shadows]) {
    const wider = new CSSStyleSheet();
    wider.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, wider];
  }
}

/** Boxes that hide some of their text, and how far the page can be scrolled sideways. Runs in the page. */
function cutOff(root, everythingSource) {
  const { scrollWidth, clientWidth } = document.documentElement;
  const boxes = new Function(`return (${everythingSource})`)()(root).filter(
    (each) =>
      !each.closest('svg, .hidden') &&
      each.scrollWidth > each.clientWidth + 1 &&
      getComputedStyle(each).overflowX !== 'visible',
  );
  return [...boxes.map((each) => each.className), ...(scrollWidth > clientWidth ? ['the page'] : [])];
}

for (const name of Object.keys(states)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`"${name}" is accessible in ${colorScheme}, with a contrast of 4.5 for text and 3 for buttons, cards, pictures and what has focus`, async () => {
      const { tab, element } = await show(name, { colorScheme, viewport: { width: 800, height: 900 } });
      assert.deepEqual(await faults(tab), []);
      await tab.keyboard.press('Tab'); // from here on, what gets focus shows it
      assert.deepEqual(await element.evaluate(weakMarks, everything), []);
    });
  }

  test(`"${name}" has targets of 44 px, and room at 400 % zoom and for wider text`, async () => {
    const { tab, element } = await show(name, { viewport: { width: 1280, height: 1024 } });
    assert.deepEqual(await element.evaluate(smallTargets, everything), []);
    await resize(tab, 320, 256);
    assert.deepEqual(await element.evaluate(smallTargets, everything), []);
    assert.deepEqual(await element.evaluate(cutOff, everything), []);
    await element.evaluate(widenText, everything);
    assert.deepEqual(await element.evaluate(cutOff, everything), []);
  });
}

/** Words that a line breaks, and that no hyphen or slash lets it break. Addresses may break. Runs in the page. */
function brokenWords(root, everythingSource) {
  const broken = [];
  for (const each of new Function(`return (${everythingSource})`)()(root)) {
    if (each.closest('svg, .hidden, textarea')) continue;
    for (const node of [...each.childNodes].filter(({ nodeType }) => nodeType === 3)) {
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}'’]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const isAddress = /[@:/.]/.test(
          /\S*$/.exec(node.data.slice(0, index))[0] + /^\S*\w/.exec(node.data.slice(index))[0],
        );
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 && !isAddress)
          broken.push(word);
      }
    }
  }
  return broken;
}

for (const name of Object.keys(states)) {
  test(`"${name}" has room for text of 200 % on 320 px, and breaks no word`, async () => {
    const { tab, element } = await show(name, { viewport: { width: 320, height: 640 } });
    await tab.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    assert.deepEqual(await element.evaluate(cutOff, everything), []);
    assert.deepEqual(await element.evaluate(sticksOut, everything), []);
    assert.deepEqual(await element.evaluate(brokenWords, everything), []);
  });

  test(`"${name}" has text of 7 to 1, and strong lines, for who asks for more contrast`, async () => {
    for (const colorScheme of ['light', 'dark']) {
      const { tab, element } = await show(name, { colorScheme, contrast: 'more' });
      assert.deepEqual(await faults(tab, ['wcag2aaa']), []);
      assert.deepEqual(await element.evaluate(weakLines, everything), []);
    }
  });
}

/** Answers and boxes whose line is not the colour of their text. Runs in the page. */
const weakLines = (root, everythingSource) =>
  new Function(`return (${everythingSource})`)()(root)
    .filter((each) => each.matches('[part=option]:not(:has(:checked)), [part=box]:not(.net)'))
    .map((each) => getComputedStyle(each))
    .filter(({ borderTopColor, borderTopWidth, color }) => borderTopColor !== color || parseFloat(borderTopWidth) < 3)
    .map(({ borderTopColor }) => borderTopColor);

test('the lists of every region have targets of 44 px', async () => {
  const { element } = await show('lists-us', { viewport: { width: 1280, height: 1024 } });
  for (const region of ['gb-nir', 'ie', 'eu', 'us']) {
    await element.evaluate(async (root, region) => {
      root.region = region;
      await root.updateComplete;
    }, region);
    assert.deepEqual(await element.evaluate(smallTargets, everything), [], region);
  }
});

/** What sticks out of the element sideways. Runs in the page. */
function sticksOut(root, everythingSource) {
  const { left, right } = root.getBoundingClientRect();
  return new Function(`return (${everythingSource})`)()(root)
    .filter((each) => each.getClientRects().length > 0 && !each.ownerSVGElement && !each.closest('.hidden'))
    .filter((each) => each.getBoundingClientRect().right > right + 1 || each.getBoundingClientRect().left < left - 1)
    .map((each) => `${each.localName} ${each.textContent.trim().slice(0, 40)}`);
}

/** What is taken out of its place. Runs in the page. */
const positioned = (root, everythingSource) =>
  new Function(`return (${everythingSource})`)()(root)
    .filter((each) => getComputedStyle(each).position !== 'static')
    .map((each) => each.className);

for (const name of Object.keys(states)) {
  test(`"${name}" stays inside a column of 200 px and a closed fold of the page, and below the page's header`, async () => {
    const { element } = await show(name, { viewport: { width: 800, height: 600 } });
    await element.evaluate((root) => (root.style.width = '200px'));
    assert.deepEqual(await element.evaluate(sticksOut, everything), []);
    assert.deepEqual(await element.evaluate(positioned, everything), []); // such would be drawn above a header that stays
    const scrolled = await element.evaluate((root) => {
      root.parentElement.replaceChildren(root);
      root.style.cssText = 'display: block; max-height: 0; overflow: hidden';
      return document.documentElement.scrollHeight;
    });
    assert.equal(scrolled, 600);
  });
}

// What a page may set, and a dark page that does not say so: our own accent is then darker than it should be, our words are not.
const looks = [
  ['a green accent', { css: '--bpe-accent: #1f6f54' }],
  ['a yellow accent on dark', { css: '--bpe-accent: #ffd23f; --bpe-accent-text: #14161a', colorScheme: 'dark' }],
  [
    'a pale red for emergencies',
    { css: '--bpe-emergency: #ff9a94; --bpe-on-urgency: #14181b', colorScheme: 'dark', names: ['emergency'] },
  ],
  ['a dark page without color-scheme', { css: 'color-scheme: light; background: #14161a; color: #f5f5f0' }],
];
const usual = ['start', 'question', 'emergency', 'see-professional'];
for (const [look, { css, colorScheme = 'light', names = usual }] of looks) {
  test(`words have a contrast of 4.5 with ${look}`, async () => {
    for (const name of names) {
      const { tab, element } = await show(name, { colorScheme });
      await element.evaluate((root, css) => (root.style.cssText = css), css);
      assert.deepEqual(await faults(tab), [], name);
    }
  });
}

test('on paper, with the page around it, a result has nothing to press', async () => {
  const { tab, element } = await show('emergency', {});
  const buttons = element.locator('button:visible');
  assert.ok((await buttons.count()) > 3);
  await tab.emulateMedia({ media: 'print' });
  assert.deepEqual(await buttons.allTextContents(), []);
  assert.ok(await element.getByText('Call 999 or go to A&E now').isVisible());
});

test('in forced colours a sign of danger is drawn in a colour of the system', async () => {
  const { element } = await show('tips-cycling', { forcedColors: 'active', colorScheme: 'dark' });
  const [danger, highlight] = await element.evaluate((root) => {
    const path = root.shadowRoot.querySelector('.danger');
    path.after(Object.assign(document.createElementNS('http://www.w3.org/2000/svg', 'g'), { id: 'probe' }));
    const probe = path.nextSibling;
    probe.style.color = 'Highlight';
    return [path, probe].map((each) => getComputedStyle(each).color);
  });
  assert.equal(danger, highlight);
});

test('these checks can fail: a yellow accent on white, a narrow page, a small button', async () => {
  const { tab, element } = await show('start', { viewport: { width: 320, height: 256 } });
  await element.evaluate((root) => {
    root.style.cssText = '--bpe-accent: #ff0; --bpe-accent-text: #fff; min-inline-size: 30em';
    root.shadowRoot.querySelector('button').style.cssText = 'min-block-size: 0; padding: 0';
  });
  assert.match((await faults(tab)).join(), /color-contrast/);
  assert.notDeepEqual(await element.evaluate(weakMarks, everything), []);
  assert.notDeepEqual(await element.evaluate(smallTargets, everything), []);
  assert.deepEqual(await element.evaluate(cutOff, everything), ['the page']);
});
