// A desktop that nobody sees: a screen, a window manager and the accessibility bus, each of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Starts it. `run(command, …)` starts a program on it, and `close()` ends all of them. */
export async function openDesktop() {
  const home = mkdtempSync(path.join(tmpdir(), 'screen-reader-'));
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: `${home}/config`,
    XDG_DATA_HOME: `${home}/data`,
    XDG_CACHE_HOME: `${home}/cache`,
    XDG_RUNTIME_DIR: `${home}/run`,
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
  };
  mkdirSync(env.XDG_RUNTIME_DIR, { mode: 0o700 });
  const running = [];
  /** Each with what it has started. */
  const kill = () => {
    for (const { pid } of running.splice(0).reverse()) {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // it has ended by itself
      }
    }
  };
  process.once('exit', kill);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

  const run = (command, args, stdio = 'ignore') => {
    const child = spawn(command, args, { env, stdio, detached: true });
    running.push(child);
    return child;
  };
  /** The first line that a program writes on this of its outputs. */
  const firstLine = async (child, output) => {
    const [line] = await Promise.race([
      once(createInterface({ input: child.stdio[output] }), 'line'),
      once(child, 'exit').then(() => Promise.reject(new Error(`${child.spawnfile} ended before it was ready.`))),
    ]);
    return line;
  };
  const done = async (command, args) => once(run(command, args), 'exit');

  const screen = run(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
    ['ignore', 'ignore', 'ignore', 'pipe'],
  );
  env.DISPLAY = `:${await firstLine(screen, 3)}`;
  await done('xset', ['r', 'off']); // on a busy machine a key would seem to be held down
  const bus = run('dbus-daemon', ['--session', '--nofork', '--print-address'], ['ignore', 'pipe', 'ignore']);
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, 1);
  await firstLine(run('openbox', ['--startup', 'echo ready'], ['ignore', 'pipe', 'ignore']), 1);
  run('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately', '--a11y=1', '--screen-reader=1']);

  return {
    env,
    run,
    /** Waits for the window of a program, and gives it the keyboard. */
    focus: (program) =>
      done('xdotool', ['search', '--sync', '--onlyvisible', '--class', program, 'windowactivate', '--sync']),
    close() {
      kill();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
