// Where the tests find their browsers. `node scripts/browsers.mjs` makes sure that they are there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { env } = process;
const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];

// One entry for each browser: where it may be, what to tell a person who has none, and what Debian calls it.
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
      ...windows.map((folder) => folder && `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
    ],
    advice: 'Install Chrome or Chromium, or set CHROME_PATH to the one you have.',
    debian: ['chromium', 'fonts-liberation'],
  },
};

export const chromium = () => find('chromium');

const search = (name) => browsers[name].places.find((path) => path && existsSync(path));

function find(name) {
  const place = search(name);
  if (!place) throw new Error(`The tests need ${name}. ${browsers[name].advice}`);
  return place;
}

/** Only where it disturbs nobody: as root on Debian, that is, in a container. */
function install(name) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return;
  const { debian } = browsers[name];
  console.log(`Installing ${debian.join(' and ')} with apt-get, for the tests.`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...debian], options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const name of Object.keys(browsers)) {
      if (!search(name)) install(name);
      find(name); // whatever happened above, this says in one sentence when there is none
    }
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
