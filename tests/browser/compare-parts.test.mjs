// The parts of the comparison that need no browser: what an address names, what is alike, what may be said of it, and the file to take away.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modules } from './modules.mjs';

const {
  Catalogue, readSides, writeSides, nameOf, sideInSentence, movedUp, joined, takenApart, neighboursOf, readFigures, compare, verdictOn, entriesOf, verdictWords, summaryOf, csvOf,
} = await modules('compare/catalogue', 'compare/sides', 'compare/figures', 'compare/comparing', 'compare/entries', 'compare/summary', 'compare/csv');

const area = (code, name, level, parent, more = {}) => ({ code, name, level, parent, vintages: [2021], address: `/areas/${code.toLowerCase()}-x/`, data: `/areas/${code.toLowerCase()}-x/data.json`, indicators: 5, ...more });
const measure = (id, more = {}) => ({ id, name: `The ${id}`, unit: 'per cent', suffix: '%', decimals: 1, kind: 'estimate', polarity: 'higher-is-better', ...more });
const indicator = (slug, title, measures) => ({ slug, title, topic: 'jobs', place: 'lives-now', address: `/indicators/${slug}/`, measures });
const catalogue = new Catalogue({
  releases: [{ date: '2024-09-11' }, { date: '2025-12-18' }, { date: '2026-01-28', corrects: '2025-12-18' }],
  topics: [{ slug: 'jobs', title: 'Work', address: '/topics/jobs/' }],
  dimensions: [{ code: 'sex', categories: [{ code: 'women', name: 'Women' }] }],
  statuses: [{ marker: '[c]', words: 'confidential' }, { marker: '[u]', words: 'low reliability' }],
  levels: [['uk', 'country', 'United Kingdom'], ['nation', 'nation', 'nations'], ['itl1', 'large region', 'large regions'], ['itl2', 'region', 'regions']].map(([code, singular, plural]) => ({ code, singular, plural })),
  areas: [
    area('UK1', 'United Kingdom', 'uk', undefined, { spoken: 'the UK' }), area('E1', 'England', 'nation', 'UK1'), area('W1', 'Wales', 'nation', 'UK1'),
    area('TLK', 'South West', 'itl1', 'E1'),
    area('TLK1', 'Avon', 'itl2', 'TLK'), area('TLK3', 'Cornwall', 'itl2', 'TLK', { vintages: [2021, 2025] }), area('TLK4', 'Devon', 'itl2', 'TLK', { vintages: [2021, 2025] }),
    area('TLK5', 'Newshire', 'itl2', 'TLK', { vintages: [2025], indicators: 1 }), area('TLK6', 'Newtown', 'itl2', 'TLK', { vintages: [2025], indicators: 1 }),
    area('SMC_1', '<b>Hull</b>', 'itl2', 'TLK', { vintages: [2020] }), area('TLZ9', 'Nowhere', 'itl2', undefined, { data: undefined, indicators: undefined }),
    { code: 'OECD', name: 'OECD average', level: 'international', vintages: [2021] },
  ],
  indicators: [
    indicator('pay', 'Pay', [measure('rate'), measure('difference', { kind: 'modelled-difference', suffix: ' pp', unit: 'percentage points' })]),
    indicator('gva', 'GVA per head', [measure('gva', { prefix: '£', suffix: undefined, unit: '£', decimals: 0 })]),
    indicator('poverty', 'Childhood poverty', [measure('rate')]),
  ],
});
const of = (...codes) => codes.map((code) => catalogue.find(code));

/** A file of figures: a row is `area indicator measure period value lower upper` and what else there is. */
function figures(...rows) {
  const named = rows.map(([area_code, ind, meas, period, value, lower = null, upper = null, more = {}]) => ({
    area_code, area_name: catalogue.find(area_code).name, indicator: ind, measure: meas, period, sex: null, value, lower, upper, sample_size: null, status: null, note: null, release: '2025-12-18', ...more,
  }));
  const columns = Object.fromEntries([...new Set(named.flatMap(Object.keys))].map((name) => [name, named.map((row) => row[name] ?? null)]));
  return readFigures({ rows: rows.length, columns }, catalogue);
}
const known = (...files) => new Map(files.map((file) => [file[0].area, file]));

