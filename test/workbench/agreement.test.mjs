// The figures of agreement, against published values and against another way to compute them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from '../../tools/rules/load.mjs';

const { agreementOf, weightedKappa, wilson } = await load('demo/workbench/agreement.ts');

const near = (one, other) => assert.ok(Math.abs(one - other) < 5e-4, `${one} is not ${other}`);

/** Cohen's own way, over the table of counts. */
function kappaOfTable(pairs, steps) {
  const sum = (weight) => {
    let total = 0;
    for (let row = 0; row < steps; row += 1)
      for (let column = 0; column < steps; column += 1) total += (row - column) ** 2 * weight(row, column);
    return total;
  };
  const rows = (row) => pairs.filter(([one]) => one === row).length;
  const columns = (column) => pairs.filter(([, other]) => other === column).length;
  const observed = sum((row, column) => pairs.filter(([one, other]) => one === row && other === column).length);
  const expected = sum((row, column) => (rows(row) * columns(column)) / pairs.length);
  return expected > 0 ? 1 - observed / expected : undefined;
}

const pairsOf = (steps) => fc.array(fc.tuple(fc.nat(steps - 1), fc.nat(steps - 1)), { minLength: 1, maxLength: 60 });
const repeat = (count, pair) => Array.from({ length: count }, () => pair);

describe('agreement', () => {
  it('has the intervals of Wilson that are published', () => {
    for (const [count, of, low, high] of [
      [8, 10, 0.4902, 0.9433],
      [0, 10, 0, 0.2775],
      [15, 148, 0.0624, 0.1605],
      [81, 263, 0.2553, 0.3662],
    ]) {
      near(wilson(count, of).low, low);
      near(wilson(count, of).high, high);
    }
  });

  it('has the kappa of a published table of two', () => {
    near(
      weightedKappa([...repeat(20, [0, 0]), ...repeat(5, [0, 1]), ...repeat(10, [1, 0]), ...repeat(15, [1, 1])], 2),
      0.4,
    );
  });

  it('has the same weighted kappa as the table of counts gives', () => {
    fc.assert(
      fc.property(pairsOf(5), (pairs) => {
        const [ours, theirs] = [weightedKappa(pairs, 5), kappaOfTable(pairs, 5)];
        return ours === undefined ? theirs === undefined : Math.abs(ours - theirs) < 1e-9;
      }),
    );
  });

  it('counts each pair once: the same, milder, or more urgent', () => {
    fc.assert(
      fc.property(pairsOf(5), (pairs) => {
        const { exact, milder, stricter } = agreementOf(pairs, 5);
        return exact.count + milder.count + stricter.count === pairs.length;
      }),
    );
  });

  it('is 1 where nobody differs, and below 0 where everybody does', () => {
    assert.equal(
      weightedKappa(
        [
          [0, 0],
          [4, 4],
          [2, 2],
        ],
        5,
      ),
      1,
    );
    assert.ok(
      weightedKappa(
        [
          [0, 4],
          [4, 0],
        ],
        5,
      ) < 0,
    );
    assert.equal(
      weightedKappa(
        [
          [2, 2],
          [2, 2],
        ],
        5,
      ),
      undefined,
    );
  });
});
