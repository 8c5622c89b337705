// The ticks of strips are read by keys and pointer: each says its area and value, as the table of its indicator does.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertStands, cardOf, flat, press } from './card.mjs';
import { openSite } from './site.mjs';

const widths = [360, 1280];
let site;

before(async () => { site = await openSite(); });
after(() => site?.end());

const tableOf = (page, path) => page.evaluate(async (address) => {
  const there = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  return [...there.querySelectorAll('tbody tr:has([data-area])')].map((row) => ({ name: row.querySelector('th').textContent, value: row.querySelector('.value').textContent.trim() }));
}, path);

for (const width of widths) {
  test(`the strip of one area at ${width}: each tick says its area and value, as the indicator's table does`, async () => {
    const page = await site.page('/areas/tlj4-kent/unemployment/', { width });
    const chart = page.locator('.figure-chart[tabindex]:has(> .strip)').first();
    await chart.focus();
    const table = await tableOf(page, '/indicators/unemployment/');
    const own = [];
    for (let i = 0; i < 41; i++) {
      const card = await press(page, 'ArrowRight', await page.evaluate(() => document.querySelector('.reading')?.outerHTML));
      assertStands(card, 'a strip');
      const row = table.find(({ name, value }) => name === card.lines[0] && flat(card.lines[1]).startsWith(flat(value)));
      if (!row) own.push(card.lines);
    }
    // The area of the page says what its own row says, whose name is that of its figure.
    assert.equal(own.length, 1, `${own}`);
    assert.deepEqual(page.faults, []);
    await page.close();
  });
}
test('the strip of all local areas are read from the table of the page', async () => {
  const page = await site.page('/indicators/promising-prospects/');
  const chart = page.locator('.figure-chart[tabindex]:has(> .strip)').first();
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(150);
  const least = await cardOf(page);
  await page.keyboard.press('End');
  await page.waitForTimeout(150);
  const greatest = await cardOf(page);
  const table = await tableOf(page, '/indicators/promising-prospects/');
  for (const { lines } of [least, greatest]) assert.ok(table.some(({ name, value }) => name === lines[0] && flat(lines[1]).startsWith(flat(value))), `${lines}`);
  assert.ok(greatest.ring.left > least.ring.left);
  assert.deepEqual(page.faults, []);
  await page.close();
});

test('the strips of the cards of a profile are read as those of its rows', async () => {
  const page = await site.page('/areas/tlj4-kent/');
  const strips = page.locator('.cards .bare');
  await page.locator('.cards .bare[role=application]').waitFor();
  const table = await tableOf(page, '/indicators/postgraduate-education/');
  const isOfTable = ({ lines }) => table.some(({ name, value }) => name === lines[0] && flat(lines[1]).startsWith(flat(value)));
  await strips.first().focus();
  for (let i = 0; i < 3; i++) {
    const card = await press(page, 'ArrowRight', await page.evaluate(() => document.querySelector('.reading')?.outerHTML));
    assert.ok(isOfTable(card), `${card.lines}`);
    assertStands(card, 'a card');
  }
  await page.keyboard.press('Escape');
  await strips.first().scrollIntoViewIfNeeded();
  const box = await strips.first().boundingBox();
  await page.mouse.move(1, 1);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.locator('.reading').waitFor();
  assert.ok(isOfTable(await cardOf(page)));
  assert.deepEqual(page.faults, []);
  await page.close();
});

test('the strips of a profile are one stop, whose arrows go along a strip and to the next row', async () => {
  const page = await site.page('/areas/tlj4-kent/');
  const strips = page.locator('.profile-table .bare[role=application]');
  await strips.first().waitFor();
  await strips.first().focus();
  const [one, along, below] = [];
  const read = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) read.push(await press(page, key, await page.evaluate(() => document.querySelector('.reading')?.outerHTML)));
  assert.ok(read.every(Boolean), `${one}${along}${below}`);
  assert.ok(read[1].ring.left >= read[0].ring.left);
  assert.ok(read[2].ring.top > read[1].ring.top + 20);
  assert.deepEqual(page.faults, []);
  await page.close();
});
