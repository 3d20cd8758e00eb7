// The script "version", which npm runs after it has written package.json and before it commits and tags:
// writes the version everywhere else, builds, writes the hashes, keeps the rules for
// later ones to be compared with, and checks that all agree.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { changelog, readJson, readme, versionFiles } from './version-files.mjs';

const { version } = readJson('package.json');
const date = new Date().toISOString().slice(0, 10);
const rewrite = (file, change) => writeFileSync(file, change(readFileSync(file, 'utf8')));
const run = (command, ...options) => execFileSync(command, options, { stdio: 'inherit', shell: process.platform === 'win32' });

for (const { file, pattern } of versionFiles) rewrite(file, (text) => text.replace(pattern, version));
rewrite(changelog.file, (text) => text.replace(changelog.open, changelog.heading(version, date)));
run('npm', 'run', '--silent', 'build');
rewrite(readme.file, (text) => readme.replace(text, readme.block(version, date, readJson('dist/integrity.json'))));
run('node', 'tools/rules/publish.mjs');
run('git', 'add', 'tools/rules/published');
run('node', 'tools/release/check.mjs');
run('git', 'add', '--update');
