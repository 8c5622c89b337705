// Tables are sorted by their headings, one way, the other, and back; the address keeps it; every number of the site is read back as it was.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { barriers, openSite } from './site.mjs';

const path = '/indicators/economic-activity/';
const regions = '.figure-table:has(.figure-map)';
let site;

before(async () => { site = await openSite(); }, { timeout: 300_000 });
after(() => site?.end());

async function open(address, wanted) {
  const page = await site.page(address, wanted);
  await page.locator('.sort').first().waitFor({ state: 'attached' });
  return page;
}

const column = (page, kind, figure = regions) => page.evaluate(([within, cells]) => [...document.querySelectorAll(`${within} tbody ${cells}`)].map((cell) => cell.textContent.trim()), [figure, kind]);
const numbers = (texts) => texts.map((text) => parseFloat(text.replace('\u2212', '-')));
const sorted = (values, way) => [...values].sort((a, b) => way * (a - b));
const stateOf = (page) => page.evaluate((within) => [...document.querySelectorAll(`${within} thead th`)].map((head) => head.getAttribute('aria-sort')).find(Boolean) ?? 'none', regions);

for (const width of [360, 1280]) {
  test(`a heading at ${width} sorts by value, the other way, and back to the order in which rows came`, async () => {
    const page = await open(path, { width });
    const before = await column(page, 'th');
    const heading = page.locator(`${regions} .value .sort`).first();
    assert.ok((await heading.boundingBox()).height >= 24);
    await heading.click();
    const down = numbers(await column(page, '.value'));
    assert.deepEqual(down, sorted(down, -1));
    assert.equal(await stateOf(page), 'descending');
    await page.waitForTimeout(120);
    assert.match(await page.locator('body > [role=status]').innerText(), /^Sorted by .+, highest first$/);
    assert.match(decodeURIComponent(new URL(page.url()).search), /^\?sort=difference-itl2\.\d\.down$/);
    await heading.click();
    const up = numbers(await column(page, '.value'));
    assert.deepEqual(up, sorted(up, 1));
    assert.equal(await stateOf(page), 'ascending');
    await page.reload();
    await page.locator('[aria-sort]').waitFor({ state: 'attached' });
    assert.deepEqual(numbers(await column(page, '.value')), up);
    await page.locator(`${regions} .value .sort`).first().click();
    assert.deepEqual(await column(page, 'th'), before);
    assert.equal(await stateOf(page), 'none');
    assert.equal(new URL(page.url()).search, '');
    await page.goBack();
    await page.waitForTimeout(100);
    assert.deepEqual(numbers(await column(page, '.value')), up);
    assert.deepEqual(page.faults, []);
    await page.close();
  });

  test(`a table is sorted by keys alone at ${width}, and what is read of a mark stays right`, async () => {
    const page = await open(path, { width });
    await page.locator(`${regions} th .sort`).first().focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await column(page, 'th'), [...await column(page, 'th')].sort((a, b) => a.localeCompare(b, 'en-GB')));
    await page.keyboard.press('Space');
    assert.equal(await stateOf(page), 'descending');
    const chart = page.locator(`${regions} .figure-chart`);
    const label = (await chart.locator('text.n').first().evaluate((text) => [...text.childNodes].map((node) => node.textContent).join(' '))).replace(/\s+/g, ' ');
    const value = await chart.locator('text.v').first().innerText().catch(() => chart.locator('text.v').first().textContent());
    await chart.focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(80);
    const lines = await page.locator('.reading p').allInnerTexts();
    assert.equal(lines[0].trim(), label.trim());
    assert.ok(lines[1].replace(/\s+/g, ' ').startsWith(value.replace(/\s+/g, ' ')));
    assert.deepEqual(page.faults, []);
    await page.close();
  });
}

test('periods sort in time, and several tables keep each its own order', async () => {
  const page = await open('/indicators/unemployment/');
  const figure = await page.evaluate(() => `#${[...document.querySelectorAll('.figure-table')].find((one) => one.querySelector('thead .period .sort')).id}`);
  await page.locator(`${figure} thead .period .sort`).click();
  const years = (await column(page, '.period', figure)).map((text) => Number(text.match(/\d{4}/g).at(-1)));
  assert.deepEqual(years, sorted(years, 1));
  await page.locator(`${regions} .value .sort`).first().click();
  assert.equal(new URL(page.url()).searchParams.get('sort').split(',').length, 2);
  assert.deepEqual((await column(page, '.period', figure)).map((text) => Number(text.match(/\d{4}/g).at(-1))), years);
  await page.close();
});

