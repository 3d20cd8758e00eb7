// The words of the WordPress plugin for translators: languages/back-pain-elements.pot, from its PHP, its JavaScript and its blocks.
import { readdirSync } from 'node:fs';
import path from 'node:path';

const folder = 'wordpress/back-pain-elements';

export const potFile = `${folder}/languages/back-pain-elements.pot`;

/** A call for a text. PHP and JavaScript are written alike: in single quotes, on one line. */
const call = /\b(?:esc_html__|esc_attr__|__)\( '((?:\\.|[^'\\])*)', 'back-pain-elements' \)/g;

/** Any call, for those that the pattern above would miss. */
const anyCall = /\b(?:esc_(?:html|attr)_[_ex]|_|_[_exn]|_[en]x|_n_noop)\(/g;

/** What a translator is told stands on a line of its own, above the call. */
const comment = /translators: (.*?)\s*(?:\*\/)?$/;

/** The .pot file, made from files as `read` gives them. */
export function potText(read) {
  const entries = new Map();
  const add = (text, file, { context, note } = {}) => {
    const key = `${context ?? ''}\0${text}`;
    const entry = entries.get(key) ?? { text, context, notes: new Set(), files: new Set() };
    if (note) entry.notes.add(note);
    entries.set(key, { ...entry, files: entry.files.add(file) });
  };
  for (const file of sources()) {
    const text = read(`${folder}/${file}`);
    if (file.endsWith('.json')) fromBlock(JSON.parse(text), file, add);
    else if (/\.(php|js)$/.test(file)) fromCode(text, file, add);
  }
  fromHeader(read(`${folder}/back-pain-elements.php`), add);
  return [head, ...[...entries.values()].map(written)].join('\n');
}

const sources = () =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => /(\.php|\.js|block\.json)$/.test(name))
    .sort();

function fromCode(text, file, add) {
  const found = [...text.matchAll(call)];
  const calls = text.match(anyCall) ?? [];
  if (found.length !== calls.length)
    throw new Error(
      `${folder}/${file} asks for a translation in a way that tools/generate/pot.mjs does not read. Write __( 'Text', 'back-pain-elements' ), on one line.`,
    );
  for (const { 1: quoted, index } of found) {
    const note = comment.exec(text.slice(0, index).split('\n').at(-2)?.trim() ?? '')?.[1];
    add(quoted.replace(/\\(.)/g, '$1'), file, { note: note && `translators: ${note}` });
  }
}

/** WordPress itself translates these, each with its context. */
function fromBlock({ title, description, keywords = [] }, file, add) {
  add(title, file, { context: 'block title' });
  add(description, file, { context: 'block description' });
  for (const keyword of keywords) add(keyword, file, { context: 'block keyword' });
}

function fromHeader(text, add) {
  for (const field of ['Plugin Name', 'Description']) {
    const value = new RegExp(`^ \\* ${field}: +(.*)$`, 'm').exec(text)[1];
    add(value, 'back-pain-elements.php', { note: `${field} of the plugin` });
  }
}

const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const written = ({ text, context, notes, files }) =>
  [
    ...[...notes].map((note) => `#. ${note}`),
    ...[...files].map((file) => `#: ${file}`),
    ...(/%(?:\d\$)?[sd]/.test(text) ? ['#, php-format'] : []),
    ...(context ? [`msgctxt ${quoted(context)}`] : []),
    `msgid ${quoted(text)}`,
    'msgstr ""',
    '',
  ].join('\n');

const head = `# Written by "npm run generate": do not edit.
msgid ""
msgstr ""
"Project-Id-Version: Back Pain Elements\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Language: \\n"
"X-Domain: back-pain-elements\\n"
`;
