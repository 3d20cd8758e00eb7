// The pure parts of the builder: the address, the judge of what is typed, the escaping; and what the plugin and the page say of the same things.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromQuery, toQuery } from '../../demo/builder/address.js';
import { defaults, options, texts } from '../../demo/builder/choices.js';
import { grounds, hexCode, standsOut, suited } from '../../demo/builder/contrast.js';
import { fallback } from '../../demo/builder/fallback.js';
import { dialled } from '../../demo/builder/phone.js';
import { snippet } from '../../demo/builder/snippet.js';
import { validate } from '../../demo/builder/validate.js';
import { webAddress } from '../../demo/builder/web-address.js';
import { phones } from '../support/phones.mjs';
import { printed } from './pasted.mjs';
import { root } from './site.mjs';

const read = (file) => readFileSync(root + file, 'utf8');
const release = {
  version: '1.2.3',
  integrity: { 'back-pain-elements.js': 'sha384-module', 'back-pain-elements.iife.js': 'sha384-classic' },
};
const schema = (tag) => JSON.parse(read(`wordpress/back-pain-elements/blocks/${tag}/block.json`)).attributes;

const anyChoices = fc.record(
  {
    ...Object.fromEntries(Object.entries(options).map(([field, values]) => [field, fc.constantFrom(...values)])),
    ...Object.fromEntries(texts.map((field) => [field, fc.string({ unit: 'grapheme', maxLength: 30 })])),
  },
  { noNullPrototype: true },
);

describe('the address', () => {
  it('holds any choices, and gives them back', () => {
    fc.assert(fc.property(anyChoices, (choices) => assert.deepEqual(fromQuery(toQuery(choices)), choices)));
  });

  it('is empty at the start', () => {
    assert.equal(toQuery(defaults), '');
    assert.deepEqual(fromQuery(''), defaults);
  });

  it('takes no value and no field that it does not know', () => {
    assert.deepEqual(fromQuery('?element=nonsense&region=fr&answers=saddle&__proto__=x'), defaults);
  });
});

const own = { ...defaults, element: 'contact', clinic: 'own', name: 'Northside Physio', phone: '020 7946 0000' };

