/** Whether one edition of the rules sends anybody somewhere milder, or more urgent, than another. */
import type { Answers, Has } from '../content/schema.js';
import { completeVisit, nothingAsked } from './complete-visit.js';
import { decide, type Decision } from './decide.js';
import { holds, isIn, smallest, type TickSet } from './minimal-ticks.js';
import { countedBy, seenBy, TwoEditions, type Compiled, type Edition } from './two-editions.js';

export type { Edition };

/** Some answers for which two editions differ: the fewest ticks, so that with any one less they would not differ so. */
export interface Difference {
  readonly ticks: readonly Has[];
  readonly before: Decision;
  readonly after: Decision;
  /** A whole visit with these ticks and these two results; `null` where only incomplete answers come to them. */
  readonly visit: Answers | null;
}

export interface Comparison {
  /** For whom the new edition is milder. Empty is a proof that it is so for nobody. */
  readonly softer: readonly Difference[];
  /** For whom it is more urgent. */
  readonly stricter: readonly Difference[];
}

/**
 * Compares what two editions decide of the same people, whatever they tick, and lists the smallest differences.
 *
 * Why trying few sets of ticks is a proof. Take somebody for whom the old edition says X and the new one Y.
 * 1. In the old edition a rule of X holds, so the ticks contain one of the smallest sets for X (none at all, when X is what
 *    is said otherwise). No outcome that the old edition tries before X holds. The same for Y in the new edition.
 * 2. Take away all ticks but those two smallest sets. Both rules still hold. And since conditions know no negation, what did
 *    not hold with more ticks does not hold with fewer. So what is left has the results X and Y as well.
 * So whenever anybody at all is sent somewhere milder, one of these pairs of smallest sets is, and trying the pairs finds it.
 * The order in which outcomes are tried need not be the order of urgency: the mild ones are earned, and more ticks can lead
 * from what is said otherwise to a milder result. The proof asks only that taking ticks away makes no rule hold.
 *
 * Answers are taken in two ways: all that are given count, as in `decide`; and only those to questions that the edition
 * asks count, as in a visit. A visit is found by completing a pair with the fewest further ticks that make no earlier outcome hold.
 *
 * An option that one edition lacks is compared as if it had not been there: see `seenBy`. What each edition sees of an answer
 * then counts as ticks of its own, so that the proof holds, and sets of ticks that no answer gives are left out. Words are
 * not compared.
 * @throws {TypeError} naming an outcome whose urgency is not known
 */
export function compare(before: Edition, after: Edition, mostUrgentFirst: readonly string[]): Comparison {
  for (const { outcomes, otherwise } of [before, after]) {
    const unknown = [...outcomes.map(({ id }) => id), otherwise].find((id) => !mostUrgentFirst.includes(id));
    if (unknown !== undefined)
      throw new TypeError(`Unknown outcome id "${unknown}". Known: ${mostUrgentFirst.join(', ')}.`);
  }
  const editions = new TwoEditions(before, after);
  const [given, counted] = [false, true].map((isCounted) => ({
    before: editions.compile(before, isCounted),
    after: editions.compile(after, isCounted),
  })) as [Reading, Reading];
  const askedByEither = (id: string): readonly TickSet[] => [
    ...(counted.before.asked.get(id) ?? []),
    ...(counted.after.asked.get(id) ?? []),
  ];

  /** Of these answers, those to the questions of the ticks. */
  const answersTo = (ticks: TickSet, answers: Answers): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => editions.partOf(id, ticks) !== 0n));

  function differences(from: Result, to: Result): Difference[] {
    const some = candidates(given, from, to);
    const inVisits = candidates(counted, from, to);
    const visitWith = (ticks: TickSet): Answers | null => completeVisit(editions, ticks, inVisits.never, askedByEither);

    const found = some.sets.flatMap((ticks) => {
      const answers = completeVisit(editions, ticks, some.never, nothingAsked);
      return answers ? [{ ticks, answers }] : [];
    });
    const differing = found.map(({ ticks, answers }): Difference => {
      const visit = firstOf(
        inVisits.sets.filter((set) => isIn(ticks, set)),
        visitWith,
      );
      // Two options may look alike to both editions: the ticks are named as in the visit.
      const named = visit && !isWithin(answers, visit) ? answersTo(ticks, visit) : answers;
      return {
        ticks: ticksOf(named),
        before: decideBy(before, seenBy(before, answers)),
        after: decideBy(after, seenBy(after, answers)),
        visit,
      };
    });
    // The same answers, but not the same questions: what one edition asks, and the other does not.
    for (const ticks of inVisits.sets) {
      const visit = found.some((each) => isIn(each.ticks, ticks)) ? null : visitWith(ticks);
      if (!visit) continue;
      const answers = answersTo(ticks, visit);
      const decideCounted = (edition: Edition): Decision =>
        decideBy(edition, countedBy(edition, seenBy(edition, answers)));
      differing.push({ ticks: ticksOf(answers), before: decideCounted(before), after: decideCounted(after), visit });
    }
    return differing;
  }

  const urgency = ({ id }: Result): number => -mostUrgentFirst.indexOf(id);
  const find = (isFound: (from: number, to: number) => boolean): readonly Difference[] =>
    withoutLarger(
      resultsOf(before).flatMap((from) =>
        resultsOf(after).flatMap((to) => (isFound(urgency(from), urgency(to)) ? differences(from, to) : [])),
      ),
    );
  return { softer: find((from, to) => to < from), stricter: find((from, to) => to > from) };
}

