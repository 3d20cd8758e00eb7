/** A run through a routine: plain data, pure steps. Each step is told the time, so nothing is counted and nothing drifts. */

/** Times are in milliseconds. */
export interface Run {
  /** How long each move takes. */
  readonly times: readonly number[];
  /** Which move it is; as many as there are once the routine is over. */
  readonly index: number;
  /** What had passed of the move when the clock was last started or stopped. */
  readonly passed: number;
  /** When the clock was last started. Without it, the clock stands. */
  readonly since?: number | undefined;
}

export const start = (times: readonly number[], now: number): Run => ({ times, index: 0, passed: 0, since: now });

export const isRunning = ({ since }: Run): boolean => since !== undefined;

export const isOver = ({ times, index }: Run): boolean => index >= times.length;

/** How long the move takes. */
const timeOf = ({ times, index }: Run): number => times[index] ?? 0;

/** What has passed of the move. A clock that was put back takes nothing away. */
export const passed = (run: Run, now: number): number =>
  Math.min(run.passed + Math.max(now - (run.since ?? now), 0), timeOf(run));

/** What is left of the move. */
export const left = (run: Run, now: number): number => timeOf(run) - passed(run, now);

/** The same, as a part of 1. */
export const shareLeft = (run: Run, now: number): number => left(run, now) / (timeOf(run) || 1);

/** What is left of the whole routine. */
export const totalLeft = (run: Run, now: number): number =>
  run.times.slice(run.index + 1).reduce((sum, time) => sum + time, left(run, now));

/** The move at `index` from its beginning. The clock goes on if it ran, and stops at the end. */
const at = (run: Run, index: number, now: number): Run => ({
  times: run.times,
  index,
  passed: 0,
  since: isRunning(run) && index < run.times.length ? now : undefined,
});

/** What each button makes of a run, by its `data-action`, and what the clock makes of it. */
export const steps = {
  pause: (run: Run, now: number): Run => ({ ...run, passed: passed(run, now), since: undefined }),
  resume: (run: Run, now: number): Run => (isRunning(run) || isOver(run) ? run : { ...run, since: now }),
  back: (run: Run, now: number): Run => at(run, Math.max(Math.min(run.index, run.times.length) - 1, 0), now),
  next: (run: Run, now: number): Run => (isOver(run) ? run : at(run, run.index + 1, now)),
  /** One move at most: whoever was away comes back to the next move, not to the end. */
  tick: (run: Run, now: number): Run => (isRunning(run) && left(run, now) <= 0 ? at(run, run.index + 1, now) : run),
};

export type Step = keyof typeof steps;
