// The receiver of every recorder: it takes what is sent, answers as the real one does, and unpacks what it took.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gunzipSync, inflateSync } from 'node:zlib';

const folder = new URL('./', import.meta.url);

// What a recorder must hear before it begins.
const answers = [
  [
    /^\/posthog\/array\/.*config$/,
    { supportedCompression: ['gzip-js'], sessionRecording: { endpoint: '/s/' }, autocapture_opt_out: false },
  ],
  [/^\/posthog\/flags/, { featureFlags: {}, sessionRecording: { endpoint: '/s/' } }],
  [
    /^\/openreplay\/.*\/start$/,
    {
      token: 'token',
      userUUID: 'user',
      sessionID: '1',
      projectID: '1',
      delay: 0,
      startTimestamp: 0,
      beaconSizeLimit: 1e6,
      compressionThreshold: 1e5,
    },
  ],
];

/** Starts a server that serves `pages` (path to type and body) and keeps what is sent to all other paths, as text, in `taken`. */
export async function receive(pages) {
  const taken = [];
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    const page = pages[pathname];
    if (page) return response.setHeader('content-type', page.type).end(page.body);
    const recorder = /^\/posthog\/static\/(?:[\d.]+\/)?([\w-]+\.js)$/.exec(pathname);
    if (recorder)
      return response
        .setHeader('content-type', 'text/javascript')
        .end(readFileSync(new URL(`node_modules/posthog-js/dist/${recorder[1]}`, folder)));
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    taken.push({ text: [pathname + decodeURIComponent(search), ...unpack(Buffer.concat(chunks))].join('\n') });
    const [, answer = {}] = answers.find(([path]) => path.test(pathname)) ?? [];
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    taken,
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** All texts in `bytes`: as they are, and out of whatever in them is packed by gzip or zlib, or in base64, however deep. */
export function unpack(bytes) {
  const texts = [bytes.toString('utf8')];
  for (let at = 0; at < bytes.length - 2; at++) {
    const gzip = bytes[at] === 0x1f && bytes[at + 1] === 0x8b;
    const zlib = bytes[at] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(bytes[at + 1]);
    if (!gzip && !zlib) continue;
    const inside = attempt(() => (gzip ? gunzipSync : inflateSync)(bytes.subarray(at), { finishFlush: 2 }));
    if (inside?.length) texts.push(...unpack(inside));
  }
  // Packed bytes written as a string of JSON, and long stretches of base64.
  for (const [quoted] of texts[0].matchAll(/"(?:\\u001f\\?.|\\u001f|x)(?:[^"\\]|\\.)*"/g)) {
    const string = attempt(() => JSON.parse(quoted));
    if (string) texts.push(...unpack(Buffer.from(string, 'latin1')));
  }
  for (const [, base64] of texts[0].matchAll(/(?:data=|")((?:[A-Za-z0-9+/]|%2[BF]){40,}(?:=|%3D){0,2})/g)) {
    texts.push(...unpack(Buffer.from(decodeURIComponent(base64), 'base64')));
  }
  return texts;
}

function attempt(act) {
  try {
    return act();
  } catch {
    return undefined; // it only looked like something packed
  }
}
