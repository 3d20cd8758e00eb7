/** The run of a routine, whatever is pressed and however the clock goes. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  isOver,
  isRunning,
  left,
  shareLeft,
  start,
  steps,
  totalLeft,
  type Run,
} from '../../src/elements/guided-routine/state.js';

const times = fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 1, maxLength: 12 });

/** What is done, and how much later: a clock may be put back too. */
const acts = fc.array(
  fc.record({
    step: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
    later: fc.integer({ min: -10_000, max: 400_000 }),
  }),
  { maxLength: 60 },
);

/** The run after each act, with the time of each. */
function* walk(
  given: readonly number[],
  done: readonly { readonly step: keyof typeof steps; readonly later: number }[],
): Generator<{ before: Run; run: Run; step: keyof typeof steps; now: number }> {
  let now = 1_000_000;
  let run = start(given, now);
  for (const { step, later } of done) {
    now += later;
    const before = run;
    run = steps[step](before, now);
    yield { before, run, step, now };
  }
}

const total = (given: readonly number[]): number => given.reduce((sum, each) => sum + each, 0);

describe('a run through a routine, whatever is done and whenever', () => {
  it('keeps its place among the moves, and its time between none and all', () => {
    fc.assert(
      fc.property(times, acts, (given, done) => {
        for (const { run, now } of walk(given, done)) {
          for (const at of [now - 5000, now, now + 1, now + 1e7]) {
            expect(run.index).to.be.within(0, given.length);
            expect(left(run, at)).to.be.within(0, given[run.index] ?? 0);
            expect(shareLeft(run, at)).to.be.within(0, 1);
            expect(totalLeft(run, at)).to.be.within(0, total(given));
            expect(totalLeft(run, at)).to.be.least(left(run, at));
          }
        }
      }),
    );
  });

  it('comes to its end once, stands still there, and leaves it by Back alone', () => {
    fc.assert(
      fc.property(times, acts, (given, done) => {
        for (const { before, run, step, now } of walk(given, done)) {
          if (isOver(run)) {
            expect(isRunning(run)).to.equal(false);
            expect(totalLeft(run, now + 1e6)).to.equal(0);
          }
          if (isOver(before) && step !== 'back') expect(run.index).to.equal(given.length);
          expect(run.index - before.index).to.be.within(-1, 1);
        }
      }),
    );
  });

  it('takes no time while it is paused', () => {
    fc.assert(
      fc.property(times, acts, fc.integer({ min: 0, max: 1e7 }), (given, done, wait) => {
        for (const { run, now } of walk(given, done)) {
          const paused = steps.pause(run, now);
          expect(left(paused, now + wait)).to.equal(left(run, now));
          const resumed = steps.resume(paused, now + wait);
          expect(left(resumed, now + wait)).to.equal(left(run, now));
        }
      }),
    );
  });

  it('takes exactly the time of its moves when nobody interferes, however late the clock rings', () => {
    fc.assert(
      fc.property(times, fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1 }), (given, delays) => {
        let now = 0;
        let run = start(given, now);
        let late = 0;
        for (let turn = 0; !isOver(run); turn++) {
          const delay = delays[turn % delays.length]!;
          now += left(run, now) + delay;
          late += delay;
          run = steps.tick(run, now);
        }
        expect(now - late).to.equal(total(given));
      }),
    );
  });

  it('goes one move on for whoever was away, and gives that move its whole time', () => {
    const run = steps.tick(start([10_000, 20_000, 30_000], 0), 3_600_000);
    expect(run.index).to.equal(1);
    expect(left(run, 3_600_000)).to.equal(20_000);
  });

  it('goes back to the first move at most, from its beginning', () => {
    const run = steps.back(start([10_000, 20_000], 0), 4000);
    expect(run.index).to.equal(0);
    expect(left(run, 4000)).to.equal(10_000);
  });
});
