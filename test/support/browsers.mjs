// Where the tests find their browsers. `node test/support/browsers.mjs` makes sure that they are there.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { install } from './debian.mjs';

const { env } = process;
const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

// One entry for each engine: where it may be, what to tell a person who has none, and what Debian calls it.
const browsers = {
  chromium: {
    places: [
      env.CHROME_PATH,
      env.CHROMIUM_PATH,
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windows.map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
    ],
    advice: 'Install Chrome or Chromium, or set CHROME_PATH to the one you have.',
    debian: ['chromium', 'fonts-liberation'],
  },
  firefox: {
    places: [
      env.FIREFOX_PATH,
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
    ],
    advice: 'Install Firefox, or set FIREFOX_PATH to the one you have.',
    debian: ['firefox-esr'],
  },
  webkit: {
    places: [env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver'],
    advice: 'On Debian or Ubuntu, install webkit2gtk-driver, xvfb and xauth; WebKit runs there only.',
    debian: ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-dejavu-core'], // without DejaVu, "serif" finds no font, and lines have no height
  },
};

/** The path of a browser, or `undefined` where there is none. */
export const find = (name) => browsers[name].places.find((path) => path && existsSync(path));

const missing = (name) => `The tests did not find ${name}. ${browsers[name].advice}`;

/** The path of Chromium, without which nothing can be tested. */
export function chromium() {
  const place = find('chromium');
  if (!place) throw new Error(missing('chromium'));
  return place;
}

/** Starts WebKit's driver on a free port, on a screen that nobody sees. It ends with this process. */
export async function startWebkitDriver() {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['--auto-servernum', find('webkit'), `--port=${port}`, '--host=127.0.0.1'], {
    env: { ...env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }, // its sandbox does not start for root, as in a container
    stdio: 'ignore',
    detached: true,
  });
  driver.unref(); // it is no reason for this process to stay
  process.once('exit', () => process.kill(-driver.pid));
  await listening(port);
  return port;
}

/** A port that nobody uses now. */
export const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const listening = (port) =>
  new Promise((done) => {
    const knock = () => {
      const socket = connect(port, '127.0.0.1', () => done(socket.destroy()));
      socket.once('error', () => setTimeout(knock, 50));
    };
    knock();
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = Object.keys(browsers);
  const wanted = names.filter((name) => !find(name)).flatMap((name) => browsers[name].debian);
  if (wanted.length) install(wanted);
  const absent = names.filter((name) => !find(name));
  for (const name of absent) console.error(missing(name));
  // A developer may go on with what there is. CI must try every engine.
  if (absent.includes('chromium') || (env.CI && absent.length)) process.exit(1);
}
