// The files that the site hands out, and the page that lists them with their hashes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { integrity } from '../../build/integrity.mjs';
import { addresses, missing } from '../release/address.mjs';
import { editionFile } from '../release/edition.mjs';
import { filesZip } from '../release/files-zip.mjs';
import { pluginZip } from '../release/plugin-zip.mjs';
import { escape } from './escape.mjs';
import { feed } from './feed.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const dist = (file) => () => readFileSync(`dist/${file}`);
const scripts = ['back-pain-elements.js', 'back-pain-elements.iife.js'];
const zips = { [`${name}-${version}.zip`]: filesZip, [`${name}-wordpress-${version}.zip`]: pluginZip };

/** Each file, by its path on the site. */
export const downloadFiles = {
  ...Object.fromEntries([...scripts, 'LICENSE-lit.txt', 'integrity.json'].map((file) => [`dist/${file}`, dist(file)])),
  ...Object.fromEntries(Object.entries(zips).map(([file, make]) => [`downloads/${file}`, make])),
  'edition.json': async () => `${JSON.stringify(await editionFile(), null, 2)}\n`,
  'feed.atom': feed,
  'LICENSE.txt': () => readFileSync('LICENSE'),
};

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const size = (bytes) => `${(bytes.length / 1024).toFixed(0)} kB`;

/** One row: what it is for, the file, how big, and its hash in the form in which it is used. */
function row(path, what, hash) {
  const bytes = downloadFiles[path]();
  const file = path.split('/').pop();
  const [kind, value] = hash === 'integrity' ? ['integrity', integrity(bytes)] : ['SHA-256', sha256(bytes)];
  return `<tr><th scope="row"><a href="${path}" download>${escape(file)}</a><small>${size(bytes)}</small></th><td>${what}</td><td><small>${kind}</small><code>${value}</code></td></tr>`;
}

export async function downloadPage() {
  const { released, edition, expires, clinicalChanges } = await editionFile();
  const found = addresses();
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Download: back pain elements</title>
    <meta name="description" content="The files of back pain elements, with their hashes." />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="site.css" />
    <link rel="stylesheet" href="download.css" />
  </head>
  <body>
    <a class="skip" href="#main">Skip to the page</a>
    <!-- site: top -->
    <main id="main" tabindex="-1">
      <div class="intro">
        <h1>Download</h1>
        <p>Version ${escape(version)}, ${released ? `of ${date.format(new Date(released))}` : 'not yet released'}. One file is enough, and it is put on your own site: nobody else sees your visitors.</p>
      </div>
      <section aria-labelledby="scripts">
        <h2 id="scripts">For any site</h2>
        <p><a href="index.html">The builder</a> says which of the two your site needs, and where to put it.</p>
        <div class="table"><table>
          <thead><tr><th scope="col">File</th><th scope="col">What it is for</th><th scope="col">Hash</th></tr></thead>
          <tbody>
            ${row('dist/back-pain-elements.js', 'The module. For most sites.', 'integrity')}
            ${row('dist/back-pain-elements.iife.js', 'The classic script. For sites that take <code>type="module"</code> away.', 'integrity')}
          </tbody>
        </table></div>
      </section>
      <section aria-labelledby="packed">
        <h2 id="packed">Packed</h2>
        <div class="table"><table>
          <thead><tr><th scope="col">File</th><th scope="col">What it is for</th><th scope="col">Hash</th></tr></thead>
          <tbody>
            ${row(`downloads/${name}-${version}.zip`, 'Both scripts, packed for servers too, in a folder of their version. <a href="docs/users/hosting.html">How to serve them</a>.', 'sha')}
            ${row(`downloads/${name}-wordpress-${version}.zip`, 'The WordPress plugin. <a href="docs/users/wordpress.html">How to install it</a>.', 'sha')}
            ${row('dist/integrity.json', 'The hash of each script, for your own tools.', 'sha')}
          </tbody>
        </table></div>
        <p>${found ? `Older versions: <a href="${escape(found.releases)}">releases</a>. From npm: <code>npm install ${name}@${escape(version)}</code>, once that version is published.` : `The package is not on npm, and there are no older versions to link. ${missing}`}</p>
      </section>
      <section aria-labelledby="fresh">
        <h2 id="fresh">Keep it fresh</h2>
        <p>The advice is edition ${escape(edition)}. It is in date until <b>${date.format(new Date(expires))}</b>. After that day the elements say so above everything else. <a href="docs/users/updating.html">How to hear of the next edition, and how to update</a>.</p>
        <ul class="links">
          <li><a href="feed.atom">Feed of new versions</a> <small>for a feed reader, or an e-mail service that reads feeds</small></li>
          <li><a href="edition.json">edition.json</a> <small>the same for programs</small></li>
        </ul>
        <h3>What changed clinically in this version</h3>
        <ul>${clinicalChanges.map((change) => `<li>${escape(change)}</li>`).join('')}</ul>
      </section>
    </main>
    <footer class="foot">
      <p>MIT licence: <a href="LICENSE.txt">its text</a>. The scripts hold Lit: <a href="dist/LICENSE-lit.txt">its licence</a>.</p>
      <!-- site: foot -->
    </footer>
  </body>
</html>
`;
}
