// Every host page, whole, on the built files, in each engine. For each: all elements are drawn and look as designed,
// the page's own layout, styles and names stay as they were, and nothing is said, thrown or loaded.
/* global record */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { engines, until } from './engines.mjs';
import { drawn, elements, fallbacks, hostState, loaded, requests } from './look.mjs';
import { hosts } from './hosts.mjs';
import { root, serve } from './server.mjs';

// An element draws with what the page means (font, colours) and in the room that it gets; all else is designed.
const meant =
  /color|size|offset|align|shift|width|height|margin|padding|inset|radius|gap|origin|background|border|outline|decoration|emphasis|rule|^(inline|block|font-family|accent|fill|stroke|direction|d|cx|cy|r|x|y|top|bottom|left|right)$|^(grid|scroll|-webkit-(locale|text|tap|border|margin|padding))-?/;

const module = /back-pain-elements\.js/;

// The engines run side by side; in each, one page after the other.
describe('host pages', { concurrency: 3 }, () => {
  for (const [name, launch] of Object.entries(engines)) {
    describe(name, { concurrency: 1 }, () => {
      let browser, server, plain, slim;
      const address = (file) => `${server.origin}/test/pages/hosts/${file}.html`;

      /** Opens a page and waits until `count` elements are drawn, or without them until all is loaded, and as much is said as must be. */
      async function open(url, { count = 4, means, says = [], refused }, bare) {
        server.bare = bare;
        browser.noise.length = 0;
        await browser.go(url);
        await until(browser, loaded);
        if (!bare && count) await until(browser, drawn, count, `${count} elements drawn at ${url}`);
        // A browser tells of a script that it refused when it pleases: once by its policy, once as an error.
        const lines = (bare ? 0 : says.length) + (refused ? 2 : 0);
        await until(browser, (count) => record.heard.length >= count, lines, `${lines} lines on the console at ${url}`);
        return {
          host: await browser.run(hostState),
          heard: await browser.run(() => record.heard.slice()),
          requests: await browser.run(requests),
          fallbacks: await browser.run(fallbacks),
          elements: bare ? [] : await browser.run(elements, means ? `${meant.source}|${means}` : meant.source),
        };
      }

      before(async () => {
        server = await serve();
        browser = await launch();
        plain = await open(address('plain'), {});
        await browser.run(() => (document.querySelector('main').style.maxWidth = '600px'));
        await until(
          browser,
          () => document.querySelector('back-pain-guide').renderRoot.querySelector('.folding') !== null,
        );
        slim = { elements: await browser.run(elements, meant.source) };
      });

      after(async () => {
        await browser?.close();
        server?.close();
      });

      for (const [file, host] of Object.entries(hosts)) {
        const { about, count = 4, says = [], isFile, then } = host;
        it(`${file}: ${about}`, async () => {
          const faults = [];
          const equal = (actual, expected, what) => {
            if (actual !== expected) faults.push(`${what}: ${difference(actual, expected)}`);
          };
          const url = isFile ? pathToFileURL(`${root}test/pages/hosts/${file}.html`).href : address(file);
          // A file on the disk cannot be served empty, so its twin on the server says how the page is without ours.
          const bare = await open(address(file), host, true);
          for (const { name, text, isSeen, reserved } of host.hidesFallback ? [] : bare.fallbacks) {
            equal(Boolean(text && isSeen), true, `without a script, the visitor reads the words in ${name}`);
            equal(reserved || host.hasNoStyle, true, `${name} keeps its room`);
          }

          const real = await open(url, host);
          for (const [what, value] of Object.entries(bare.host)) {
            if (isFile && /^(address|storage|history)$/.test(what)) continue;
            equal(real.host[what], value, `the page's own ${what}`);
          }
          if (!isFile) equal(`${real.requests.toSorted()}`, `${bare.requests.toSorted()}`, 'what is loaded');
          const own = bare.heard.length;
          // How often a browser tells of a script that it refused, and when, is its own affair.
          const further = (lines) => lines.slice(own).filter((line) => !host.refused || !module.test(line));
          said(further(real.heard), says, equal);
          if (browser.tells && host.tells !== false)
            said(further(browser.noise.filter((line) => !/favicon/.test(line))), says, equal);

          equal(real.elements.filter(({ heading }) => heading).length, count, 'elements drawn');
          for (const element of count ? real.elements : []) judge(element, host, equal);
          if (!count)
            for (const { name, isSeen } of real.fallbacks)
              equal(isSeen, true, `the visitor reads the words in ${name}`);
          assert.deepEqual(faults, []);
          await then?.({ browser, server, address, elements: real.elements });
        });
      }

      /** An element is drawn as designed when it looks like its twin on the plain page, in the font, size and colour of its own page. */
      function judge(element, host, equal) {
        const { tag, styles, own } = element;
        equal(element.level, 'h2', `${tag}, its heading`);
        if (!host.hides) {
          equal(element.display, 'block', `${tag}, display`);
          equal(
            element.width > 200 && element.height > 100,
            true,
            `${tag} has a size, not ${element.width} × ${element.height}`,
          );
          equal(element.overflows <= 0, true, `${tag} stays in its box, not ${element.overflows} px too wide`);
        }
        // Text is larger where there is room.
        const hasRoom = element.width >= 40 * parseFloat(own.fontSize);
        const size = Math.max(hasRoom ? 18 : 16, parseFloat(own.fontSize));
        equal(Math.abs(parseFloat(own.bodySize) - size) < 0.1, true, `${tag}, font size ${size}, not ${own.bodySize}`);
        equal(
          Math.abs(parseFloat(own.bodyLine) - size * 1.5) < 0.1,
          true,
          `${tag}, line height ${size * 1.5}, not ${own.bodyLine}`,
        );
        equal(own.bodyColor, own.color, `${tag}, text colour of the page`);
        equal(own.bodyFont, own.fontFamily, `${tag}, font of the page`);
        equal(own.bodyPaper, 'rgba(0, 0, 0, 0)', `${tag}, background of the page`);
        const twin = (hasRoom ? plain : slim).elements.find(
          (each) => each.tag === tag && each.heading === element.heading,
        );
        for (const [part, style] of Object.entries(twin?.styles ?? {})) {
          for (const [property, value] of Object.entries(style)) {
            if (styles[part] && property in styles[part])
              equal(styles[part][property], value, `${tag}, ${part}, ${property}`);
          }
        }
      }
    });
  }
});

/** Each line is expected, and each expected line is said. */
function said(lines, expected, equal) {
  equal(lines.length, expected.length, `lines on the console (${lines.join(' | ')})`);
  for (const line of expected)
    equal(
      lines.some((each) => line.test(each)),
      true,
      `the console says ${line}`,
    );
}

/** What differs, without what does not: some of the values are long lists of names. */
function difference(actual, expected) {
  const [now, then] = [actual, expected].map((value) => String(value).split(' '));
  const more = now.filter((word) => !then.includes(word));
  const less = then.filter((word) => !now.includes(word));
  return `${more.join(' ') || '(nothing)'} instead of ${less.join(' ') || '(nothing)'}`;
}
