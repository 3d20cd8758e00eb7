// Debian's packages, for the tests that need a program.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs them only where it disturbs nobody: as root on Debian, that is, in a container. */
export function install(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages.join(', ')} with apt-get, for the tests.`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], options);
}
