// Every kind of page as its readers open it: without a word in the console, within its width, without barriers; light and dark, with scripts and without.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { kinds } from './kinds.mjs';
import { barriers, openSite, pagesOf, rulesOfColour } from './site.mjs';

const everyWidth = [320, 360, 640, 768, 1024, 1280];
const widths = [360, 1280];
let site;

before(async () => { site = await openSite(); });
after(() => site?.end());

test('every template that the site uses has a page among the kinds that are looked at', () => {
  const templateOf = (path) => /<main class="page page--([a-z-]+)/.exec(readFileSync(join(site.folder, path), 'utf8'))?.[1];
  const used = new Set(pagesOf(site.folder).map(templateOf));
  const files = kinds.map(({ path }) => path === '/nowhere/' ? '404.html' : `${path}index.html`);
  const looked = new Set(files.map(templateOf));
  assert.deepEqual([...used].filter((template) => template !== 'redirect' && !looked.has(template)), []);
});

for (const { kind, path } of kinds) {
  describe(`${kind} (${path})`, { concurrency: 2 }, () => {
    for (const scripts of [true, false]) {
      const how = scripts ? 'with scripts' : 'without scripts';
      test(`scrolls no way but down, and has no barrier that axe can find, ${how}`, async () => {
        const page = await site.page(path, { scripts });
        for (const width of everyWidth) {
          await page.setViewportSize({ width, height: 800 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (wide > width) page.faults.push(`is ${wide} pixels wide on a screen of ${width}`);
          if (widths.includes(width)) page.faults.push(...(await barriers(page)).map((barrier) => `${width}: ${barrier}`));
        }
        assert.deepEqual(page.faults, []);
        await page.close();
      });

      test(`has no barrier in dark colours, ${how}`, async () => {
        const page = await site.page(path, { scripts, dark: true });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          page.faults.push(...(await barriers(page, rulesOfColour)).map((barrier) => `${width}: ${barrier}`));
        }
        assert.deepEqual(page.faults, []);
        await page.close();
      });
    }
  });
}
