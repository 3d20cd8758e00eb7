// The clinic of the site in the results of the checker. Whoever writes of their own clinic never gets somebody else's.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { snippets } from '../docs/markdown.mjs';
import { states } from '../support/states.mjs';
import { elements, encoded, onWordPress, post, start, visit } from './support.mjs';

const jones = '[back_pain_checker name="Jones Physio" phone="020 7946 0000"]';

/** The results that are no urgent ones, and how many clinics stand there: at home a clinic of one's own would be an advertisement. */
const mild = { 'see-professional': 1, 'self-care': 0, 'normal-soreness': 0 };

/** Answers until the result is there, as a visitor. */
async function walk(page, outcome) {
  const checker = page.locator('back-pain-checker');
  await start(page).click();
  for (const [question, option] of Object.entries(states[outcome].answers)) {
    await checker.locator(`input[name="${question}"][value="${option}"]`).check();
    await checker.getByRole('button', { name: /Continue|See/ }).click();
  }
  await checker.locator(`[data-outcome="${outcome}"]`).waitFor();
  return checker;
}

/** Everything that is in an element, in its root and in the elements inside, shown or not. Runs in the page. */
function all(element) {
  const parts = [element, ...element.querySelectorAll('*'), ...(element.renderRoot?.querySelectorAll('*') ?? [])];
  const nested = parts.filter((part) => part !== element && part.renderRoot).map((part) => part.renderRoot.innerHTML);
  return [element.outerHTML, element.renderRoot.innerHTML, ...nested].join('\n');
}

