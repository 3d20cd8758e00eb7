import assert from 'node:assert/strict';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How many pixels of two screenshots differ. */
export function difference(one, other) {
  const [a, b] = [one, other].map((file) => PNG.sync.read(Buffer.from(file)));
  assert.deepEqual([a.width, a.height], [b.width, b.height]);
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}
