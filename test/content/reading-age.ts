/** How old a reader must be, by Flesch–Kincaid: the npm packages `flesch-kincaid` (the formula) and `syllable`. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

// What stands in brackets, or behind a colon or semicolon, is read as a sentence of its own.
const sentencesOf = (text: string): readonly string[] =>
  text.split(/[.!?:;()]+(?:\s|$)|\(/).filter((part) => /\p{L}/u.test(part));

export const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];

/** The school year that the formula gives, and five: the age of a child in that year. */
export function readingAge(all: readonly { readonly text: string }[]): number {
  const words = all.flatMap(({ text }) => wordsOf(text));
  return (
    5 +
    fleschKincaid({
      sentence: all.flatMap(({ text }) => sentencesOf(text)).length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    })
  );
}