describe('what is typed', () => {
  const faults = [
    ['an empty name', { ...own, name: ' ' }, 'name', /Enter the name/],
    ['a long name', { ...own, name: 'x'.repeat(201) }, 'name', /at most 200 characters/],
    ['a name on two lines', { ...own, name: 'One\nTwo' }, 'name', /one line/],
    ['no way to reach the clinic', { ...own, phone: '' }, 'phone', /Enter a phone number, an e-mail address or a page/],
    ['a phone of letters', { ...own, phone: 'call us' }, 'phone', /Enter one phone number/],
    ['two phones', { ...own, phone: '020 7946 0000 or 020 7946 0001' }, 'phone', /Enter one phone number/],
    ['an e-mail address without a place', { ...own, email: 'hello@' }, 'email', /such as hello@example\.com/],
    ['a javascript: address', { ...own, booking: 'javascript:alert(1)' }, 'booking', /Enter a web address/],
    ['an address of no site', { ...own, booking: 'our site' }, 'booking', /Enter a web address/],
    [
      'an address that would end its attribute',
      { ...own, booking: 'https://example.com/"onclick=' },
      'booking',
      /Enter a web address/,
    ],
    ['a word that is no colour', { ...defaults, accent: 'brandish' }, 'accent', /Enter a colour/],
    ['a colour that is partly clear', { ...defaults, accent: 'rgb(0 0 0 / 50%)' }, 'accent', /Enter a colour/],
    ['CSS in place of a colour', { ...defaults, accent: '#000;background:url(x)' }, 'accent', /Enter a colour/],
    [
      'a pale colour for light pages',
      { ...defaults, accent: '#ffd23f' },
      'accent',
      /too pale to read on a light page: its contrast is 1\.4 to 1/,
    ],
    [
      'a dark colour for a dark background',
      { ...defaults, theme: 'dark', accent: '#7a1fa2' },
      'accent',
      /too dark to read on a dark page/,
    ],
    [
      'a script from javascript:',
      { ...defaults, source: 'own', script: 'javascript:alert(1)' },
      'script',
      /where the script is/,
    ],
    [
      'a script from data:',
      { ...defaults, source: 'own', script: 'data:text/javascript,alert(1)' },
      'script',
      /where the script is/,
    ],
    [
      'a script from an address with spaces',
      { ...defaults, source: 'own', script: '/my files/x.js' },
      'script',
      /where the script is/,
    ],
    [
      'a script without the name of its file',
      { ...defaults, script: '/wp-content/uploads/' },
      'script',
      /such as \/wp-content\/uploads\/back-pain-elements\.js/,
    ],
    [
      'the classic script where the module belongs',
      { ...defaults, script: '/x/back-pain-elements.iife.js?v=1' },
      'script',
      /needs another file: back-pain-elements\.js/,
    ],
    [
      'the module where the classic script belongs',
      { ...defaults, target: 'squarespace', script: '/x/back-pain-elements.js' },
      'script',
      /needs another file: back-pain-elements\.iife\.js/,
    ],
    [
      'no script where nobody can guess its address',
      { ...defaults, target: 'squarespace' },
      'script',
      /has once it is uploaded/,
    ],
    [
      'a clinic inside a block',
      { ...own, element: 'checker', target: 'block' },
      'clinic',
      /The block cannot hold a clinic/,
    ],
  ];
  for (const [what, choices, field, says] of faults) {
    it(`is told apart: ${what}`, () => {
      const found = validate(choices);
      assert.deepEqual(
        found.map((fault) => fault.field),
        [field],
      );
      assert.match(found[0].message, says);
      assert.match(found[0].message, /^(?!.*(invalid|error|undefined)).+\.$/i, 'a plain sentence');
    });
  }

  it('is taken as people write it', () => {
    const friendly = {
      booking: [
        'www.example.com',
        'example.com/book?a=1',
        '//example.com',
        'http://localhost:8080/',
        'tel:0207',
        'mailto:a@b.example',
      ],
      phone: ['', '020 7946 0000', '+44 (0)20 7946 0000', '0800 FITNESS'].slice(0, 3),
      accent: ['purple', 'rgb(122, 31, 162)', 'rgb(122 31 162)', 'hsl(282 68% 38%)', '7A1FA2', '#717'],
    };
    for (const [field, values] of Object.entries(friendly)) {
      for (const value of values)
        assert.deepEqual(validate({ ...own, email: 'a@b.example', [field]: value }), [], `${field}: ${value}`);
    }
    const [{ code }] = snippet({ ...own, booking: 'www.example.com/book', accent: 'rgb(122, 31, 162)' }, release);
    assert.match(code, / booking-url="https:\/\/www\.example\.com\/book" .*--bpe-accent:light-dark\(#7a1fa2,/);
  });

  it('of a clinic without a phone, the line of help names the way there is, and nobody else', () => {
    for (const [more, line] of [
      [
        { email: 'a&b@north.example' },
        'Northside Physio: <a href="mailto:a%26b@north.example">a&amp;b@north.example</a>',
      ],
      [
        { booking: 'north.example/book' },
        'Northside Physio: <a href="https://north.example/book">https://north.example/book</a>',
      ],
    ]) {
      const [{ code }] = snippet({ ...own, phone: '', ...more }, release);
      assert.ok(code.includes(`>${line}</clinic-contact>`), code);
    }
  });

  it('is not judged where it is not used', () => {
    assert.deepEqual(
      validate({ ...defaults, element: 'guide', target: 'npm', phone: 'x', booking: 'javascript:x', script: 'x y' }),
      [],
    );
  });

  it('passes the plugin when it passes here', () => {
    const rules = schema('clinic-contact');
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.constantFrom('+44 20 7946 0000', 'https://example.com/a?b=[1]', 'mailto:a@b.example', 'a@b.example', 'tel:1'),
    );
    fc.assert(
      fc.property(value, value, value, (name, phone, booking) => {
        const choices = { ...own, name, phone, booking };
        const wrong = validate(choices).map(({ field }) => field);
        for (const [field, attribute] of [
          ['name', 'name'],
          ['phone', 'phone'],
          ['booking', 'booking-url'],
        ]) {
          if (wrong.includes(field) || !choices[field].trim()) continue;
          const { pattern, maxLength } = rules[attribute];
          const given = field === 'booking' ? webAddress(choices.booking) : choices[field];
          assert.match(given, new RegExp(pattern, 'u'), field);
          assert.ok(choices[field].length <= maxLength, field);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('colours', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

  it('are measured as WCAG measures them, the weaker of paper and button', () => {
    assert.equal(standsOut('#000000', 'light'), 21);
    assert.equal(standsOut('#777777', 'light').toFixed(2), '4.48');
  });

  it('are offered a neighbour that stands out', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom('light', 'dark'), (each, ground) =>
        assert.ok(standsOut(suited(each, ground), ground) >= 4.5),
      ),
    );
  });

  it('are read with or without the sign, long or short, by numbers or by name', () => {
    const written = [
      '#7A1FA2',
      '7a1fa2',
      '#abc',
      'abc',
      'rgb(1, 2, 3)',
      'Red',
      '#abcd',
      'transparent',
      'none of these',
    ];
    assert.deepEqual(written.map(hexCode), [
      '#7a1fa2',
      '#7a1fa2',
      '#aabbcc',
      '#aabbcc',
      '#010203',
      '#ff0000',
      '',
      '',
      '',
    ]);
  });

  it('stand on the paper that the elements have', () => {
    const tokens = read('src/styles/tokens.ts');
    assert.match(tokens, new RegExp(`--_on-main: light-dark\\(#fff, ${grounds.dark.buttonText}\\)`));
    for (const paper of ['#fff', grounds.dark.paper]) assert.ok(tokens.includes(`--bpe-surface, ${paper})`), paper);
  });
});

describe('a snippet', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '"',
      "'",
      '<',
      '>',
      '&',
      '[',
      ']',
      '{',
      '}',
      '/',
      '\\',
      '`',
      '$',
      '=',
      '“',
      'é',
      '𝄞',
    ),
    minLength: 1,
    maxLength: 12,
  });
  const unescape = (html) =>
    html
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#91;', '[')
      .replaceAll('&#93;', ']')
      .replaceAll('&#123;', '{')
      .replaceAll('&#125;', '}')
      .replaceAll('&amp;', '&');

  /** How many tags the snippet of a clinic has, by the kind of site. */
  const tagsOf = {
    ...{ html: 3, wordpress: 3, placeholder: 3, squarespace: 3, shopify: 3, webflow: 3, npm: 2 },
    ...{ react: 2, next: 2, vue: 4, svelte: 3, astro: 3, gtm: 3, frame: 14 },
  };
  /** Where braces are code. */
  const hasBraces = /^(shopify|react|next|vue|svelte|astro)$/;

  it('says what was typed, and nothing that was typed is code', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...Object.keys(tagsOf)), (name, target) => {
        fc.pre(name.trim());
        const code = snippet({ ...own, name, target }, release)
          .map((part) => part.code)
          .join('\n');
        const [, attribute] = /(?:<clinic-contact[^>]*? |data-)name="([^"]*)"/.exec(code);
        assert.equal(unescape(attribute), name.trim());
        assert.ok(!/[<>]/.test(attribute) && (!hasBraces.test(target) || !/[{}]/.test(attribute)));
        assert.equal(code.match(/<(?!\/)/g).length, tagsOf[target], 'no tag but ours');
      }),
      { numRuns: 1000 },
    );
  });

  it('as a shortcode says what was typed, after WordPress has read it', () => {
    fc.assert(
      fc.property(text, (name) => {
        fc.pre(name.trim());
        const [{ code }] = snippet({ ...own, name, target: 'shortcode' }, release);
        assert.equal(unescape(/ name="([^"]*)"/.exec(printed(code))[1]), name.trim(), code);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the element as in the README and the script as in docs/users/embedding.md', () => {
    const readme = read('README.md');
    for (const choices of [
      {},
      { element: 'tips', activity: 'cycling' },
      { element: 'contact' },
      { element: 'guide' },
    ]) {
      const [{ code }] = snippet({ ...defaults, ...choices }, release);
      assert.ok(readme.includes(code.split('\n')[1]), code);
    }
    const { version } = JSON.parse(read('package.json'));
    const integrity = { 'back-pain-elements.js': 'sha384-…' };
    for (const source of options.source) {
      const [{ code }] = snippet({ ...defaults, source }, { version, integrity });
      assert.ok(read('docs/users/embedding.md').includes(code.split('\n')[0]), code);
    }
  });

  it('names the exact version, and from somebody else’s server the hash of the file', () => {
    const [{ code }] = snippet({ ...defaults, source: 'cdn' }, release);
    assert.ok(
      code.startsWith(
        '<script type="module" src="https://cdn.jsdelivr.net/npm/back-pain-elements@1.2.3/dist/back-pain-elements.js" integrity="sha384-module" crossorigin="anonymous"></script>\n',
      ),
    );
    const [{ code: classic }] = snippet({ ...defaults, target: 'squarespace' }, release);
    assert.ok(
      classic.startsWith('<script defer src="/back-pain-elements/1.2.3/back-pain-elements.iife.js"></script>\n'),
    );
  });

  it('for WordPress is one line', () => {
    const [{ code }] = snippet({ ...own, target: 'wordpress' }, release);
    assert.doesNotMatch(code, /\n/);
  });
});

describe('plugin, page and builder', () => {
  it('know the same values', () => {
    const values = (tag, attribute) => schema(tag)[attribute].enum.map(String).sort();
    const without = (field, ...left) => options[field].filter((value) => !left.includes(value)).sort();
    assert.deepEqual(without('activity', ''), values('back-pain-checker', 'activity'));
    assert.deepEqual(without('mode'), values('back-pain-checker', 'mode'));
    assert.deepEqual(without('region'), values('back-pain-checker', 'region'));
    assert.deepEqual(without('section', ''), values('back-pain-guide', 'section'));
    assert.deepEqual(without('routine', ''), values('guided-routine', 'routine'));
    assert.deepEqual(without('clinic', '', 'own', 'none'), values('clinic-contact', 'clinic'));
    assert.deepEqual(without('level'), values('back-pain-checker', 'heading-level'));
    assert.deepEqual(without('theme', ''), values('back-pain-checker', 'theme'));
  });

  it('say the same words', () => {
    const php = read('wordpress/back-pain-elements/includes/fallback.php');
    for (const region of options.region) {
      const [signs, call, rest] = fallback('back-pain-checker', { region });
      assert.ok(php.includes(`'${signs.text}%s${rest.text}'`), region);
      assert.ok(php.includes(`'${call.text.replace(/\d+/, '%s')}'`), region);
    }
    assert.ok(php.includes(fallback('prevention-tips', {})[0].text));
  });

  it('dial a number alike, and as the element does', () => {
    const patterns = (file) =>
      [...read(file).matchAll(/const (run|hours|abroad|trunk|doubt|extension) = '?(\/.*\/)/gi)].map(
        ([, name, pattern]) => [name.toLowerCase(), pattern],
      );
    const [element, ...others] = [
      'src/internal/phone.ts',
      'demo/builder/phone.js',
      'wordpress/back-pain-elements/includes/fallback.php',
    ].map(patterns);
    assert.equal(element.length, 6);
    assert.deepEqual(others, [element, element]);
    for (const [phone, number] of Object.entries(phones)) assert.equal(dialled(phone), number, phone);
  });

  it('offer the same choices: those of the form are those of the code', () => {
    const html = read('demo/index.html');
    for (const [field, values] of Object.entries(options)) {
      const radios = [...html.matchAll(new RegExp(`type="radio" name="${field}" value="([^"]*)"`, 'g'))].map(
        ([, value]) => value,
      );
      const select = new RegExp(`<select[^>]* name="${field}".*?</select>`, 's').exec(html)?.[0] ?? '';
      const listed = [...select.matchAll(/<option(?: value="([^"]*)")?[^>]*>([^<]*)/g)].map(
        ([, value, words]) => value ?? words,
      );
      assert.deepEqual([...radios, ...listed].sort(), [...values].sort(), field);
    }
  });
});
