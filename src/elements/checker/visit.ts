/** One visitor's way through the checker: plain data, pure steps. What is shown is derived from the answers each time. */
import { otherwise, outcomes, type OutcomeId } from '../../content/outcomes.js';
import { exclusive, questionnaire } from '../../content/questionnaire.js';
import type { Answers, Question } from '../../content/schema.js';
import { decide, type Decision } from '../../rules/decide.js';
import { countedAnswers, path, type Path } from '../../rules/path.js';
import { tick } from '../../rules/tick.js';

export interface Visit {
  readonly started: boolean;
  /** The visitor asked for the signs instead of questions. */
  readonly showsSigns: boolean;
  /** The answers given with Continue. */
  readonly answers: Answers;
  /** What is ticked on the screens, given or not, so that going back loses nothing. */
  readonly ticked: Answers;
  /** The answers before a Change, until it is done. */
  readonly unchanged: Answers | null;
  /** The visitor pressed Continue without an answer. */
  readonly failed: boolean;
}

export const fresh: Visit = { started: false, showsSigns: false, answers: {}, ticked: {}, unchanged: null, failed: false };

/** What follows from the answers. */
export interface Progress extends Path {
  /** The question on the screen, or `undefined` before the start and at the result. */
  readonly question: Question | undefined;
  /** The answers that count. */
  readonly counted: Answers;
  /** The result, once one may be shown. */
  readonly decision: Decision<OutcomeId> | undefined;
}

export function progress({ started, answers }: Visit): Progress {
  const way = path(questionnaire, outcomes, answers);
  const counted = countedAnswers(way.asked, answers);
  return {
    ...way,
    counted,
    question: started ? questionnaire.find(({ id }) => id === way.next) : undefined,
    decision: started && way.done ? decide(outcomes, otherwise, counted) : undefined,
  };
}

/** The visitor ticked or cleared an option. */
export function ticking(visit: Visit, question: Question, option: string, on: boolean): Visit {
  const now = tick(question, exclusive, visit.ticked[question.id] ?? [], option, on);
  return { ...visit, ticked: { ...visit.ticked, [question.id]: now } };
}

/** The visitor pressed Continue: what is ticked becomes the answer, or the screen asks for one. */
export function answering(visit: Visit, question: Question): Visit {
  const ticked = visit.ticked[question.id] ?? [];
  if (ticked.length === 0) return { ...visit, failed: true };
  return { ...visit, failed: false, unchanged: null, answers: { ...visit.answers, [question.id]: ticked } };
}

/** The visitor wants to change one answer; the others stay. */
export function changing(visit: Visit, question: string): Visit {
  return { ...visit, unchanged: visit.answers, answers: without(visit.answers, question) };
}

/** One step back: from a Change to the result, else to the question before, else to the start. */
export function goingBack(visit: Visit): Visit {
  const { unchanged } = visit;
  if (unchanged) return { ...visit, failed: false, unchanged: null, answers: unchanged, ticked: { ...visit.ticked, ...unchanged } };
  const last = progress(visit).asked.at(-1);
  if (last === undefined) return { ...visit, failed: false, started: false };
  return { ...visit, failed: false, answers: without(visit.answers, last) };
}

const without = (answers: Answers, question: string): Answers => ({ ...answers, [question]: [] });
