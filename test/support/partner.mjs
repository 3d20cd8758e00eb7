// Pages of partners, in a browser, and a visitor who goes to a result there with the mouse.
import { readFileSync } from 'node:fs';
import { listen } from '../../tools/loopback.mjs';
import { until } from '../pages/engines.mjs';

/** A page with a header that stays, as high as many are. */
const sticky = (height) =>
  `body { font: 16px/1.5 sans-serif; margin: 0 } header { position: sticky; top: 0; height: ${height}px; background: #ccc; z-index: 9 } main { margin: 20em 1em 40em }`;

const looks = {
  light: 'body { font: 16px/1.5 Georgia, serif; color: #222 }',
  dark: ':root { color-scheme: dark } body { background: #111; color: #eee } back-pain-checker { --bpe-accent: #ffd23f; --bpe-accent-text: #111; --bpe-muted: #aaa }',
  sticky80: sticky(80),
  sticky120: sticky(120),
};

const page = (look, element) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Northside Gym</title>
    <link rel="stylesheet" href="/${look}.css" />
    <script type="module" src="/dist.js"></script>
  </head>
  <body>
    <header><a href="#">Northside Gym</a></header>
    <main>
      <h1>Look after your back</h1>
      <p>Training hard is fine. Here is how to keep at it.</p>
      ${element}
    </main>
    <footer><a href="#">Arch 12, Station Road</a></footer>
  </body>
</html>`;

/** No style of a page's own making is let in: what we print must do without. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Serves a partner's page in each look, and under each the element that `?` names. */
export async function servePartner() {
  const { server, origin } = await listen((request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    response.setHeader('content-security-policy', policy);
    const [, look, kind] = /^\/(\w+)\.?(css|js)?$/.exec(pathname) ?? [];
    if (kind === 'js')
      return response.setHeader('content-type', 'text/javascript').end(readFileSync('dist/back-pain-elements.js'));
    if (kind === 'css') return response.setHeader('content-type', 'text/css').end(looks[look]);
    if (!looks[look]) return response.writeHead(404).end();
    return response.setHeader('content-type', 'text/html').end(page(look, decodeURIComponent(search.slice(1))));
  });
  return {
    open: (browser, look, element) => browser.go(`${origin}/${look}?${encodeURIComponent(element)}`),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Where the middle of what a person would press is, once it is there. Runs in the page. */
function middleOf(selector) {
  const found = document.querySelector('main > :last-child').renderRoot?.querySelector(selector);
  if (!found) return undefined;
  found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return width > 0 && [x + width / 2, y + height / 2];
}

export async function press(browser, selector) {
  const [x, y] = await until(browser, middleOf, selector, selector);
  await browser.page.mouse.click(x, y);
}

/** Answers from the start to the result. */
export async function answer(browser, answers) {
  await press(browser, '[type=submit]');
  for (const [question, options] of Object.entries(answers)) {
    for (const option of [options].flat()) await press(browser, `label:has([name="${question}"][value="${option}"])`);
    await press(browser, '[type=submit]');
  }
  await until(browser, middleOf, '[data-outcome]', 'a result');
}
