// Writes docs/clinical/rules.md and docs/clinical/rules-path.svg from the content, so that what is reviewed is what decides.
//   node tools/docs/rules-doc.mjs            writes both
//   node tools/docs/rules-doc.mjs --check    fails when they no longer say what the content says
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bullets } from './rules-cards.mjs';
import { compared, guards } from './rules-compared.mjs';
import { load } from '../rules/load.mjs';
import { picture } from './rules-picture.mjs';

const words = await load('src/internal/words.ts');
const {
  additions, clinicVisitors, edition, firstAction, home, journeys, leaves, lookAgain, otherwise, outcomes, published, questionnaire, readings, safetyNet, signText, sources, Space, stages, steps, tickText,
  urgencyOf, vignettes,
} = await load(
  ...['edition', 'outcomes', 'questionnaire', 'regions', 'sources', 'vignettes'].map((name) => `src/content/${name}.ts`),
  ...['rule-context', 'journeys', 'space'].map((name) => `test/rules/${name}.ts`),
  ...['tick-text', 'get-help', 'safety-net', 'sign-cards'].map((name) => `src/views/${name}.ts`),
  'src/elements/back-pain-checker/result-screen.ts',
);

/** Why we send people there where public guidance leaves it open: the rules whose source is our own safety policy. */
const policies = {
  E15: 'A leg that is weak or numb after a knock may mean a hurt spine. First aid says: keep still, and call an ambulance.',
  U02: 'Whoever is not sure about the signs that cannot wait gets help today: 111 can ask more than a form can.',
  U03: 'As U02.',
  U15: 'A knock that leaves somebody unable to do normal things should be looked at today, at any age.',
  U16: 'Pain that stops normal things and is getting worse should not wait for a routine appointment.',
  U20: 'With blood thinners a small bleed can press on nerves. Case reports alone say so, so a knock, a sudden start and severe pain are looked at today.',
  S09: 'Whoever is not sure about the other signs is not sent home: a professional can ask more.',
  S10: 'A knock that makes normal things harder is not sent home.',
  S11: 'At 65 or over, pain that comes on during exercise is not sent home.',
};

/** What a result says because of each of `additions`. */
const added = { ambulance: words.resultAmbulance, still: words.resultStill, maternity: words.resultMaternity, parent: words.resultParent };

/** On which results. */
const where = {
  ambulance: `${words.outcomes.emergency.title}, in place of “${words.resultGoToAE}”; the button reads “${words.call(words.regions[home].number)}” in place of “${words.resultCallInstead}”`,
  still: words.outcomes.emergency.title,
  maternity: `${words.outcomes.urgent.title}. Where U12 alone fired, the card begins “${words.resultMidwife} ${words.resultPregnancyDanger}” instead, and “${words.resultDoNotWait}” is left out`,
  parent: 'every result that such a visitor can get',
};

const readingNames = { copy: 'as a stored copy', abstract: 'as an abstract', 'not-opened': 'not opened again', ours: 'our own' };

const link = (id) => `[${sources[id].label}][${id}]`;
const addresses = Object.entries(sources).map(([id, { url }]) => `[${id}]: ${url || '#our-safety-policy'}`);

/** A condition in the visitor's words. Brackets show what belongs together. */
function when(condition, inside = '') {
  if ('has' in condition) return tickText(condition);
  const [kind] = Object.keys(condition);
  const joint = kind === 'all' ? ' **and** ' : ' **or** ';
  const parts = condition[kind].map((part, index) => (index > 0 && isSameQuestion(condition[kind]) ? words.optionText(part) : when(part, kind)));
  const line = parts.join(inside ? joint : `<br>${joint.trim()} `);
  return inside && inside !== kind ? `(${line})` : line;
}

/** When a question is asked: after any of these answers. */
function after({ any }) {
  const or = new Intl.ListFormat(words.lang, { type: 'disjunction' });
  return `after ${or.format(any.map((tick) => `“${words.optionText(tick)}”`))}`;
}

/** Whether these are answers to one question that takes one, so that its name need not be said again. */
const isSameQuestion = ([first, ...rest]) =>
  rest.every(({ question }) => question && question === first.question) && questionnaire.find(({ id }) => id === first.question)?.choose === 'one';

