/** The file that a changed rule or word is handed in with. Its schema is tools/change/change.schema.json. */
import { built, edition, rules, visitors } from './content.js';
import { decisionOf, effectsOf } from './effects.js';
import { editionWith, type Edits } from './edits.js';
import { publishedWords } from './published-words.js';

export function changeFile(edits: Edits): object {
  const { faults, softer } = effectsOf(edits);
  const after = editionWith(rules, edits);
  return {
    kind: 'back-pain-elements change',
    format: 1,
    edition: edition.version,
    contentHash: built.hash,
    reason: edits.reason,
    rules: Object.entries(edits.rules).map(([id, rule]) => (rule ? { id, ...rule } : { id, isRemoved: true })),
    words: Object.entries(edits.words).map(([where, to]) => ({ where, from: publishedWords[where] ?? '', to })),
    /** Example visitors who now come to another result, or by other rules. */
    visitors: visitors.flatMap(({ who, answers, outcome, because }) => {
      const now = decisionOf(after, answers);
      return now.outcome === outcome && String(now.because) === String(because)
        ? []
        : [{ who, outcome: now.outcome, because: now.because }];
    }),
    milder: softer,
    faults,
  };
}