/** Both editions, with every answer given or with those that count in a visit. */
interface Reading {
  readonly before: Compiled;
  readonly after: Compiled;
}

/** An outcome, and when it is tried. What is said otherwise comes last. */
interface Result {
  readonly id: string;
  readonly index: number;
}

const resultsOf = ({ outcomes, otherwise }: Edition): readonly Result[] =>
  [...outcomes.map(({ id }) => id), otherwise].map((id, index) => ({ id, index }));

/** The smallest ticks with these two results, and the sets that must not hold because they would come first. */
function candidates(
  { before, after }: Reading,
  from: Result,
  to: Result,
): { readonly sets: readonly TickSet[]; readonly never: readonly TickSet[] } {
  const never = [...before.outcomes.slice(0, from.index), ...after.outcomes.slice(0, to.index)].flat();
  const [some, others] = [before.outcomes[from.index], after.outcomes[to.index]].map((sets = [0n]) =>
    sets.filter((set) => !holds(never, set)),
  ) as [TickSet[], TickSet[]];
  const pairs = some.flatMap((set) => others.map((other) => set | other));
  return { sets: smallest(pairs.filter((set) => !holds(never, set))), never };
}

const decideBy = ({ outcomes, otherwise }: Edition, answers: Answers): Decision => decide(outcomes, otherwise, answers);

const ticksOf = (answers: Answers): readonly Has[] =>
  Object.entries(answers).flatMap(([question, ticked = []]) => ticked.map((has) => ({ question, has })));

const isWithin = (some: Answers, all: Answers): boolean =>
  ticksOf(some).every(({ question, has }) => all[question]?.includes(has));

/** The first result that is not `null`. */
function firstOf<T, R>(all: readonly T[], find: (each: T) => R | null): R | null {
  for (const each of all) {
    const found = find(each);
    if (found !== null) return found;
  }
  return null;
}

/** Those with a visit first, the fewest ticks first, and without those that contain the ticks of another with the same results. */
function withoutLarger(found: readonly Difference[]): readonly Difference[] {
  const ordered = [...found].sort(
    (one, other) => Number(!one.visit) - Number(!other.visit) || one.ticks.length - other.ticks.length,
  );
  const contains = (one: Difference, other: Difference): boolean =>
    one.before.outcome === other.before.outcome &&
    one.after.outcome === other.after.outcome &&
    other.ticks.every(({ question, has }) => one.ticks.some((tick) => tick.question === question && tick.has === has));
  return ordered.filter((one, index) => !ordered.slice(0, index).some((other) => contains(one, other)));
}
