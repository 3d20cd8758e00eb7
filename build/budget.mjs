// A rollup plugin: prints what each file weighs, and fails when it weighs too much.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildError } from './build-error.mjs';
import { chunksOf } from './chunks.mjs';

/** @param limit the most that a file may weigh, in bytes of brotli */
export function budget(limit) {
  return {
    name: 'budget',
    generateBundle(_, bundle) {
      for (const { fileName, code } of chunksOf(bundle)) {
        const [raw, gzip, brotli] = [Buffer.from(code), gzipSync(code), brotliCompressSync(code)].map(
          (bytes) => bytes.length,
        );
        if (!this.meta.watchMode) console.log(`dist/${fileName}: ${raw} B, gzip ${gzip} B, brotli ${brotli} B`);
        if (brotli > limit)
          throw buildError(`dist/${fileName} is ${brotli} B in brotli; the budget is ${limit} B (rollup.config.mjs).`);
      }
    },
  };
}
