// Two sections of docs/clinical/rules.md: which parts of the mild rules carry load, and what changed since the edition before.
import { compareEditions, comparisonText, conditionText, editionBefore, shortSentence, unpublishedChange } from '../rules/comparison.mjs';
import { thisEdition } from '../rules/editions.mjs';

/** Each part of an "and" in a condition, and the condition without it. */
function* withoutEach(condition) {
  if ('has' in condition) return;
  const [kind] = Object.keys(condition);
  for (const [index, part] of condition[kind].entries()) {
    if (kind === 'all') yield { part, rest: { all: condition.all.toSpliced(index, 1) } };
    for (const { part: inner, rest } of withoutEach(part)) yield { part: inner, rest: { [kind]: condition[kind].with(index, rest) } };
  }
}

/** The same edition with another condition in one rule. */
const withCondition = (edition, ruleId, when) => ({
  ...edition,
  rules: {
    ...edition.rules,
    outcomes: edition.rules.outcomes.map((outcome) => ({
      ...outcome,
      rules: outcome.rules.map((rule) => (rule.id === ruleId ? { ...rule, when } : rule)),
    })),
  },
});

/** The rules that are earned: those of outcomes milder than what is said otherwise. */
const earned = (edition, urgencyOf) =>
  edition.rules.outcomes.filter(({ id }) => urgencyOf(id) < urgencyOf(edition.rules.otherwise)).flatMap(({ rules }) => rules);

/** Which parts of the earned rules guard only incomplete answers, found by taking each away and comparing. */
export async function guards(table, urgencyOf) {
  const edition = await thisEdition();
  const parts = earned(edition, urgencyOf).flatMap(({ id, when }) => [...withoutEach(when)].map((each) => ({ id, ...each })));
  const rows = parts.map(({ id, part, rest }) => {
    const changed = withCondition(edition, id, rest);
    const visitor = compareEditions(edition, changed).softer.find(({ visit }) => visit);
    return { id, part: conditionText(part), visitor: visitor ? shortSentence(visitor, edition, changed) : '' };
  });
  const idle = rows.filter(({ visitor }) => !visitor).length;
  const ids = new Intl.ListFormat('en-GB').format([...new Set(rows.map(({ id }) => id))]);
  return `## What guards only incomplete answers

${ids} are earned: every part of them must hold. Here each part is taken away in turn, and the rules are compared with those of today.
For ${idle} of the ${rows.length} parts nobody who answers every question is sent anywhere milder: another rule, or the questions that are asked, leaves no such visitor.
These parts guard answers that somebody passes to \`decide\` incomplete. The other ${rows.length - idle} carry load in every visit.

${table(
  ['Rule', 'Without', 'Who would be sent somewhere milder'],
  rows.map(({ id, part, visitor }) => [id, part, visitor || 'nobody who answers every question']),
)}`;
}

/** What changed since the edition before. */
export async function compared(table) {
  const edition = await thisEdition();
  const before = editionBefore(edition);
  const fault = unpublishedChange(edition);
  if (fault) throw new Error(fault);
  return `## Compared with the edition before

Edition ${edition.version}, compared with edition ${before.version} as it was published. \`npm run rules:compare\` prints the same, also for any commit.

${comparisonText(before, edition, table)}

How many people with ordinary soreness are told "999" or "today", before and now: [the alarm budget](alarms.md).`;
}
