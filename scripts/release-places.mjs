// Where the version of the package is written.
const json = (pick) => (text) => pick(JSON.parse(text));
const first = (pattern) => (text) => pattern.exec(text)?.[1];

/** What each file says, and its text for another version. package-lock.json and package.json are npm's to write. */
export const places = [
  { file: 'package-lock.json', says: json((lock) => lock.packages[''].version) },
  {
    file: 'src/version.ts',
    says: first(/version = '(.*?)'/),
    next: (text, { to }) => text.replace(/version = '.*?'/, `version = '${to}'`),
  },
  {
    file: 'CHANGELOG.md',
    says: first(/^## (\S+) \(/m),
    next: (text, { to, date }) => text.replace(/^## \S+ \(not yet released\)$/m, `## ${to} (${date})`),
  },
];

/** Documents whose paths name a version: /back-pain-elements/1.2.3/. */
export const documents = ['docs/embedding.md', 'docs/hosting.md'];

export const inDocument = (text, { from, to }) => text.replaceAll(`/back-pain-elements/${from}/`, `/back-pain-elements/${to}/`);