const table = (head, rows) => [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
const bySeverity = [...outcomes].sort((one, other) => urgencyOf(other.id) - urgencyOf(one.id));
const rules = outcomes.flatMap((outcome) => outcome.rules);

/** What to do now; at home, by how long it has lasted. */
function stepsOf(outcome) {
  const isTimed = ['self-care', 'normal-soreness'].includes(outcome);
  const lengths = isTimed ? Object.keys(words.resultCheckAgain) : [''];
  return lengths
    .flatMap((length) => steps({ outcome, because: [] }, { length: [length] }).map((step) => `- ${isTimed ? `“${words.optionText({ question: 'length', has: length })}”: ` : ''}${step}`))
    .join('\n');
}

function outcomeSection({ id, rules: own }) {
  const { title } = words.outcomes[id];
  const rows = own.map((rule) => [rule.id, when(rule.when), rule.sources.map(link).join(', '), rule.reviewed]);
  return [
    `### ${title}`,
    `\`${id}\`${id === otherwise ? ', also when no rule fires' : ''}`,
    `On its card, in this order:\n\n${bullets(firstAction({ outcome: id, because: [] }, id === 'emergency' ? {} : { about: ['none'] }))}`,
    ...(id === 'emergency' ? [`“${words.resultBeforeDanger.join('” and “')}” stand there while question 2 is unanswered, “${words.resultBeforeAbout}” while question 3 is.`] : []),
    `Under “${words.resultStepsTitle}”:\n\n${stepsOf(id)}`,
    table(['Rule', 'When', 'Sources', 'Reviewed'], rows),
  ].join('\n\n');
}

function questionSection(question, index) {
  const { title, short, hint } = words.questions[question.id];
  const rows = question.options.map((option) => {
    const asking = rules.filter((rule) => leaves(rule.when).some((leaf) => leaf.question === question.id && leaf.has === option));
    return [words.questions[question.id].options[option] ?? words.exclusive[option], `\`${option}\``, asking.map(({ id }) => id).join(', ') || 'none'];
  });
  const asked = question.askedWhen ? `Asked only ${after(question.askedWhen)}.` : 'Asked of everybody who comes this far.';
  const apart = question.apart?.map((has) => `“${words.optionText({ question: question.id, has })}”`).join(' and ');
  return [
    `### ${index + 1}. ${title}`,
    `\`${question.id}\`, ${question.choose === 'one' ? 'one answer' : 'as many answers as fit'}. ${asked}${apart ? ` ${apart} exclude each other.` : ''}\nIn results and in the rules below it is called “${short}”.${hint ? `\nHint: ${hint}` : ''}`,
    table(['Option', 'Id', 'Rules that ask for it'], rows),
  ].join('\n\n');
}

/** What a visitor ticks, without the answers that say that nothing is wrong. */
const ticks = (answers) =>
  Object.entries(answers)
    .flatMap(([question, options]) => options.filter((option) => !['none', 'no'].includes(option)).map((option) => `${question} ${option}`))
    .join(', ');

const visitorSection = ({ id }) => {
  const rows = vignettes
    .filter(({ outcome }) => outcome === id)
    .map(({ who, story, answers, because }) => [who, story, ticks(answers), because.join(', ')]);
  return `### ${words.outcomes[id].title}\n\n${table(['Who', 'What they would tell', 'Ticks', 'Rules'], rows)}`;
};

// How the questions can end, over every journey.
const results = [...stages(journeys(published, new Space(questionnaire, { flags: Infinity })))].filter((stage) => stage.path.done);
const asked = (stage) => stage.path.asked.length;
const longest = Math.max(...results.map(asked));
const clear = asked(results.find(({ decision }) => decision.outcome === 'normal-soreness'));
const stops = Object.fromEntries(
  questionnaire.map(({ id }) => [
    id,
    bySeverity.map((outcome) => outcome.id).filter((outcome) => results.some((stage) => stage.path.asked.at(-1) === id && stage.decision.outcome === outcome)),
  ]),
);

const svg = picture({
  questions: questionnaire.map(({ id, askedWhen }) => ({
    title: words.questions[id].title,
    asked: askedWhen && `Only ${after(askedWhen)}.`,
    stops: stops[id],
  })),
  outcomes: bySeverity.map(({ id }) => ({ id, title: words.outcomes[id].title })),
  longest,
  clear,
});

const snippet = `import { decide, path } from './dist/rules.js';

const answers = { nerve: ['none'], danger: ['none'], about: ['infection-risk'] };
console.log(path(answers).next); // unwell

const complete = { ...answers, unwell: ['fever'] };
console.log(path(complete).done); // true
console.log(decide(complete)); // { outcome: 'emergency', because: [ 'E12' ] }`;

const missing = rules.filter((rule) => rule.sources.includes('policy') && !policies[rule.id]).map(({ id }) => id);
if (missing.length > 0) {
  console.error(`Rule ${missing.join(', ')} rests on our safety policy. Say why in tools/docs/rules-doc.mjs, under "policies".`);
  process.exit(1);
}

const markdown = `# The rules

_Written by \`npm run docs:rules\` from \`src/content\`; do not edit it here._

## What it is for

${words.aboutPurpose.join('\n')}

## This edition

${words.aboutEdition(edition.version, words.dateText(edition.expires))}

How each source was read in November 2026, when the rules were last compared with them. "Reviewed" in the tables below is that month, and means read in this way:

${table(
  ['Read', 'Sources'],
  Object.entries(readingNames).map(([read, name]) => [name, Object.keys(sources).filter((id) => readings[id] === read).map(link).join(', ')]),
)}

**${words.reviewText()}**
How to review it, and how a review is signed: [review.md](review.md).

## How it decides

- The outcomes are tried in this order: ${outcomes.map(({ id }) => `\`${id}\``).join(', ')}. The first that has a rule that fires is the result.
- The two mild outcomes are earned by the answers that stand in their rules. \`normal-soreness\` is the milder of the two; it is tried first because whoever earns it would earn \`self-care\` as well.
- When no rule fires, the result is \`${otherwise}\`, never the mildest.
- A rule asks only for answers that are there. No rule asks for an answer that is not, so one more tick, or a question without an answer, cannot make a result milder.
- There are no scores and no numbers, and the same answers always give the same result.

## The questions

![The path of questions, with the results at which each can stop. The same is said in words below.](rules-path.svg)

${questionnaire.map(questionSection).join('\n\n')}

## When the questions stop

After each answer the checker asks: could any later answer lead to a more urgent result?
To find out it ticks every later option at once and decides again. If the result is the same, it stops and shows it; otherwise it asks on.
So an emergency stops at once, and nobody answers more questions once none of them could send them to help sooner.
Nobody is sent home before they have answered every question on their path.
That is ${clear} questions when nothing is ticked, and ${longest} at most.

A visitor can stop after each question with these results:

${table(
  ['After', 'Results'],
  questionnaire.map(({ id }, index) => [`${index + 1}. ${words.questions[id].title}`, stops[id].map((outcome) => words.outcomes[outcome].title).join('; ') || 'goes on']),
)}

An answer that is changed counts as if it had been the first. Answers to questions that are then no longer asked do not count.

## The rules, by outcome

Words are those that the visitor reads. Where an option alone says too little, the short name of its question stands before it.

${outcomes.map(outcomeSection).join('\n\n')}

${await guards(table, urgencyOf)}

${await compared(table)}

## On every result

Below what the visitor ticked and what to do now stands one of three safety nets.
After an emergency, “${words.safetyNetTitle.emergency}”:

${bullets(safetyNet(3, home, 'emergency'))}

After help today, “${words.safetyNetTitle.urgent}”:

${bullets(safetyNet(3, home, 'urgent'))}

Otherwise, and below the lists, “${words.safetyNetTitle.later}”; the two results at home leave its last sentence out, since they say on their own when to book:

${bullets(safetyNet(3, home))}

## In the lists

A rule of one tick is listed in the words of its option. These rules are made of several, and have a sentence of their own:

${table(
  ['Rule', 'Sentence'],
  rules.filter(({ id }) => words.listsRules[id]).map((rule) => [rule.id, signText(rule, home)]),
)}

## What a result adds for some visitors

It changes what is said, never where to go.

${table(
  ['When', 'The result says', 'Where'],
  Object.entries(additions).map(([id, condition]) => [when(condition), added[id], where[id]]),
)}

## When to look again

On the two results at home a visitor can put a reminder into their own calendar. Its day is counted from the day of the result, and is never later than what the result says; nobody knows how much of "${words.questions.length.options['up-to-3-days']}" has passed, so all of it may have.

${table(
  [words.questions.length.short, 'The result says', 'Days until the reminder'],
  Object.entries(lookAgain).map(([has, days]) => [words.optionText({ question: 'length', has }), words.resultCheckAgain[has], days]),
)}

## Who may be shown a clinic

Only on “${words.outcomes['see-professional'].title}”, labelled “${words.resultAdvertisement}”, and as one line on “${words.outcomes['self-care'].title}”. And only to visitors whose answers to these questions are all among these:

${table(
  ['Question', 'Answers'],
  Object.entries(clinicVisitors).map(([question, has]) => [words.questions[question].title, has.map((each) => words.optionText({ question, has: each })).join('; ')]),
)}

## Our safety policy

Public guidance leaves some cases open. There we chose the more careful place:

${table(
  ['Rule', 'Why'],
  rules.filter(({ id }) => policies[id]).map(({ id }) => [id, policies[id]]),
)}

## Using the rules without the elements

\`dist/rules.js\` runs in Node and needs no page. \`decide\` counts every answer that it is given; \`path\` says which answers count.
An id that does not exist, or options that cannot both be ticked, throw a \`TypeError\` that names them.
\`compare(before, after)\` lists for whom one edition of the rules is milder, and for whom more urgent, than another, with the fewest ticks and a whole visit where there is one. Nobody listed is a proof. \`edition\` is this edition.

\`\`\`js
${snippet}
\`\`\`

## Example visitors

${vignettes.length} invented people, each a test. Take a rule away, and one of them is told something else: \`npm run test:mutation\` says whom it would harm.
"Ticks" leaves out "${words.exclusive.none}" and "No".

${bySeverity.map(visitorSection).join('\n\n')}

${addresses.join('\n')}
`;

const files = { 'docs/clinical/rules.md': markdown, 'docs/clinical/rules-path.svg': svg };
const isCheck = process.argv.includes('--check');
for (const [name, now] of Object.entries(files)) {
  const file = fileURLToPath(new URL(`../../${name}`, import.meta.url));
  if (!isCheck) {
    writeFileSync(file, now);
  } else if (read(file) !== now) {
    console.error(`${name} no longer says what src/content says. Run "npm run docs:rules" and commit ${name}.`);
    process.exitCode = 1;
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
