// The hazard log keeps its word: each hazard is complete, its risk follows from the table, and the tests that it names exist.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hosts } from '../pages/hosts.mjs';
import { load } from '../../tools/rules/load.mjs';
import { read, root } from './markdown.mjs';

const file = 'docs/clinical/hazard-log.md';
const log = read(file);

const hazards = log
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const [id, title] = /^(H\d\d) (.+)/.exec(section).slice(1);
    const part = (name) => new RegExp(`\\*\\*${name}\\.\\*\\* (.+)`).exec(section)?.[1] ?? '';
    const proofs = [...section.matchAll(/^- `(test\/[^`]+)`: `(.+)`$/gm)].map(([, file, title]) => ({ file, title }));
    return { id, title, cause: part('Cause'), harm: part('Harm'), control: part('Control'), risk: part('Risk'), proofs };
  });

/** The cells of each row of the table below a heading of this column. */
const rows = (column) => {
  const table = log.split('\n\n').find((block) => block.startsWith(column)) ?? '';
  return table.split('\n').map((row) => row.split('|').slice(1, -1).map((cell) => cell.replaceAll('**', '').trim()));
};

/** The risk that the table gives for "Major × Low". */
function rated(words) {
  const [[, ...severities], , ...likelihoods] = rows('| | Minor');
  const [severity, likelihood] = words.split(' × ');
  const level = likelihoods.find(([name]) => name === likelihood)?.[1 + severities.indexOf(severity)];
  assert.ok(severities.includes(severity) && level, `${file}: "${words}" is not in the table. Write a severity × a likelihood from it.`);
  return level;
}

/** The titles of the tests in a file, as they are written there. Those of the host pages are put together from hosts.mjs. */
function titles(file) {
  if (!existsSync(root + file)) return [];
  if (file === 'test/pages/pages.test.mjs') return Object.entries(hosts).map(([name, { about }]) => `${name}: ${about}`);
  return [...read(file).matchAll(/^\s*(?:it|test)\(\s*(['"`])((?:\\.|(?!\1).)+)\1/gm)].map(([, , title]) => title.replaceAll(/\\(['"`])/g, '$1'));
}

describe('the hazard log', () => {
  it('has at least 14 hazards, numbered without a gap', () => {
    assert.ok(hazards.length >= 14);
    assert.deepEqual(hazards.map(({ id }) => Number(id.slice(1))), hazards.map((_, index) => index + 1));
  });

  it('gives each hazard a cause, a harm and a control', () => {
    for (const { id, cause, harm, control } of hazards) assert.ok(cause && harm && control, `${file}: ${id} lacks its cause, harm or control. Write it.`);
  });

  it('rates each hazard by its own table, never milder before its controls than after, leaves none at 5, and says which stand at 4', () => {
    for (const { id, risk } of hazards) {
      const [, before, was, after, is] = /^Before: (.+) = (\d)\. After: (.+) = (\d)\.$/.exec(risk) ?? [];
      assert.ok(is, `${file}: ${id} needs "Before: Severity × Likelihood = n. After: Severity × Likelihood = n."`);
      assert.deepEqual([was, is], [rated(before), rated(after)], `${file}: ${id} says ${was} and ${is}; the table says otherwise. Correct the figures.`);
      assert.ok(is <= was && is <= 4, `${file}: ${id} stands at ${is} after its controls.`);
    }
    const open = hazards.filter(({ risk }) => risk.endsWith('= 4.')).map(({ id }) => id);
    assert.deepEqual(open, ['H01'], `${file}: a hazard that stands at 4 must be lowered. Is it new, or lowered? Then say so here and above the overview.`);
  });

  it('lists each hazard in its overview as its section has it', () => {
    const sections = hazards.map(({ id, title, risk }) => [id, title, ...risk.match(/(?<== )\d/g)]);
    const overview = rows('| | Hazard').slice(2).map(([link, ...rest]) => [/\[(\w+)\]/.exec(link)[1], ...rest]);
    assert.deepEqual(overview, sections);
  });

  it('names for each hazard a test that exists', () => {
    const lost = hazards.flatMap(({ id, proofs }) => [
      ...(proofs.length ? [] : [`${file}: ${id} names no test. Name one that fails when its control is gone.`]),
      ...proofs
        .filter(({ file: where, title }) => !titles(where).includes(title))
        .map(({ file: where, title }) => `${file}: ${id} rests on the test "${title}", which is not in ${where}. Name the test that proves the control now.`),
    ]);
    assert.deepEqual(lost, [], `\n${lost.join('\n')}`);
  });
});

describe('the safety page', () => {
  const page = read('SAFETY.md');

  it('says what the guide is for in the words of the element, who is missing, and how to report harm', async () => {
    const { aboutPurpose } = await load('src/content/locales/en-GB.ts');
    assert.ok(page.includes(aboutPurpose[0]), `SAFETY.md: the intended purpose should begin "${aboutPurpose[0]}", as src/content/locales/en-GB.ts has it.`);
    assert.match(page, /\| Clinical Safety Officer \| vacant \|/);
    assert.match(page, /## How to report harm/);
  });
});
