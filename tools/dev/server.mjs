// The demo on this machine, as `npm run build:demo` writes it: with the built files inside it, and those that are generated.
import { readdirSync } from 'node:fs';
import sirv from 'sirv';
import { listen } from '../loopback.mjs';
import { generatedFiles, pageOfDemo } from './demo.mjs';

/** Reloads the page, with its frames, when told that something has changed. */
const reload =
  '<script type="module">if (window === top) new EventSource("/changes").onmessage = () => location.reload();</script>\n';

const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  atom: 'application/atom+xml',
  zip: 'application/zip',
};

/** Starts the server. `changed()` reloads every open page, `close()` ends it. Nothing outside demo/ and dist/ is served. */
export async function serveDemo(port) {
  const demo = sirv('demo', { dev: true });
  const dist = sirv('dist', { dev: true });
  const waiting = new Set();

  async function answer(request, response) {
    const path = new URL(request.url, 'http://localhost').pathname.slice(1) || 'index.html';
    if (path === 'changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).flushHeaders();
      waiting.add(response);
      response.on('close', () => waiting.delete(response));
    } else if (Object.hasOwn(generatedFiles, path) || pages().includes(path)) {
      const text = await (generatedFiles[path] ?? pageOfDemo)(path);
      const type = path.split('.').pop();
      response.writeHead(200, { 'content-type': types[type], 'cache-control': 'no-store' });
      response.end(type === 'html' ? text + reload : text);
    } else if (path.startsWith('dist/')) {
      request.url = request.url.slice('/dist'.length);
      dist(request, response);
    } else demo(request, response);
  }

  const { server, origin } = await listen((request, response) => {
    answer(request, response).catch((fault) => {
      console.error(`${request.url}: ${fault.message}`);
      response.writeHead(500).end();
    });
  }, port);
  return {
    origin,
    changed() {
      for (const each of waiting) each.write('data:\n\n');
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The pages of the demo that are files, by their paths in it. */
const pages = () =>
  readdirSync('demo', { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'));
