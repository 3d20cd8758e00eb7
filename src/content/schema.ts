/** The vocabulary of the content: what a question, a condition, a rule and an outcome are. Types only. */

/** The smallest condition: the visitor's answer to `question` includes the option `has`. */
export interface Has {
  readonly question: string;
  readonly has: string;
}

/**
 * When something holds. Only `has`, `all` and `any`: without negation, an unanswered question can satisfy nothing,
 * and one more tick can never make a result milder.
 */
export type Condition<Leaf extends Has = Has> =
  Leaf | { readonly all: readonly Condition<Leaf>[] } | { readonly any: readonly Condition<Leaf>[] };

/** One screen of the checker. Options are listed in the order in which the visitor reads them. */
export interface Question<Leaf extends Has = Has> {
  readonly id: string;
  readonly choose: 'one' | 'many';
  readonly options: readonly string[];
  /** Options that cannot both be true; ticking one clears the other. */
  readonly apart?: readonly string[];
  /** Asked only when this holds for the answers so far. Left out: always asked. */
  readonly askedWhen?: Condition<Leaf>;
}

/** One published rule. */
export interface Rule<Leaf extends Has = Has, Source extends string = string> {
  readonly id: string;
  readonly when: Condition<Leaf>;
  /** The guidance that the rule repeats, as ids of `sources.ts`. */
  readonly sources: readonly Source[];
  /** Month in which the rule was last compared with its sources, read as `sources.ts` says, `YYYY-MM`. */
  readonly reviewed: string;
}

/** One place to send a visitor, with every rule that leads there. */
export interface Outcome<Leaf extends Has = Has, Source extends string = string> {
  readonly id: string;
  /** What a clinic may show with this result. `advertisement`: its details, labelled. `credit`: one neutral line. */
  readonly clinic: 'none' | 'advertisement' | 'credit';
  readonly rules: readonly Rule<Leaf, Source>[];
}

/** What the visitor ticked: option ids by question id. A single answer is an array of one. */
export type Answers = Readonly<Partial<Record<string, readonly string[]>>>;
