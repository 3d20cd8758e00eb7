// The WordPress plugin as a zip file: its own files, the built module, the licences and the version of package.json.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { zip } from './zip.mjs';

const plugin = 'back-pain-elements';
const folder = `wordpress/${plugin}`;

export function pluginZip() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = [
    ...readdirSync(folder, { recursive: true })
      .sort()
      .map((name) => `${folder}/${name}`)
      .filter((file) => statSync(file).isFile())
      .map((file) => [
        path.posix.relative(folder, file.replaceAll(path.sep, '/')),
        readFileSync(file, 'utf8').replaceAll('0.0.0', version),
      ]),
    ...readdirSync('dist')
      .filter((name) => /^(back-pain-elements\.js(\.map)?|LICENSE-lit.*)$/.test(name))
      .map((name) => [`assets/${name}`, readFileSync(`dist/${name}`)]),
    ['LICENSE.txt', readFileSync('LICENSE')],
  ];
  return zip(files.map(([name, content]) => [`${plugin}/${name}`, Buffer.from(content)]));
}
