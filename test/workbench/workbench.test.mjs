// An afternoon of a clinician who has never seen a line of code: change a rule, see the proof, label 20 people, sign; and what the project makes of it.
/* global axe */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { openSite, root } from '../builder/site.mjs';
import { engines } from '../pages/engines.mjs';
import { openBench } from './bench-page.mjs';
import { copyProject } from './project.mjs';

const isChange = new Ajv2020().compile(JSON.parse(readFileSync(`${root}tools/change/change.schema.json`, 'utf8')));

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

for (const engine of ['Chromium', 'Firefox'].filter((name) => engines[name])) {
  describe(`the workbench in ${engine}`, { concurrency: 1 }, () => {
    let bench, project;
    before(async () => {
      project = copyProject();
      bench = await openBench(engine, `${site.builder}workbench/`);
    });
    after(async () => {
      await bench?.close();
      project?.remove();
    });

    it('proves that a rule sent to A&E is nowhere milder, shows whom it touches, and saves the change', async () => {
      await bench.panel('change');
      await bench.type('#find', 'pain high up');
      await bench.choose('#place-U10', 'emergency');
      await bench.says('#effects', 'Nobody is sent anywhere milder.');
      await bench.says(
        '#effects',
        'Whoever ticks “Pain high up, between your shoulder blades”: “Call 999 or go to A&E now”, not “Get help today”. Rule U10.',
      );
      await bench.says('#effects', '1 of 144 get another result.');
      await bench.says('#effects', 'Grace, 47, swimmer.');
      await bench.says('[data-alarm=after]', await bench.textOf('[data-alarm=before]')); // from "today" to "999": the two together stay
      await bench.says('#effects', 'more would be told: Call 999 or go to A&E now.');
      await bench.says('.rule.changed', 'It led to “Get help today”. Look whether its sources say this too.');
      await bench.press('Save change.json');
      await bench.says('#reason-error', 'Say why.');
      await bench.type('#reason', 'Chest causes.');
      await bench.press('Save change.json');
      await bench.says('#effects', 'Saved as change.json. Send it to the maintainers.');
      const change = await bench.saved();
      assert.ok(isChange(change), JSON.stringify(isChange.errors));
      assert.deepEqual(
        change.rules.map(({ id, outcome }) => [id, outcome]),
        [['U10', 'emergency']],
      );
      assert.deepEqual(change.visitors, [{ who: 'Grace, 47, swimmer', outcome: 'emergency', because: ['U10'] }]);
    });

    it('says in red for whom a change is milder, and what cannot be', async () => {
      await bench.choose('#place-U10', 'self-care');
      await bench.says(
        '#effects .bad',
        'Whoever ticks “Pain high up, between your shoulder blades” was sent to “Get help today” (rule U10) and is now sent to',
      );
      await bench.says('.pinned', 'MILDER for some.');
      await bench.press('Undo U10');
      await bench.says('.pinned', 'Nothing is changed yet.');
      await bench.choose('#add', 'urgent');
      await bench.press('Add the rule');
      await bench.says('#effects .bad', 'Rule U21 has a group without a sign');
      await bench.press('Undo U21');
      await bench.says('.pinned', 'Nothing is changed yet.');
    });

    it('lets 20 people be labelled blind, with a pause in between, and then says how far we agree', async () => {
      await bench.panel('label');
      await bench.type('#set', '7');
      await bench.press('Begin');
      const seen = [];
      for (let number = 1; number <= 20; number += 1) {
        await bench.says('main', `Person ${number} of 20, set 7`);
        seen.push(await bench.textOf('#story'));
        assert.doesNotMatch(
          await bench.run(() => document.querySelector('main').innerHTML),
          /\b[EUSNC]\d\d\b/,
          'no rule is named',
        );
        if (number === 11) {
          await bench.press('Save my work');
          const { label } = await bench.saved();
          assert.deepEqual(label, {
            by: '',
            seed: 7,
            count: 20,
            labels: Object.fromEntries(seen.slice(0, 10).map((who) => [who, 'urgent'])),
            notes: Object.fromEntries(seen.slice(0, 10).map((who) => [who, `I would ask ${who} more.`])),
            isDone: false,
          });
          const work = await bench.saved();
          await bench.load();
          await bench.panel('label');
          await bench.openFile('.file input', work);
          await bench.says('.file', 'Opened. Go on where you were.');
          await bench.says('#story', seen[10]);
          // What is half written about one person is not given to another.
          await bench.type('#note', 'Half a note. ');
          await bench.openFile('.file input', { ...work, label: { ...work.label, labels: {}, notes: {} } });
          await bench.says('#story', seen[0]);
          assert.equal(await bench.run(() => document.querySelector('#note').value), '');
          await bench.openFile('.file input', work);
          await bench.says('#story', seen[10]);
        }
        await bench.click('#place-1');
        await bench.type('#note', `I would ask ${seen.at(-1)} more.`);
        await bench.press('Next');
      }
      assert.equal(new Set(seen).size, 20);
      await bench.press('Show how far we agree');
      await bench.says('[data-figure=exact]', ' of 20 (');
      const [exact, milder, stricter] = await Promise.all(
        ['exact', 'milder', 'stricter'].map(async (name) =>
          Number.parseInt(await bench.textOf(`[data-figure=${name}]`), 10),
        ),
      );
      assert.equal(exact + milder + stricter, 20);
      await bench.says('main', `Where we differ (${milder + stricter})`);
      const text = await bench.textOf('main');
      assert.equal(text.match(/Your note: (?:Half a note\. )?I would ask/g).length, milder + stricter);
    });

    it('compares the files of two clinicians', async () => {
      await bench.press('Save my work');
      const work = await bench.saved();
      await bench.openFile('main input[multiple]', { ...work, label: { ...work.label, by: 'Sam' } });
      await bench.says('main', 'You and Sam');
      await bench.says('section [data-figure=exact]', '20 of 20 (100 %; 95 % interval 84 % to 100 %)');
      await bench.openFile('main input[multiple]', 'Dear all,');
      await bench.says('main', 'file.json: This is not a file that the workbench has saved. Choose another.');
    });

    it('signs what was read, and the project shows it until one word has changed', async () => {
      await bench.panel('sign');
      await bench.says('main', 'Under “Read” you have judged 0 of 48 rules.');
      await bench.press('Save review.json');
      await bench.says('#my-name-error', 'Enter your name, in letters.');
      assert.equal(await bench.run(() => document.activeElement.id), 'my-name');
      for (const [field, text] of Object.entries({
        name: 'Ada Example',
        role: 'Physiotherapist',
        body: 'HCPC',
        number: 'PH00000',
      }))
        await bench.type(`#my-${field}`, text);
      await bench.run(() => {
        const day = document.querySelector('#my-date');
        day.value = '2999-12-01'; // how a day is typed depends on the browser's language
        day.dispatchEvent(new window.Event('input', { bubbles: true }));
      });
      await bench.click('#my-read');
      await bench.click('#my-conclusion');
      await bench.press('Save review.json');
      await bench.says('#my-date-error', 'Enter the day of your review: today, or before.');
      await bench.says('#my-conclusion-error', 'To sign off the edition, read all of it: tick each part above.');
      await bench.run((today) => {
        const day = document.querySelector('#my-date');
        day.value = today;
        day.dispatchEvent(new window.Event('input', { bubbles: true }));
        for (const part of document.querySelectorAll('fieldset [type=checkbox]:not(:checked)')) part.click();
      }, '2026-11-28');
      await bench.press('Save review.json');
      await bench.says('main', 'Saved as review.json.');
      project.write('review.json', JSON.stringify(await bench.saved()));
      const added = project.run('tools/reviews/add.mjs', 'review.json');
      assert.equal(added.fails, false, added.text);
      assert.match(project.read('README.md'), /Clinical review: Ada Example, Physiotherapist, 28 November 2026\./);
      const words = 'src/content/locales/en-GB.ts';
      project.write(words, project.read(words).replace('Pain high up, between', 'Pain up high, between'));
      assert.equal(project.run('tools/reviews/write.mjs').fails, false);
      assert.match(
        project.read('README.md'),
        /Clinical review: none yet\. Ada Example reviewed edition 2\.0\.0; changed since\./,
      );
    });

    it('says nothing on the console', () => {
      assert.deepEqual(bench.noise, []);
    });
  });
}

