// A copy of the project to change and build in, and reviews that nobody wrote.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHashes } from '../../tools/reviews/content.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const parts = [
  'src',
  'tools',
  'build',
  'docs',
  'demo',
  'test/content',
  'test/rules',
  'wordpress/back-pain-elements/readme.txt',
  'README.md',
  'SAFETY.md',
  'CHANGELOG.md',
  'package.json',
  'tsconfig.json',
  'rollup.config.mjs',
  '.prettierrc',
];

/** A folder with what a clinical change touches. `remove()` takes it away. */
export function copyProject() {
  const folder = mkdtempSync(path.join(tmpdir(), 'workbench-'));
  for (const each of parts) cpSync(root + each, path.join(folder, each), { recursive: true });
  // Without the reviews that somebody has really signed.
  rmSync(path.join(folder, 'src/content/reviews'), { recursive: true });
  mkdirSync(path.join(folder, 'src/content/reviews'));
  symlinkSync(`${root}node_modules`, path.join(folder, 'node_modules'));
  const file = (name) => path.join(folder, name);
  return {
    file,
    read: (name) => readFileSync(file(name), 'utf8'),
    write: (name, text) => writeFileSync(file(name), text),
    /** Runs a script of the project; returns what it printed and whether it failed. */
    run(...args) {
      try {
        return {
          fails: false,
          text: execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
        };
      } catch ({ stdout, stderr }) {
        return { fails: true, text: stdout + stderr };
      }
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A review of today's content by somebody who does not exist. */
export async function inventedReview(changes = {}) {
  const { hash, parts } = await contentHashes();
  return {
    kind: 'back-pain-elements review',
    format: 1,
    edition: '2.0.0',
    contentHash: hash,
    parts,
    reviewer: { name: 'Ada Example', role: 'Physiotherapist', body: 'HCPC', number: 'PH00000' },
    date: '2026-12-01',
    read: ['rules', 'words'],
    rules: [{ id: 'U10', verdict: 'disagree', comment: 'Too careful.' }],
    conclusion: 'agrees',
    remarks: '',
    ...changes,
  };
}
