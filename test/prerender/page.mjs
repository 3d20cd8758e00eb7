// A partner's page with what a server prerendered, whose script comes when a test lets it.
import { readFileSync } from 'node:fs';
import { listen } from '../../tools/loopback.mjs';
import { prerenderStyles } from '../../dist/prerender.js';

export const nonce = 'Zm9yLXRoaXMtdGVzdC1vbmx5';

/** `headers` go with the page. `/style.css` is the checker's style sheet. `release()` lets the script come. */
export async function serve(body, { headers = {}, width = '', lateScript = true } = {}) {
  let release;
  const held = lateScript ? new Promise((done) => (release = done)) : undefined;
  const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A page of a partner</title>
    <link rel="stylesheet" href="/page.css" />
    <script type="module" async src="/back-pain-elements.js"></script>
  </head>
  <body>
    <main>${body}</main>
    <p id="below">What stands below</p>
  </body>
</html>`;
  const asked = [];
  const { server, origin } = await listen(async ({ url }, response) => {
    asked.push(url);
    const answer = (type, text, more = {}) => response.writeHead(200, { 'content-type': type, ...more }).end(text);
    if (url === '/') return answer('text/html; charset=utf-8', page, headers);
    if (url === '/style.css') return answer('text/css', prerenderStyles('back-pain-checker'));
    if (url === '/page.css') return answer('text/css', `main { max-width: ${width || 'none'} }`);
    if (!/^\/[\w.-]+\.js$/.test(url)) return response.writeHead(204).end();
    await held;
    return answer('text/javascript', readFileSync(`dist${url}`));
  });
  return {
    url: `${origin}/`,
    /** What the browser has asked for. */
    asked,
    release,
    close() {
      release?.();
      server.closeAllConnections();
      server.close();
    },
  };
}
