// npm run build:demo: puts the site into the folder "site", for any static host: the builder, the guides, the downloads, and all that they load.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles, pageOfDemo } from './demo.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const folder = process.argv[2] ?? 'site';
if (!existsSync('dist/back-pain-elements.js'))
  throw new Error('dist/back-pain-elements.js is missing: run "npm run build" first.');

const write = (file, content) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
};

rmSync(folder, { recursive: true, force: true });
cpSync('demo', folder, {
  recursive: true,
  filter: (file) => !/(tsconfig\.json|\.input\.css|\.ts|\.schema\.json)$/.test(file),
});
for (const file of readdirSync('demo', { recursive: true }).filter((name) => name.endsWith('.html')))
  write(file, await pageOfDemo(file.replaceAll(path.sep, '/')));
for (const [file, make] of Object.entries(generatedFiles)) write(file, await make());
console.log(`${folder}/ is ready for any static host. Open ${folder}/index.html there.`);
