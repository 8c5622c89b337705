// What the tests of the page to explore figures share: two charts by their addresses, and how a chart is opened, read and taken away.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const pair = '/explore/?level=itl2&across=childhood-poverty/regional-rate&up=earnings-of-young-people/difference';
export const one = '/explore/?indicator=economic-activity&measure=difference&level=itl2';

/** Waits until the chart that the address says is there. */
export async function drawn(page) {
  await page.locator('.explore:not([aria-busy]) .explore__frame > svg').waitFor();
  return page;
}

export const open = async (site, path, wanted) => drawn(await site.page(path, wanted));
export const chunk = (site, path) => JSON.parse(readFileSync(join(site.folder, 'data', path), 'utf8'));
export const words = (page) => page.evaluate(() => Object.fromEntries(new URLSearchParams(location.search)));
export const title = (page) => page.locator('.explore__title').textContent();
export const frame = (page) => page.locator('.explore__frame');
/** What the mark that is being read is said to be. */
export const said = (page) => page.locator('.explore__live').textContent();
/** Where that mark stands. */
export const ring = (page) => page.locator('.ring').evaluate((element) => ({ x: Number(element.getAttribute('cx')), y: Number(element.getAttribute('cy')) }));

/** Goes on by the tab key until something has the focus. */
export async function tabTo(page, locator) {
  for (let i = 0; i < 400 && !(await locator.evaluate((element) => element === document.activeElement)); i++) await page.keyboard.press('Tab');
  assert.ok(await locator.evaluate((element) => element === document.activeElement));
}

/** The rows of a file without quoted line ends, by their heads. */
export function rowsOf(csv) {
  const cells = (line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
  const [head, ...rows] = csv.trimEnd().split('\n').map(cells);
  return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place]])));
}

/** What a button gives to keep. */
export async function file(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await download.path(), 'utf8');
}