test('rows without a value stand last whichever way', async () => {
  const found = readdirSync(site.folder, { recursive: true }).filter((file) => /^(indicators|breakdowns)\/.*index\.html$/.test(file))
    .find((file) => /class="value missing"/.test(readFileSync(join(site.folder, file), 'utf8').split('<tbody>').find((table) => table.split('<tr').length > 7 && /missing/.test(table) && />[\d.]+%</.test(table)) ?? ''));
  const page = await open(`/${found.replace('index.html', '')}`);
  const figure = await page.evaluate(() => `#${[...document.querySelectorAll('.figure-table')].find((one) => one.querySelector('thead .value .sort') && one.querySelector('tbody .missing'))?.id}`);
  for (const way of ['down', 'up']) {
    await page.evaluate((within) => document.querySelector(`${within} thead .value .sort`).click(), figure);
    const missing = await page.evaluate((within) => [...document.querySelectorAll(`${within} tbody tr`)].map((row) => row.querySelector('.value').matches('.missing')), figure);
    assert.ok(missing.some(Boolean));
    assert.deepEqual(missing, [...missing].sort(), way);
  }
  await page.close();
});

test('a table of fewer than five rows has no buttons, nor has a column that says the same in every row', async () => {
  const page = await open(path);
  const wrong = await page.evaluate(() => [...document.querySelectorAll('.figure-table table')].flatMap((table) => [...table.tHead.rows[0].cells].filter((head) => {
    const texts = new Set([...table.tBodies[0].rows].map((row) => row.cells[head.cellIndex]?.textContent));
    return head.querySelector('.sort') && (table.tBodies[0].rows.length < 5 || texts.size < 2);
  }).map((head) => head.textContent)));
  assert.deepEqual(wrong, []);
  await page.close();
});

test('an order that makes no sense leaves the table as it came', async () => {
  const page = await open(path);
  const before = await column(page, 'th');
  await page.close();
  for (const order of ['nothing', 'difference-itl2.99.up', 'difference-itl2', ',,', '..']) {
    const odd = await open(`${path}?sort=${order}`);
    assert.deepEqual(await column(odd, 'th'), before, order);
    assert.deepEqual(odd.faults, []);
    await odd.close();
  }
});

test('sorting brings no barrier', async () => {
  for (const width of [360, 1280]) {
    const page = await open(`${path}?sort=difference-itl2.2.down`, { width });
    assert.deepEqual(await barriers(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.close();
  }
});

test('every number that a table of the site prints is read back as data.csv has it', async () => {
  // esbuild is among the packages of the front end.
  const { buildSync } = await import(pathToFileURL(fileURLToPath(new URL('../../site/node_modules/esbuild/lib/main.js', import.meta.url))));
  const { outputFiles } = buildSync({ entryPoints: [fileURLToPath(new URL('../../site/js/reading/order.ts', import.meta.url))], bundle: true, format: 'esm', write: false, charset: 'utf8' });
  const { numberOf } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  let count = 0;
  const wrong = [];
  for (const file of readdirSync(site.folder, { recursive: true }).filter((name) => name.endsWith('data.csv'))) {
    const html = readFileSync(join(site.folder, file.replace('data.csv', 'index.html')), 'utf8');
    const cells = [...html.matchAll(/<td class="value[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => cell.replace(/<[^>]*>/g, '').replaceAll('&#160;', '\u00a0').replaceAll('&nbsp;', '\u00a0').trim());
    const [head, ...rows] = readFileSync(join(site.folder, file), 'utf8').replace(/^\ufeff/, '').trimEnd().split(/\r?\n/).map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain));
    const place = head.indexOf('value');
    rows.forEach((row, i) => {
      count++;
      const number = numberOf(cells[i] ?? 'none');
      if (row[place] === '' ? !Number.isNaN(number) : number !== Number(row[place])) wrong.push(`${file} ${i}: ${cells[i]} is read as ${number}, not ${row[place]}`);
    });
  }
  assert.ok(count > 30_000, `${count}`);
  assert.deepEqual(wrong.slice(0, 5), []);
});
