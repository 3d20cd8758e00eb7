// Servers for this machine alone: the demo's, those of the tests and the bench's.
import { createServer } from 'node:http';

const refusal = 'This server answers this machine alone, by 127.0.0.1 or localhost.';

/** A name that leads here from elsewhere would let a foreign page read what is served: DNS rebinding. */
const isLocal = (host) => /^(localhost|127(\.\d+){3})(:\d+)?$/.test(host);

/** Starts a server on the given port, or on any where that is taken. Resolves to the server and its origin. */
export function listen(answer, port = 0) {
  const server = createServer((request, response) => {
    if (isLocal(request.headers.host)) answer(request, response);
    else response.writeHead(403).end(refusal);
  });
  return new Promise((done, fail) => {
    server.on('listening', () => done({ server, origin: `http://127.0.0.1:${server.address().port}` }));
    server.on('error', (fault) => (port && fault.code === 'EADDRINUSE' ? server.listen(0, '127.0.0.1') : fail(fault)));
    server.listen(port, '127.0.0.1');
  });
}

/** The same for Web Test Runner, which takes "localhost" and 127.0.0.1 for every address. macOS has no 127.0.0.2. */
export const testRunner = {
  hostname: process.platform === 'darwin' ? 'localhost' : '127.0.0.2',
  middleware: [
    (context, next) => {
      if (isLocal(context.host)) return next();
      context.status = 403;
      context.body = refusal;
    },
  ],
};