describe('what an address names', () => {
  const read = (text) => {
    const { sides, remarks } = readSides(text, catalogue);
    return { sides: sides.map((side) => side.map(({ code }) => code).join('+')), remarks };
  };

  test('commas part sides, blanks and pluses join areas to a partnership', () => {
    assert.deepEqual(read('tlk4,tlk1 tlk3,UK1'), { sides: ['TLK4', 'TLK1+TLK3', 'UK1'], remarks: [] });
    assert.deepEqual(read('tlk1+tlk3').sides, ['TLK1+TLK3']);
  });

  test('a code may bring the name that its page has or once had', () => {
    assert.deepEqual(read('tlk4-devon,tlk3-kernow-old-name,smc-1,smc-1-hull').sides, ['TLK4', 'TLK3', 'SMC_1']);
  });

  test('what is unknown, without figures or named twice is told, and the rest is kept', () => {
    assert.deepEqual(read('tlk4,xx<b>,tlz9,oecd,tlk4,,+,tlk3'), {
      sides: ['TLK4', 'TLK3'],
      remarks: ['“xx<b>” is not the code of an area here.', 'There are no figures for Nowhere.', '“oecd” is not the code of an area here.', 'Devon was named twice and is shown once.'],
    });
    assert.deepEqual(read(''), { sides: [], remarks: [] });
  });

  test('an area of a partnership that was named before leaves the partnership', () => {
    assert.deepEqual(read('tlk4,tlk4+tlk3+tlk1').sides, ['TLK4', 'TLK3+TLK1']);
  });

  test('more than six sides are told, and the first six are kept', () => {
    const { sides, remarks } = read('uk1,e1,w1,tlk,tlk1,tlk3,tlk4,tlk5');
    assert.equal(sides.length, 6);
    assert.deepEqual(remarks, ['At most 6 areas or partnerships, with 24 areas in all, can be compared. Left out: Devon and Newshire.']);
  });

  test('what is written is read again as it was', () => {
    for (const text of ['tlk4', 'tlk4,tlk1 tlk3', 'smc-1,uk1 e1 w1,tlk']) assert.equal(writeSides(readSides(text, catalogue).sides), text);
  });
});

describe('partnerships', () => {
  test('have the name of the larger area that they make up, with the year where it was drawn twice', () => {
    assert.equal(nameOf(of('TLK4', 'TLK1', 'TLK3'), catalogue), 'Regions in South West, as drawn in 2021');
    assert.equal(nameOf(of('TLK3', 'TLK5', 'TLK4', 'TLK6'), catalogue), 'Regions in South West, as drawn in 2025');
    assert.equal(sideInSentence(of('E1', 'W1'), catalogue), 'the nations in the UK');
    assert.equal(nameOf(of('TLK1', 'TLK3'), catalogue), 'Other regions in South West, as drawn in 2021');
    assert.equal(nameOf(of('TLK1', 'E1'), catalogue), 'Partnership of 2 areas');
    assert.equal(nameOf(of('TLK5', 'TLK3'), catalogue), 'Partnership of 2 areas');
    assert.equal(sideInSentence(of('TLK1', 'E1'), catalogue), 'a partnership of 2 areas');
    assert.equal(nameOf(of('TLK4'), catalogue), 'Devon');
  });

  test('are joined, taken apart and moved without losing an area', () => {
    const sides = [of('TLK4'), of('TLK1'), of('TLK3', 'E1')];
    assert.deepEqual(joined(sides), [of('TLK4'), of('TLK1', 'TLK3', 'E1')]);
    assert.deepEqual(takenApart(sides, 2), [of('TLK4'), of('TLK1'), of('TLK3'), of('E1')]);
    assert.deepEqual(movedUp(sides, 2), [of('TLK4'), of('TLK3', 'E1'), of('TLK1')]);
    assert.deepEqual(joined([of('TLK4')]), [of('TLK4')]);
  });

  test('the neighbours of the first area that are not chosen are at hand', () => {
    assert.deepEqual(neighboursOf([of('TLK4'), of('TLK1')], catalogue), of('TLK3'));
    assert.deepEqual(neighboursOf([of('UK1')], catalogue), []);
  });
});

