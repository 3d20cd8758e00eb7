// A change file, applied: the source then says what the page showed, and nothing else has moved.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { transform } from 'esbuild';
import { files, withRules, withVisitors, withWords } from '../../tools/change/write-change.mjs';
import { contentHashes } from '../../tools/reviews/content.mjs';
import { load } from '../../tools/rules/load.mjs';
import { copyProject } from './project.mjs';

const { editionWith, exclusive, noEdits, otherwise, outcomes, questionnaire, rulesOf } = await load(
  'demo/workbench/edits.ts',
  'src/content/outcomes.ts',
  'src/content/questionnaire.ts',
);
const edition = { questionnaire, exclusive, outcomes, otherwise };
const source = Object.fromEntries(
  Object.entries(files).map(([name, file]) => [name, readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')]),
);

/** The outcomes that a text of outcomes.ts holds. */
async function outcomesIn(text) {
  const { code } = await transform(text, { loader: 'ts' });
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).outcomes;
}

const ids = rulesOf(edition).map(({ id, outcome, when, sources }) => ({ id, outcome, when, sources }));
const upper = { question: 'unwell', has: 'upper-back' };
const edits = {
  'moved to another place': (rule) => ({ ...rule, outcome: rule.outcome === 'emergency' ? 'urgent' : 'emergency' }),
  'given another sign': (rule) => ({ ...rule, when: { any: [rule.when, upper] } }),
  'taken away': ({ id }) => ({ id, isRemoved: true }),
};

describe('a change file', () => {
  for (const [what, edit] of Object.entries(edits)) {
    it(`writes every rule as the page compares it when it is ${what}`, async () => {
      for (const rule of ids) {
        const { id, isRemoved, ...now } = edit(rule);
        const expected = editionWith(edition, { ...noEdits, rules: { [id]: isRemoved ? null : now } });
        const text = withRules(source.outcomes, { rules: [{ id, ...now, isRemoved }] }, '2026-11');
        assert.deepEqual(await outcomesIn(text), expected.outcomes, id);
      }
    });
  }

  it('adds a rule, and takes several changes at once', async () => {
    const rules = [
      {
        id: 'U21',
        outcome: 'urgent',
        when: { all: [upper, { question: 'leg', has: 'one-leg' }] },
        sources: ['policy'],
      },
      { id: 'U10', isRemoved: true },
      { id: 'S04', outcome: 'urgent', when: { question: 'leg', has: 'one-leg' }, sources: ['nhs-sciatica'] },
    ];
    const now = await outcomesIn(withRules(source.outcomes, { rules }, '2026-11'));
    assert.deepEqual(
      now
        .find(({ id }) => id === 'urgent')
        .rules.slice(-2)
        .map(({ id, reviewed }) => [id, reviewed]),
      [
        ['U21', '2026-11'],
        ['S04', '2026-11'],
      ],
    );
    assert.equal(now.flatMap((each) => each.rules).length, ids.length);
  });

  it('changes every word of a question that the page offers, one at a time', async () => {
    const { publishedWords } = await load('demo/workbench/published-words.ts');
    assert.ok(Object.keys(publishedWords).length > 50);
    for (const [where, from] of Object.entries(publishedWords)) {
      const text = withWords(source.words, { words: [{ where, from, to: 'Another text' }] });
      assert.equal(text.split('Another text').length, 2, where);
    }
  });

  it('is refused where a word no longer reads as the clinician saw it', () => {
    const words = [{ where: 'questions.leg.title', from: 'What is it?', to: 'Where is it?' }];
    assert.throws(
      () => withWords(source.words, { words }),
      /"questions\.leg\.title" in src\/content\/locales\/en-GB\.ts no longer reads “What is it\?”\./,
    );
  });

  it('gives an example visitor the result that the clinician saw', () => {
    const text = withVisitors(source.vignettes, {
      visitors: [{ who: 'Grace, 47, swimmer', outcome: 'emergency', because: ['U10'] }],
    });
    assert.match(text, /'Grace, 47, swimmer',[^}]+}[^}]+outcome: "emergency",\s+because: \["U10"\]/);
  });
});

describe('npm run change', { concurrency: 1 }, () => {
  let project;
  before(() => {
    project = copyProject();
    const git = (...args) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
        cwd: project.file('.'),
        stdio: 'ignore',
      });
    git('init');
    git('add', 'src');
    git('commit', '-m', 'Before');
  });
  after(() => project?.remove());

  const change = async (changes = {}) => ({
    kind: 'back-pain-elements change',
    format: 1,
    edition: '2.0.0',
    contentHash: (await contentHashes()).hash,
    reason: 'Chest causes.',
    rules: [{ id: 'U10', outcome: 'emergency', when: upper, sources: ['nhs-back-pain'] }],
    words: [],
    visitors: [{ who: 'Grace, 47, swimmer', outcome: 'emergency', because: ['U10'] }],
    milder: [],
    faults: [],
    ...changes,
  });
  const apply = (data) => {
    project.write('change.json', JSON.stringify(data));
    return project.run('tools/change/apply.mjs', 'change.json', '--no-test');
  };

  it('says in one sentence what is wrong with a file, and writes nothing', async () => {
    assert.match(
      apply({ kind: 'x' }).text,
      /is not a change of the workbench: .+ Save it again from the workbench\.\n$/,
    );
    const faulty = apply(await change({ faults: ['Rule U10 names no source. Choose one.'] }));
    assert.equal(faulty.text, 'The change cannot be applied: Rule U10 names no source. Choose one.\n');
    assert.match(
      apply(await change({ rules: [{ id: 'U10', when: { not: upper }, outcome: 'urgent', sources: ['policy'] }] }))
        .text,
      /is not a change/,
    );
    assert.equal(project.read(files.outcomes), source.outcomes);
  });

  it('writes the source as Prettier has it, shows the difference, and the rules are then the new ones', async () => {
    const { fails, text } = apply(await change());
    assert.equal(fails, false, text);
    assert.match(text, /Why: Chest causes\./);
    assert.match(text, /Nobody is sent anywhere milder/);
    assert.match(
      text,
      /^-\s+\{ id: 'U10', when: \{ question: 'unwell', has: 'upper-back' \}, sources: \['nhs-back-pain'\], reviewed: '2026-11' \},$/m,
    );
    assert.match(project.read(files.vignettes), /outcome: 'emergency',\n\s+because: \['U10'\]/);
    const compared = project.run('tools/rules/compare.mjs');
    assert.match(compared.text, /U10/);
  });
});
