// Writes dist/integrity.json: what a page puts into the `integrity` attribute of each script.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(`dist/${file}`)).digest('base64')}`;

const scripts = readdirSync('dist').filter((file) => file.endsWith('.js'));
writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(scripts.map((file) => [file, hash(file)])), null, 2)}\n`);
