/** Who has reviewed this content. `npm run build` writes the last line from `reviews/`: do not edit it here. */

export interface Reviewer {
  readonly name: string;
  readonly role: string;
  /** The day of the review, `YYYY-MM-DD`. */
  readonly date: string;
  /** The edition that was read. */
  readonly edition: string;
}

/** The reviewers of today's content; or, where there are none, the last of those who read it before it changed. */
export interface Review {
  readonly isCurrent: boolean;
  readonly by: readonly [Reviewer, ...Reviewer[]];
}

export const review: Review | null = null;
