// What of reading needs no page: numbers read back, orders, steps from mark to mark, places of the card.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const bundle = async (name) => {
  const entry = fileURLToPath(new URL(name, import.meta.url));
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, format: 'esm', write: false, charset: 'utf8' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
};
const { numberOf, timeOf, orderOf } = await bundle('order.ts');
const { nearest, step } = await bundle('step.ts');
const { placeOf } = await bundle('place.ts');

test('a number is read as it was before it was printed', () => {
  for (const [text, number] of [['46.0%', 46], ['\u22125.8\u00a0pp', -5.8], ['£1,234.50', 1234.5], ['\u2212£1,204', -1204], ['12,345,678', 12345678], ['0', 0], ['0.03', 0.03]]) {
    assert.equal(numberOf(text), number, text);
  }
  for (const text of ['', '[c] (confidential)', '[x]', '[low] rounds to 0', 'none']) assert.ok(Number.isNaN(numberOf(text)), text);
});

test('periods stand in time by their last year', () => {
  const inOrder = ['2014', '2015/16', '2016/17', '3 years to 2019', '2014 to 2024'];
  assert.deepEqual([...inOrder].reverse().sort((a, b) => timeOf(a) - timeOf(b)), inOrder);
});

test('what has no value stands last whichever way, and what is alike stays as it came', () => {
  const texts = ['3%', '[c]', '10%', '3%', '\u22121%', '[x]'];
  assert.deepEqual(orderOf(texts, 'value', true), [2, 0, 3, 4, 1, 5]);
  assert.deepEqual(orderOf(texts, 'value', false), [4, 0, 3, 2, 1, 5]);
  assert.deepEqual(orderOf(['Group 10', 'Érith', 'group 2', 'Devon'], 'label', false), [3, 1, 2, 0]);
  assert.deepEqual(orderOf(['2023', '2021', '2022'], 'period', true), [0, 2, 1]);
});

const at = (left, top, size = 8) => ({ left, top, right: left + size, bottom: top + size });
const rows = [0, 1, 2].flatMap((line) => [0, 1].map((place) => {
  const zone = { left: 0, top: line * 40, right: 300, bottom: line * 40 + 38 };
  return { line, place, box: at(100 + line * 50 + place * 30, line * 40 + 24 + place * 9), zone };
}));

test('a point in a row means the mark of that row that is nearest across, and a point far away none', () => {
  assert.equal(nearest(rows, 4, 44), 2);
  assert.equal(nearest(rows, 290, 44), 3);
  assert.equal(nearest(rows, 150, 80), 4);
  assert.equal(nearest(rows, 150, 400), -1);
  assert.equal(nearest([], 0, 0), -1);
});

test('arrows go along a line and to the same place of another, and stay at the ends', () => {
  assert.equal(step(rows, -1, 'ArrowRight'), 0);
  assert.equal(step(rows, 0, 'ArrowDown'), 2);
  assert.equal(step(rows, 3, 'ArrowDown'), 5);
  assert.equal(step(rows, 5, 'ArrowDown'), 5);
  assert.equal(step(rows, 1, 'ArrowUp'), 1);
  assert.equal(step(rows, 1, 'ArrowRight'), 2);
  assert.equal(step(rows, 0, 'ArrowLeft'), 0);
  assert.equal(step(rows, 3, 'Home'), 2);
  assert.equal(step(rows, 2, 'End'), 3);
  assert.equal(step([], -1, 'End'), -1);
});

test('home and end lead through all marks where each stands on a line of its own', () => {
  const alone = rows.filter((mark) => mark.place === 0);
  assert.equal(step(alone, 1, 'Home'), 0);
  assert.equal(step(alone, 1, 'End'), 2);
});

test('every mark can be reached by arrows right and left alone', () => {
  let place = 0;
  const seen = [0];
  while (step(rows, place, 'ArrowRight') !== place) seen.push(place = step(rows, place, 'ArrowRight'));
  assert.deepEqual(seen, rows.map((_, i) => i));
});

test('a card never covers its mark nor leaves the window at its sides', () => {
  let seed = 1;
  const random = (most) => (seed = (seed * 48271) % 2147483647) % most;
  for (let i = 0; i < 2000; i++) {
    const view = { width: 320 + random(1000), height: 400 + random(600) };
    const card = { width: 120 + random(184), height: 60 + random(150) };
    const mark = at(random(view.width), random(view.height), 6 + random(40));
    const { left, top } = placeOf(mark, card, view, i % 2 === 0);
    assert.ok(left >= 8 && left + card.width <= view.width - 8, `${left} of ${view.width}`);
    assert.ok(top >= mark.bottom || top + card.height <= mark.top);
    // Where it fits above or below, it is within the window.
    if (mark.top > card.height + 12 || view.height - mark.bottom > card.height + 12) assert.ok(top >= 0 && top + card.height <= view.height, `${top}`);
  }
});