onWordPress({ plugin: true }, (wp) => {
  const shown = (shortcodes) =>
    wp.php(`return array_map( 'do_shortcode', json_decode( base64_decode( '${encoded(shortcodes)}' ) ) );`);

  for (const [outcome, clinics] of Object.entries(mild)) {
    it(`${jones}, walked to ${outcome}: ${clinics ? 'Jones Physio' : 'no clinic'}, and no word of ProHealth`, async () => {
      const page = await visit(wp, post(wp, `<!-- wp:shortcode -->${jones}<!-- /wp:shortcode -->`));
      const checker = await walk(page, outcome);
      assert.equal(await checker.getByRole('heading', { name: /Jones Physio/ }).count(), clinics);
      assert.equal(await checker.getByRole('link', { name: /020 7946 0000/ }).locator('visible=true').count(), clinics);
      assert.doesNotMatch(await checker.evaluate(all), /pro-?health/i);
      assert.doesNotMatch(await page.locator('html').innerHTML(), /pro-?health/i);
      assert.deepEqual([page.seen.outside, page.seen.faults], [[], []]);
    });
  }

  it('beside urgent advice no clinic is shown, not theirs either', async () => {
    const page = await visit(wp, post(wp, jones));
    const checker = await walk(page, 'urgent');
    assert.equal(await checker.getByText('Jones Physio').locator('visible=true').count(), 0);
    assert.doesNotMatch(await checker.evaluate(all), /pro-?health/i);
  });

  it('an enclosed shortcode holds several clinics, across lines and with paragraphs of the classic editor', async () => {
    const page = await visit(wp, post(wp, '[back_pain_checker activity="cycling"]\n[clinic_contact name="Jones Physio" phone="020 7946 0000"]\n\n[clinic_contact name="Smith Osteopathy" email="hello@smith.example"]\n[/back_pain_checker]'));
    const checker = await walk(page, 'see-professional');
    for (const name of [/Jones Physio/, /Smith Osteopathy/]) await checker.getByRole('heading', { name }).waitFor();
    assert.equal(await checker.locator(':scope > clinic-contact[slot="clinic"]').count(), 2);
    assert.equal(await checker.getAttribute('activity'), 'cycling');
    assert.doesNotMatch(await checker.evaluate(all), /pro-?health/i);
  });

  it('the block of a checker holds the blocks of clinics', async () => {
    const block = [
      '<!-- wp:back-pain-elements/back-pain-checker {"activity":"running"} -->',
      '<!-- wp:back-pain-elements/clinic-contact {"name":"Jones Physio","phone":"020 7946 0000","className":"ours"} /-->',
      '<!-- wp:back-pain-elements/clinic-contact {"name":"Smith Osteopathy","booking-url":"smith.example/book"} /-->',
      '<!-- /wp:back-pain-elements/back-pain-checker -->',
    ].join('\n');
    const page = await visit(wp, post(wp, block));
    const checker = await walk(page, 'see-professional');
    await checker.getByRole('heading', { name: /Jones Physio/ }).waitFor();
    assert.equal(await checker.getByRole('link', { name: /Book/ }).last().getAttribute('href'), 'https://smith.example/book');
    assert.equal(await checker.locator(':scope > clinic-contact.ours[slot="clinic"]').count(), 1);
    assert.doesNotMatch(await checker.evaluate(all), /pro-?health/i);
  });

  it('a clinic that stands alone is in no slot, whatever was saved in it', async () => {
    for (const html of shown(['[clinic_contact name="Jones Physio" slot="clinic"]', '[back_pain_checker slot="clinic"]'])) assert.doesNotMatch(html, /slot=/);
    const page = await visit(wp, post(wp, '<!-- wp:back-pain-elements/clinic-contact {"name":"Jones Physio","slot":"clinic"} /-->'));
    await page.locator('clinic-contact').getByRole('heading', { name: /Jones Physio/ }).waitFor();
    assert.equal(await page.locator('clinic-contact').getAttribute('slot'), null);
  });

  it('what cannot be used shows no clinic at all, in place of ProHealth Clinic', () => {
    const lost = [
      '[back_pain_checker phone="ask at the desk"]',
      '[back_pain_checker booking-url="javascript:alert(1)" email="nobody"]',
      '[back_pain_checker][clinic_contact phone="ask"][/back_pain_checker]',
    ];
    for (const html of shown(lost)) {
      assert.match(html, /^<back-pain-checker no-clinic /);
      assert.doesNotMatch(html, /<clinic-contact/);
    }
    const blocks = ['{"phone":"ask"}', ''].map((json) => `<!-- wp:back-pain-elements/back-pain-checker --><!-- wp:back-pain-elements/clinic-contact ${json} /--><!-- /wp:back-pain-elements/back-pain-checker -->`);
    for (const block of blocks) assert.match(wp.php(`return do_blocks( '${block}' );`), /^<back-pain-checker no-clinic /);
    assert.deepEqual(shown(['[clinic_contact phone="ask at the desk"]']), ['']);
    assert.deepEqual(elements(wp, [['clinic-contact', { 'booking-url': 'javascript:alert(1)' }]]), ['']);
  });

  it('without a word of a clinic it is ProHealth Clinic, as ever', () => {
    const [plain, asked] = shown(['[back_pain_checker]', '[back_pain_checker][clinic_contact clinic="bedford"][/back_pain_checker]']);
    assert.doesNotMatch(plain, /no-clinic|<clinic-contact/);
    assert.match(asked, /<clinic-contact clinic="bedford" slot="clinic" style="display:block">/);
  });

  it('the shortcodes of docs/users/wordpress.md show the clinics that they name', () => {
    const written = snippets('docs/users/wordpress.md').map(({ code }) => code).filter((code) => /^\[back_pain_checker\b.*name="|\[clinic_contact name/s.test(code));
    assert.equal(written.length, 2);
    const named = shown(written).map((html) => [...html.matchAll(/<clinic-contact name="(.*?)".*? slot="clinic"/g)].map(([, name]) => name));
    assert.deepEqual(named, [['Jones Physio'], ['Jones Physio', 'Smith Osteopathy']]);
  });

  it('every way of writing it is understood', () => {
    const wanted = shown(['[back_pain_checker name="Jones Physio" phone="020 7946 0000" booking-url="https://jones.example/book"]'])[0];
    assert.match(wanted, /name="Jones Physio" phone="020 7946 0000" booking-url="https:\/\/jones\.example\/book"/);
    const ways = [
      '[back_pain_checker name=“Jones Physio” phone=”020 7946 0000″ booking-url=„jones.example/book“]',
      '[back_pain_checker name=‘Jones Physio’ phone=‘020 7946 0000’ booking_url=‚https://jones.example/book‘]',
      '[back_pain_checker name=&#8220;Jones Physio&#8221; phone=&#8221;020 7946 0000&#8243; booking-url=&quot;jones.example/book&quot;]',
      '[back-pain-checker name="Jones Physio" phone="020 7946 0000" booking-url="//jones.example/book"]',
      '[Back_pain_checker NAME="Jones Physio" Phone="020 7946 0000" Booking-URL="jones.example/book"]',
      '[Back_Pain_Checker name="Jones Physio" phone="020 7946 0000" booking-url="jones.example/book" /]',
      '[BACK-PAIN-CHECKER name = "Jones Physio" phone="020 7946 0000" booking-url="jones.example/book"][/BACK-PAIN-CHECKER]',
      '[back_pain_checker][Clinic-Contact name=“Jones Physio” phone=“020 7946 0000” booking-url=“jones.example/book”][/back_pain_checker]',
    ];
    for (const [index, html] of shown(ways).entries()) assert.equal(html, wanted, ways[index]);
    assert.match(shown(['[clinic_contact name=“Jones’ “old” Physio”]'])[0], /^<clinic-contact name="Jones’ “old” Physio"/);
    assert.match(shown(['[prevention_tips activity="Cycling"]'])[0], /^<prevention-tips activity="cycling"/);
  });

  it('no word that an author wrote is swallowed', () => {
    const [unclosed, inside, tips] = shown([
      '[back_pain_checker] Words between. [back_pain_checker name="Jones"][/back_pain_checker] Words after.',
      '[back_pain_checker]Words inside. [clinic_contact name="Jones"][/back_pain_checker]',
      '[prevention_tips]Words inside.[/prevention_tips]',
    ]);
    assert.match(unclosed, /<\/back-pain-checker> Words between\. <back-pain-checker.*name="Jones".*<\/back-pain-checker> Words after\.$/);
    assert.match(inside, /<\/back-pain-checker>Words inside\. $/);
    assert.match(tips, /<\/prevention-tips>Words inside\.$/);
  });

  it('whoever may edit the post reads what was left out, and nobody else does', async () => {
    const content = '<!-- wp:shortcode -->[back_pain_checker activity="golf" telephone="020 7946 0000" phone="ask" shiny]<!-- /wp:shortcode -->\n<!-- wp:back-pain-elements/prevention-tips {"activity":"golf"} /-->';
    const { link, id } = await wp.save('author', { title: 'Mistakes', content });
    const note = (page) => page.getByRole('note');
    for (const role of ['author', 'editor', 'admin']) {
      const page = await wp.page(role);
      await page.goto(link);
      const text = (await note(page).allInnerTexts()).join('\n');
      assert.match(text, /activity="golf" is left out\. It takes running, cycling/, role);
      assert.match(text, /"telephone" is not known here/);
      assert.match(text, /"shiny" is not known here/);
      assert.match(text, /phone="ask" is left out\. It takes a telephone number/);
      assert.match(text, /No clinic is shown/);
      assert.equal(await note(page).count(), 2);
      assert.equal(await page.locator('back-pain-checker').getAttribute('no-clinic'), '');
    }
    for (const role of ['contributor', undefined]) {
      const page = await wp.page(role);
      await page.goto(link);
      await start(page).waitFor();
      assert.equal(await note(page).count(), 0);
      assert.doesNotMatch(await page.content(), /golf|left out/);
    }
    const page = await wp.page('author');
    const feed = await (await page.request.get(`${wp.url}/?feed=rss2`)).text();
    const rest = await (await page.request.get(`${wp.url}/?rest_route=/wp/v2/posts/${id}`)).text();
    for (const text of [feed, rest]) assert.doesNotMatch(text, /left out/);
  });

  it('what is right is said nothing about', async () => {
    const page = await wp.page('admin');
    await page.goto(post(wp, `${jones} [back-pain-checker mode=“Lists” idle-reset="60" no-clinic] <!-- wp:back-pain-elements/prevention-tips {"activity":"cycling","align":"wide","className":"ours","lock":{"move":true}} /-->`));
    await start(page).waitFor();
    assert.equal(await page.getByRole('note').count(), 0);
    assert.equal(await page.locator('back-pain-checker[idle-reset="60"]').count(), 1);
  });
});
