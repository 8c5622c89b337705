// One area is marked everywhere on a page: in maps, charts and tables, by outline, weight and name; the address says which.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { barriers, openSite } from './site.mjs';

const path = '/indicators/economic-activity/';
let site;

before(async () => { site = await openSite(); }, { timeout: 300_000 });
after(() => site?.end());

async function open(address, wanted) {
  const page = await site.page(address, wanted);
  await page.locator('.figure-chart[tabindex]').first().waitFor();
  return page;
}

/** What is marked as what. */
const marked = (page) => page.evaluate(() => ({
  rows: [...document.querySelectorAll('tr[aria-current=true]')].map((row) => row.querySelector('[data-area]').textContent),
  outlines: document.querySelectorAll('.figure-map path.lit-added').length,
  names: [...document.querySelectorAll('text.lit-added')].map((name) => name.textContent),
  labels: [...document.querySelectorAll('.chart .lit .n, .chart .n.lit, .chart text.lit, .chart .lit text.n')].map((label) => label.textContent),
  bold: [...document.querySelectorAll('.chart .lit .d, .chart .d.lit')].map((dot) => getComputedStyle(dot).strokeWidth),
  scrolled: scrollY,
}));

const nothing = { rows: [], outlines: 0, names: [], labels: [], bold: [] };

function assertKent({ rows, outlines, names, labels, bold }) {
  assert.deepEqual([...new Set(rows)], ['Kent']);
  // The shape and the square, each with an outline and a name.
  assert.ok(outlines >= 2);
  assert.deepEqual([...new Set(names)], ['Kent']);
  assert.equal(names.length, outlines);
  assert.ok(labels.includes('Kent'));
  assert.ok(bold.length > 0 && bold.every((width) => parseFloat(width) >= 3));
}

for (const width of [360, 1280]) {
  test(`an area chosen from the list at ${width} is marked, stays so on reload, and is let go by the button`, async () => {
    const page = await open(path, { width });
    const list = page.getByLabel('Highlight an area');
    assert.ok((await list.boundingBox()).height >= 24);
    await list.selectOption('tlj4');
    assert.equal(new URL(page.url()).search, '?area=tlj4');
    assertKent(await marked(page));
    await page.reload();
    await page.locator('tr[aria-current]').first().waitFor({ state: 'attached' });
    assertKent(await marked(page));
    assert.equal((await marked(page)).scrolled, 0);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    const { scrolled, ...left } = await marked(page);
    assert.ok(scrolled >= 0);
    assert.deepEqual(left, nothing);
    assert.equal(new URL(page.url()).search, '');
    await page.goBack();
    await page.waitForTimeout(100);
    assertKent(await marked(page));
    assert.deepEqual(page.faults, []);
    await page.close();
  });

  test(`an area is marked by keys alone at ${width}: from the row that is read, and let go by Escape`, async () => {
    const page = await open(path, { width });
    const chart = page.locator('.figure-chart[tabindex]:has(> .rows)').first();
    await chart.focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(80);
    const name = await page.locator('.reading p').first().innerText();
    // Past the link of the card to its button.
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await page.waitForTimeout(150);
    assert.deepEqual([...new Set((await marked(page)).rows)], [name.trim()]);
    assert.deepEqual(await page.getByRole('status').allInnerTexts().then((said) => said.filter(Boolean)), [`${name.trim()} is highlighted`]);
    await page.keyboard.press('Escape');
    assert.ok((await marked(page)).rows.length > 0, 'the first Escape closes the card');
    await page.keyboard.press('Escape');
    assert.deepEqual((await marked(page)).rows, []);
    assert.deepEqual(page.faults, []);
    await page.close();
  });
}

test('a mark that is pressed marks its area, and again lets it go', async () => {
  const page = await open(path);
  const dot = page.locator('.figure-chart .rows .d').nth(8);
  await dot.scrollIntoViewIfNeeded();
  await dot.click();
  await page.waitForTimeout(80);
  assert.equal((await marked(page)).rows.length > 0, true);
  await dot.click();
  await page.waitForTimeout(80);
  assert.deepEqual((await marked(page)).rows, []);
  await page.close();
});

test('the button of a card marks the area, from a map as from a chart', async () => {
  const page = await open(path);
  await page.locator('.figure-map .map').first().locator('a[data-area=tlk4]').hover({ force: true });
  await page.getByRole('button', { name: 'Highlight everywhere' }).click();
  assert.deepEqual([...new Set((await marked(page)).rows)], ['Devon']);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Clear highlight');
  await page.keyboard.press('Enter');
  assert.deepEqual((await marked(page)).rows, []);
  assert.deepEqual(page.faults, []);
  await page.close();
});

test('the page of an area leads to its indicator with the area marked', async () => {
  const page = await site.page('/areas/tlj4-kent/economic-activity/');
  await page.getByRole('link', { name: 'Economic activity everywhere', exact: true }).click();
  await page.waitForURL('**/indicators/economic-activity/?area=tlj4');
  await page.locator('tr[aria-current]').first().waitFor({ state: 'attached' });
  assertKent(await marked(page));
  await page.close();
});

test('an area that the page does not know, or no area at all, marks nothing', async () => {
  for (const area of ['nowhere', '%22%5D%3Cb%3E', '']) {
    const page = await open(`${path}?area=${area}`);
    const { scrolled, ...found } = await marked(page);
    assert.ok(scrolled >= 0);
    assert.deepEqual(found, nothing);
    assert.equal(await page.getByLabel('Highlight an area').inputValue(), '');
    assert.deepEqual(page.faults, []);
    await page.close();
  }
});

test('in lines each nation is a line of its own, drawn heavier and named', async () => {
  const page = await open('/indicators/childhood-poverty/');
  const nation = await page.evaluate(() => document.querySelector('.figure-table:has(.lines.names) tbody [data-area]').dataset.area);
  await page.getByLabel('Highlight an area').selectOption(nation);
  const lines = await page.evaluate(() => [...document.querySelectorAll('.chart.lines .ln')].map((line) => [line.matches('.lit'), getComputedStyle(line).strokeWidth]));
  assert.equal(lines.filter(([isLit]) => isLit).length > 0, true);
  for (const [isLit, width] of lines) assert.equal(parseFloat(width) >= 4, isLit);
  await page.close();
});

test('a strip of all local areas shows the tick of the area with its name', async () => {
  const page = await open('/indicators/promising-prospects/?area=e06000005');
  await page.waitForTimeout(200);
  const names = await page.evaluate(() => [...document.querySelectorAll('.chart.strip text.lit-added')].map((name) => name.textContent));
  assert.ok(names.includes('Darlington'), `${names}`);
  await page.close();
});

test('the list is not there where a page has one area, nor without scripts', async () => {
  const one = await site.page('/areas/tlj4-kent/economic-activity/');
  assert.equal(await one.locator('.highlight').count(), 0);
  await one.close();
  const plain = await site.page(path, { scripts: false });
  assert.equal(await plain.locator('.highlight').isVisible(), false);
  await plain.close();
});

for (const dark of [false, true]) {
  test(`with an area marked there is no barrier, ${dark ? 'dark' : 'light'}`, async () => {
    const page = await open(`${path}?area=tlj4`, { width: 1280, dark });
    assert.deepEqual(await barriers(page), []);
    await page.close();
  });
}
