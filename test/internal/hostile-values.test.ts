import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { clinicBlocks } from '../../src/internal/urgent-results.js';
import { settled, warningsOf } from '../support/driver.js';
import { boxOf, replaceBuiltIn } from '../support/page.js';
import { Random } from '../support/random.js';
import { rootsOf } from '../support/text-tools.js';

const tags = ['back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide', 'guided-routine'] as const;

const script = 'globalThis.wasRun = true';

const texts = [
  '',
  ' ',
  '\ud83d',
  '\udeb4\ud83d',
  `<img src=x onerror="${script}">`,
  `"><script>${script}</script>`,
  `javascript:${script}`,
  `data:text/html,<script>${script}</script>`,
  '${1}{{1}}<!--?lit$1$-->',
  '__proto__',
  'constructor',
  'toString',
  '\u0000\u202e\ufeff',
  '"'.repeat(20_000),
  '('.repeat(20_000),
  '0 '.repeat(10_000),
  'https://[',
  'https://x.example/\ud83d',
  'tel:\ud83d',
  'a@b.example?bcc=c@d.example',
];

const throwing = (): never => {
  throw new Error('no');
};

const values: readonly unknown[] = [
  ...texts,
  undefined,
  null,
  NaN,
  -1,
  1e21,
  true,
  false,
  10n,
  Symbol('text'),
  Symbol.iterator,
  throwing,
  [],
  ['running'],
  {},
  Object.create(null),
  { toString: throwing, valueOf: throwing, toJSON: throwing },
  { _$litType$: 1, strings: [`<img src=x onerror="${script}">`], values: [] },
  new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing }),
  document.createElement('b'),
  new URL('https://x.example/'),
  new Date(NaN),
];

const rounds = 10;
const valuesOfRound = 1100;

describe(`${String(rounds * valuesOfRound)} hostile attributes and properties`, () => {
  for (let seed = 1; seed <= rounds; seed += 1) {
    it(`run no script, throw nothing and leave no box empty (seed ${String(seed)})`, async function () {
      this.timeout(60_000);
      const random = new Random(seed);
      const errors: unknown[] = [];
      const undo = replaceBuiltIn(console, 'error', (...each: unknown[]) => errors.push(each));
      try {
        const parent = await fixture<HTMLElement>(html`<div></div>`);
        const elements = tags.map((tag) => document.createElement(tag));
        parent.append(...elements);
        await warningsOf(async () => {
          for (let count = 0; count < valuesOfRound; count += 1) {
            const element = random.of(elements);
            const { elementProperties } = element.constructor as typeof HTMLElement & {
              elementProperties: Map<string, { attribute?: string }>;
            };
            const name = random.of([...elementProperties.keys()]);
            const value = random.of(values);
            if (random.below(2)) Object.assign(element, { [name]: value });
            else element.setAttribute(elementProperties.get(name)!.attribute ?? name, random.of(texts));
            await settled(element);
            expect(boxOf(element)!.childElementCount, `${element.localName} ${name}`).to.be.above(0);
          }
        });
        for (const root of elements.flatMap((element) => [...rootsOf(element)]))
          expect(root.querySelector('script, img, [onerror], [href^="javascript:"], [href^="data:"]')).to.equal(null);
      } finally {
        undo();
      }
      expect(errors).to.deep.equal([]);
      expect(globalThis).not.to.have.property('wasRun');
    });
  }
});

describe('10,000 connects and disconnects', () => {
  it('leave nothing behind: no node, no clinic to draw again, no timer', async function () {
    this.timeout(60_000);
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const elements = tags.map((tag) => document.createElement(tag));
    const size = (): number =>
      elements.reduce(
        (sum, element) =>
          sum + boxOf(element)!.querySelectorAll('*').length + element.renderRoot.parentNode!.childNodes.length,
        0,
      );
    const timers = new Set<unknown>();
    const undo = [
      replaceBuiltIn(window, 'setTimeout', (later: () => void) => {
        const timer = Symbol(String(later));
        timers.add(timer);
        return timer;
      }),
      replaceBuiltIn(window, 'clearTimeout', (timer: unknown) => timers.delete(timer)),
    ];
    try {
      parent.append(...elements);
      for (const element of elements) await element.updateComplete;
      const before = { size: size(), clinics: clinicBlocks.size };
      for (let count = 0; count < 10_000; count += 1) {
        const element = elements[count % elements.length]!;
        element.remove();
        if (count % 100 === 0) await element.updateComplete;
        parent.append(element);
        if (count % 10 === 0) await element.updateComplete;
      }
      for (const element of elements) await element.updateComplete;
      expect({ size: size(), clinics: clinicBlocks.size }).to.deep.equal(before);
      expect(timers.size).to.be.at.most(1);
      for (const element of elements) element.remove();
      expect(clinicBlocks.size).to.equal(before.clinics - 1);
    } finally {
      for (const each of undo) each();
    }
  });
});
