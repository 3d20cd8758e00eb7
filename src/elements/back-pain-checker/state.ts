/** One visitor's way through the checker: plain data, pure steps. What is shown is derived from the answers each time. */
import { otherwise, outcomes, type OutcomeId } from '../../content/outcomes.js';
import { exclusive, questionnaire } from '../../content/questionnaire.js';
import type { Answers, Question } from '../../content/schema.js';
import { decide, type Decision } from '../../rules/decide.js';
import { countedAnswers, path, type Path } from '../../rules/path.js';
import { tick } from '../../rules/tick.js';

export interface Visit {
  readonly started?: boolean;
  /** The visitor asked for the signs instead of questions. */
  readonly showsSigns?: boolean;
  /** The visitor pressed Continue without an answer. */
  readonly failed?: boolean;
  /** The answers given with Continue. */
  readonly answers: Answers;
  /** What is ticked on the screens, given or not, so that going back loses nothing. */
  readonly ticked: Answers;
  /** The visit before a Change, until the new answer is given. */
  readonly unchanged?: Visit | undefined;
}

export const fresh: Visit = { answers: {}, ticked: {} };

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
export function ticking(visit: Visit, option: string, on: boolean): Visit {
  const { question } = progress(visit);
  if (!question) return visit;
  const { ticked } = visit;
  return { ...visit, ticked: { ...ticked, [question.id]: tick(question, exclusive, ticked[question.id] ?? [], option, on) } };
}

/** The visitor pressed Start or Continue: what is ticked becomes the answer, or the screen asks for one. */
export function continuing(visit: Visit): Visit {
  const { question } = progress(visit);
  if (!question) return { ...visit, started: true };
  const ticked = visit.ticked[question.id];
  if (!ticked?.length) return { ...visit, failed: true };
  return { ...visit, failed: false, unchanged: undefined, answers: { ...visit.answers, [question.id]: ticked } };
}

/** What each button makes of a visit, by its `data-action`. `question` is the button's value. */
export const actions = {
  /** One step: from a Change to the result, else to the question before, else to the start. */
  back(visit: Visit): Visit {
    const last = progress(visit).asked.at(-1);
    return visit.unchanged ?? (last ? without(visit, last) : { ...visit, failed: false, started: false });
  },
  /** Asks one question again; the other answers stay. */
  change: (visit: Visit, question: string): Visit => ({ ...without(visit, question), unchanged: visit }),
  restart: (): Visit => fresh,
  signs: (visit: Visit): Visit => ({ ...visit, showsSigns: true }),
  questions: (visit: Visit): Visit => ({ ...visit, showsSigns: false }),
};

export type Action = keyof typeof actions;

const without = (visit: Visit, question: string): Visit => ({
  ...visit,
  failed: false,
  answers: { ...visit.answers, [question]: [] },
});
