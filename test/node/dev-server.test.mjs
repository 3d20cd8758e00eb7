// What `npm start`, the tests and the bench serve is for this machine alone: no other machine, and no foreign page in a browser here, reads it.
import assert from 'node:assert/strict';
import { createServer, get } from 'node:http';
import { networkInterfaces } from 'node:os';
import { describe, it } from 'node:test';
import { startTestRunner } from '@web/test-runner';
import { serve as serveContender } from '../../bench/server.mjs';
import { serveDemo } from '../../tools/dev/server.mjs';
import { testRunner } from '../../tools/loopback.mjs';
import { openSite } from '../builder/site.mjs';
import { serve as servePages } from '../pages/server.mjs';
import { openStates } from '../support/states.mjs';
import { serve } from './serve.mjs';

/** An address at which other machines reach this one; where it has none, another that only a server on every address answers. */
const address =
  Object.values(networkInterfaces())
    .flat()
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.3';

/** Asks for exactly this path, which a browser would tidy up first. */
const ask = (origin, { hostname = new URL(origin).hostname, path = '/', host } = {}) =>
  new Promise((done, fail) => {
    const { port } = new URL(origin);
    const headers = { 'accept-encoding': 'br', ...(host && { host: `${host}:${port}` }) };
    get({ hostname, port, path, headers, agent: false }, (response) => {
      done({ status: response.statusCode, response });
      response.resume();
    }).on('error', fail);
  });

const contender = { head: '', body: '', files: {} };

/** Each starts a server, and resolves to its origin and how to end it. */
const servers = {
  'npm start': () => serveDemo(),
  'test/pages': () => servePages(),
  'test/builder': () => openSite(),
  'test/node': async () => {
    const { url, close } = await serve('');
    return { origin: new URL(url).origin, close };
  },
  'test/support/states.mjs': () => openStates(),
  bench: async () => {
    const { url, use, close } = await serveContender();
    use(contender);
    return { origin: new URL(url).origin, close };
  },
  wtr: startTests,
};

/** Web Test Runner as web-test-runner.config.mjs sets it up, with a browser that only says where it was sent. */
async function startTests() {
  let sent;
  const page = new Promise((done) => (sent = done));
  const browser = {
    name: 'none',
    type: 'none',
    isActive: () => true,
    startSession: (_, url) => sent(url),
    stopSession: () => ({}),
    stop: () => Promise.resolve(),
  };
  const config = { ...testRunner, files: ['test/node/dev-server.test.mjs'], browsers: [browser], reporters: [] };
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  return { origin: new URL(await page).origin, close: () => runner.stop() };
}

it('these tests would notice a server on every address', async () => {
  const server = createServer((_, response) => response.end());
  await new Promise((done) => server.listen(0, '0.0.0.0', done));
  const { status } = await ask(`http://127.0.0.1:${server.address().port}`, { hostname: address });
  server.close();
  assert.equal(status, 200);
});

for (const [name, start] of Object.entries(servers)) {
  it(`the server of ${name} is reached from this machine alone, under its own name alone`, async () => {
    const { origin, close } = await start();
    try {
      assert.notEqual((await ask(origin)).status, 403);
      assert.notEqual((await ask(origin, { host: 'localhost' })).status, 403);
      for (const host of ['rebind.example', 'localhost.rebind.example', '127.0.0.1.rebind.example']) {
        assert.equal((await ask(origin, { host })).status, 403, host);
      }
      await assert.rejects(ask(origin, { hostname: address }), { code: 'ECONNREFUSED' });
    } finally {
      await close();
    }
  });
}

describe('npm start', () => {
  it('serves the demo and the built files, and nothing beside them', async () => {
    const { origin, close } = await serveDemo();
    try {
      for (const path of [
        '/',
        '/index.html',
        '/builder/main.js',
        '/pages/gym.html',
        '/pages/tailwind.css',
        '/reference.html',
        '/dist/back-pain-elements.js',
      ]) {
        assert.equal((await ask(origin, { path })).status, 200, path);
      }
      const outside = [
        '/package.json',
        '/../package.json',
        '/%2e%2e/package.json',
        '/..%2fpackage.json',
        '/dist/../package.json',
        '/dist/%2e%2e/package.json',
        '/dist/..%5cpackage.json',
      ];
      for (const path of [
        ...outside,
        '/../../../../../../etc/passwd',
        '/__wds-outside-root__/1/package.json',
        '/toString',
        '/.git/config',
      ]) {
        assert.equal((await ask(origin, { path })).status, 404, path);
      }
    } finally {
      close();
    }
  });

  it('tells an open page to load again', async () => {
    const { origin, changed, close } = await serveDemo();
    try {
      const { status, response } = await ask(origin, { path: '/changes' });
      assert.equal(status, 200);
      const told = new Promise((done) => response.once('data', (data) => done(String(data))));
      changed();
      assert.equal(await told, 'data:\n\n');
    } finally {
      close();
    }
  });
});
