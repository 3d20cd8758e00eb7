// A rollup plugin: puts the licences of all packages that a file holds beside it, as they ask.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildError } from './build-error.mjs';
import { chunksOf } from './chunks.mjs';

const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

export function licences(fileName) {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const ids = chunksOf(bundle).flatMap(({ moduleIds }) => moduleIds);
      const folders = new Set(ids.flatMap((id) => packageFolder.exec(id)?.[0] ?? []));
      const texts = [...folders].sort().map((folder) => {
        const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
        const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
        if (!license) throw buildError(`${name} names no licence to put into ${fileName}.`);
        const text = file ? `\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}` : '';
        return `${name} ${version}: ${license}${text}\n`;
      });
      this.emitFile({ type: 'asset', fileName, source: texts.join('\n\n') });
    },
  };
}
