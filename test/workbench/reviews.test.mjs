// Signed reviews: shown as long as no word has changed, and refused in one sentence where they are not what they say.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { engines, until } from '../pages/engines.mjs';
import { shownOf } from '../../tools/reviews/reviews.mjs';
import { copyProject, inventedReview } from './project.mjs';

const write = 'tools/reviews/write.mjs';
const kept = 'src/content/reviews/2026-12-01-ada-example.json';

describe('a signed review', { concurrency: 1 }, () => {
  let project;
  before(() => {
    project = copyProject();
  });
  after(() => project?.remove());

  const add = (review) => {
    project.write('review.json', JSON.stringify(review));
    return project.run('tools/reviews/add.mjs', 'review.json');
  };
  const lineOf = (file) => /Clinical review: [^*<"|\n]*/.exec(project.read(file))[0].trim();

  it('stands in README, SAFETY, the rules, rules.json and FHIR once it is added', async () => {
    const { fails, text } = add(await inventedReview());
    assert.equal(fails, false, text);
    assert.match(text, /Ada Example, Physiotherapist \(HCPC PH00000\), 2026-12-01, read edition 2\.0\.0\./);
    assert.match(text, /It is of the content as it is now\./);
    assert.match(text, /- U10: disagrees\. Too careful\./);
    const line = 'Clinical review: Ada Example, Physiotherapist, 1 December 2026.';
    for (const file of [
      'README.md',
      'docs/clinical/rules.md',
      'docs/users/wordpress.md',
      'wordpress/back-pain-elements/readme.txt',
      'demo/index.html',
    ])
      assert.ok(lineOf(file).startsWith(line), `${file}: ${lineOf(file)}`);
    assert.match(
      project.read('SAFETY.md'),
      /\| Clinical review of words and rules \| Ada Example, Physiotherapist, 1 December 2026 \|/,
    );
    for (const script of ['rules-json', 'fhir']) assert.equal(project.run(`tools/rules/${script}.mjs`).fails, false);
    assert.equal(JSON.parse(project.read('dist/rules.json')).clinicalReview, line);
    assert.equal(JSON.parse(project.read('dist/fhir/questionnaire.json')).description, line);
  });

  it('is gone once one word has changed, and the build goes on', () => {
    const words = 'src/content/locales/en-GB.ts';
    const old = project.read(words);
    project.write(words, old.replace('Pain high up, between', 'Pain up high, between'));
    assert.equal(project.run(write, '--check').fails, true);
    assert.equal(project.run(write).fails, false);
    assert.match(
      lineOf('README.md'),
      /^Clinical review: none yet\. Ada Example reviewed edition 2\.0\.0; changed since\./,
    );
    project.write(words, old);
    assert.equal(project.run(write).fails, false);
    assert.match(lineOf('README.md'), /Ada Example, Physiotherapist/);
  });

  it('stands in the guide that is built, and no longer once a word has changed', async () => {
    const words = 'src/content/locales/en-GB.ts';
    const old = project.read(words);
    assert.match(await builtReview(project), /Clinical review: Ada Example, Physiotherapist, 1 December 2026\./);
    project.write(words, old.replace('Pain high up, between', 'Pain up high, between'));
    assert.match(
      await builtReview(project),
      /Clinical review: none yet\. Ada Example reviewed edition 2\.0\.0; changed since\./,
    );
    project.write(words, old);
    assert.equal(project.run(write).fails, false);
  });

  it('outlives a new expiry, which is no content', () => {
    const edition = project.read('src/content/edition.ts');
    project.write('src/content/edition.ts', edition.replace("expires: '2027", "expires: '2028"));
    assert.equal(project.run(write, '--check').fails, false);
    project.write('src/content/edition.ts', edition);
  });

  it('of somebody who disagrees is kept and not shown', async () => {
    const review = { ...(await inventedReview({ conclusion: 'disagrees' })), isCurrent: true };
    assert.equal(shownOf([review]), null);
  });

  const faults = [
    ['text that is no JSON', () => 'Dear all,', /is not a review: it cannot be read as JSON\./],
    [
      'a name with HTML in it',
      (review) => ({ ...review, reviewer: { ...review.reviewer, name: '<b>Ada</b>' } }),
      /"reviewer\.name" is not written as it must be/,
    ],
    [
      'no registration number',
      (review) => ({ ...review, reviewer: { ...review.reviewer, number: undefined } }),
      /"reviewer\.number" is missing/,
    ],
    ['a day that is none', (review) => ({ ...review, date: '2026-02-30' }), /"date" is not a day, YYYY-MM-DD/],
    [
      'a hash that is none',
      (review) => ({ ...review, contentHash: 'yes' }),
      /"contentHash" is not written as it must be/,
    ],
    ['something more', (review) => ({ ...review, approved: true }), /"approved" does not belong in it/],
  ];
  for (const [what, change, says] of faults) {
    it(`stops the build with one sentence when it has ${what}`, async () => {
      const changed = change(await inventedReview());
      const good = project.read(kept);
      project.write(kept, typeof changed === 'string' ? changed : JSON.stringify(changed));
      const { fails, text } = project.run(write);
      project.write(kept, good);
      assert.equal(fails, true);
      assert.match(text, says);
      assert.match(
        text,
        /^src\/content\/reviews\/2026-12-01-ada-example\.json is not a review: .+\. Save it again from the workbench, or remove it\.\n$/,
      );
    });
  }

  it('with a signature is shown only while the signature is that of its reviewer', async () => {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', project.file('key')]);
    project.write('review.json', JSON.stringify(await inventedReview()));
    execFileSync(
      'ssh-keygen',
      ['-q', '-Y', 'sign', '-f', project.file('key'), '-n', 'back-pain-elements', project.file('review.json')],
      { stdio: 'ignore' },
    );
    assert.match(
      project.run('tools/reviews/add.mjs', 'review.json').text,
      /There is no src\/content\/reviews\/signers, where their public key must stand\./,
    );
    project.write('src/content/reviews/signers', `PH00000 ${project.read('key.pub')}`);
    const { fails, text } = project.run('tools/reviews/add.mjs', 'review.json');
    assert.equal(fails, false, text);
    assert.match(text, /The signature is theirs\./);
    assert.equal(project.run(write).fails, false);
    project.write(kept, JSON.stringify(await inventedReview({ remarks: 'Added by somebody else.' })));
    const changed = project.run(write);
    assert.equal(changed.fails, true);
    assert.match(
      changed.text,
      /\.json\.sig is not the signature of registration PH00000 under .+ Ask them to sign it again, or remove both\.\n$/,
    );
  });
});

/** The module alone, as the build makes it. */
const buildModule = `
  import { rollup } from 'rollup';
  import { loadConfigFile } from 'rollup/loadConfigFile';
  const { options } = await loadConfigFile('rollup.config.mjs', {}, true);
  const { output, ...input } = options.find(({ input }) => input === 'src/index.ts');
  const bundle = await rollup(input);
  for (const each of output) await bundle.write(each);
`;

/** What a visitor reads of a review in the guide that the project builds. */
async function builtReview(project) {
  project.write('build-module.mjs', buildModule);
  for (const step of [write, 'build-module.mjs']) {
    const { fails, text } = project.run(step);
    assert.equal(fails, false, text);
  }
  const tab = await engines.Chromium();
  try {
    await tab.page.setContent('<back-pain-guide></back-pain-guide>');
    await tab.page.addScriptTag({ type: 'module', content: project.read('dist/back-pain-elements.js') });
    return await until(
      tab,
      () => /Clinical review: .*/.exec(document.querySelector('back-pain-guide').shadowRoot?.textContent ?? '')?.[0],
    );
  } finally {
    await tab.close();
  }
}
