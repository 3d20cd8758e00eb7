// Where the version of the package is written: "npm version" writes it there, and check.mjs compares.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Documents whose snippets may name a version: back-pain-elements/1.2.3/ or back-pain-elements@1.2.3. */
const documents = ['README.md', ...readdirSync('docs', { recursive: true }).filter((file) => file.endsWith('.md')).map((file) => path.posix.join('docs', file.replaceAll(path.sep, '/')))];

/** What each file matches is the version, and nothing else. npm itself writes package.json and package-lock.json. */
export const versionFiles = [
  { file: 'package-lock.json', pattern: /(?<="name": "back-pain-elements",\s+"version": ")[^"]+/g },
  { file: 'src/internal/version.ts', pattern: /(?<=version = ')[^']+/g },
  ...documents.map((file) => ({ file, pattern: /(?<=back-pain-elements[/@])\d+\.\d+\.\d+(-[\w.]+)?/g, isOptional: true })),
];

export const changelog = {
  file: 'CHANGELOG.md',
  open: /^## .* \(not yet released\)$/m,
  heading: (version, date) => `## ${version} (${date})`,
  /** The newest version that is out, and its date. */
  newest(text) {
    const [, version, date] = /^## (\S+) \((\d{4}-\d{2}-\d{2})\)$/m.exec(text) ?? [];
    return { version, date };
  },
  /** Each version opens with what changes for a visitor. */
  lacksClinicalChanges: (text) => [...text.matchAll(/^## (.+)\n\n(?!### Clinical changes$)/gm)].map(([, heading]) => heading),
};

const [start, end] = ['<!-- release: written by npm version -->', '<!-- end of release -->'];

/** The part of README.md that says which version is out, and the hash of each of its scripts. */
export const readme = {
  file: 'README.md',
  block: (version, date, hashes) =>
    [
      start,
      '',
      `Version ${version}, of ${date}. Unpack \`back-pain-elements-${version}.zip\` on your site. Its \`integrity.json\` says what this table says:`,
      '',
      '| File | `integrity` |',
      '| --- | --- |',
      ...Object.entries(hashes).map(([file, hash]) => `| \`back-pain-elements/${version}/${file}\` | \`${hash}\` |`),
      '',
      end,
    ].join('\n'),
  replace: (text, block) => text.replace(new RegExp(`${start}.*${end}`, 's'), () => block),
};

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
