/** How many of 1,000 people with ordinary soreness come to each outcome: the people of the alarm budget, fewer of them. */
import { decide } from '../../src/rules/decide.js';
import { countedBy, seenBy, type Edition } from '../../src/rules/two-editions.js';
import type { Answers } from '../../src/content/schema.js';
import { rates } from '../../tools/rules/alarm-rates.mjs';
import { drawShares, numbers, visitorOf } from '../../tools/rules/alarm-simulation.mjs';

const people = 4000;
const atOnce = 250;

let drawn: Answers[] = [];

/** Each person with shares of their own, drawn from the ranges of the table: the mean is that of docs/clinical/alarms.md. */
function* peopleOf(edition: Edition): Generator<Answers> {
  const random = numbers(20261128);
  for (let number = 0; number < people; number += 1)
    yield visitorOf(edition, drawShares(edition, rates, random), random);
}

/** Lets the page answer in between. */
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Of 1,000 people, by outcome. `isOld` tells that the answer is no longer asked for. */
export async function budgetOf(
  edition: Edition,
  isOld: () => boolean,
): Promise<Readonly<Record<string, number>> | undefined> {
  if (drawn.length === 0) {
    const all: Answers[] = [];
    for (const each of peopleOf(edition)) if (all.push(each) % atOnce === 0) await turn();
    drawn = all;
  }
  const counts: Record<string, number> = {};
  for (const [index, answers] of drawn.entries()) {
    if (index % atOnce === 0) await turn();
    if (isOld()) return undefined;
    const { outcome } = decide(edition.outcomes, edition.otherwise, countedBy(edition, seenBy(edition, answers)));
    counts[outcome] = (counts[outcome] ?? 0) + 1000 / people;
  }
  return counts;
}
