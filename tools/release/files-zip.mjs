// The built files as a zip file, in a folder of their version, for a server of one's own.
import { readFileSync, readdirSync } from 'node:fs';
import { zip } from './zip.mjs';

export function filesZip() {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const scripts = readdirSync('dist').filter((file) => /\.(js|js\.map|js\.br|js\.gz)$/.test(file));
  const files = [...scripts, 'integrity.json', 'edition.json', 'LICENSE-lit.txt'].map((file) => [file, readFileSync(`dist/${file}`)]);
  return zip([...files, ['LICENSE.txt', readFileSync('LICENSE')]].map(([file, content]) => [`${name}/${version}/${file}`, content]));
}
