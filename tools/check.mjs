// npm run check: types, lint, and documents that have drifted from what they are written from.
import { run } from './run.mjs';

run([
  'tsc',
  'tsc -p demo',
  'eslint .',
  'prettier --check --log-level warn .',
  'node tools/reviews/write.mjs --check',
  'node tools/docs/rules-doc.mjs --check',
  'node tools/rules/compare.mjs --check',
  'node tools/rules/alarms.mjs --check',
  'node tools/generate.mjs --check',
  'node tools/release/check.mjs --source',
]);