describe('the workbench', { concurrency: 1 }, () => {
  let bench;
  before(async () => {
    bench = await openBench('Chromium', `${site.builder}workbench/`);
  });
  after(() => bench?.close());

  const tabTo = async (id) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await bench.run(() => document.activeElement.id)) === id) return;
      await bench.page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not lead to #${id}`);
  };

  it('is used by the keyboard alone', async () => {
    const { keyboard } = bench.page;
    await bench.panel('change');
    await tabTo('find');
    await keyboard.type('pain high up');
    await tabTo('place-U10');
    await keyboard.press('ArrowUp');
    await bench.says('#effects', 'Rule U10.');
    await tabTo('reason');
    await keyboard.type('Chest causes.');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    assert.equal((await bench.saved()).reason, 'Chest causes.');
  });

  it('keeps an edit of signs open, and has "and", "or" and no way to say "not"', async () => {
    const { page } = bench;
    await page.getByText('Change when U10 holds').click();
    await page.getByRole('button', { name: 'And another sign, beside sign' }).click();
    await page.getByLabel('Question of sign 2 of U10').selectOption('leg');
    await page.getByLabel('Sign 2 of U10', { exact: true }).selectOption('one-leg');
    await bench.says(
      '.rule.changed p',
      '“Pain high up, between your shoulder blades” and “Pain or tingling down one leg: Yes, down one leg”',
    );
    await bench.says('#effects .bad', 'Milder for some');
    assert.deepEqual(
      await page.getByLabel('How the signs of the rule belong together').locator('option').allTextContents(),
      ['All of these (and)', 'Any of these (or)'],
    );
  });

  it('warns of words that promise too much or are hard to read', async () => {
    const { page } = bench;
    await page.getByText('How long have you had this pain?').click();
    await page
      .locator('#questions-length-title')
      .fill('What is the chronological duration of symptomatology necessitating diagnostic consideration?');
    await bench.says('#questions-length-title-faults', '“diagnostic” promises what this guide does not do.');
    await bench.says('#questions-length-title-faults', 'the limit is 13');
  });

  it('says of changed words that no proof covers them, and shows both', async () => {
    const { page } = bench;
    await bench.says('#effects', 'Words are changed The proof is about rules alone.');
    await bench.says('#effects', 'Was: “How long have you had this pain?” Now: “What is the chronological');
    await page.locator('#questions-length-title').fill('How long have you had this pain?');
    await page.waitForFunction(() => !document.querySelector('#effects').textContent.includes('Words are changed'));
  });

  it('finds a rule by the word of a clinician, and helps where none is found', async () => {
    const { page } = bench;
    await page.locator('#find').fill('thoracic');
    await bench.says('.rule', 'Pain high up, between your shoulder blades');
    await page.locator('#find').fill('lumbago');
    await bench.says('.search', '0 of 48 rules. Try the words that a person would use');
    await page.locator('#find').fill('');
  });

  it('asks before unsaved work is replaced, and says what a file is that it cannot open', async () => {
    const { page } = bench;
    const before = await bench.textOf('.rule.changed');
    const asked = new Promise((done) => {
      page.once('dialog', (dialog) => {
        done(dialog.message());
        dialog.dismiss();
      });
    });
    await bench.press('Save my work');
    const saved = await bench.saved();
    await page.locator('#find').fill('high up');
    await page.locator('#place-U10').selectOption('urgent');
    await page.locator('#place-U10').selectOption('emergency');
    await bench.openFile('.file input', { ...saved, change: { rules: {}, words: {}, reason: '' } });
    assert.match(await asked, /is not saved\. Replace it/);
    assert.notEqual(before, '');
    assert.notEqual(await bench.textOf('.rule.changed'), '', 'what was changed is still there');
    await bench.openFile('.file input', { kind: 'back-pain-elements change', format: 1 });
    await bench.says('.file .error', 'This is a change or a review to hand in.');
  });

  it('shows the very screen of an example visitor', async () => {
    const { page } = bench;
    await bench.panel('read');
    await page.getByText('4 example visitors').first().click();
    await page.getByRole('button', { name: 'Show the screen of Priya, 34, indoor cyclist' }).click();
    await bench.says('aside', 'What Priya, 34, indoor cyclist sees');
    assert.ok((await page.locator('visitor-screen').boundingBox()).height > 300);
    await page.locator('#rule-E01 ~ fieldset').getByText('Disagree').click();
    await bench.says('main .lead', 'You have judged 1.');
  });

  for (const colorScheme of ['light', 'dark'])
    for (const width of [320, 1200])
      it(`has no fault that axe finds, and nothing that runs out, ${colorScheme}, ${width} px wide`, async () => {
        const { page } = bench;
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.addScriptTag({ path: `${root}node_modules/axe-core/axe.min.js` });
        for (const panel of ['read', 'change', 'label', 'sign']) {
          await bench.panel(panel);
          const { violations } = await page.evaluate(() => axe.run({ exclude: ['visitor-screen'] }));
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${panel}: ${id} ${nodes[0].html}`),
            [],
          );
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, panel);
        }
      });

  it('works when it is opened as a file, and asks nobody for anything', async () => {
    const asked = [];
    const { page } = bench;
    page.on('request', (request) => asked.push(request.url()));
    const folder = site.folder('tools/workbench/index.html');
    await page.goto(pathToFileURL(folder).href);
    await bench.says('main', 'The 48 rules of edition');
    assert.ok(asked.length > 2);
    for (const url of asked)
      assert.ok(
        url.startsWith(pathToFileURL(path.join(path.dirname(folder), '..')).href) || url.startsWith('data:'),
        url,
      );
  });
});
