// Chromium as it was, from npm: one package for each version, which carries the browser packed.
import { chmodSync, createReadStream, createWriteStream, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { npmCi } from '../../tools/npm-ci.mjs';
import { chromiumArgs } from '../pages/engines.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The oldest that the script is made for, one before :has() and nesting, the last before float: inline-start, the last before light-dark(). */
export const versions = [92, 103, 117, 122];

/** Installs and unpacks what is not there yet. */
export async function prepare() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('test/older: the packed browsers run on Linux with x86-64 alone. Run these tests there.');
  }
  npmCi(folder);
  for (const version of versions) {
    const browser = pathOf(version);
    if (existsSync(browser)) continue;
    const packed = path.join(folder, `node_modules/chromium-${version}/bin/chromium.br`);
    await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(`${browser}.part`));
    chmodSync(`${browser}.part`, 0o755);
    renameSync(`${browser}.part`, browser); // only a whole one gets the name
  }
}

export const launch = (version) => chromium.launch({ executablePath: pathOf(version), args: chromiumArgs });

const pathOf = (version) => path.join(folder, `node_modules/chromium-${version}/chromium`);
