// The walk through an extension of the edition, in a clone: nothing is extended before everything was read again.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { load } from '../../tools/rules/load.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'edition-'));
const clone = path.join(folder, 'clone');
const sheet = 'edition-check.md';
const read = (file) => readFileSync(path.join(clone, file), 'utf8');
const write = (file, text) => writeFileSync(path.join(clone, file), text);

/** What the command says, and with which code it ends. */
async function edition(...args) {
  const command = ['tools/release/extend-edition.mjs', ...args];
  const { code = 0, stdout, stderr } = await run(process.execPath, command, { cwd: clone }).catch((failure) => failure);
  return { code, output: `${stdout}${stderr}` };
}

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const changesOfAll = /\n## .*\n/;

before(async () => {
  await run('git', ['clone', '--quiet', root, clone]);
  symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'));
  // On whatever day this runs, the edition of the clone ends in a month, and what is to come has a heading.
  write('src/content/edition.ts', read('src/content/edition.ts').replace(/(?<=expires: ')[^']+/, inDays(30)));
  const next = '\n## 9.8.7 (not yet released)\n\n### Clinical changes\n\nNone.\n';
  write(
    'CHANGELOG.md',
    read('CHANGELOG.md')
      .replace(/ \(not yet released\)/, '')
      .replace(changesOfAll, (heading) => next + heading),
  );
});
after(() => rmSync(folder, { recursive: true }));

describe('npm run edition', () => {
  it('says how many days are left, and fails where there should be more', async () => {
    assert.match((await edition('--left', '20')).output, /is in date for 30 days more/);
    const { code, output } = await edition('--left', '60');
    assert.equal(code, 1);
    assert.match(output, /in date for 30 days more, until \d{4}-\d\d-\d\d\. Run npm run edition\./);
  });

  it('extends nothing before the sheet was written', async () => {
    assert.match(
      (await edition('--extend', inDays(300))).output,
      /^There is no edition-check\.md: run npm run edition first/,
    );
  });

  it('writes a sheet that names each source with its rules, each region and each clinic', async () => {
    assert.equal((await edition()).code, 0);
    const [{ sources }, { outcomes }, { regions }, { clinics }] = await Promise.all(
      ['sources', 'outcomes', 'regions', 'clinics'].map((name) => load(`src/content/${name}.ts`)),
    );
    const text = read(sheet);
    for (const [id, { url }] of Object.entries(sources))
      if (url) assert.ok(text.includes(`- [ ] \`${id}\``) && text.includes(`<${url}>`), id);
    for (const { id, sources: cited } of outcomes.flatMap(({ rules }) => rules))
      for (const source of cited.filter((name) => sources[name].url))
        assert.match(text, new RegExp(`^- \\[ \\] \`${source}\`.*Rules: .*\\b${id}\\b`, 'm'));
    for (const name of [...Object.keys(regions), ...Object.keys(clinics)])
      assert.ok(text.includes(`\`${name}\``), name);
  });

  it('does not write over what was ticked', async () => {
    const { code, output } = await edition();
    assert.equal(code, 1);
    assert.match(output, /^edition-check\.md is there already/);
  });

  it('names what was not ticked, and extends nothing', async () => {
    const before = read('src/content/edition.ts');
    write(sheet, read(sheet).replaceAll('- [ ]', '- [x]').replace('- [x] Every reference', '- [ ] Every reference'));
    const { code, output } = await edition('--extend', inDays(300));
    assert.equal(code, 1);
    assert.equal(output, 'Not ticked in edition-check.md:\n- [ ] Every reference of the guide opens.\n');
    assert.equal(read('src/content/edition.ts'), before);
  });

  it('refuses a day that is more than a year away, or not later than the last day as it is', async () => {
    write(sheet, read(sheet).replace('- [ ]', '- [x]'));
    assert.match((await edition('--extend', inDays(400))).output, /is more than a year from today/);
    assert.match((await edition('--extend', inDays(10))).output, /is not later than/);
    assert.match((await edition('--extend', 'next year')).output, /^Say the new last day/);
  });

  it('then writes the new last day, a new version and a line for the people who use the elements', async () => {
    const { edition: old } = await load('src/content/edition.ts');
    const { code, output } = await edition('--extend', inDays(300));
    assert.equal(code, 0, output);
    const text = read('src/content/edition.ts');
    assert.match(text, new RegExp(`written: '${inDays(0)}'`));
    assert.match(text, new RegExp(`expires: '${inDays(300)}'`));
    assert.doesNotMatch(text, new RegExp(`version: '${old.version}'`));
    assert.match(
      read('CHANGELOG.md'),
      new RegExp(
        `## 9\\.8\\.7 \\(not yet released\\)\n\n### Clinical changes\n\n- Edition \\S+: every source was read again in \\w+ \\d{4}, and nothing has changed\\. In date until ${inDays(300)}\\.\n`,
      ),
    );
  });
});
