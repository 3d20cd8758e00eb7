// Reads the project's documents as GitHub shows them: their links, the anchors of their headings, and their snippets.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import { lexer, walkTokens } from 'marked';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const read = (file) => readFileSync(root + file, 'utf8');

/** What others wrote, or what is written anew by a command. */
const foreign = ['node_modules', 'dist', 'coverage', 'shots', 'site'];

/** Every document of the project, by its path. */
export function documents(folder = '') {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') || foreign.includes(entry.name) ? [] : documents(name);
    return name.endsWith('.md') ? [name] : [];
  });
}

const known = new Map();

/** All that the document consists of, in reading order. */
export function tokens(file) {
  if (!known.has(file)) {
    const found = [];
    walkTokens(lexer(read(file)), (token) => found.push(token));
    known.set(file, found);
  }
  return known.get(file);
}

/** What stands behind the # of a link to a heading of this document. */
export function anchors(file) {
  const slugger = new GithubSlugger();
  return new Set(
    tokens(file)
      .filter(({ type }) => type === 'heading')
      .map((heading) => slugger.slug(words(heading))),
  );
}

/** The words of a token, without its marks. */
function words({ tokens: inner, text }) {
  return inner ? inner.map(words).join('') : text;
}

/** The code of each fence: its language, and the heading that it stands under. */
export function snippets(file) {
  let heading = '';
  return tokens(file).flatMap((token) => {
    if (token.type === 'heading') heading = words(token);
    return token.type === 'code' ? [{ heading, language: token.lang ?? '', code: token.text }] : [];
  });
}
