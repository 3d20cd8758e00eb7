// Writes dist/integrity.json: what a page puts into the `integrity` attribute of each script.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a page puts there for a script of these bytes. */
export const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const scripts = readdirSync('dist').filter((file) => file.endsWith('.js') && file !== 'prerender.js'); // no page loads it
  const hashes = Object.fromEntries(scripts.map((file) => [file, integrity(readFileSync(`dist/${file}`))]));
  writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
}