// Worked by hand: a range [lower, upper] each; "higher" only where the two have no point in common.
describe('what may be said of two figures', () => {
  const verdict = (mine, base, more = {}, baseMore = {}) => verdictOn(...[['TLK4', mine, more], ['TLK1', base, baseMore]].map(([code, [value, lower, upper], rest]) => figures([code, 'pay', 'rate', rest.period ?? '2024', value, lower, upper, rest])[0]));

  for (const [mine, base, expected] of [
    [[20, 18.1, 22], [15, 12, 18], 'higher'],
    [[20, 18, 22], [15, 12, 18], 'none'],
    [[20, 17.9, 22], [15, 12, 18], 'none'],
    [[10, 8, 11.9], [15, 12, 18], 'lower'],
    [[10, 8, 12], [15, 12, 18], 'none'],
    [[15, 14, 16], [15, 12, 18], 'none'],
    [[15, 15, 15], [15, 15, 15], 'none'],
    [[15.1, 15.1, 15.1], [15, 15, 15], 'higher'],
    [[-1.5, -3.9, 1], [1.2, -1.8, 4.2], 'none'],
    [[-5, -6, -4], [-1, -3.9, 1], 'lower'],
    [[20, null, null], [15, 12, 18], 'no-interval'],
    [[20, 18.1, 22], [15, null, null], 'no-interval'],
    [[null, null, null], [15, 12, 18], 'no-value'],
    [[0, 0, 0], [15, 12, 18], 'lower'],
  ]) {
    test(`${JSON.stringify(mine)} against ${JSON.stringify(base)} is ${expected}`, () => {
      assert.equal(verdict(mine, base), expected);
      const mirrored = { higher: 'lower', lower: 'higher' }[expected] ?? expected;
      assert.equal(verdict(base, mine), mirrored);
    });
  }

  test('another period or release is not compared, a corrected release is', () => {
    assert.equal(verdict([20, 18.1, 22], [15, 12, 18], { period: '2023' }), 'periods');
    assert.equal(verdict([20, 18.1, 22], [15, 12, 18], { release: '2024-09-11' }), 'releases');
    assert.equal(verdict([20, 18.1, 22], [15, 12, 18], { release: '2026-01-28' }), 'higher');
  });

  test('against what the site compares with, the verdict of the site stands, from both sides', () => {
    const stored = { benchmark: 'TLK1', verdict: 'clearly-higher' };
    assert.equal(verdict([16, 14, 18], [15, 13, 17], stored), 'higher');
    assert.equal(verdict([15, 13, 17], [16, 14, 18], {}, { benchmark: 'TLK4', verdict: 'clearly-higher' }), 'lower');
    assert.equal(verdict([20, 18.1, 22], [15, 12, 18], { benchmark: 'TLK1', verdict: 'no-clear-difference' }), 'none');
    assert.equal(verdict([16, 14, 18], [15, 13, 17], { benchmark: 'average', verdict: 'clearly-higher' }), 'none');
    assert.equal(verdict([16, 14, 18], [15, 13, 17], { ...stored, period: '2023' }), 'periods');
  });

  test('a wider range never makes a verdict stronger', () => {
    const ends = [-2, -1, 0, 1, 2, 3];
    for (const low of ends) for (const high of ends.filter((end) => end >= low)) for (const wider of [0, 0.5, 1, 4]) {
      const [narrow, wide] = [verdict([low, low, high], [0, -0.5, 0.5]), verdict([low, low - wider, high + wider], [0, -0.5, 0.5])];
      assert.ok(wide === narrow || wide === 'none', `${low} to ${high} widened by ${wider}`);
    }
  });
});

