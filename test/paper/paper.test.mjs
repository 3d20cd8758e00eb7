// What comes out of the printer: Ctrl+P on a partner's page, and our own Print. Chromium leaves out backgrounds, Firefox too.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { enough } from '../../demo/builder/contrast.js';
import { engines, until } from '../pages/engines.mjs';
import { states } from '../support/states.mjs';
import { answer, press, servePartner } from '../support/partner.mjs';
import { find, firstLine, inked, paintedContrast, readPdf } from './pdf.mjs';

const checker = '<back-pain-checker></back-pain-checker>';
const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
const folder = mkdtempSync(path.join(tmpdir(), 'printer-'));
const printed = path.join(folder, 'sheet.pdf');

/** Firefox prints to a file, and asks nobody. */
const toFile = 'print.printer_Mozilla_Save_to_PDF.';
const silently = {
  'print.always_print_silent': true,
  print_printer: 'Mozilla Save to PDF',
  [`${toFile}print_to_file`]: true,
  [`${toFile}print_to_filename`]: printed,
  [`${toFile}print_paper_id`]: 'iso_a4',
  [`${toFile}print_paper_width`]: '210',
  [`${toFile}print_paper_height`]: '297',
  [`${toFile}print_paper_size_unit`]: 1,
};

const everyNerveSign = { nerve: ['saddle', 'bladder', 'bowel', 'sex', 'both-legs', 'walking', 'one-leg-weak'] };
const titles = {
  emergency: 'Call 999 or go to A&E now',
  ambulance: 'Call 999 or go to A&E now',
  urgent: 'Get help today',
  'see-professional': 'Book to see a GP or physio',
  'self-care': 'Look after your back at home',
};

let site;
before(async () => (site = await servePartner()));
after(() => {
  site?.close();
  rmSync(folder, { recursive: true });
});

const print = async (page) => readPdf(await page.pdf({ format: 'A4', margin }));

/** The page with the result of these answers, as Ctrl+P prints it. */
async function printPage(browser, answers, look = 'light') {
  await site.open(browser, look, checker);
  await answer(browser, answers);
  return print(browser.page);
}

