// A long page that is read in slowly stands still: where it is cut off, what has come lies where it lies on the whole page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './site.mjs';

let site;
before(async () => { site = await openSite(); }, { timeout: 300_000 });
after(() => site?.end());

// What a reader may see already, and what may still be on its way.
const cuts = [
  { path: '/areas/tlj4-kent/', came: '.masthead__find', missing: '<nav class="masthead__nav"' },
  { path: '/indicators/economic-activity/', came: '.figure-map .map', missing: '<div class="figure-chart"' },
  { path: '/indicators/economic-activity/', came: '.figure-forms', missing: '<div class="figure-chart"' },
  { path: '/indicators/conditions-of-childhood/', came: '.figure-map .map', missing: '<div class="figure-chart"' },
];

for (const { path, came, missing } of cuts) {
  for (const width of [360, 1280]) {
    test(`${came} of ${path} at ${width} does not move when what follows it comes`, async () => {
      const whole = await placeOf(path, width, came);
      assert.deepEqual(await placeOf(path, width, came, missing), whole);
    });
  }
}

/** Where the first of something stands, on a page that ends before a piece of markup. */
async function placeOf(path, width, selector, end) {
  const page = await site.page('/404.html', { width, scripts: false });
  await page.route(`**${path}`, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const at = end ? html.indexOf(end) : html.length;
    assert.ok(at > 0, `${path} has no ${end}`);
    await route.fulfill({ response: answer, body: html.slice(0, at) });
  });
  await page.goto(new URL(path, page.url()).href);
  const { x, y, width: wide } = await page.locator(selector).first().evaluate((element) => element.getBoundingClientRect().toJSON());
  await page.close();
  return { x, y, wide };
}
