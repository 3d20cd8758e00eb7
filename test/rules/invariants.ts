/**
 * The invariants that any edition of the rules must keep (clinical specification, section 5). Each takes what was decided and
 * the indices to look at, and yields one plain sentence for every breach.
 */
import { inWords } from './rule-context.js';
import { earnsNormalSoreness, oracle } from './oracle.js';
import type { Verdicts } from './verdicts.js';

export type Invariant = (verdicts: Verdicts, indices: Iterable<number>) => Generator<string>;

/** The oracle and the rules say the same, for the same reasons; and N01 alone leads to `normal-soreness` (P1, P5). */
export const agreesWithOracle: Invariant = function* (verdicts, indices) {
  for (const index of indices) {
    const answers = verdicts.space.answers(index);
    const told = verdicts.decide(index, answers);
    const expected = oracle(answers);
    if (told.outcome !== expected.outcome) {
      yield `${inWords(answers)} is told ${told.outcome} instead of ${expected.outcome}`;
    } else if (told.because.join() !== expected.because.join()) {
      yield `${inWords(answers)} is told ${told.outcome} because of ${told.because.join()} instead of ${expected.because.join()}`;
    }
    if ((told.outcome === 'normal-soreness') !== earnsNormalSoreness(answers)) {
      yield `${inWords(answers)} is told ${told.outcome}, and normal-soreness must be earned`;
    }
  }
};

/** One more flag, or a worse option, never makes it milder (P2). */
export const worseIsNeverMilder: Invariant = function* (verdicts, indices) {
  yield* neverMilder(verdicts, indices, (index) => verdicts.space.worse(index));
};

/** "I am not sure", or no answer, is never milder than the best answer (P4). */
export const unclearIsNeverMilder: Invariant = function* (verdicts, indices) {
  yield* neverMilder(verdicts, indices, (index) => verdicts.space.unclear(index));
};

function* neverMilder(
  verdicts: Verdicts,
  indices: Iterable<number>,
  stepsFrom: (index: number) => readonly number[],
): Generator<string> {
  const { space } = verdicts;
  for (const index of indices) {
    const urgency = verdicts.urgency(index);
    for (const step of stepsFrom(index)) {
      if (verdicts.urgency(step) >= urgency) continue;
      const [from, to] = [index, step].map((each) => inWords(space.answers(each)));
      yield `${to!} is told ${verdicts.decide(step).outcome}, milder than ${from!}`;
    }
  }
}
