/** The language that is shipped, and the few helpers that find words by id. */
import * as enGB from '../content/locales/en-GB.js';
import type { Messages } from '../content/locales/messages.js';
import type { QuestionId } from '../content/questionnaire.js';
import { review } from '../content/review.js';
import type { Has } from '../content/schema.js';

export * from '../content/locales/en-GB.js';

// Every language fills the whole type, and nothing else: a missing or surplus word does not compile.
enGB satisfies Messages & Record<Exclude<keyof typeof enGB, keyof Messages>, never>;

interface QuestionText {
  readonly title: string;
  readonly short: string;
  readonly hint?: string;
  readonly options: Readonly<Record<string, string>>;
}

/** The words of a question, by an id that is only known at run time. */
export const questionWords = (id: string): QuestionText => enGB.questions[id as QuestionId];

/** The words of an option, as the visitor read them. */
export const optionText = ({ question, has }: Has): string =>
  questionWords(question).options[has] ?? enGB.exclusive[has as keyof typeof enGB.exclusive];

/** A date in words. `date` is `YYYY-MM-DD`, a day everywhere, or a time in milliseconds, a day where the visitor is. */
export const dateText = (date: string | number): string =>
  new Date(date).toLocaleDateString(enGB.lang, {
    dateStyle: 'long',
    timeZone: date === String(date) ? 'UTC' : undefined,
  });

/** Who has reviewed this edition. */
export function reviewText(): string {
  if (!review) return enGB.aboutReview;
  const [{ name, edition }] = review.by;
  return review.isCurrent
    ? enGB.aboutReviewed(review.by.map((each) => `${each.name}, ${each.role}, ${dateText(each.date)}`).join('; '))
    : enGB.aboutReviewChanged(name, edition);
}
