// The example in docs/clinical/rules.md does what its comments say. (That the page fits the content: `npm run check`.)
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('the example in docs/clinical/rules.md prints what its comments say', () => {
  const [, example] = /```js\n(.*?)```/s.exec(
    readFileSync(new URL('../../docs/clinical/rules.md', import.meta.url), 'utf8'),
  );
  const comments = [...example.matchAll(/\/\/ (.*)$/gm)].map(([, comment]) => comment);
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', example], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.ok(comments.length > 0);
  assert.deepEqual(printed.trim().split('\n'), comments);
});