describe('which indicators are shared', () => {
  const areas = of('TLK4', 'TLK1', 'E1');

  test('only one measure of the same people is compared, and what is left out has its reason', () => {
    const outcome = compare(areas, known(
      figures(['TLK4', 'pay', 'difference', '2024', 1, 0, 2], ['TLK4', 'poverty', 'rate', '2024', 30]),
      figures(['TLK1', 'pay', 'difference', '2024', 2, 1, 3], ['TLK1', 'poverty', 'rate', '2024', 31, null, null, { sex: 'women' }]),
      figures(['E1', 'pay', 'rate', '2024', 60, 59, 61], ['E1', 'gva', 'gva', '2024', 30000]),
    ), catalogue);
    assert.deepEqual(outcome.comparisons.map(({ indicator: { slug }, measure: { id } }) => [slug, id]), [['pay', 'difference']]);
    assert.deepEqual(outcome.leftOut.map(({ indicator: { slug }, why, areas: its }) => [slug, why, its.map(({ code }) => code)]), [['gva', 'alone', ['E1']], ['poverty', 'unlike', ['TLK4', 'TLK1']]]);
  });

  test('an area that shares nothing has no rows, one that shares something is without a figure elsewhere', () => {
    const { comparisons } = compare(areas, known(
      figures(['TLK4', 'pay', 'rate', '2024', 1, 0, 2], ['TLK4', 'poverty', 'rate', '2024', 30]),
      figures(['TLK1', 'pay', 'rate', '2024', 2, 1, 3], ['TLK1', 'poverty', 'rate', '2024', 31]),
      figures(['E1', 'pay', 'rate', '2024', 60, 59, 61]),
    ), catalogue);
    assert.deepEqual(comparisons.map(({ rows }) => rows.map(({ verdict }) => verdict)), [['base', 'none', 'higher'], ['base', 'no-interval', 'no-figure']]);
    const without = compare(areas, known(figures(['TLK4', 'pay', 'rate', '2024', 1, 0, 2]), figures(['TLK1', 'pay', 'rate', '2024', 2, 1, 3]), figures(['E1', 'gva', 'gva', '2024', 1])), catalogue);
    assert.deepEqual(without.comparisons[0].rows.map(({ area: { code } }) => code), ['TLK4', 'TLK1']);
  });

  test('of a series the period of the first area is taken, else the newest, which is then not compared', () => {
    const { comparisons: [one] } = compare(areas, known(
      figures(['TLK4', 'pay', 'rate', '2018/2020', 1, 0, 2], ['TLK4', 'pay', 'rate', '2021/2024', 5, 4, 6]),
      figures(['TLK1', 'pay', 'rate', '2025', 9, 8, 9.5], ['TLK1', 'pay', 'rate', '2021/2024', 9, 8, 10]),
      figures(['E1', 'pay', 'rate', '2022', 1, 1, 1], ['E1', 'pay', 'rate', '2023', 2, 2, 2]),
    ), catalogue);
    assert.deepEqual(one.rows.map(({ figure: { period }, verdict }) => [period, verdict]), [['2021/2024', 'base'], ['2021/2024', 'higher'], ['2023', 'periods']]);
  });

  test('what stands beside an area on its page is known of that other area too, and is the benchmark where it is one for all', () => {
    const beside = ['E1', 'pay', 'rate', '2024', 50, 49, 51];
    const files = [figures(['TLK4', 'pay', 'rate', '2024', 1, 0, 2], beside), figures(['TLK1', 'pay', 'rate', '2024', 2, 1, 3], beside), figures(['E1', 'pay', 'difference', '2024', 60])];
    const { comparisons: [one] } = compare(areas, known(...files), catalogue);
    assert.deepEqual(one.rows.map(({ figure: { value }, verdict }) => [value, verdict]), [[1, 'base'], [2, 'none'], [50, 'higher']]);
    assert.equal(one.benchmark.value, 50);
    const other = figures(['TLK1', 'pay', 'rate', '2024', 2, 1, 3], ['UK1', 'pay', 'rate', '2024', 55, 54, 56]);
    assert.equal(compare(areas, known(files[0], other), catalogue).comparisons[0].benchmark, undefined);
  });

  test('what only others share is left out, and says so', () => {
    const { comparisons, leftOut } = compare(areas, known(figures(['TLK4', 'gva', 'gva', '2024', 1]), figures(['TLK1', 'pay', 'rate', '2024', 2]), figures(['E1', 'pay', 'rate', '2024', 2])), catalogue);
    assert.deepEqual([comparisons, leftOut.map(({ why }) => why)], [[], ['without-first', 'alone']]);
  });
});

describe('what is said', () => {
  const text = (pieces) => pieces.map((piece) => piece.text ?? piece).join('');
  const said = (sides, ...files) => {
    const { comparisons } = compare(sides.flat(), known(...files), catalogue);
    return summaryOf(sides, comparisons, catalogue).map(text);
  };
  const devon = figures(['TLK4', 'pay', 'rate', '2024', 20, 19, 21], ['TLK4', 'gva', 'gva', '2024', 30000], ['TLK4', 'poverty', 'rate', '2024', 10, 9, 11]);

  test('of an area: where it clearly differs, where not, and what cannot be tested', () => {
    assert.deepEqual(said([of('TLK4'), of('TLK1')], devon, figures(['TLK1', 'pay', 'rate', '2024', 30, 28, 32], ['TLK1', 'gva', 'gva', '2024', 31000], ['TLK1', 'poverty', 'rate', '2024', 8, 7, 8.9])), [
      'Of 3 indicators that Devon and Avon share, they clearly differ in 2: Avon is clearly higher in pay, and clearly lower in childhood poverty. 1 cannot be tested: no range is published.',
    ]);
    assert.deepEqual(said([of('TLK4'), of('UK1')], devon, figures(['UK1', 'pay', 'rate', '2024', 20, 18, 22], ['UK1', 'gva', 'gva', '2023', 31000], ['UK1', 'poverty', 'rate', '2024', 8])), [
      'Of 3 indicators that Devon and the UK share, they clearly differ in none. In 1 there is no clear difference. 2 cannot be tested: 1 without a range and 1 of different periods.',
    ]);
    assert.deepEqual(said([of('TLK4'), of('TLK1'), of('E1')], devon, figures(['TLK1', 'gva', 'gva', '2024', 1]), figures(['E1', 'pay', 'difference', '2024', 1])), [
      'Of 1 indicator that Devon and Avon share, they clearly differ in none. 1 cannot be tested: no range is published.', 'Devon and England share no indicator here.',
    ]);
  });

  test('of a partnership: of how many of its areas it holds', () => {
    const avon = figures(['TLK1', 'pay', 'rate', '2024', 30, 28, 32], ['TLK1', 'poverty', 'rate', '2024', 8, 7, 8.9]);
    const cornwall = figures(['TLK3', 'pay', 'rate', '2024', 20, 18, 22], ['TLK3', 'poverty', 'rate', '2024', 18, 17, 19]);
    assert.deepEqual(said([of('TLK4'), of('TLK1', 'TLK3')], devon, avon, cornwall), [
      'The other regions in South West, as drawn in 2021: of 2 indicators shared with Devon, one or more clearly differ in 2: clearly higher in pay (1 of 2) and childhood poverty (1 of 2); clearly lower in childhood poverty (1 of 2).',
    ]);
    assert.deepEqual(said([of('TLK4', 'TLK1', 'TLK3')], devon, avon, cornwall)[0].slice(0, 60), 'The other 2 of the regions in South West, as drawn in 2021: ');
  });

  test('of a row: higher and lower, never better or worse', () => {
    assert.equal(verdictWords('higher', { spoken: 'the UK' }), 'clearly higher than the UK');
    assert.equal(verdictWords('lower', { spoken: 'Kent' }), 'clearly lower than Kent');
    assert.equal(verdictWords('none', { spoken: 'Kent' }), 'no clear difference');
    for (const verdict of ['no-interval', 'no-value', 'periods', 'releases']) assert.match(verdictWords(verdict, { spoken: 'Kent' }), /^cannot be tested: /);
  });
});

