// Where the version of the package is written.
const json = (pick) => (text) => pick(JSON.parse(text));
const first = (pattern) => (text) => pattern.exec(text)?.[1];

/** What each file says, and its text for another version. package-lock.json and package.json are npm's to write. */
export const places = [
  { file: 'package-lock.json', says: json((lock) => lock.packages[''].version) },
  {
    file: 'src/internal/version.ts',
    says: first(/version = '(.*?)'/),
    next: (text, { to }) => text.replace(/version = '.*?'/, `version = '${to}'`),
  },
  {
    file: 'CHANGELOG.md',
    // Above what is released may stand what is to come.
    says: (text) => first(/^## (\S+) \(\d/m)(text) ?? first(/^## (\S+) \(/m)(text),
    next: (text, { to, date }) => text.replace(/^## \S+ \(not yet released\)$/m, `## ${to} (${date})`),
  },
];

/** Documents whose paths name a version: /back-pain-elements/1.2.3/. */
export const documents = ['docs/users/embedding.md', 'docs/users/hosting.md'];

export const inDocument = (text, { from, to }) => text.replaceAll(`/back-pain-elements/${from}/`, `/back-pain-elements/${to}/`);

const start = '<!-- release: written by npm run release -->';
const end = '<!-- end of release -->';
const block = new RegExp(`(?<=${start}\\n\\n)[\\s\\S]*(?=\\n\\n${end})`);

/** The part of README.md that says which version is out, and the hash of each of its scripts. */
export const readme = {
  file: 'README.md',
  next: (text, { name, to, date, hashes }) =>
    text.replace(
      block,
      [
        `Version ${to}, of ${date}. Unpack \`${name}-${to}.zip\` on your site. Its \`integrity.json\` says what this table says:`,
        '',
        '| File | `integrity` |',
        '| --- | --- |',
        ...Object.entries(hashes).map(([file, hash]) => `| \`${name}/${to}/${file}\` | \`${hash}\` |`),
      ].join('\n'),
    ),
  /** The version and the hashes that it gives; no version when nothing is released. */
  says(text) {
    const [part = ''] = block.exec(text) ?? [];
    return {
      version: /^Version (\S+),/.exec(part)?.[1],
      hashes: Object.fromEntries([...part.matchAll(/^\| `[^`]+\/([^/`]+)` \| `(sha384-[^`]+)` \|$/gm)].map(([, file, hash]) => [file, hash])),
    };
  },
};
