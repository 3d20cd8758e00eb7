// Plugin and elements are two programs in two languages. What they both say, they say alike.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { defaults, options } from '../../demo/builder/choices.js';
import { tree } from '../../demo/builder/element.js';
import { html } from '../../demo/builder/print.js';
import { snippet } from '../../demo/builder/snippet.js';
import { validate } from '../../demo/builder/validate.js';
import { elements, encoded, onWordPress, post, root, start } from './support.mjs';

const tags = ['back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide', 'guided-routine'];

/** In the page: remembers which attributes a tag asks for. An element may answer that only once, while it is defined. */
function noteAttributes() {
  const { define } = window.CustomElementRegistry.prototype;
  window.observed = {};
  window.CustomElementRegistry.prototype.define = function (tag, element) {
    const value = element.observedAttributes;
    window.observed[tag] = value;
    define.call(this, tag, Object.defineProperty(element, 'observedAttributes', { value }));
  };
}

onWordPress({ plugin: true }, (wp) => {
  const schemas = () => wp.php(`return array_map( '\\\\Back_Pain_Elements\\\\schema', json_decode( base64_decode( '${encoded(tags)}' ) ) );`);

  async function pageWithModule() {
    const page = await wp.page();
    await page.addInitScript(noteAttributes);
    await page.goto(post(wp, '[back_pain_checker]'));
    await start(page).waitFor();
    return page;
  }

  it('both take the same attributes', async () => {
    const page = await pageWithModule();
    for (const [index, schema] of schemas().entries()) {
      const observed = await page.evaluate((tag) => window.observed[tag], tags[index]);
      assert.deepEqual(Object.keys(schema).sort(), observed.sort(), tags[index]);
    }
  });

  it('both know the same values: those that the element names when it is given another one', async () => {
    const page = await pageWithModule();
    for (const [index, schema] of schemas().entries()) {
      for (const [name, { enum: values }] of Object.entries(schema).filter(([, { enum: values }]) => values)) {
        const [warning] = await Promise.all([
          page.waitForEvent('console', (message) => message.text().includes(`does not know ${name}="nonsense"`)),
          page.evaluate(([tag, name]) => {
            const element = document.createElement(tag);
            element.setAttribute(name, 'nonsense');
            document.body.append(element);
          }, [tags[index], name]),
        ]);
        assert.match(warning.text(), new RegExp(`Allowed: ${values.join(', ')}\\. `), `${tags[index]} ${name}`);
      }
    }
  });

  it('both ring the same number in each region, known or not', async () => {
    const page = await pageWithModule();
    for (const region of [...options.region, 'nonsense']) {
      const [html] = elements(wp, [['back-pain-checker', { region }]]);
      const number = /href="tel:(\d+)"/.exec(html)[1];
      await page.evaluate((region) => {
        const checker = document.querySelector('back-pain-checker');
        checker.setAttribute('region', region);
        return checker.updateComplete;
      }, region);
      const first = page.locator('back-pain-checker a[href^="tel:"]').locator('visible=true').first();
      assert.equal(await first.getAttribute('href'), `tel:${number}`, region);
    }
  });

  it('the plugin prints the snippets of the README', () => {
    const readme = readFileSync(`${root}README.md`, 'utf8');
    for (const html of elements(wp, [['back-pain-checker', {}], ['prevention-tips', { activity: 'cycling' }], ['clinic-contact', {}], ['back-pain-guide', {}], ['guided-routine', { routine: 'warm-up' }]])) {
      assert.ok(readme.includes(html), `README.md and includes/fallback.php differ: ${html}`);
    }
  });

  /** What the builder can be asked for: each value of each field, and each set of details of a clinic of one's own. */
  const choices = [
    ...options.element.flatMap((element) =>
      ['activity', 'mode', 'region', 'section', 'clinic', 'level', 'theme'].flatMap((field) =>
        options[field].filter((value) => value !== 'own').map((value) => ({ element, [field]: value })),
      ),
    ),
    ...[{}, { email: 'hello@physio.example' }].flatMap((email) =>
      [{}, { booking: 'https://physio.example/book?a=1&b=2' }].flatMap((booking) =>
        [{}, { address: '1 High Street, Bedford' }].map((address) => ({
          element: 'contact', clinic: 'own', name: 'Smith & “Sons” "[north]" <side>', phone: '01632 960 001', ...email, ...booking, ...address,
        })),
      ),
    ),
  ].map((chosen) => ({ ...defaults, target: 'shortcode', ...chosen })).filter((chosen) => validate(chosen).length === 0);

  it('a shortcode of the builder prints the tag of the builder: attributes, words, and the height that it keeps free', async () => {
    const release = { version: '', integrity: {} };
    const shortcodes = choices.map((chosen) => snippet(chosen, release)[0].code);
    const printed = wp.php(`return array_map( function ( $one ) { return apply_filters( 'the_content', $one ); }, json_decode( base64_decode( '${encoded(shortcodes)}' ) ) );`);
    const page = await wp.page();
    const differences = await page.evaluate((pairs) => {
      const node = (markup) => Object.assign(document.createElement('template'), { innerHTML: markup.trim() }).content;
      return pairs.filter(([one, other]) => !node(one).isEqualNode(node(other))); // the order of attributes may differ
    }, choices.map((chosen, index) => [printed[index], html(tree(chosen))]));
    assert.deepEqual(differences, []);
  });

  it('both count the height of a clinic of somebody else from what it shows', async () => {
    const details = { phone: '01632 960 001', email: 'hello@physio.example', 'booking-url': 'https://physio.example/book', address: '1 High Street, Bedford, MK40 1AA' };
    const sets = Object.entries(details).reduce((sets, [name, value]) => sets.flatMap((set) => [set, { ...set, [name]: value }]), [{ name: 'Northside' }]);
    const printed = elements(wp, sets.map((attributes) => ['clinic-contact', attributes]));
    const page = await pageWithModule();
    for (const markup of printed) {
      const kept = 16 * Number(/min-height:(\d+)rem/.exec(markup)[1]);
      const drawn = await page.evaluate(async (markup) => {
        document.body.innerHTML = markup.replace(/min-height:\d+rem/, 'width:30em;font:16px sans-serif');
        await document.body.firstChild.updateComplete;
        return document.body.firstChild.offsetHeight;
      }, markup);
      assert.ok(kept >= drawn - 8 && kept < drawn + 24, `keeps ${kept} px for ${drawn} px: ${markup}`);
    }
  });

  it('the shortcodes of docs/users/wordpress.md print the tags that they name', () => {
    const [, block] = /```\n(\[back_pain_checker[^`]*)```/.exec(readFileSync(`${root}docs/users/wordpress.md`, 'utf8'));
    const printed = wp.php(`return do_shortcode( base64_decode( '${Buffer.from(block).toString('base64')}' ) );`);
    const wanted = block.trim().replaceAll(/\[(\w+)/g, (_, name) => `<${name.replaceAll('_', '-')}`).replaceAll(']', '').split('\n');
    assert.deepEqual(printed.trim().split('\n').map((tag) => tag.replace(/ style=.*/, '')), wanted);
  });

  it('the words inside a clinic of somebody else say its name and the first way to reach it', () => {
    const [address, link] = ['1 High Street, Bedford', 'https://physio.example/book?a=1&b=2'];
    const ways = [{ address }, { 'booking-url': link }, { email: 'hello@physio.example' }, { phone: '01632 960 001' }];
    const given = ways.map((way, index) => ['clinic-contact', Object.assign({ name: 'Northside' }, ...ways.slice(0, index), way)]);
    assert.deepEqual(elements(wp, [...given, ['clinic-contact', { name: 'Northside' }], ['clinic-contact', { address }]]).map((html) => />(.*)<\/clinic-contact>/.exec(html)[1]), [
      'Northside: 1 High Street, Bedford',
      'Northside: <a href="https://physio.example/book?a=1&#038;b=2">https://physio.example/book?a=1&amp;b=2</a>',
      'Northside: <a href="mailto:hello@physio.example">hello@physio.example</a>',
      'Northside: <a href="tel:01632960001">01632 960 001</a>',
      'Northside',
      '1 High Street, Bedford',
    ]);
  });
});
