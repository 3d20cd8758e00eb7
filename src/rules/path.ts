/** Which questions a visitor is asked, and when the answer is settled. */
import type { Answers, Outcome, Question } from '../content/schema.js';
import { decide } from './decide.js';
import { matches } from './matches.js';

export interface Path<QuestionId extends string = string> {
  /** The questions asked and answered so far, in order. Answers to any other question do not count. */
  readonly asked: readonly QuestionId[];
  /** The question to ask next, or `null` when a result may be shown. */
  readonly next: QuestionId | null;
  /** Whether a result may be shown. */
  readonly done: boolean;
  /** About how many questions this visitor is asked in all: what is known, and the first option of each that follows. */
  readonly total: number;
}

/** Walks the questionnaire with these answers. It stops as soon as no later answer could make the outcome more urgent. */
export function path<Q extends Question>(
  questionnaire: readonly Q[],
  outcomes: readonly Outcome[],
  answers: Answers,
): Path<Q['id']> {
  const asked: Q['id'][] = [];
  let known: Answers = {};
  for (const [index, question] of questionnaire.entries()) {
    if (!isAsked(question, known)) continue;
    const answer = answers[question.id];
    if (!answer?.length) {
      const typical = answerAll(questionnaire.slice(index), known, ({ options }) => options.slice(0, 1));
      return { asked, next: question.id, done: false, total: Object.keys(typical).length };
    }
    asked.push(question.id);
    known = { ...known, [question.id]: answer };
    if (isSettled(questionnaire.slice(index + 1), outcomes, known)) break;
  }
  return { asked, next: null, done: true, total: asked.length };
}

/** The answers that count: those to the questions on the visitor's path. */
export function countedAnswers(asked: readonly string[], answers: Answers): Answers {
  return Object.fromEntries(asked.map((id) => [id, answers[id]]));
}

const isAsked = ({ askedWhen }: Question, answers: Answers): boolean => !askedWhen || matches(askedWhen, answers);

/** Conditions know no negation, so ticking every later option at once shows the most urgent outcome still possible. */
function isSettled(later: readonly Question[], outcomes: readonly Outcome[], known: Answers): boolean {
  const worst = answerAll(later, known, ({ options }) => options);
  const now = decide(outcomes, '', known).outcome;
  return now !== '' && now === decide(outcomes, '', worst).outcome;
}

/** `known`, and the answers of somebody who ticks what `pick` says in each of `questions` that is asked. */
const answerAll = (
  questions: readonly Question[],
  known: Answers,
  pick: (question: Question) => readonly string[],
): Answers =>
  questions.reduce((so, question) => (isAsked(question, so) ? { ...so, [question.id]: pick(question) } : so), known);
