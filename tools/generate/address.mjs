// What the documents say of where the project is to be found. It follows from package.json alone.
import { addresses } from '../release/address.mjs';
import { between, htmlMarks } from './marked.mjs';

/** The sentences of each document, with an address and without. */
const sentences = {
  'README.md': ({ site }) =>
    `**[Open the builder](${site})**: choose, see it on a page like yours, copy the snippet. It hands you the file as well.`,
  'SECURITY.md': ({ security }) =>
    `Report it privately: [open a private report](${security}). Only the maintainers see it.`,
  'SAFETY.md': ({ fault, security }) =>
    `Report it: [a clinical fault](${fault}), in public; or [privately](${security}), if it could tempt somebody to do harm.`,
  'docs/users/updating.md': ({ site, releases }) =>
    `The site is [${site}](${site}), its feed [${site}feed.atom](${site}feed.atom), its data [${site}edition.json](${site}edition.json). Releases: [${releases}](${releases}).`,
  'docs/clinical/review.md': ({ site }) =>
    `It is at [${site}workbench/](${site}workbench/index.html). To use it offline, a maintainer runs \`npm run build:demo\` and sends you the folder \`site\`: open \`site/workbench/index.html\`.`,
};

const without = {
  'README.md':
    'The builder writes the snippet for you: choose, see it on a page like yours, copy. It has no public address yet; a developer opens it with `npm ci && npm start`.',
  'SECURITY.md':
    'The project has no public address yet, so there is no private channel either. Tell whoever gave you the file, and nobody else, until they have answered.',
  'SAFETY.md':
    'Report it to whoever gave you the file. The project has no public address yet, and no private one for reports; both will stand here.',
  'docs/users/updating.md':
    'The site and its feed have no public address yet. Whoever gave you the file can tell you of the next one.',
  'docs/clinical/review.md':
    'It has no public address yet. A maintainer opens it with `npm ci && npm start` and "For clinicians"; or runs `npm run build:demo` and sends you the folder `site`: open `site/workbench/index.html` in a browser, also offline.',
};

const write = (text, file) => {
  const found = addresses();
  return between(text, file, htmlMarks('address'), `\n${found ? sentences[file](found) : without[file]}\n`);
};

/** The documents that name an address: the old text in, the new text out. */
export const addressFiles = Object.fromEntries(Object.keys(sentences).map((file) => [file, write]));
