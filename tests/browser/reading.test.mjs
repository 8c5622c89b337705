// Values are read from drawings by keys, pointer and touch: what the card says is what the table says, beside the mark and within the window.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertStands, cardOf, flat, press } from './card.mjs';
import { barriers, openSite } from './site.mjs';

const forms = {
  dots: ['/indicators/economic-activity/', '.rows.values'],
  'dots, some missing': ['/breakdowns/ethnicity/', '.rows.values:has(line.x)'],
  bars: ['/indicators/postgraduate-education/', '.rows:has(.bar)'],
  'dots in pairs': ['/breakdowns/age/', '.rows.pairs'],
  'dots in groups': ['/breakdowns/wealth-type/', '.rows:not(.values, .pairs)'],
  stacks: ['/indicators/highest-qualification/by-seb/', '.rows:has(rect.part + text.in)'],
  line: ['/indicators/unemployment/', '.lines'],
  'lines, some missing': ['/indicators/childhood-poverty/', '.lines.names:has(line.x)'],
  'history of an index': ['/areas/e06000014-york/promising-prospects/', '.history'],
  panels: ['/indicators/economic-activity/by-sex/', '.panels'],
  'histories of a profile': ['/areas/e06000014-york/', '.panels'],
  'curves over age': ['/indicators/income-progression/by-age/', '.panels'],
};
const most = 12;
const widths = [360, 1280];
let site;

before(async () => { site = await openSite(); }, { timeout: 300_000 });
after(() => site?.end());

/** Opens a page at its first chart of a kind, with what its marks should say, line by line, as the drawing and the table have it. */
async function openChart([path, kind], wanted) {
  const page = await site.page(path, wanted);
  const chart = page.locator(`.figure-chart[tabindex]:has(> .chart${kind})`).first();
  await chart.waitFor({ state: 'attached' });
  await chart.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
  await chart.waitFor();
  const expected = await chart.evaluate((element) => {
    const svg = element.querySelector('.chart');
    const cells = [...element.closest('.figure-table, .profile-table, .profile-history').querySelectorAll('tbody .value')];
    const panels = svg.dataset.cells.split(';').map((panel) => panel.split(',').map((lane) => lane.split(' ')));
    const lines = svg.matches('.rows') ? panels.flat() : panels.flatMap((lanes) => lanes[0].map((_, series) => lanes.map((lane) => lane[series])));
    return lines.flat().filter((cell) => cell !== '-').map((cell) => cells[cell].textContent.trim());
  });
  return { page, chart, expected };
}

for (const [form, where] of Object.entries(forms)) {
  for (const width of widths) {
    test(`${form} at ${width}: arrow keys read mark after mark, and the pointer reads the same`, async () => {
      const { page, chart, expected } = await openChart(where, { width });
      await chart.focus();
      const read = [];
      for (const value of expected.slice(0, most)) {
        const card = await press(page, 'ArrowRight', await page.evaluate(() => document.querySelector('.reading')?.outerHTML));
        assert.ok(card, 'nothing is read');
        assert.ok(card.lines[1].startsWith(flat(value)), `${card.lines[1]} is read where the table says ${value}`);
        assert.ok(flat(card.said).includes(flat(value)), `${card.said} is said where the table says ${value}`);
        assertStands(card, `${form} by keys`);
        read.push(card);
      }
      await page.keyboard.press('Escape');
      assert.equal(await cardOf(page), null);
      for (const { lines } of [read[0], read.at(-1)]) {
        // The page has scrolled with the keys: the mark is looked for where it is now.
        await chart.evaluate((element) => element.blur());
        await chart.focus();
        await page.keyboard.press('ArrowRight');
        for (let i = 1; i < (lines === read[0].lines ? 1 : read.length); i++) await page.keyboard.press('ArrowRight');
        await page.waitForTimeout(60);
        const { ring } = await cardOf(page);
        await page.keyboard.press('Escape');
        await page.mouse.move(1, 1);
        await page.mouse.move((ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2);
        await page.waitForTimeout(60);
        const card = await cardOf(page);
        assert.deepEqual(card?.lines, lines);
        assertStands(card, `${form} by pointer`);
        await page.mouse.move(1, 1);
        await page.waitForTimeout(400);
      }
      assert.deepEqual(page.faults, []);
      await page.close();
    });
  }
}

test('the card says name, value, period, interval and verdict as the row does, and leads where the row leads', async () => {
  const { page, chart } = await openChart(forms.dots);
  await chart.focus();
  await page.keyboard.press('End');
  await page.waitForTimeout(60);
  const { lines } = await cardOf(page);
  const row = await page.evaluate((name) => {
    const found = [...document.querySelectorAll('.figure-table:has(.figure-map) tbody tr')].find((one) => one.querySelector('th').textContent === name);
    return { cells: [...found.cells].map((cell) => cell.textContent.trim().replace(/\s+/g, ' ')), link: found.querySelector('a').href };
  }, lines[0]);
  for (const cell of row.cells) assert.ok(lines.join(' ').includes(cell), `${cell} is missing in ${lines}`);
  assert.equal(await page.locator('.reading a').evaluate((link) => link.href), row.link);
  await page.close();
});

describe('a card that a pointer opened', () => {
  test('stays while the pointer goes to it and rests on it, and until the pointer is gone', async () => {
    const { page, chart } = await openChart(forms.dots);
    const dot = chart.locator('.d').nth(9);
    await dot.scrollIntoViewIfNeeded();
    await dot.hover();
    const first = await cardOf(page);
    const to = { x: (first.card.left + first.card.right) / 2, y: (first.card.top + first.card.bottom) / 2 };
    await page.mouse.move(to.x, to.y, { steps: 12 });
    await page.waitForTimeout(700);
    assert.deepEqual((await cardOf(page))?.lines, first.lines);
    await page.mouse.move(2, 2);
    await page.waitForTimeout(600);
    assert.equal(await cardOf(page), null);
    await page.close();
  });

  test('closes on Escape without moving the pointer, and stays away until another mark is met', async () => {
    const { page, chart } = await openChart(forms.dots);
    const [one, other] = [chart.locator('.d').nth(9), chart.locator('.d').nth(11)];
    await one.scrollIntoViewIfNeeded();
    await one.hover();
    assert.ok(await cardOf(page));
    await page.keyboard.press('Escape');
    assert.equal(await cardOf(page), null);
    const box = await one.boundingBox();
    await page.mouse.move(box.x + 3, box.y + 3);
    await page.waitForTimeout(100);
    assert.equal(await cardOf(page), null);
    await other.hover();
    assert.ok(await cardOf(page));
    await page.close();
  });
});

test('from a chart the Tab key leads into the card, and out of both it closes', async () => {
  const { page, chart } = await openChart(forms.dots);
  await chart.focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(60);
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement.matches('.reading a')));
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement.matches('.reading button')));
  await page.keyboard.press('Tab');
  await page.waitForTimeout(60);
  assert.equal(await cardOf(page), null);
  await page.close();
});