describe('the file to take away', () => {
  const sides = [of('TLK4'), of('SMC_1', 'E1')];
  const { comparisons } = compare(sides.flat(), known(
    figures(['TLK4', 'pay', 'difference', '2024', -1.5, -3, 0], ['TLK4', 'gva', 'gva', '2024', 30000]),
    figures(['SMC_1', 'pay', 'difference', '2024', 2, 1, 3, { status: '[u]', note: '=HYPERLINK("x")', sample_size: 90 }], ['SMC_1', 'gva', 'gva', '2024', 29000]),
    figures(['E1', 'pay', 'difference', '2024', null, null, null, { status: '[c]', sample_size: '[c]' }]),
  ), catalogue);
  const csv = csvOf(entriesOf(comparisons, sides, 'topic'), catalogue, ({ area: { code } }) => `https://site/${code}`);

  test('has a row for each figure with its release and address, in plain digits', () => {
    assert.equal(csv, [
      'topic,indicator,measure,group,unit,area,area_code,level,partnership,period,value,lower,upper,index_category,sample_size,status,note,compared_with,comparison,benchmark,benchmark_verdict,release,address',
      'Work,Pay,The difference,,percentage points,Devon,TLK4,region,,2024,-1.5,-3.0,0.0,,,,,Devon,first area,,,2025-12-18,https://site/TLK4',
      'Work,Pay,The difference,,percentage points,<b>Hull</b>,SMC_1,region,Partnership of 2 areas,2024,2.0,1.0,3.0,,90,[u],"\'=HYPERLINK(""x"")",Devon,clearly higher than Devon,,,2025-12-18,https://site/SMC_1',
      'Work,Pay,The difference,,percentage points,England,E1,nation,Partnership of 2 areas,2024,,,,,[c],[c],,Devon,cannot be tested: no value,,,2025-12-18,https://site/E1',
      'Work,GVA per head,The gva,,£,Devon,TLK4,region,,2024,30000,,,,,,,Devon,first area,,,2025-12-18,https://site/TLK4',
      'Work,GVA per head,The gva,,£,<b>Hull</b>,SMC_1,region,Partnership of 2 areas,2024,29000,,,,,,,Devon,cannot be tested: no range,,,2025-12-18,https://site/SMC_1',
      'Work,GVA per head,The gva,,£,England,E1,nation,Partnership of 2 areas,,,,,,,,,Devon,no figure to compare,,,,',
      '',
    ].join('\n'));
  });

  test('can be in the order of areas, or with clear differences first', () => {
    const order = (by) => entriesOf(comparisons, sides, by).map(({ area: { code }, comparison: { indicator: { slug } } }) => `${slug} ${code}`);
    assert.deepEqual(order('area'), ['pay TLK4', 'gva TLK4', 'pay SMC_1', 'gva SMC_1', 'pay E1', 'gva E1']);
    assert.equal(order('verdict')[0], 'pay SMC_1');
  });
});
