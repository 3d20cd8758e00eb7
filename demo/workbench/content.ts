/** The content that is reviewed, as the page needs it. It is part of the page: nothing is loaded. */
import { edition } from '../../src/content/edition.js';
import { otherwise, outcomes as published } from '../../src/content/outcomes.js';
import { exclusive, questionnaire } from '../../src/content/questionnaire.js';
import type { Condition, Has, Outcome } from '../../src/content/schema.js';
import { readings, sources as publishedSources, type SourceId } from '../../src/content/sources.js';
import { mostUrgentFirst } from '../../src/content/urgency.js';
import { vignettes as visitors } from '../../src/content/vignettes.js';
import * as words from '../../src/internal/words.js';
import type { Edition } from '../../src/rules/compare.js';
import { tickText } from '../../src/views/tick-text.js';
import { sentences, type WordedEdition } from '../../tools/rules/comparison-sentences.mjs';

export { edition, mostUrgentFirst, questionnaire, tickText, visitors, words };

/** What the build knows: the hashes of the content, and the hazards as the log has them. */
export interface Built {
  readonly hash: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly hazards: readonly { id: string; title: string; cause: string; control: string; risk: string }[];
}
declare const BUILT: Built;
export const built = BUILT;

export const outcomes: readonly Outcome[] = published;
export const rules: Edition = { questionnaire, exclusive, outcomes, otherwise };

/** Where an outcome sends people, in the words of its card. */
export const placeText = (id: string): string => words.outcomes[id as keyof typeof words.outcomes].title;

/** The two results at home read alike; whoever chooses has to tell them apart. */
const notes: Readonly<Record<string, string>> = {
  'self-care': ' (not just usual soreness: keep moving, and see how it goes)',
  'normal-soreness': ' (usual soreness after exercise)',
};

/** The same, where one of them is chosen. */
export const placeChoice = (id: string): string => placeText(id) + (notes[id] ?? '');

/** How urgent an outcome is: 0 is the most urgent. */
export const position = (id: string): number => mostUrgentFirst.findIndex((each) => each === id);

const readingWords = {
  copy: 'read as a stored copy',
  abstract: 'read as an abstract',
  'not-opened': 'not opened again',
  ours: 'our own policy',
};

export const sources = Object.entries(publishedSources).map(([id, { label, url }]) => ({
  id,
  label,
  url,
  read: readingWords[readings[id as SourceId]],
}));

export const sourceOf = (id: string): (typeof sources)[number] | undefined => sources.find((each) => each.id === id);

export const worded = (edition: Edition, version: string): WordedEdition => ({
  version,
  rules: edition,
  optionText: words.optionText,
  outcomeText: placeText,
});

export const { conditionText, softerSentences, stricterRows } = sentences(tickText);

/** When a rule fires, as plain text. */
export const whenText = (when: Condition): string => conditionText(when).replaceAll('**', '');

/** What somebody ticks, without what says that nothing is wrong. */
export const tickedText = (answers: Readonly<Record<string, readonly string[] | undefined>>): string =>
  Object.entries(answers)
    .flatMap(([question, all = []]) => all.map((has): Has => ({ question, has })))
    .filter(({ has }) => has !== 'none' && has !== 'no')
    .map(tickText)
    .join('; ');