describe('a touch', () => {
  for (const width of [320, 360]) {
    test(`reads the mark of its row at ${width}, and one elsewhere closes the card`, async () => {
      const { page, chart } = await openChart(forms.dots, { width, height: 700, hasTouch: true, isMobile: true });
      const label = chart.locator('text.n').nth(6);
      await label.scrollIntoViewIfNeeded();
      await label.tap();
      await page.waitForTimeout(100);
      const card = await cardOf(page);
      assert.equal(flat(card.lines[0]), flat(await label.evaluate((text) => [...text.childNodes].map((node) => node.textContent).join(' '))));
      assertStands(card, 'by touch');
      await page.locator('h1').tap();
      await page.waitForTimeout(100);
      assert.equal(await cardOf(page), null);
      assert.deepEqual(page.faults, []);
      await page.close();
    });
  }

  test('of a shape tells of it, the second follows it', async () => {
    const page = await site.page('/indicators/economic-activity/', { width: 360, hasTouch: true, isMobile: true });
    await page.locator('.figure-chart[tabindex]').first().waitFor();
    const kent = page.locator('.figure-map .map a[data-area=tlj4]').last();
    await kent.scrollIntoViewIfNeeded();
    await kent.tap();
    await page.waitForTimeout(150);
    const card = await cardOf(page);
    assert.equal(card.lines[0], 'Kent');
    assert.equal(new URL(page.url()).pathname, '/indicators/economic-activity/');
    await kent.tap();
    await page.waitForURL('**/areas/tlj4-kent/economic-activity/');
    assert.deepEqual(page.faults, []);
    await page.close();
  });
});

describe('a map', () => {
  test('tells of the shape that has the focus or the pointer, without the hint of the browser beside it', async () => {
    const page = await site.page('/indicators/economic-activity/');
    await page.locator('.figure-chart[tabindex]').first().waitFor();
    const map = page.locator('.figure-map .map').first();
    await map.locator('a').nth(4).hover({ force: true });
    await page.waitForTimeout(100);
    const byPointer = await cardOf(page);
    assert.ok(byPointer);
    assert.equal(await map.locator('a title').count(), 0);
    assert.match(await map.locator('a').nth(4).getAttribute('aria-label'), /^.+: .+/);
    await page.mouse.move(2, 2);
    await page.waitForTimeout(500);
    assert.equal(await cardOf(page), null);
    await page.locator('.figure-map .govuk-skip-link').first().focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
    await page.waitForTimeout(100);
    assert.deepEqual((await cardOf(page)).lines, byPointer.lines);
    await page.keyboard.press('Escape');
    assert.equal(await cardOf(page), null);
    assert.deepEqual(page.faults, []);
    await page.close();
  });
});

for (const dark of [false, true]) {
  test(`with a card open there is no barrier, ${dark ? 'dark' : 'light'}`, async () => {
    const { page, chart } = await openChart(forms.dots, { width: 360, dark });
    await chart.focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(100);
    assert.deepEqual(await barriers(page), []);
    await page.close();
  });
}
