// The workbench in a browser, as a clinician has it: what they press, type and choose, and the files that they save and open.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { engines, until } from '../pages/engines.mjs';

/** Keeps what is saved, as the browser's download folder would. */
const keepFiles = () => {
  const files = [];
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    files.push(blob.text());
    return createObjectURL(blob);
  };
  globalThis.savedFiles = files;
};

/** Playwright drives Chromium and Puppeteer Firefox; these are the few words in which they differ. */
const hands = {
  Chromium: (page) => ({
    prepare: () => page.addInitScript(keepFiles),
    choose: (selector, value) => page.selectOption(selector, value),
    press: (name) => page.getByRole('button', { name, exact: true }).click(),
    open: (selector, file) => page.setInputFiles(selector, file),
  }),
  Firefox: (page) => ({
    prepare: () => page.evaluateOnNewDocument(keepFiles),
    choose: (selector, value) => page.select(selector, value),
    press: (name) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click(),
    open: async (selector, file) => (await page.$(selector)).uploadFile(file),
  }),
};

/** Opens the workbench at this address in one of the engines. */
export async function openBench(engine, address) {
  const tab = await engines[engine]();
  const { page } = tab;
  const { prepare, ...hand } = hands[engine](page);
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  await prepare();
  const bench = {
    ...hand,
    page,
    noise: tab.noise,
    run: tab.run,
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    textOf: (selector) =>
      tab.run((each) => document.querySelector(each)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '', selector),
    /** Waits until an element says this. */
    says: (selector, text) =>
      until(
        tab,
        ([each, words]) => document.querySelector(each)?.textContent.replaceAll(/\s+/g, ' ').includes(words),
        [selector, text],
        `${selector} says "${text}"`,
      ),
    panel: async (name) => {
      await page.click(`a[href="#${name}"]`);
      await until(tab, (id) => document.querySelector('.panels [aria-current]')?.hash === `#${id}`, name);
    },
    /** The last file that was saved. */
    saved: async () => JSON.parse(await tab.run(() => globalThis.savedFiles.at(-1))),
    openFile: async (selector, data) => {
      const file = path.join(folder, 'file.json');
      writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data));
      await hand.open(selector, file);
    },
    load: async () => {
      await tab.go(address);
      await until(tab, () => document.querySelector('main h2') !== null);
    },
    close: async () => {
      await tab.close();
      rmSync(folder, { recursive: true });
    },
  };
  await bench.load();
  return bench;
}
