// What every page of the site has in common: its bar at the top, what it says when opened as a file, and its last lines.
import path from 'node:path';
import { addresses, missing } from '../release/address.mjs';
import { editionFile } from '../release/edition.mjs';
import { escape } from './escape.mjs';

const top = '<!-- site: top -->';
const foot = '<!-- site: foot -->';
const asFile = '<!-- site: as a file -->';

/** The pages of the bar. A page that is not here names, in its `data-under`, the one that it belongs to. */
const bar = {
  'index.html': 'Builder',
  'example.html': 'Example page',
  'themes.html': 'Looks',
  'guides.html': 'Guides',
  'reference.html': 'Reference',
  'download.html': 'Download',
  'workbench/index.html': 'For clinicians',
};

/** The page with what is common put in. `page` is its path on the site. */
export async function withShell(text, page) {
  if (!text.includes(top)) return text;
  const up = path.posix.relative(path.posix.dirname(page), '.') || '.';
  const to = (target) => `${up}/${target}`;
  const here = /<body[^>]*\sdata-under="([^"]+)"/.exec(text)?.[1] ?? page;
  const links = Object.entries(bar).map(
    ([target, words]) =>
      `<a href="${to(target)}"${target === page ? ' aria-current="page"' : target === here ? ' aria-current="true"' : ''}>${words}</a>`,
  );
  const header = `<header class="top">
      <a class="brand" href="${to('index.html')}">Back pain elements</a>
      <nav aria-label="Main">
        ${links.join('\n        ')}
      </nav>
    </header>`;
  return text
    .replace(
      '</head>',
      () =>
        `  <link rel="alternate" type="application/atom+xml" title="New versions" href="${to('feed.atom')}" />\n  </head>`,
    )
    .replace(top, () => header)
    .replace(asFile, fileNote)
    .replace(foot, await lastLines(to));
}

/** Browsers run no module of a page that was opened as a file. A classic script can say so. */
const fileNote =
  () => `<p class="as-file" id="as-file" role="alert" hidden><b>This page does not work as a file.</b> Browsers run its scripts only from a web server. Put the whole folder on any host, or run <code>npx serve</code> in it and open the address that it prints. The workbench, the guides and the downloads work as files too.</p>
    <script>
      if (location.protocol === 'file:') document.getElementById('as-file').hidden = false;
    </script>`;

async function lastLines(to) {
  const { version, edition, expires, released } = await editionFile();
  const found = addresses();
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(expires));
  const project = found
    ? `<a href="${escape(found.source)}">Source</a> <a href="${escape(found.fault)}">Report a fault</a>`
    : `<span>Source and faults: ${missing[0].toLowerCase()}${missing.slice(1)}</span>`;
  return () =>
    `<p class="facts"><span>Version ${escape(version)}${released ? '' : ', not yet released'}</span> <span>Advice: edition ${escape(edition)}, in date until ${date}</span> <a href="${to('feed.atom')}">Feed of new versions</a> ${project} <span>MIT licence</span></p>`;
}
