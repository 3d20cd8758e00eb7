// What the screen reader tests need from Debian. `node test/screen-reader/needs.mjs` installs it where it may.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install } from '../support/debian.mjs';

const programs = {
  orca: '/usr/bin/orca',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  dbus: '/usr/bin/dbus-daemon',
  xvfb: '/usr/bin/Xvfb',
  openbox: '/usr/bin/openbox',
  xdotool: '/usr/bin/xdotool',
  'x11-xserver-utils': '/usr/bin/xset',
};

const absent = () => Object.keys(programs).filter((name) => !existsSync(programs[name]));

/** Fails where something is missing: a test that is left out would look like one that passed. */
export function needOrca() {
  if (absent().length) install(absent());
  if (absent().length)
    throw new Error(
      `The screen reader tests need Debian 12 or newer, or Ubuntu, with these packages: ${absent().join(', ')}.`,
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) needOrca();
