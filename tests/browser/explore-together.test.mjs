// The arithmetic of the page to explore figures, against cases worked by hand, and its small forms: numbers, periods, ticks, cells of a file.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from '../../site/node_modules/esbuild/lib/main.js';

const modules = fileURLToPath(new URL('../../site/js/explore/', import.meta.url));

async function module(name) {
  const { outputFiles } = await build({ entryPoints: [`${modules}${name}.ts`], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const close = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('how two figures go together', async () => {
  const { together, ranks, intervalOf, alikeShare } = await module('correlation');
  const eight = [1, 2, 3, 4, 5, 6, 7, 8];

  test('the same order is 1, the order turned round is −1, whatever the sizes', () => {
    const same = together(eight, [10, 11, 12, 500, 501, 502, 9000, 9001]);
    assert.deepEqual([same.rho, same.lower, same.upper, same.alike, same.clear], [1, 1, 1, 1, true]);
    const turned = together(eight, [8, 7, 6, 5, 4, 3, 2, -1000]);
    assert.deepEqual([turned.rho, turned.lower, turned.upper, turned.alike], [-1, -1, -1, 0]);
  });

  // Ten people's test scores and hours of television: the squared differences of the ranks add up to 194, so rho is 1 − 6 × 194 ÷ (10 × 99) = −29 ÷ 165.
  test('without ties it is 1 − 6 Σd² ÷ n(n² − 1)', () => {
    const result = together([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]);
    close(result.rho, -29 / 165);
    // Of 45 pairs, 20 lie the same way round.
    close(result.alike, 20 / 45);
    // tanh(−0.177603 ± 1.959964 × √((1 + 0.030891 ÷ 2) ÷ 7))
    close(result.lower, -0.7278300310084422);
    close(result.upper, 0.5145466659622531);
    assert.equal(result.clear, false);
  });

  // Ranks 1, 2½, 2½, 4, 5, 6, 7½, 7½ and 2, 1, 4½, 4½, 3, 8, 6, 7: the products of their distances from 4½ add up to 32.25, their squares to 41 and 41.5.
  test('equal values share the middle of their ranks', () => {
    const [x, y] = [[1, 2, 2, 3, 4, 5, 6, 6], [2, 1, 4, 4, 3, 8, 6, 7]];
    assert.deepEqual(ranks(x), [1, 2.5, 2.5, 4, 5, 6, 7.5, 7.5]);
    assert.deepEqual(ranks(y), [2, 1, 4.5, 4.5, 3, 8, 6, 7]);
    close(together(x, y).rho, 32.25 / Math.sqrt(41 * 41.5));
    // Of 28 pairs, 3 are equal in one of the two; of the 25 others 20 lie the same way round.
    close(alikeShare(x, y), 20 / 25);
  });

  test('the interval is that of Fisher, with the error of Bonett and Wright', () => {
    const { lower, upper } = intervalOf(0.5, 41);
    close(lower, 0.20894813665068115);
    close(upper, 0.7096810977406066);
  });

  test('to turn a figure round turns the correlation round; to scale it changes nothing', () => {
    const y = [3, 1, 4, 1, 5, 9, 2, 6];
    const [plain, turned, scaled] = [together(eight, y), together(eight, y.map((v) => -v)), together(eight.map((v) => v * 1000 - 7), y)];
    close(turned.rho, -plain.rho);
    close(turned.lower, -plain.upper);
    assert.deepEqual(scaled, plain);
    close(together(y, eight).rho, plain.rho);
  });

  test('nothing is said of fewer than eight places, nor where all of one figure are the same', () => {
    assert.equal(together(eight.slice(1), eight.slice(1)), undefined);
    assert.equal(together(eight, [5, 5, 5, 5, 5, 5, 5, 5]), undefined);
  });
});

test('numbers are printed as the pages print them', async () => {
  const { valueText, tickText, plain } = await module('number');
  const measure = (rest) => ({ decimals: 1, ...rest });
  assert.equal(valueText(46, measure({ suffix: '%' })), '46.0%');
  assert.equal(valueText(-1.2, measure({ prefix: '£', decimals: 2 })), '−£1.20');
  assert.equal(valueText(12.34, measure({ suffix: ' pp' })), '12.3\u00a0pp');
  assert.equal(valueText(1204567, measure({ decimals: 0 })), '1,204,567');
  assert.equal(valueText(-0.04, measure({})), '0.0');
  assert.equal(tickText(-7.5, 1, measure({ suffix: ' pp' })), '−7.5');
  assert.equal(plain(-1204.5, 2), '-1204.50');
});

test('periods are named and ordered by when they end', async () => {
  const { byTime, periodName, spanOf } = await module('period');
  assert.deepEqual(['2024', '2018/19', '2014/2024', 'P3Y/2016'].map(periodName), ['2024', '2018/19', '2014 to 2024', '3 years to 2016']);
  assert.deepEqual(['2024', 'P3Y/2016', '2014/2024', '2018/19'].sort(byTime), ['P3Y/2016', '2018/19', '2014/2024', '2024']);
  assert.equal(spanOf(['2003/04', '1996/97']), '1996/97 to 2003/04');
  assert.equal(spanOf(['P3Y/2016', 'P3Y/2024']), '2014 to 2024');
});

test('ticks stand at steps of 1, 2, 2.5 or 5 times a power of ten and cover both ends', async () => {
  const { ticksOver } = await module('ticks');
  assert.deepEqual(ticksOver(0.13, 0.68, 6).all, [0, 0.2, 0.4, 0.6, 0.8]);
  assert.deepEqual(ticksOver(-9.5, 6.4, 6).all, [-10, -5, 0, 5, 10]);
  assert.deepEqual(ticksOver(20, 20, 6).all, [18, 19, 20, 21, 22]);
  assert.equal(ticksOver(0, 9, 6).decimals, 0);
  for (let least = -31.7; least < 40; least += 3.3) {
    const { first, last, all } = ticksOver(least, least + 17.9, 6);
    assert.ok(first <= least && last >= least + 17.9 && all.length <= 6, `${least}: ${all}`);
  }
});

test('a cell of a file is quoted where it must be and never begins as a formula', async () => {
  const { cellOf } = await module('csv');
  assert.equal(cellOf('Kent'), 'Kent');
  assert.equal(cellOf('Hull, City of "Hull"'), '"Hull, City of ""Hull"""');
  assert.equal(cellOf('=HYPERLINK("http://x")'), '"\'=HYPERLINK(""http://x"")"');
  assert.deepEqual(['+1+1', '@SUM(A1)', '-1.5', '-2-1', '\tx'].map(cellOf), ["'+1+1", "'@SUM(A1)", '-1.5', "'-2-1", "'\tx"]);
});

test('a word that is nearly right is understood, a wrong one is not', async () => {
  const { nearest } = await module('nearest');
  const known = ['economic-activity', 'unemployment', 'youth-unemployment'];
  assert.equal(nearest('econmic-activity', known), 'economic-activity');
  assert.equal(nearest('Unemploymnet', known), 'unemployment');
  assert.equal(nearest('wellbeing', known), undefined);
});
