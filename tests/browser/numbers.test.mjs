// The small parts that scripts share to print figures: they must say the same as the pages that were made when the site was built.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modules } from './modules.mjs';

const { cellOf, periodWords, newer, ticksOver, valueWords, intervalWords } = await modules('numbers/period', 'numbers/ticks', 'numbers/number', 'numbers/cell');

describe('numbers, periods and scales as the rest of the site has them', () => {
  test('values and ranges', () => {
    const printed = (value, more) => valueWords(value, { suffix: '%', decimals: 1, ...more });
    assert.equal(printed(46, {}), '46.0%');
    assert.equal(printed(-1204.5, { prefix: '£', suffix: undefined, decimals: 2 }), '\u2212£1,204.50');
    assert.equal(printed(12.3, { suffix: ' pp' }), '12.3\u00a0pp');
    assert.equal(printed(28974, { prefix: '£', suffix: undefined, decimals: 0 }), '£28,974');
    assert.equal(intervalWords({ lower: -0.047, upper: 1017 }, { decimals: 3 }), '\u22120.047 to 1,017.000');
  });

  test('periods', () => {
    assert.deepEqual(['2024', '2018/19', '2014/2024', 'P3Y/2016'].map(periodWords), ['2024', '2018/19', '2014 to 2024', '3 years to 2016']);
    assert.ok(newer('2024', '2023/24') && newer('2018/19', '2018') && newer('2020/2024', '2014/2024') && !newer('P3Y/2016', '2016') && !newer('2024', '2024'));
  });

  test('ticks hold the values at steps that people count in', () => {
    assert.deepEqual(ticksOver(18.1, 41.8, 6).all, [10, 20, 30, 40, 50]);
    assert.deepEqual(ticksOver(18.1, 41.8, 7).all, [15, 20, 25, 30, 35, 40, 45]);
    assert.deepEqual(ticksOver(-2.4, 1.7, 6).all, [-3, -2, -1, 0, 1, 2]);
    assert.deepEqual(ticksOver(0.1, 0.3, 6).all, [0.1, 0.15, 0.2, 0.25, 0.3]);
    for (let i = 0; i < 400; i++) {
      const [least, reach] = [((i * 7919) % 2000 - 1000) / 37, ((i * 104729) % 5000 + 1) / 113 * 10 ** (i % 5 - 2)];
      const { all, step, first, last } = ticksOver(least, least + reach, 6);
      assert.ok(first <= least && last >= least + reach && all.length >= 2 && all.length <= 6, `${least} to ${least + reach}`);
      assert.ok([1, 2, 2.5, 5].some((factor) => Math.abs(Math.log10(step / factor) % 1) < 1e-9 || Math.abs(Math.abs(Math.log10(step / factor) % 1) - 1) < 1e-9), `${step}`);
    }
    assert.equal(ticksOver(5, 5, 6).all.length >= 2, true);
    assert.deepEqual(ticksOver(0, 0, 6).first, 0);
  });

  test('cells of files: none that a spreadsheet would run', () => {
    for (const [cell, written] of [['=1+1', "'=1+1"], ['@SUM(A1)', "'@SUM(A1)"], ['+44', "'+44"], ['-and more', "'-and more"], ['\tx', "'\tx"], ['-1.5', '-1.5'], ['plain', 'plain'], ['a,b', '"a,b"'], ['"', '""""'], ['\r\n=x', '"\'\r\n=x"']]) assert.equal(cellOf(cell), written);
  });
});
