// npm run generate: writes all that repeats the vocabulary of src, which is the attributes, their values, their words and the
// heights of fallbacks: the tables of README.md, what the WordPress plugin and the builder know, its words for translators, and the
// heights in snippets.
// It writes the browsers and the address of package.json into the documents as well.
//   node tools/generate.mjs            writes
//   node tools/generate.mjs --check    fails when a file differs from what it would write
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sentence } from './browsers.mjs';
import { addressFiles } from './generate/address.mjs';
import { withTables } from './docs/readme-tables.mjs';
import { builderFiles } from './generate/builder.mjs';
import { filesWithHeights, withHeights } from './generate/heights.mjs';
import { between, htmlMarks } from './generate/marked.mjs';
import { pluginFiles } from './generate/plugin.mjs';
import { potFile, potText } from './generate/pot.mjs';
import { readSource, vocabularyOf } from './manifest/vocabulary.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

try {
  const vocabulary = vocabularyOf(await readSource());
  const withBrowsers = (text, file) => between(text, file, htmlMarks('browsers'), `\n${sentence}\n`);
  const writers = {
    ...pluginFiles(vocabulary),
    ...builderFiles(vocabulary),
    ...addressFiles,
    'README.md': (text, file) =>
      withTables(withBrowsers(addressFiles['README.md'](text, file), file), vocabulary.manifest),
    'docs/users/troubleshooting.md': withBrowsers,
  };
  const files = [...new Set([...Object.keys(writers), ...filesWithHeights()])];
  const stale = files.flatMap((file) => {
    const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const text = withHeights(writers[file]?.(old, file) ?? old, vocabulary);
    return text === old ? [] : [[file, text]];
  });
  // Last, from what has just been written.
  const read = (file) => new Map(stale).get(file) ?? readFileSync(file, 'utf8');
  const pot = potText(read);
  if (!existsSync(potFile) || readFileSync(potFile, 'utf8') !== pot) stale.push([potFile, pot]);
  if (!process.argv.includes('--check')) {
    for (const [file, text] of stale) writeFileSync(file, text);
    console.log(stale.length > 0 ? `Written: ${stale.map(([file]) => file).join(', ')}.` : 'Nothing has changed.');
  } else if (stale.length > 0) {
    console.error(
      stale
        .map(([file]) => `${file} does not say what src says. Run "npm run generate" and commit ${file}.`)
        .join('\n'),
    );
    process.exitCode = 1;
  }
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 1;
}
