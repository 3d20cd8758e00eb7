// A rollup plugin: fails when a file would need another file to run.
import { buildError } from './build-error.mjs';
import { chunksOf } from './chunks.mjs';

export function assertSelfContained() {
  return {
    name: 'self-contained',
    generateBundle(_, bundle) {
      for (const { fileName, imports, dynamicImports } of chunksOf(bundle)) {
        const needed = [...imports, ...dynamicImports];
        if (needed.length)
          throw buildError(`dist/${fileName} must be self-contained but imports ${needed.join(', ')}.`);
      }
    },
  };
}
