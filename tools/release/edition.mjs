// Which edition of the advice this is, for those who installed it: edition.json beside the files, and the entries of the feed.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexer } from 'marked';
import { load } from '../rules/load.mjs';
import { addresses } from './address.mjs';

/** The words of a token, without its marks. */
const plain = ({ tokens, text }) => (tokens ? tokens.map(plain).join('') : text);

/** Each version of CHANGELOG.md, newest first: its date, if it is out, and what changed clinically, in plain words. */
export function versions(changelog = readFileSync('CHANGELOG.md', 'utf8')) {
  return changelog
    .split(/^(?=## )/m)
    .slice(1)
    .map((text) => {
      const [, version, note] = /^## (\S+) \((.+)\)/.exec(text);
      const clinical = /^### Clinical changes\n(.*?)(?=^### |$(?![^]))/ms.exec(text)?.[1] ?? '';
      const items = lexer(clinical).flatMap((token) => (token.type === 'list' ? token.items : token.type === 'paragraph' ? [token] : []));
      return { version, date: /^\d{4}-\d{2}-\d{2}$/.test(note) ? note : undefined, clinicalChanges: items.map(plain) };
    });
}

/** What edition.json says. */
export async function editionFile() {
  const { edition } = await load('src/content/edition.ts');
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { date, clinicalChanges = [] } = versions().find((each) => each.version === version) ?? {};
  const found = addresses();
  return {
    version,
    released: date ?? null,
    edition: edition.version,
    written: edition.written,
    expires: edition.expires,
    clinicalChanges,
    page: found?.site ?? null,
    feed: found ? `${found.site}feed.atom` : null,
    plugin: found ? `${found.site}downloads/${name}-wordpress-${version}.zip` : null,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync('dist/edition.json', `${JSON.stringify(await editionFile(), null, 2)}\n`);
