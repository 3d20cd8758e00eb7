// A rollup plugin: puts Lit's licence beside a file that contains Lit, as the licence asks.
import { readFileSync } from 'node:fs';
import { chunksOf } from './chunks.mjs';

export function litLicence() {
  return {
    name: 'lit-licence',
    generateBundle(_, bundle) {
      if (!chunksOf(bundle).some(({ moduleIds }) => moduleIds.some((id) => id.includes('/lit-html/')))) return;
      this.emitFile({ type: 'asset', fileName: 'LICENSE-lit.txt', source: readFileSync('node_modules/lit/LICENSE') });
    },
  };
}
