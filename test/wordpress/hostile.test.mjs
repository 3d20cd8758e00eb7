// Whatever stands in an attribute: nothing runs, nothing breaks out, and only what block.json allows is printed.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { elements, encoded, onWordPress, post, start, visit } from './support.mjs';

const breakout = '"><script>window.ran = true</script><img src="x" onerror="window.ran = true">';
const long = 'x'.repeat(10_000);
const never = [breakout, `https://physio.example/${long}`, `${long}@physio.example`, '0'.repeat(10_000), "' onload='window.ran = true", long, 'nonsense', '', null, ['cycling'], { a: ['b'] }, 7, -1, 1e30, '\u0000'];

const everywhere = ['heading-level', 'theme'];
const closed = {
  'back-pain-checker': ['activity', 'mode', 'no-clinic', 'share-outcome', ...everywhere],
  'prevention-tips': ['activity', ...everywhere],
  'clinic-contact': ['clinic', 'phone', 'email', 'booking-url', ...everywhere],
  'back-pain-guide': ['section', ...everywhere],
  'guided-routine': ['routine', 'activity', 'standing-only', ...everywhere],
};

/** Nothing on the page has run, and nothing stands there that could. */
async function assertInert(page) {
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.equal(await page.locator('img[src="x"], [onerror], [onload], [onclick]').count(), 0);
  assert.deepEqual(page.seen.faults, []);
}

