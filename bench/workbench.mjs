// npm run bench:workbench: how long the workbench takes from a changed rule to its proof, for every rule and every other outcome.
// --write puts the figures into docs/maintainers/performance.md.
/* global Event, performance, requestAnimationFrame */
import { parseArgs } from 'node:util';
import { openSite } from '../test/builder/site.mjs';
import { table, write } from './document.mjs';
import { launch, median, slow } from './measure.mjs';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const site = await openSite();
const browser = await launch();

/** The milliseconds of each edit, on a processor slowed down so many times: until the page has changed, and until it is drawn. */
async function edits(cpu) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.builder}workbench/#change`);
  await page.locator('select[id^=place-]').first().waitFor();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const taken = await page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const choose = async (field, value) => {
      const before = performance.now();
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      const scripted = performance.now() - before;
      await drawn();
      return { scripted, drawn: performance.now() - before, said: document.querySelector('.pinned').textContent };
    };
    const all = [];
    for (const id of [...document.querySelectorAll('select[id^=place-]')].map((field) => field.id)) {
      const field = () => document.getElementById(id);
      const own = field().value;
      for (const value of [...field().options].map((option) => option.value).filter((each) => each !== own)) {
        const edit = await choose(field(), value);
        if (!/milder|Not possible/i.test(edit.said)) throw new Error(`${id} to ${value}: "${edit.said}"`);
        all.push(edit);
      }
      await choose(field(), own);
    }
    return all;
  });
  await page.close();
  return {
    scripted: taken.map((each) => each.scripted).sort((a, b) => a - b),
    drawn: taken.map((each) => each.drawn).sort((a, b) => a - b),
  };
}

const speeds = [1, slow.cpu];
const measured = [];
for (const cpu of speeds) measured.push(await edits(cpu));
await browser.close();
site.close();

const ms = (value) => `${value.toFixed(0)} ms`;
const part = (times, share) => times[Math.floor(times.length * share)];
const row = (name, of, figure) => [name, ...measured.map((each) => ms(figure(each[of])))];
const text = table(
  [`${measured[0].drawn.length} edits: from the choice to`, 'as it is', `processor slowed ${slow.cpu} times`],
  [
    row('the proof in the page, median', 'scripted', median),
    row('the same, 95 of 100', 'scripted', (times) => part(times, 0.95)),
    row('the proof drawn, median', 'drawn', median),
    row('the same, 95 of 100', 'drawn', (times) => part(times, 0.95)),
  ],
);
console.log(text);
if (options.write) write('workbench', text);