/** What the Print of a result prints. Chromium without a screen prints nothing, so there its sheet is printed as a page. */
const printSheet = {
  async Chromium(browser, answers) {
    await browser.page.addInitScript(() => {
      window.print = () => {
        const rules = [...document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
        window.top.sheet = {
          html: document.documentElement.outerHTML,
          css: rules.map(({ cssText }) => cssText).join(''),
        };
      };
    });
    await site.open(browser, 'dark', checker);
    await answer(browser, answers);
    await press(browser, '[data-action=print]');
    const { html, css } = await until(browser, () => window.sheet);
    const tab = await browser.browser.newPage();
    await tab.setContent(html);
    await tab.addStyleTag({ content: css });
    const pdf = await print(tab);
    await tab.close();
    return pdf;
  },
  async Firefox(browser, answers) {
    rmSync(printed, { force: true });
    await site.open(browser, 'dark', checker);
    await answer(browser, answers);
    await press(browser, '[data-action=print]');
    const whole = () => existsSync(printed) && readFileSync(printed).includes('%%EOF');
    await until({ run: whole }, undefined, undefined, 'the printed sheet');
    return readPdf(readFileSync(printed));
  },
};

/** The words of ours, from the title of the card to the end of the element. */
function oursIn(pdf, title) {
  const [first] = find(pdf, title);
  assert.ok(first, `"${title}" is not on paper: ${pdf.text}`);
  const end = pdf.words.findIndex(({ text }) => text === 'Arch');
  return pdf.words.slice(pdf.words.indexOf(first), end < 0 ? undefined : end);
}

const weak = (pdf, words) => words.filter((word) => paintedContrast(pdf, word) < enough).map(({ text }) => text);

/** Title and all below it black on white, the icon before the title, and a thick border. */
function assertReadable(pdf, title) {
  const ours = oursIn(pdf, title);
  assert.ok(ours.length > 50, pdf.text);
  assert.deepEqual(weak(pdf, ours), []);
  const line = ours.filter(({ page, top }) => page === ours[0].page && top === ours[0].top);
  assert.equal(line[0].text, title.split(' ')[0]);
  const border = firstLine(pdf, ours[0]);
  assert.ok(border.points >= 2, `The border of the card is ${border.points} pt.`);
  const before = { ...ours[0], left: border.end + 4, right: startOf(pdf, ours[0]) - 4 };
  assert.ok(inked(pdf, before) > 0.02, 'There is no icon before the title.');
}

/** Where the line of a word starts: on our own sheet "Immediate action required:" stands before the title. */
const startOf = ({ words }, { page, top, bottom }) =>
  Math.min(
    ...words.filter((each) => each.page === page && each.top < bottom && each.bottom > top).map(({ left }) => left),
  );

const pagesOf = (words) => [...new Set(words.map(({ page }) => page))];

/** From the title to when to call again, in large type. */
function assertOneLargePage(pdf, title) {
  const ours = oursIn(pdf, title);
  const lastHeading = ours.indexOf(find({ words: ours }, 'While you wait or travel')[0]);
  assert.ok(lastHeading > 0);
  assert.equal(pagesOf(ours.slice(0, lastHeading + 30)).length, 1);
  assert.ok(ours[0].height >= 22, `The title is ${ours[0].height} pt high.`);
  const card = ours.slice(0, ours.indexOf(find({ words: ours }, 'What to do now')[0]));
  for (const { text, height } of card) assert.ok(height >= 14, `"${text}" is ${height} pt high.`);
}

for (const name of Object.keys(printSheet).filter((each) => engines[each])) {
  describe(`on paper from ${name}`, () => {
    let browser;
    before(async () => (browser = await engines[name](silently)));
    after(() => browser?.close());

    for (const [state, title] of Object.entries(titles)) {
      it(`"${state}" on a dark page is black on white, with its icon and a thick border, and nothing to press`, async () => {
        const pdf = await printPage(browser, states[state].answers, 'dark');
        assertReadable(pdf, title);
        assert.doesNotMatch(pdf.text, /Change (Legs|About)|Start again|Copy/);
      });
    }

    it('an emergency on a light page is black on white, with its icon and a thick border', async () => {
      assertReadable(await printPage(browser, states.emergency.answers), titles.emergency);
    });

    for (const state of ['emergency', 'ambulance']) {
      it(`"${state}" fits one page in large type, with the answers`, async () => {
        const pdf = await printPage(browser, states[state].answers);
        assertOneLargePage(pdf, titles[state]);
        assert.equal(pagesOf(oursIn(pdf, titles[state])).length, 1);
      });
    }

    it('an emergency by every sign of its question fits one page, up to when to call again', async () => {
      assertOneLargePage(await printPage(browser, everyNerveSign), titles.emergency);
    });

    it('answers are unfolded', async () => {
      const pdf = await printPage(browser, states['self-care'].answers);
      const answers = pdf.text.slice(pdf.text.lastIndexOf('Check or change your answers'));
      assert.match(answers, /Legs, bladder and bowel None of these/);
      assert.match(answers, /How bad Stiff or achy, I can do normal things/);
    });

    it('no advertisement of a clinic, which the screen shows', async () => {
      const pdf = await printPage(browser, states['see-professional'].answers);
      const onScreen = await browser.run(() => document.querySelector('back-pain-checker').renderRoot.textContent);
      assert.match(onScreen, /Advertisement/);
      assert.doesNotMatch(pdf.text, /Advertisement|ProHealth/);
    });

    it('the questions of the guide are unfolded', async () => {
      await site.open(browser, 'light', '<back-pain-guide section="faq"></back-pain-guide>');
      const folded = await until(browser, () =>
        [...(document.querySelector('back-pain-guide').renderRoot?.querySelectorAll('details p') ?? [])].map(
          (each) => each.textContent,
        ),
      );
      const { text } = await print(browser.page);
      assert.ok(folded.length > 2);
      for (const each of folded) assert.ok(text.includes(each), `"${each}" is not in: ${text}`);
    });

    it('movements are all there, with when to stop and the signs, black on white, and nothing to press', async () => {
      await site.open(browser, 'dark', '<guided-routine routine="back"></guided-routine>');
      await until(browser, () =>
        Boolean(document.querySelector('guided-routine').renderRoot?.querySelector('summary')),
      );
      const pdf = await print(browser.page);
      const moves = ['Back bend', 'Sit tall', 'Knee lifts', 'One-leg stand', 'March on the spot'];
      const safety = [
        'Stop if your pain gets worse',
        'Movement review: none yet.',
        'Numbness or tingling between your legs',
      ];
      for (const words of [...moves, ...safety])
        assert.ok(pdf.text.includes(words), `"${words}" is not in: ${pdf.text}`);
      assert.deepEqual(weak(pdf, oursIn(pdf, 'For your back')), []);
      assert.doesNotMatch(pdf.text, /See or print|Standing or sitting only/);
    });

    for (const [state, title] of Object.entries(titles)) {
      it(`our own sheet of "${state}" is black on white, with its icon and a thick border, and has the answers`, async () => {
        const pdf = await printSheet[name](browser, states[state].answers);
        assertReadable(pdf, title);
        assert.match(pdf.text, /Your answers Legs, bladder and bowel/);
        assert.match(pdf.text, /Clinical review/);
        assert.doesNotMatch(pdf.text, /Northside Gym|Advertisement|Change/);
      });
    }

    for (const state of ['emergency', 'ambulance']) {
      it(`our own sheet of "${state}" is one page, in large type`, async () => {
        const pdf = await printSheet[name](browser, states[state].answers);
        assertOneLargePage(pdf, titles[state]);
        assert.equal(pdf.pages.length, 1);
      });
    }
  });
}

describe('these checks can fail', () => {
  it('on the words of a dark page, which Chromium prints in pale grey', async () => {
    const browser = await engines.Chromium();
    const pdf = await printPage(browser, states.emergency.answers, 'dark');
    await browser.close();
    const words = find(pdf, 'Look after your back');
    assert.equal(words.length, 4);
    assert.deepEqual(weak(pdf, words), ['Look', 'after', 'your', 'back']);
  });
});
