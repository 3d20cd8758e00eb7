// npm run build:demo: puts the demo and all that it loads into the folder "site", for any static host.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './demo.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const folder = process.argv[2] ?? 'site';
if (!existsSync('dist/back-pain-elements.js'))
  throw new Error('dist/back-pain-elements.js is missing: run "npm run build" first.');

rmSync(folder, { recursive: true, force: true });
cpSync('demo', folder, {
  recursive: true,
  filter: (file) => !/(tsconfig\.json|\.input\.css|\.ts|\.schema\.json)$/.test(file),
});
mkdirSync(path.join(folder, 'dist'));
for (const file of ['back-pain-elements.js', 'back-pain-elements.iife.js', 'LICENSE-lit.txt'])
  cpSync(`dist/${file}`, path.join(folder, 'dist', file));
for (const [file, make] of Object.entries(generatedFiles)) writeFileSync(path.join(folder, file), await make());
console.log(`${folder}/ is ready for any static host. Open ${folder}/index.html there.`);
