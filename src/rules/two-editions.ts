/** Two editions of questions and rules, over one set of ticks. */
import type { Answers, Has, Outcome, Question } from '../content/schema.js';
import { matches } from './matches.js';
import { isIn, minimalTicks, type TickSet } from './minimal-ticks.js';
import { clash } from './tick.js';

/** One edition: what is asked, and what follows. */
export interface Edition {
  readonly questionnaire: readonly Question[];
  /** Options that stand alone. The first means "None of these". */
  readonly exclusive: readonly string[];
  /** The first with a rule that fires is the result. */
  readonly outcomes: readonly Outcome[];
  readonly otherwise: string;
}

/** The smallest sets of ticks for each outcome of an edition, and for each of its questions to be asked. */
export interface Compiled {
  readonly outcomes: readonly (readonly TickSet[])[];
  readonly asked: ReadonlyMap<string, readonly TickSet[]>;
}

/** One way to answer a question, and the bits of what each edition sees of it. */
export interface Choice {
  readonly ticked: readonly string[];
  readonly bits: TickSet;
}

/**
 * What an edition sees of answers that were given to another: those to its own questions, without the options that it
 * lacks. Where nothing is left of an answer it is "None of these"; a question without that option has no answer then.
 */
export function seenBy({ questionnaire, exclusive: [none = ''] }: Edition, answers: Answers): Answers {
  const seen: Record<string, readonly string[]> = {};
  for (const { id, options } of questionnaire) {
    const ticked = answers[id] ?? [];
    const known = ticked.filter((option) => options.includes(option));
    if (known.length > 0) seen[id] = known;
    else if (ticked.length > 0 && options.includes(none)) seen[id] = [none];
  }
  return seen;
}

/** Those of the answers that count in a visit: to the questions that the edition asks. */
export function countedBy({ questionnaire }: Edition, answers: Answers): Answers {
  const counted: Record<string, readonly string[]> = {};
  for (const { id, askedWhen } of questionnaire) {
    const ticked = answers[id];
    if (ticked && (!askedWhen || matches(askedWhen, counted))) counted[id] = ticked;
  }
  return counted;
}

/**
 * Gives each tick its bit. "None of these" has one bit; or, where an edition lacks an option of the question, one bit for
 * each edition, because whoever ticks a new option alone has "None of these" in the eyes of the old edition only.
 */
export class TwoEditions {
  /** The questions of the new edition, then those that only the old one has. */
  readonly ids: readonly string[];
  readonly #editions: readonly [Edition, Edition];
  readonly #bits = new Map<string, TickSet>();
  readonly #choices = new Map<string, readonly Choice[]>();

  constructor(before: Edition, after: Edition) {
    this.#editions = [before, after];
    this.ids = [...new Set([after, before].flatMap(({ questionnaire }) => questionnaire.map(({ id }) => id)))];
  }

  /** With `counted`, an answer counts only where the edition asks the question; else every answer given counts. */
  compile(edition: Edition, counted: boolean): Compiled {
    const asked = new Map<string, readonly TickSet[]>();
    const isOffered = ({ question, has }: Has): boolean =>
      edition.questionnaire.some(({ id, options }) => id === question && options.includes(has));
    const setsOf = (tick: Has): TickSet[] =>
      isOffered(tick) ? (asked.get(tick.question) ?? []).map((set) => set | this.#bit(edition, tick)) : [];
    // In the order of the questions: whether one is asked depends on those before it alone.
    for (const { id, askedWhen } of edition.questionnaire) {
      asked.set(id, counted && askedWhen ? minimalTicks(askedWhen, setsOf) : [0n]);
    }
    const outcomes = edition.outcomes.map(({ rules }) => minimalTicks({ any: rules.map(({ when }) => when) }, setsOf));
    return { outcomes, asked };
  }

  /** Those of the bits that stand for answers to this question. */
  partOf(id: string, ticks: TickSet): TickSet {
    let part = 0n;
    for (const [key, bit] of this.#bits) if (key.startsWith(`${id} `)) part |= bit & ticks;
    return part;
  }

  /** The smallest ways to answer a question with these of its bits, the fewest ticks first. Empty: nobody can. */
  choices(id: string, wanted: TickSet): readonly Choice[] {
    const key = `${id} ${wanted}`;
    const known = this.#choices.get(key) ?? this.#findChoices(id, wanted);
    this.#choices.set(key, known);
    return known;
  }

  #findChoices(id: string, wanted: TickSet): readonly Choice[] {
    const options = this.#optionsOf(id);
    const fixed = options.filter((option) => ((this.#bits.get(`${id} ${option}`) ?? 0n) & wanted) !== 0n);
    // One tick answers the question in both editions, unless one of them lacks it: then each may need one of its own.
    const pairs = options.flatMap((one) =>
      (this.#differs(id) ? options : [one]).map((other) => [...fixed, one, other]),
    );
    const sets = [...(fixed.length > 0 ? [fixed] : []), ...pairs].map((set) =>
      options.filter((option) => set.includes(option)),
    );
    const choices = sets
      .filter((ticked) => this.#isPossible(id, ticked))
      .map((ticked) => ({ ticked, bits: this.#bitsOf(id, ticked) }))
      .filter(({ bits }) => isIn(wanted, bits));
    const unique = [...new Map(choices.map((choice) => [choice.ticked.join(' '), choice])).values()];
    const least = unique.filter(({ bits }) => !unique.some((other) => other.bits !== bits && isIn(other.bits, bits)));
    return least.sort((one, other) => one.ticked.length - other.ticked.length);
  }

  /** Whether somebody can tick these together: in at least one edition, no two of them exclude each other. */
  #isPossible(id: string, ticked: readonly string[]): boolean {
    const excludes = (one: string, other: string): boolean =>
      this.#editions.every(({ questionnaire, exclusive }) =>
        questionnaire.every((question) => question.id !== id || clash(question, exclusive, one, other)),
      );
    return !ticked.some((one) => ticked.some((other) => one !== other && excludes(one, other)));
  }

  #bitsOf(id: string, ticked: readonly string[]): TickSet {
    let bits = 0n;
    for (const edition of this.#editions) {
      for (const has of seenBy(edition, { [id]: ticked })[id] ?? []) bits |= this.#bit(edition, { question: id, has });
    }
    return bits;
  }

  #bit(edition: Edition, { question, has }: Has): TickSet {
    const isOfOne = has === edition.exclusive[0] && this.#differs(question);
    const key = isOfOne ? `${question} ${has} ${this.#editions.indexOf(edition)}` : `${question} ${has}`;
    const bit = this.#bits.get(key) ?? 1n << BigInt(this.#bits.size);
    this.#bits.set(key, bit);
    return bit;
  }

  /** Whether both editions ask this question, and one has an option that the other lacks. */
  #differs(id: string): boolean {
    const [one = [], other = one] = this.#versions(id);
    return [...one, ...other].some((option) => !one.includes(option) || !other.includes(option));
  }

  /** Its options in either, "None of these" first: a visit made up for an example is as plain as can be. */
  #optionsOf(id: string): readonly string[] {
    const none = this.#editions.map(({ exclusive }) => exclusive[0]);
    const options = [...new Set(this.#versions(id).flat())];
    return [
      ...options.filter((option) => none.includes(option)),
      ...options.filter((option) => !none.includes(option)),
    ];
  }

  #versions(id: string): readonly (readonly string[])[] {
    return this.#editions.flatMap(({ questionnaire }) =>
      questionnaire.filter((question) => question.id === id).map(({ options }) => options),
    );
  }
}
