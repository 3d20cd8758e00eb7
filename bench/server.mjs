// Serves one contender at a time in the same page, packed by brotli at its highest quality, and counts what it sends.
import path from 'node:path';
import { brotli } from '../build/compress.mjs';
import { listen } from '../tools/loopback.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/** A gym's page, with words below the contender that would jump if it grew. */
const page = ({ head, body }) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A gym</title>
    <link rel="icon" href="data:," />
    <style>body { font: 16px/1.5 sans-serif; margin: 1em auto; max-width: 45em; padding: 0 1em; }</style>
    ${head}
  </head>
  <body>
    <h1>Back pain?</h1>
    <p>Our trainers are glad to help.</p>
    ${body}
    <h2>Opening hours</h2>
    <p>Every day from six in the morning until ten at night.</p>
    <div id="many"></div>
  </body>
</html>`;

export async function serve() {
  let contender;
  let packed; // path → { type, body }
  let sent; // what the page asked for beside itself
  const { server, origin } = await listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const answer = contender.answer?.(pathname);
    const file = answer
      ? { type: 'application/json', body: brotli(Buffer.from(JSON.stringify(answer))) }
      : packed.get(pathname);
    if (!file) {
      sent.push({ pathname, bytes: 0 });
      return response.writeHead(404).end();
    }
    if (!/\bbr\b/.test(request.headers['accept-encoding'])) throw new Error('The browser does not take brotli.');
    if (!file.isPage) sent.push({ pathname, bytes: file.body.length });
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'cache-control': answer ? 'no-store' : 'max-age=600',
    });
    response.end(file.body);
  });
  return {
    url: `${origin}/`,
    /** From now on the page holds this contender. At `/bare` it is loaded but not used. */
    use(next) {
      contender = next;
      packed = next.packed ??= pack(next);
      sent = [];
    },
    sent: () => sent,
    close: () => server.close(),
  };
}

const pack = (contender) =>
  new Map([
    ['/', { type: types['.html'], body: brotli(Buffer.from(page(contender))), isPage: true }],
    ['/bare', { type: types['.html'], body: brotli(Buffer.from(page({ ...contender, body: '' }))), isPage: true }],
    ...Object.entries(contender.files).map(([name, content]) => [
      `/${name}`,
      { type: types[path.extname(name)], body: brotli(Buffer.from(content)) },
    ]),
  ]);
