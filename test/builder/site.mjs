// A static host with two tenants: the demo in a folder of it, and whatever a test pastes into pages beside it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from '../../tools/loopback.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.atom': 'application/atom+xml',
  '.zip': 'application/zip',
};

/** Builds the demo as `npm run build:demo` does, into a new folder, and serves it. `close()` ends the server and removes the folder. */
export async function openSite() {
  const folder = mkdtempSync(path.join(tmpdir(), 'builder-'));
  execFileSync(process.execPath, ['tools/dev/build-demo.mjs', path.join(folder, 'tools')], { cwd: root });
  const release = JSON.parse(readFileSync(path.join(folder, 'tools/release.json'), 'utf8'));
  for (const place of [`back-pain-elements/${release.version}`, 'files'])
    cpSync(path.join(folder, 'tools/dist'), path.join(folder, place), { recursive: true });
  const { server, origin } = await listen(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = path.join(folder, path.normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': types[path.extname(file)] }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return {
    origin,
    release,
    builder: `${origin}/tools/`,
    /** Where a file of the host lies on this machine. */
    folder: (name) => path.join(folder, name),
    /** Saves a page as a site's owner does; returns its address. */
    save(name, html) {
      writeFileSync(path.join(folder, name), html);
      return `${origin}/${name}`;
    },
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A page with nothing but what was pasted. */
export const page = (body, head = '') => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page</title>
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>
${body}
  </body>
</html>
`;

/** Stands in for jsDelivr, which serves the files of the package to every origin. */
export async function serveCdn(context, { change = (code) => code } = {}) {
  await context.route('https://cdn.jsdelivr.net/npm/back-pain-elements@*/dist/*', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: change(readFileSync(path.join(root, 'dist', path.basename(route.request().url())), 'utf8')),
    }),
  );
}