onWordPress({ plugin: true }, (wp) => {
  it('a value that an attribute does not know is left out, and so is an attribute that a tag does not know', () => {
    const cases = Object.entries(closed).flatMap(([tag, names]) =>
      [...names, 'onclick', 'style', 'src', 'x onload', '"><b'].flatMap((name) => never.map((value) => [tag, { [name]: value }])),
    );
    const plain = Object.fromEntries(Object.keys(closed).map((tag) => [tag, elements(wp, [[tag, {}]])[0]]));
    const printed = elements(wp, cases);
    for (const [index, [tag, given]] of cases.entries()) {
      // Of a clinic of one's own of which nothing can be used, nothing is left: ProHealth Clinic would be somebody else's.
      const [[name, value]] = Object.entries(given);
      const isLost = ['phone', 'email', 'booking-url'].includes(name) && value;
      assert.equal(printed[index], isLost ? '' : plain[tag], `${tag} ${JSON.stringify(given).slice(0, 80)}`);
    }
  });

  it('capitals, spaces and quotes around a value are understood', () => {
    const [wanted, ...printed] = elements(wp, ['cycling', 'cycling ', 'CYCLING', '“Cycling”', "'cycling'", '&#8220;cycling&#8243;'].map((activity) => ['prevention-tips', { activity }]));
    assert.match(wanted, /^<prevention-tips activity="cycling" /);
    for (const html of printed) assert.equal(html, wanted);
  });

  it('a region that is not known gets 112, as the element itself has it, and never the numbers of another country', () => {
    const regions = ['fr', breakout, long, ['gb']];
    for (const html of elements(wp, regions.map((region) => ['back-pain-checker', { region }]))) {
      assert.match(html, /^<back-pain-checker region="eu" style="[^"<>]*">[^<>]*<a href="tel:112">Call 112<\/a>[^<>]*<\/back-pain-checker>$/);
    }
    const known = elements(wp, ['GB', 'gb-nir', '“IE”', 'eu', 'us'].map((region) => ['back-pain-checker', { region }]));
    assert.deepEqual(known.map((html) => /tel:(\d+)/.exec(html)[1]), ['999', '999', '112', '112', '911']);
  });

  it('free text is kept if it is short, and is text', async () => {
    const given = { name: breakout, address: `1 High Street,${breakout}`, partner: breakout, phone: '01632 960 001' };
    const [html, ...others] = elements(wp, [['clinic-contact', given], ...['name', 'address', 'partner'].flatMap((name) =>
      [long, ['a'], { a: 'b' }].map((value) => ['clinic-contact', { [name]: value }]),
    )]);
    assert.equal(html.match(/</g).length, 4); // the tag and the telephone number: nothing else opens or closes
    const plain = elements(wp, [['clinic-contact', {}]])[0];
    for (const [index, other] of others.entries()) assert.equal(other, index < 6 ? '' : plain); // partner is no clinic
    const page = await visit(wp, post(wp, `<!-- wp:html -->${html}<!-- /wp:html -->`));
    assert.equal(await page.locator('clinic-contact').getAttribute('name'), breakout);
    await page.locator('clinic-contact').getByRole('heading').first().waitFor();
    await assertInert(page);
  });

  it('a flag is on when it is written alone, with "yes" or as HTML has it, and its two ways of spelling are one', () => {
    const on = ['no-clinic', 'no_clinic', 'no-clinic="yes"', 'no_clinic=""', 'no-clinic="no-clinic"', 'no_clinic="true"', 'no-clinic=1', 'NO-CLINIC', 'no-clinic=“Yes”'];
    const off = ['', 'no-clinic="false"', 'no-clinic=0', 'no-clinic="no"', `no-clinic="${long}"`, 'golf'];
    const printed = wp.php(`return array_map( 'do_shortcode', json_decode( base64_decode( '${encoded([...on, ...off].map((flag) => `[back_pain_checker ${flag}]`))}' ) ) );`);
    const is = printed.map((html) => html.startsWith('<back-pain-checker no-clinic style='));
    assert.deepEqual(is, [...on.map(() => true), ...off.map(() => false)]);
  });

  it('a telephone number has a digit', () => {
    assert.deepEqual(elements(wp, [['clinic-contact', { phone: ', ext' }]]), ['']);
  });

  it('a block that somebody renders without attributes is the plain element', () => {
    const html = wp.php("return render_block( array( 'blockName' => 'back-pain-elements/prevention-tips', 'innerContent' => array(), 'innerBlocks' => array(), 'innerHTML' => '' ) );");
    assert.match(html, /^<prevention-tips style="/);
  });

  it('what is no text is left out of free text: control characters, broken bytes, nothing at all', () => {
    const names = wp.php(`return array_map( function ( $name ) {
      return \\Back_Pain_Elements\\allowed_attributes( 'clinic-contact', array( 'name' => $name ) );
    }, array( "\\xff\\xfe", "a\\x00b", "a\\nb", '', 7, 'Zoë' ) );`);
    assert.deepEqual(names, [[], [], [], [], [], { name: 'Zoë' }]);
  });

  it('hostile shortcodes come out inert, on the page', async () => {
    const quoted = breakout.replaceAll('"', "'");
    const page = await visit(wp, post(wp, [
      `[back_pain_checker activity="${quoted}" onclick="window.ran = true" x="${quoted}"]`,
      `[prevention_tips activity='${breakout}' style="position:fixed"]`,
      `[clinic_contact phone="020 7946 0000" name="${long}" booking-url="javascript:window.ran = true" email="a@b.example${quoted}"]`,
      `[back_pain_guide section="faq" 0=1 ${long}]`,
      '[back_pain_guide section[]="faq"]',
      '[back_pain_checker activity=”cycling” theme=“dark” mode=`lists`]',
    ].map((line) => `<!-- wp:shortcode -->\n${line}\n<!-- /wp:shortcode -->`).join('\n')));
    await start(page).first().waitFor();
    await page.locator('clinic-contact').getByRole('heading').first().waitFor();
    assert.ok(!(await page.content()).includes(long.slice(0, 1000)));
    const names = await page.locator('back-pain-checker, prevention-tips, clinic-contact, back-pain-guide, guided-routine').evaluateAll((tags) => tags.flatMap((tag) => tag.getAttributeNames()));
    assert.deepEqual([...new Set(names)].sort(), ['activity', 'mode', 'phone', 'section', 'style', 'theme']);
    for (const link of await page.locator('clinic-contact a').all()) assert.doesNotMatch(await link.getAttribute('href'), /^javascript/i);
    await assertInert(page);
  });

  it('hostile blocks come out inert, on the page', async () => {
    const block = (tag, attributes) => `<!-- wp:back-pain-elements/${tag} ${JSON.stringify(attributes).replace(/[<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)} /-->`;
    const page = await visit(wp, post(wp, [
      block('back-pain-checker', { activity: ['cycling'], mode: { a: 1 }, region: breakout, align: breakout, className: breakout, style: { a: breakout } }),
      block('prevention-tips', { activity: breakout, 'heading-level': '"><b>', onclick: 'window.ran = true' }),
      block('clinic-contact', { name: breakout, 'booking-url': 'javascript:window.ran = true', address: long, phone: [long] }),
      block('back-pain-guide', { section: 'faq', theme: 7 }),
    ].join('\n')));
    await page.locator('back-pain-guide').getByRole('heading').first().waitFor();
    assert.equal(await page.locator('back-pain-checker').getAttribute('region'), 'eu');
    assert.equal(await page.locator('clinic-contact').getAttribute('name'), breakout);
    assert.equal(await page.locator('clinic-contact').getAttribute('address'), null);
    await assertInert(page);
  });

  it('whoever may write no script can hand results to none by a tag or a placeholder, and whoever may can', async () => {
    const content = [
      '<back-pain-checker share-outcome idle-reset="60">Words</back-pain-checker>',
      '<div data-back-pain="checker" data-share-outcome data-idle-reset="60">Words</div>',
      '<div title="a>b" data-back-pain="checker" DATA-SHARE-OUTCOME="true">Words</div>',
      "<p class='a'data-share-outcome=x data-share-outcome-not=y>about data-share-outcome</p>",
    ].join('\n');
    const kept = (await wp.save('author', { content })).content;
    assert.doesNotMatch(kept, /<[^>]*[\s"'/](?:data-)?share-outcome(?!-)/i); // what WordPress takes for text is text
    assert.match(kept, /<back-pain-checker idle-reset="60">/);
    assert.match(kept, /data-idle-reset="60"/);
    const { link } = await wp.save('author', { content: kept });
    const seen = await visit(wp, link);
    await start(seen).first().waitFor();
    assert.equal(await seen.locator('[share-outcome]').count(), 0);
    assert.equal((await wp.save('editor', { content })).content, content);
  });

  it('ten thousand characters or a list in a shortcode or block of a clinic: the page stays small, quick and without a fault', async () => {
    const block = (attributes) => `<!-- wp:back-pain-elements/back-pain-checker -->\n<!-- wp:back-pain-elements/clinic-contact ${JSON.stringify(attributes)} /-->\n<!-- /wp:back-pain-elements/back-pain-checker -->`;
    const link = post(wp, [
      `<!-- wp:shortcode -->[back_pain_checker name=“${'“x” '.repeat(2500)}” ${long}=${long} ${'a '.repeat(5000)}]<!-- /wp:shortcode -->`,
      block({ name: [breakout], phone: { a: 1 }, style: [1], anchor: [breakout] }),
      block({ name: breakout.replaceAll(/[<>"]/g, ''), slot: [1], anchor: 7 }),
    ].join('\n'));
    const page = await wp.page('admin');
    await page.goto(link);
    await start(page).first().waitFor();
    assert.ok(!(await page.content()).includes(long.slice(0, 1000)));
    assert.equal(await page.getByRole('note').count(), 2);
    await assertInert(page);
  });

  it('an author cannot get an address that runs into a tag written by hand', async () => {
    const content = '<clinic-contact name="Northside" booking-url="javascript:window.ran = true" onclick="window.ran = true">Words</clinic-contact>';
    const { link } = await wp.save('author', { content });
    const seen = await visit(wp, link);
    await seen.locator('clinic-contact').getByRole('heading', { name: /Northside/ }).waitFor();
    assert.equal(await seen.locator('clinic-contact a[href^="javascript"]').count(), 0);
    await assertInert(seen);
  });
});
