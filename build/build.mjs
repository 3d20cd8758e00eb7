// npm run build: writes dist/, step by step.
import { rmSync } from 'node:fs';
import { run } from '../tools/run.mjs';

rmSync('dist', { recursive: true, force: true });
run([
  'node tools/reviews/write.mjs',
  'rollup -c --silent',
  'node build/prerendered.mjs',
  'node build/integrity.mjs',
  'node tools/release/edition.mjs',
  'rollup -c rollup.types.config.mjs --silent',
  'node tools/manifest/manifest.mjs',
  'node tools/rules/rules-json.mjs',
  'node tools/rules/fhir.mjs',
  'node build/compress.mjs',
]);
