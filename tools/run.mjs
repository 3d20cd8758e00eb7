// Runs commands one after the other, for the scripts of package.json that have several steps.
import { spawnSync } from 'node:child_process';

/** Stops at the first command that fails. Started by npm, they find the tools of node_modules. */
export function run(commands) {
  for (const command of commands) {
    const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
    if (status === 0) continue;
    console.error(`This failed: ${command}`);
    process.exit(status ?? 1);
  }
}
