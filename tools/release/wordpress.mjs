// Makes wordpress/back-pain-elements.zip: the plugin, the built module, the licences and the version of package.json.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from './zip.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const plugin = 'back-pain-elements';
const folder = `wordpress/${plugin}`;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const files = [
  ...readdirSync(folder, { recursive: true })
    .sort()
    .map((name) => `${folder}/${name}`)
    .filter((file) => statSync(file).isFile())
    .map((file) => [path.posix.relative(folder, file.replaceAll(path.sep, '/')), withVersion(readFileSync(file, 'utf8'))]),
  ...readdirSync('dist')
    .filter((name) => /^(back-pain-elements\.js(\.map)?|LICENSE-lit.*)$/.test(name))
    .map((name) => [`assets/${name}`, readFileSync(`dist/${name}`)]),
  ['LICENSE.txt', readFileSync('LICENSE')],
];

const bytes = zip(files.map(([name, content]) => [`${plugin}/${name}`, Buffer.from(content)]));
writeFileSync(`${folder}.zip`, bytes);
console.log(`${folder}.zip: ${version}, ${files.length} files, ${bytes.length} B`);

function withVersion(text) {
  return text.replaceAll('0.0.0', version);
}
