// The built checker's result in a real page under a strict content security policy: the file for the calendar, and what paper leaves out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromium as executable } from '../support/browsers.mjs';
import { readCalendar } from '../support/calendar.mjs';
import { openRoots } from '../support/open-roots.mjs';
import { load } from '../../tools/rules/load.mjs';
import { serve } from './serve.mjs';

const { questions } = await load('src/content/locales/en-GB.ts');

const none = { nerve: 'none', danger: 'none', about: 'none', unwell: 'none', leg: 'no' };

/** A visitor who may stay at home, by how long it has lasted. */
const home = {
  'up-to-3-days': { ...none, length: 'up-to-3-days', onset: 'later', severity: 'mild' },
  '4-to-7-days': { ...none, length: '4-to-7-days', trend: 'same', severity: 'mild' },
  '1-to-6-weeks': { ...none, length: '1-to-6-weeks', trend: 'better', severity: 'mild' },
};

let browser, server;

before(async () => {
  server = await serve('<back-pain-checker>Call 999</back-pain-checker>');
  browser = await chromium.launch({
    executablePath: executable(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens the page at this time in this part of the world, and answers until the result. */
async function visit(answers, { now = '2027-01-15T12:00:00Z', timezoneId = 'Europe/London' } = {}) {
  const context = await browser.newContext({ timezoneId });
  await openRoots(context);
  const page = await context.newPage();
  const noise = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  await page.clock.install({ time: now });
  await page.goto(server.url);
  const checker = page.locator('back-pain-checker');
  await checker.getByRole('button', { name: 'Start', exact: true }).click();
  for (const [question, option] of Object.entries(answers)) {
    await checker.locator(`input[name="${question}"][value="${option}"]`).check();
    await checker.getByRole('button', { name: 'Continue' }).click();
  }
  await checker.locator('[data-outcome]').waitFor();
  return { page, checker, noise, close: () => context.close() };
}

const button = (checker) => checker.getByRole('button', { name: 'Put a reminder in your calendar' });

/** Presses the button, and reads the file that the browser saves. */
async function save({ page, checker }) {
  const [saved] = await Promise.all([page.waitForEvent('download'), button(checker).click()]);
  return { saved, text: readFileSync(await saved.path(), 'utf8') };
}

const soon = 'up-to-3-days';

for (const [length, now, timezoneId, day, inWords] of [
  [soon, '2027-01-15T12:00:00Z', 'Europe/London', '2027-01-17', '17 January 2027'],
  ['4-to-7-days', '2027-01-15T12:00:00Z', 'Europe/London', '2027-01-17', '17 January 2027'],
  ['1-to-6-weeks', '2027-01-15T12:00:00Z', 'Europe/London', '2027-01-22', '22 January 2027'],
  [soon, '2026-12-30T11:30:00Z', 'Pacific/Kiritimati', '2027-01-02', '2 January 2027'],
  [soon, '2026-12-30T03:30:00Z', 'America/Los_Angeles', '2026-12-31', '31 December 2026'],
  [soon, '2027-03-27T23:30:00Z', 'Europe/London', '2027-03-29', '29 March 2027'],
]) {
  test(`the reminder is for ${day} where it is ${now} in ${timezoneId} and it has lasted "${questions.length.options[length]}", on the screen and in the file`, async () => {
    const visitor = await visit(home[length], { now, timezoneId });
    assert.equal(await visitor.checker.getByText(`For ${inWords}.`).isVisible(), true);
    const { saved, text } = await save(visitor);
    assert.equal(saved.suggestedFilename(), 'reminder.ics');
    assert.equal(readCalendar(text).day, day);
    assert.deepEqual(visitor.noise, []);
    await visitor.close();
  });
}

test('the file says nothing of a back, of a sign, or of where it comes from', async () => {
  const visitor = await visit(home[soon]);
  const { text } = await save(visitor);
  const { title, properties, calendar } = readCalendar(text);
  assert.equal(title, 'Look at my guide again');
  assert.deepEqual(Object.keys(properties).toSorted(), ['class', 'dtstamp', 'dtstart', 'summary', 'transp', 'uid']);
  assert.equal(properties.class, 'PRIVATE');
  assert.match(properties.dtstamp.toString(), /^2027-01-15T12:\d\d:\d\dZ$/);
  assert.deepEqual(
    calendar.getAllProperties().map((each) => each.name),
    ['version', 'prodid'],
  );
  assert.doesNotMatch(text, /back|pain|sore|ach|muscle|exercise|health|clinic|nhs|gp\b|physio|http|\.com|localhost/i);
  await visitor.close();
});

test('every file is an entry of its own, and its address is forgotten a minute later', async () => {
  const visitor = await visit(home[soon]);
  await visitor.page.evaluate(() => {
    window.forgotten = [];
    const { revokeObjectURL } = URL;
    URL.revokeObjectURL = (url) => {
      window.forgotten.push(url);
      revokeObjectURL.call(URL, url);
    };
  });
  const files = [await save(visitor), await save(visitor)];
  const [one, other] = files.map(({ text }) => readCalendar(text).properties.uid);
  assert.notEqual(one, other);
  await visitor.page.clock.runFor(60_000);
  assert.deepEqual(
    await visitor.page.evaluate(() => window.forgotten),
    files.map(({ saved }) => saved.url()),
  );
  await visitor.close();
});

test('nothing that is pressed stands on the page as it is printed, nor the day of the reminder', async () => {
  const visitor = await visit(home[soon]);
  const { page, checker } = visitor;
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Copy summary', 'Print or save as PDF', 'Put a reminder in your calendar', 'Start again'])
    assert.equal(await checker.getByRole('button', { name, includeHidden: true }).isVisible(), false, name);
  assert.equal(await checker.getByText('For 17 January 2027.').isVisible(), false);
  assert.equal(await checker.getByRole('heading', { name: 'What to do now' }).isVisible(), true);
  await visitor.close();
});
