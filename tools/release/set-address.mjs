// npm run address -- owner/name [https://site/]: writes into package.json where the project is to be found, and with it all that says so.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { addressFields } from './address.mjs';

const [given = '', homepage] = process.argv.slice(2);
const [, owner, name] = /^(?:github:)?([\w.-]+)\/([\w.-]+)$/.exec(given) ?? [];
if (!name || (homepage && !/^https:\/\/[^\s/]+\//.test(homepage))) {
  console.error('Say where the project is: npm run address -- owner/name, or npm run address -- owner/name https://site.example/');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { license, ...rest } = manifest;
const fields = addressFields(owner, name, homepage);
// The fields stand beside the licence, where npm's own documents have them.
const before = Object.fromEntries(Object.entries(rest).filter(([key]) => ['name', 'version', 'description', 'keywords'].includes(key)));
writeFileSync('package.json', `${JSON.stringify({ ...before, ...fields, license, ...without(rest, before, fields) }, null, 2)}\n`);
execFileSync(process.execPath, ['tools/generate.mjs'], { stdio: 'inherit' });

function without(all, ...parts) {
  const taken = parts.flatMap((part) => Object.keys(part));
  return Object.fromEntries(Object.entries(all).filter(([key]) => !taken.includes(key)));
}
