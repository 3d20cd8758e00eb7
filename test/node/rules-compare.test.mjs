// `npm run rules:compare` in sentences, and what the checks say when something is missing. (What is compared: test/rules/compare.test.ts.)
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { comparisonLines, comparisonText, editionBefore, unpublishedChange } from '../../tools/rules/comparison.mjs';
import { publishedEdition, publishedVersions, thisEdition } from '../../tools/rules/editions.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const now = await thisEdition();
const list = (_, rows) => rows.map((row) => row.join('; ')).join('\n');
const run = (...args) =>
  spawnSync(process.execPath, ['tools/rules/compare.mjs', ...args], { cwd: root, encoding: 'utf8' });

/** This edition without a rule. */
const without = (id) => ({
  ...now,
  rules: {
    ...now.rules,
    outcomes: now.rules.outcomes.map((outcome) => ({
      ...outcome,
      rules: outcome.rules.filter((rule) => rule.id !== id),
    })),
  },
});

describe('the comparison in sentences', () => {
  it('says that nobody is sent anywhere milder', () => {
    assert.match(comparisonText(now, now, list), /^\*\*Nobody is sent anywhere milder\.\*\*/);
    assert.match(comparisonText(now, now, list), /Nobody is sent anywhere more urgent\./);
  });

  it('says whom a lost rule harms, in the words that they read, with a whole visit', () => {
    const text = comparisonText(now, without('E01'), list);
    assert.match(
      text,
      /^\*\*Milder for some\*\*, each with the fewest ticks:\n\n- Whoever ticks “Numbness or tingling between your legs, [^”]*” was sent to “Call 999 or go to A&E now” \(rule E01\) and is now sent to “Book to see a GP or physio” \(no rule\)\. A whole visit: “Numbness/,
    );
    assert.match(
      comparisonLines(now, without('E01')),
      new RegExp(`^- Compared with edition ${now.version}, milder for some:\n  - Whoever ticks`),
    );
  });

  it('says when it concerns incomplete answers alone', () => {
    const outcomes = now.rules.outcomes.map((outcome) => ({
      ...outcome,
      rules: outcome.rules.map((rule) =>
        rule.id === 'N01' ? { ...rule, when: { all: rule.when.all.slice(1) } } : rule,
      ),
    }));
    const text = comparisonText(now, { ...now, rules: { ...now.rules, outcomes } }, list);
    assert.match(text, /Nobody who answers all questions comes to this/);
    assert.doesNotMatch(text, /A whole visit/);
  });

  it('names rules that are more urgent, and options that are new or gone', () => {
    assert.match(
      comparisonText(without('E01'), now, list),
      /^E01; “Call 999 or go to A&E now”; “Book to see a GP or physio”; “Numbness/m,
    );
    const [first, ...others] = now.rules.questionnaire;
    const shorter = {
      ...now,
      rules: { ...now.rules, questionnaire: [{ ...first, options: first.options.slice(1) }, ...others] },
    };
    assert.match(comparisonText(shorter, now, list), /New options: “Numbness/);
    assert.match(comparisonText(now, shorter, list), /Options that are gone: “Numbness/);
  });
});

describe('published editions', () => {
  it('compares with the edition before, and the first with itself', () => {
    assert.equal(editionBefore({ version: '1.0.0' }).version, '1.0.0');
    assert.equal(editionBefore({ version: '99.0.0' }).version, publishedVersions()[0]);
  });

  it('demands a new version when the rules of a published one change', () => {
    const [version] = publishedVersions();
    const published = publishedEdition(version);
    assert.equal(unpublishedChange(published), '');
    const changed = { ...published, rules: { ...published.rules, outcomes: published.rules.outcomes.slice(1) } };
    assert.match(
      unpublishedChange(changed),
      /^src\/content\/edition.ts: version .* is published with other rules .* Raise it/,
    );
    assert.equal(unpublishedChange({ ...changed, version: '99.0.0' }), '');
  });
});

describe('npm run rules:compare', () => {
  it('compares with the edition before', () => {
    const { status, stdout } = run();
    assert.equal(status, 0);
    assert.match(stdout, new RegExp(`^The rules here \\(edition ${now.version}\\), compared with edition `));
  });

  it('says in a sentence that a commit does not exist', () => {
    const { status, stderr } = run('no-such-commit');
    assert.equal(status, 1);
    assert.equal(
      stderr.trim(),
      'No rules at "no-such-commit". Give a commit, a tag or a branch that has src/content/outcomes.ts.',
    );
  });
});
