// What the tests of the comparison look at.
import assert from 'node:assert/strict';

/** The path and query of a page's address. */
export const path = (page) => new URL(page.url()).pathname + new URL(page.url()).search;
export const box = (page) => page.locator('.compare__find input');
export const options = (page) => page.locator('.compare__find [role=option]');
export const sides = (page) => page.locator('.sides__name').allTextContents();
export const row = (page, indicator, area) => page.locator(`#${indicator} .versus__row`).filter({ has: page.getByRole('rowheader', { name: area, exact: true }) });
export const ready = (page) => page.locator('.compare__results:not([hidden])').waitFor();

/** Opens a comparison, and waits for its figures where two areas are named. */
export async function open(site, query, wanted) {
  const page = await site.page(`/compare/${query}`, wanted);
  await page.locator('.compare__find').waitFor({ state: 'attached' });
  if (/areas=[\w-]+,/.test(query)) await ready(page);
  return page;
}

/** Closes a page in which nothing went wrong. */
export async function done(page) {
  assert.deepEqual(page.faults, []);
  await page.close();
}

/** Presses the Tab key until something has the focus. */
export async function tabTo(page, wanted) {
  for (let i = 0; i < 200; i++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail('the Tab key does not lead there');
}
