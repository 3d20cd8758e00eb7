/** One visitor's way through the checker: plain data, pure steps. What is shown is derived from the answers each time. */
import { otherwise, outcomes, type OutcomeId, type RuleId } from '../../content/outcomes.js';
import { exclusive, questionnaire } from '../../content/questionnaire.js';
import type { Answers, Question } from '../../content/schema.js';
import { decide, type Decision } from '../../rules/decide.js';
import { countedAnswers, path, type Path } from '../../rules/path.js';
import { tick } from '../../rules/tick.js';

export interface CheckerState {
  readonly started?: boolean;
  /** The visitor asked for the signs instead of questions. */
  readonly showsSigns?: boolean;
  /** The visitor unfolded the signs below the start before the script was there. */
  readonly unfolded?: boolean;
  /** How often the visitor pressed Continue without an answer. */
  readonly failed?: number;
  /** The answers given with Continue. */
  readonly answers: Answers;
  /** What is ticked on the screens, given or not, so that going back loses nothing. */
  readonly ticked: Answers;
  /** The visitor has pressed Change: the answers stay unfolded below the result. */
  readonly checks?: boolean;
  /** The state before a Change, until the new answer is given. */
  readonly unchanged?: CheckerState | undefined;
}

export const initialState: CheckerState = { answers: {}, ticked: {} };

/** Whether the state says anything of a visitor. */
export const isUsed = ({ started = false, showsSigns = false, unfolded = false, ticked }: CheckerState): boolean =>
  started || showsSigns || unfolded || Object.keys(ticked).length > 0;

/** What follows from the answers. */
export interface Progress extends Path {
  /** The question on the screen, or `undefined` before the start and at the result. */
  readonly question: Question | undefined;
  /** The answers that count. */
  readonly counted: Answers;
  /** The result, once one may be shown. */
  readonly decision: Decision<OutcomeId, RuleId> | undefined;
}

export function progress({ started, answers }: CheckerState): Progress {
  const way = path(questionnaire, outcomes, answers);
  const counted = countedAnswers(way.asked, answers);
  return {
    ...way,
    counted,
    question: started ? questionnaire.find(({ id }) => id === way.next) : undefined,
    decision: started && way.done ? decide(outcomes, otherwise, counted) : undefined,
  };
}

/** What tells one screen from another. */
export function screenKey(state: CheckerState): string {
  const { question, counted } = progress(state);
  return JSON.stringify([state.started, state.showsSigns, state.unfolded, question?.id, counted]);
}

/** The visitor ticked or cleared an option. */
export function toggleOption(state: CheckerState, option: string, on: boolean): CheckerState {
  const { question } = progress(state);
  if (!question) return state;
  const { ticked } = state;
  return {
    ...state,
    ticked: { ...ticked, [question.id]: tick(question, exclusive, ticked[question.id] ?? [], option, on) },
  };
}

/** The visitor pressed Start or Continue: what is ticked becomes the answer, or the screen asks for one. */
export function submitAnswer(state: CheckerState): CheckerState {
  const { question } = progress(state);
  if (!question) return { ...state, started: true, unfolded: false };
  const ticked = state.ticked[question.id];
  if (!ticked?.length) return { ...state, failed: (state.failed ?? 0) + 1 };
  return { ...state, failed: 0, unchanged: undefined, answers: { ...state.answers, [question.id]: ticked } };
}

/** What each button makes of a state, by its `data-action`. `question` is the button's value. */
export const actions = {
  /** One step: from a Change to the result, else to the question before, else to the start. */
  back(state: CheckerState): CheckerState {
    const last = progress(state).asked.at(-1);
    return state.unchanged ?? (last ? clearAnswer(state, last) : { ...state, failed: 0, started: false });
  },
  /** Asks one question again; the other answers stay. */
  change: (state: CheckerState, question: string): CheckerState => ({
    ...clearAnswer(state, question),
    checks: true,
    unchanged: { ...state, checks: true },
  }),
  restart: (): CheckerState => initialState,
  signs: (state: CheckerState): CheckerState => ({ ...state, showsSigns: !state.unfolded, unfolded: false }),
  questions: (state: CheckerState): CheckerState => ({ ...state, showsSigns: false }),
};

export type Action = keyof typeof actions;

const clearAnswer = (state: CheckerState, question: string): CheckerState => ({
  ...state,
  failed: 0,
  checks: false,
  answers: { ...state.answers, [question]: [] },
});
