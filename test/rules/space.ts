/** Every set of answers, numbered: a `index` is one set. Numbers let the tests walk a million sets in a second or two. */
import type { Answers, Question } from '../../src/content/schema.js';
import { matches } from '../../src/rules/matches.js';
import { answersTo, bestAnswer, isOneStepWorse, leaves } from './rule-context.js';

interface Extent {
  /** How many flags may be ticked on one list. */
  readonly flags: number;
  /** Whether a question may also stay without an answer. */
  readonly missing?: boolean;
}

/** One question. Its answers are counted like the digits of a number: `stride` is what one step in this digit adds. */
interface Digit {
  readonly question: Question;
  readonly answers: readonly (readonly string[])[];
  readonly stride: number;
  /** For each answer, what to add to a index to make this answer one step worse. */
  readonly worse: readonly (readonly number[])[];
  /** For each answer that is the best, what to add to a index to make it "I am not sure", or no answer at all. */
  readonly unclear: readonly (readonly number[])[];
}

export class Space {
  readonly size: number;
  /** The first questions are lists, the rest have one answer: how many ways there are to answer the rest. */
  readonly tails: number;
  readonly #digits: readonly Digit[];
  /** The list that decides, with the tail, which questions are asked. */
  readonly #gate: Digit | undefined;
  /** By answer at the gate and by tail: what the answers to questions that are not asked add to a index. */
  readonly #surplus: number[] = [];

  constructor(questionnaire: readonly Question[], { flags, missing = false }: Extent) {
    const digits: Digit[] = [];
    let stride = 1;
    for (const question of [...questionnaire].reverse()) {
      const answers = [...answersTo(question, flags), ...(missing ? [[]] : [])];
      digits.unshift(digitOf(question, answers, stride));
      stride *= answers.length;
    }
    this.size = stride;
    this.tails = digits
      .filter(({ question }) => question.choose === 'one')
      .reduce((ways, { answers }) => ways * answers.length, 1);
    this.#digits = digits;
    const lists = digits.filter(({ question }) => question.choose === 'many');
    const asking = questionnaire.flatMap(({ askedWhen }) => (askedWhen ? leaves(askedWhen) : []));
    const gates = lists.filter(({ question }) => asking.some((leaf) => leaf.question === question.id));
    if (gates.length > 1)
      throw new Error('Only one list may decide which questions are asked; test/rules/space.ts counts on it.');
    this.#gate = gates[0];
  }

  /** The answers to the questions that this visitor is asked. */
  answers(index: number): Answers {
    const answers: Record<string, readonly string[]> = {};
    for (const digit of this.#digits) {
      const { id, askedWhen } = digit.question;
      if (askedWhen && !matches(askedWhen, answers)) continue;
      const answer = digit.answers[choice(digit, index)]!;
      if (answer.length > 0) answers[id] = answer;
    }
    return answers;
  }

  /** The index of these answers. Questions left out have the best answer. */
  index(answers: Answers): number {
    let index = 0;
    for (const { question, answers: all, stride } of this.#digits) {
      const wanted = (answers[question.id] ?? bestAnswer(question)).join();
      index += stride * all.findIndex((answer) => answer.join() === wanted);
    }
    return index;
  }

  /** The one index for all sets of answers that differ only in questions that this visitor is not asked. */
  canonical(index: number): number {
    const key = this.tails * (this.#gate ? choice(this.#gate, index) : 0) + (index % this.tails);
    return index - (this.#surplus[key] ??= this.#addedByUnasked(index));
  }

  /** Every answer to a question, in the order of its digit. */
  answersTo(id: string): readonly (readonly string[])[] {
    return this.#digit(id).answers;
  }

  /** Which of those answers is given at this index. */
  choice(id: string, index: number): number {
    return choice(this.#digit(id), index);
  }

  /** The indices with one more flag, or with the next worse option to one question. */
  worse(index: number): readonly number[] {
    const indices: number[] = [];
    for (const digit of this.#digits) for (const step of digit.worse[choice(digit, index)]!) indices.push(index + step);
    return indices;
  }

  /** The indices where the best answer to one question has become "I am not sure", or no answer. */
  unclear(index: number): readonly number[] {
    const indices: number[] = [];
    for (const digit of this.#digits)
      for (const step of digit.unclear[choice(digit, index)]!) indices.push(index + step);
    return indices;
  }

  #digit(id: string): Digit {
    const digit = this.#digits.find(({ question }) => question.id === id);
    if (!digit) throw new Error(`No question "${id}".`);
    return digit;
  }

  #addedByUnasked(index: number): number {
    const answers = this.answers(index);
    return this.#digits
      .filter(({ question }) => question.askedWhen && !matches(question.askedWhen, answers))
      .reduce((sum, digit) => sum + digit.stride * choice(digit, index), 0);
  }
}

/** Which of its answers this question has at this index. */
const choice = ({ stride, answers }: Digit, index: number): number => Math.floor(index / stride) % answers.length;

function digitOf(question: Question, answers: readonly (readonly string[])[], stride: number): Digit {
  const best = bestAnswer(question).join();
  const steps = (isStep: (from: readonly string[], to: readonly string[]) => boolean): number[][] =>
    answers.map((from, here) => answers.flatMap((to, there) => (isStep(from, to) ? (there - here) * stride : [])));
  return {
    question,
    answers,
    stride,
    worse: steps((from, to) => isOneStepWorse(question, from, to)),
    unclear: steps((from, to) => from.join() === best && (to.length === 0 || to[0] === 'unsure')),
  };
}
