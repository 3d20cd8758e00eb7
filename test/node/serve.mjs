// Serves dist and one page that holds the elements, under a content security policy as strict as one can write it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listen } from '../../tools/loopback.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const page = (body) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>A page of a partner</title>
    <script type="module" src="/back-pain-elements.js"></script>
  </head>
  <body>
    <p>Words of the page</p>
    ${body}
  </body>
</html>`;

/** Starts the server on a free port. `close()` ends it. */
export async function serve(body) {
  const { server, origin } = await listen(({ url }, response) => {
    response.setHeader('content-security-policy', policy);
    if (url === '/') return response.setHeader('content-type', 'text/html').end(page(body));
    if (!/^\/[\w.-]+\.js$/.test(url)) return response.writeHead(204).end();
    response.setHeader('content-type', 'text/javascript').end(readFileSync(path.join('dist', url)));
  });
  return { url: `${origin}/`, close: () => server.close() };
}
