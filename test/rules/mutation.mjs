// Breaks the published rules on purpose, one part at a time, and demands that the tests notice each fault.
// A rule, or a part of one, that can be lost without anybody noticing is a rule that nobody has proven.
//   node test/rules/mutation.mjs            every fault, and the sentence that gave it away
//   node test/rules/mutation.mjs --brief    the count alone
import { performance } from 'node:perf_hooks';
import { load } from '../../tools/rules/load.mjs';
import { edits } from './edits.mjs';

const started = performance.now();
const { decide, path, vignettes } = await load('src/content/vignettes.ts', 'src/rules/decide.ts', 'src/rules/path.ts');
const { answersTo, inWords, oracle, published, Space, unclearIsNeverMilder, urgencyOf, Verdicts, worseIsNeverMilder } =
  await load(...['rule-context', 'invariants', 'oracle', 'space', 'verdicts'].map((name) => `test/rules/${name}.ts`));

// Faults that change nothing for any visitor, each with the reason. Empty is best.
const harmless = {};

const decideBy = ({ outcomes, otherwise }, answers) => decide(outcomes, otherwise, answers);
const and = new Intl.ListFormat('en-GB');
const reasons = (because) => and.format(because) || 'no reason';

function difference(told, expected) {
  if (told.outcome !== expected.outcome) return `is told ${told.outcome} instead of ${expected.outcome}`;
  const [now, before] = [told, expected].map(({ because }) => reasons(because));
  return now === before ? '' : `is told ${told.outcome} for ${now} instead of ${before}`;
}

/** The example visitor whom it harms most: who is sent to a milder index, else elsewhere, else for other reasons. */
function byVisitors(content) {
  let worst = { harm: 0 };
  for (const { who, story, answers, outcome, because } of vignettes) {
    const told = decideBy(content, answers);
    const differs = difference(told, { outcome, because });
    if (!differs) continue;
    const harm = 1 + urgencyOf(outcome) - urgencyOf(told.outcome) + (told.because.length === 0 ? 1 : 0);
    const isFirst = !worst.sentence;
    if (isFirst || harm > worst.harm) worst = { harm, sentence: `"${who}: ${story}" ${differs}` };
  }
  return worst.sentence ?? byQuestions(content);
}

/** An example visitor who is asked other questions. */
function byQuestions({ questionnaire, outcomes }) {
  for (const { who, story, answers } of vignettes) {
    const { asked, next } = path(questionnaire, outcomes, answers);
    const lost = Object.keys(answers).find((id) => !asked.includes(id));
    if (lost) return `"${who}: ${story}" is not asked ${lost}`;
    if (next) return `"${who}: ${story}" is asked ${next} as well`;
  }
}

// Each example visitor with any one answer changed or left out, asked for or not, and what the hand-written table says.
const variants = new Map();
for (const { answers } of vignettes) {
  for (const question of published.questionnaire) {
    for (const answer of [...answersTo(question, 1), []]) {
      const changed = { ...answers, [question.id]: answer };
      variants.set(inWords(changed), { answers: changed, expected: oracle(changed) });
    }
  }
}

/** A set of answers on which the hand-written table says something else. */
function byTable(content) {
  for (const { answers, expected } of variants.values()) {
    const differs = difference(decideBy(content, answers), expected);
    if (differs) return `${inWords(answers)} ${differs}`;
  }
}

const space = new Space(published.questionnaire, { flags: 3, missing: true });
const indices = vignettes.map(({ answers }) => space.index(answers));

/** An invariant that no longer holds around an example visitor. */
function byInvariants(content) {
  for (const invariant of [worseIsNeverMilder, unclearIsNeverMilder]) {
    for (const breach of invariant(new Verdicts(space, content), indices)) return breach;
  }
}

const checks = { visitors: byVisitors, table: byTable, invariants: byInvariants };
const noticed = { visitors: 0, table: 0, invariants: 0 };
const complaints = [];
const rows = [];
for (const { name, content, isDeletion } of edits(published)) {
  const sentences = Object.entries(checks).map(([check, find]) => {
    const sentence = find(content);
    if (sentence) noticed[check] += 1;
    return sentence;
  });
  const sentence = sentences.find(Boolean);
  rows.push([name, sentence ?? harmless[name] ?? 'NOBODY NOTICES']);
  if (!sentence && !harmless[name])
    complaints.push(
      `${name}: no example visitor, table or invariant notices. Add a visitor to src/content/vignettes.ts.`,
    );
  if (sentence && harmless[name])
    complaints.push(`${name} is listed as harmless in test/rules/mutation.mjs, but: ${sentence}.`);
  if (isDeletion && !sentences[0])
    complaints.push(`${name}: no example visitor is harmed. Add one to src/content/vignettes.ts.`);
}
for (const name of Object.keys(harmless)) {
  if (!rows.some(([each]) => each === name))
    complaints.push(`${name} is listed as harmless in test/rules/mutation.mjs, but there is no such fault.`);
}

if (!process.argv.includes('--brief')) for (const row of rows) console.log(row.join(': '));
for (const complaint of complaints) console.error(complaint);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `Broken rules: ${rows.length} faults, ${complaints.length} unnoticed, ${Object.keys(harmless).length} harmless. ` +
    `Noticed by the example visitors ${noticed.visitors}, by the hand-written table ${noticed.table}, by the invariants ${noticed.invariants}. ${seconds} s.`,
);
if (complaints.length > 0) process.exitCode = 1;
