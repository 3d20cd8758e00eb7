// npm run example react (or vue, svelte or vite): builds the package, puts it into the examples as an installation would, and serves one.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCi } from '../npm-ci.mjs';

export const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
export const names = ['react', 'vue', 'svelte', 'vite'];

/** Runs a tool of the examples there. Fails, with what the tool says, if the tool does. */
export function tool(name, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${folder}node_modules/${name}`, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

/** Installs what the examples need, unless it is there, and the package as it was built. */
export function install() {
  npmCi(folder);
  const installedPackage = `${folder}node_modules/back-pain-elements`;
  rmSync(installedPackage, { recursive: true, force: true });
  for (const part of ['package.json', 'dist'])
    cpSync(path.join(folder, '..', part), path.join(installedPackage, part), { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = process.argv[2];
  if (!names.includes(name)) throw new Error(`Which example? Name one of ${names.join(', ')}: npm run example react`);
  install();
  spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', name], { cwd: folder, stdio: 'inherit' });
}
