// What a clinical review covers, and its hash: one changed word is another hash. docs/clinical/review.md says what is in it.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { load } from '../rules/load.mjs';

/** The exports of the locale that the checker, its lists and its results are made of. Who reviewed it, and the expiry, are not among them. */
const spoken = [
  'aboutPurpose',
  'call',
  'checker',
  'exclusive',
  'idle',
  'lists',
  'outcomes',
  'questions',
  'regions',
  'result',
  'safetyNet',
  'soreness',
];

/** The content that is reviewed, as data, in parts that a person can name. */
export async function reviewedContent() {
  const { texts } = await load('test/content/texts.ts');
  const content = await load(
    ...['outcomes', 'questionnaire', 'regions', 'sources'].map((name) => `src/content/${name}.ts`),
  );
  const {
    additions,
    ambulanceRules,
    clinicVisitors,
    exclusive,
    otherwise,
    outcomes,
    questionnaire,
    readings,
    regions,
    sources,
  } = content;
  return {
    questions: { questionnaire, exclusive },
    rules: { outcomes, otherwise, additions, ambulanceRules, clinicVisitors },
    regions,
    sources: { sources, readings },
    words: texts(...spoken).map(({ where, text }) => [where, text]),
  };
}

/** SHA-256 over the canonical form of JSON (RFC 8785), in hexadecimal. */
export const hashOf = (data) => createHash('sha256').update(canonicalize(data)).digest('hex');

/** The hash of today's content, and of each of its parts, so that it can be said which has changed. */
export async function contentHashes() {
  const content = await reviewedContent();
  const parts = Object.fromEntries(Object.entries(content).map(([name, part]) => [name, hashOf(part)]));
  return { hash: hashOf(content), parts };
}
