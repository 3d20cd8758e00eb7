// The WordPress plugin as a zip file: its own files, the built module with its first screens, the licences, and the version and
// address of package.json.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { addresses } from './address.mjs';
import { zip } from './zip.mjs';

const plugin = 'back-pain-elements';
const folder = `wordpress/${plugin}`;

/** Of the first screens those with headings of level 2, from which the plugin makes the others, and their styles. */
const isFirstScreen = (name) => /\.h2\.html$|\.css$/.test(name);

export function pluginZip() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const site = addresses()?.site ?? 'false';
  const written = (text) =>
    text
      .replaceAll('0.0.0', version)
      .replace(/^( \* Update URI: +)false$/m, `$1${site}`)
      .replace("const UPDATE_URI = 'false';", `const UPDATE_URI = '${site}';`);
  const files = [
    ...readdirSync(folder, { recursive: true })
      .sort()
      .map((name) => `${folder}/${name}`)
      .filter((file) => statSync(file).isFile())
      .map((file) => [
        path.posix.relative(folder, file.replaceAll(path.sep, '/')),
        written(readFileSync(file, 'utf8')),
      ]),
    ...readdirSync('dist')
      .filter((name) => /^(back-pain-elements\.js(\.map)?|edition\.json|LICENSE-lit.*)$/.test(name))
      .map((name) => [`assets/${name}`, readFileSync(`dist/${name}`)]),
    ...readdirSync('dist/prerendered')
      .filter(isFirstScreen)
      .map((name) => [`assets/prerendered/${name.replace('.h2.', '.')}`, readFileSync(`dist/prerendered/${name}`)]),
    ['LICENSE.txt', readFileSync('LICENSE')],
  ];
  return zip(files.map(([name, content]) => [`${plugin}/${name}`, Buffer.from(content)]));
}
