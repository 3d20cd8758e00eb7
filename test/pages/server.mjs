// Serves the host pages, and the built files as a partner's server would. One server for each browser, so that none disturbs another.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from '../../tools/loopback.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file) => readFileSync(path.join(root, file));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};
const nonce = 'Zm9yLXRoaXMtdGVzdC1vbmx5';
export const { version } = JSON.parse(read('package.json'));
export const otherVersion = '0.0.9';

/** What a host page gets besides its own words, by its file name. */
const headers = {
  'csp-strict.html': (origin) => ({
    'content-security-policy': `default-src 'none'; script-src ${origin}; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`,
  }),
  'csp-nonce.html': () => ({
    'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; base-uri 'none'`,
  }),
  // Lets the page's own scripts run, and not ours.
  'blocked.html': (origin) => ({ 'content-security-policy': `script-src ${origin}/test/pages/` }),
  'policy-missing.html': (origin) => ({
    'content-security-policy': `default-src 'none'; script-src ${origin}; style-src 'self'; require-trusted-types-for 'script'; trusted-types another`,
  }),
};

/** Starts a server on a free port. While `bare` is true, the built files are empty; while `held` is a promise, they wait for it. */
export async function serve() {
  const state = { bare: false, held: undefined };
  const { server, origin } = await listen((request, response) => {
    answer(new URL(request.url, state.origin), state).then(
      ({ body, ...head }) => response.writeHead(200, { 'cache-control': 'no-store', ...head }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  state.origin = origin;
  state.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return state;
}

async function answer({ pathname, search }, state) {
  const file = path.normalize(decodeURIComponent(pathname)).slice(1);
  const type = types[path.extname(file)];
  if (file.startsWith('dist/') || file.startsWith('dist-other/')) {
    await state.held;
    // A frame without an origin asks for modules as a stranger does.
    const head = { 'content-type': type, ...(search === '?cors' && { 'access-control-allow-origin': '*' }) };
    return { ...head, body: built(file, state.bare) };
  }
  if (file === 'tailwind.css') return { 'content-type': type, body: await tailwind() };
  if (!/^(test|demo|docs)\/|^node_modules\/bootstrap\/dist\//.test(file)) throw new Error('not ours');
  if (!file.endsWith('.html')) return { 'content-type': type, body: read(file) };
  const body = read(file)
    .toString()
    .replaceAll('{{nonce}}', nonce)
    .replaceAll('{{origin}}', state.origin)
    .replace(/{{sha384 (.+?)}}/g, (_, name) => integrity(name, state.bare));
  return { 'content-type': type, body, ...headers[path.basename(file)]?.(state.origin) };
}

function built(file, bare) {
  if (bare) return '';
  const code = read(file.replace('dist-other/', 'dist/')).toString();
  return file.startsWith('dist-other/') ? code.replaceAll(version, otherVersion) : code;
}

const integrity = (name, bare) =>
  bare ? `sha384-${createHash('sha384').update('').digest('base64')}` : JSON.parse(read('dist/integrity.json'))[name];

/** What Tailwind writes for a page that uses a few of its classes: its preflight, and those classes. */
async function tailwind() {
  const { compile } = await import('tailwindcss');
  const loadStylesheet = async (id, base) => {
    const file = `node_modules/tailwindcss/${id === 'tailwindcss' ? 'index.css' : id}`;
    return { path: file, base, content: read(file).toString() };
  };
  const { build } = await compile('@import "tailwindcss";', { base: root, loadStylesheet });
  return build([
    'p-4',
    'flex',
    'gap-4',
    'text-2xl',
    'font-bold',
    'text-slate-900',
    'w-1/3',
    'grow',
    'leading-loose',
    'tracking-widest',
    'uppercase',
    'antialiased',
  ]);
}
