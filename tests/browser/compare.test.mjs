// Areas side by side, chosen by pointer and by keys alone, on a phone and at a desk.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { box, done, open, options, path, ready, row, sides, tabTo } from './comparison.mjs';
import { barriers, openSite } from './site.mjs';

let site;
before(async () => { site = await openSite(); });
after(() => site?.end());

for (const width of [360, 1280]) {
  describe(`at ${width} pixels`, () => {
    test('areas are found by name and stand side by side, by pointer', async () => {
      const page = await open(site, '', { width });
      for (const [typed, name, kind] of [['Knet', 'Kent', 'Region'], ['devon', 'Devon', 'Region'], ['Ynys Mon', 'Isle of Anglesey', 'Local area']]) {
        await box(page).click();
        await box(page).fill(typed);
        await options(page).filter({ has: page.locator('.find__name', { hasText: new RegExp(`^${name}$`) }) }).filter({ hasText: `${kind} in` }).click();
        await page.getByText(`${name} added.`).waitFor();
      }
      assert.match(path(page), /^\/compare\/\?areas=tlj4,tlk4,w06000001$/);
      assert.deepEqual(await sides(page), ['Kent', 'Devon', 'Isle of Anglesey']);
      await page.getByRole('button', { name: 'Move up Devon' }).click();
      assert.deepEqual(await sides(page), ['Devon', 'Kent', 'Isle of Anglesey']);
      await page.getByRole('button', { name: 'Remove Isle of Anglesey' }).click();
      assert.deepEqual(await sides(page), ['Devon', 'Kent']);
      await done(page);
    });

    test('what may be said follows from the ranges, worked by hand', async () => {
      const page = await open(site, '?areas=tlj4,tlk4', { width });
      // Kent 29.0 to 29.6, Devon 26.9 to 27.6; 20.67 to 22.41 and 18.22 to 19.76; −2.7 to 0.4 and −2.5 to 1.1; no ranges at all.
      for (const [indicator, words] of [['childhood-poverty', 'clearly lower than Kent'], ['parental-income', 'clearly lower than Kent'], ['unemployment', 'no clear difference'], ['broadband-speed', 'cannot be tested: no range']]) {
        assert.ok((await row(page, indicator, 'Devon').locator('.versus__verdict').textContent()).startsWith(words), indicator);
      }
      assert.match(await page.locator('.compare__summary li').textContent(), /^Of \d+ indicators that Kent and Devon share, they clearly differ in 2: Devon is clearly lower in childhood poverty and parental income\. In \d+ there is no clear difference\. \d+ cannot be tested: no range is published\.$/);
      assert.deepEqual([await row(page, 'childhood-poverty', 'Devon').locator('.versus__value').textContent(), await row(page, 'childhood-poverty', 'Devon').locator('.versus__range').textContent()], ['27.2%', '26.9 to 27.6']);
      await page.locator('.compare__summary a').first().click();
      assert.ok(await page.locator('#childhood-poverty').evaluate((element) => Math.abs(element.getBoundingClientRect().top) < 60));
      await done(page);
    });

    test('keys alone choose, order, remove, narrow down and turn to the table', async () => {
      const page = await open(site, '', { width });
      await tabTo(page, box(page));
      for (const typed of ['tlj4', 'tlk4', 'tlk3']) {
        await page.keyboard.type(typed);
        await options(page).first().waitFor();
        if (typed === 'tlk4') await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.waitForURL((url) => url.search.includes(typed));
      }
      await ready(page);
      assert.deepEqual(await sides(page), ['Kent', 'Devon', 'Cornwall and Isles of Scilly']);
      const focused = () => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent);
      await page.locator('h1').evaluate((h1) => { h1.tabIndex = -1; h1.focus(); });
      await tabTo(page, page.getByRole('button', { name: 'Move up Cornwall and Isles of Scilly' }));
      await page.keyboard.press('Enter');
      assert.deepEqual(await sides(page), ['Kent', 'Cornwall and Isles of Scilly', 'Devon']);
      assert.equal(await focused(), 'Move up Cornwall and Isles of Scilly');
      await tabTo(page, page.getByRole('button', { name: 'Remove Devon' }));
      await page.keyboard.press('Space');
      assert.deepEqual(await sides(page), ['Kent', 'Cornwall and Isles of Scilly']);
      assert.notEqual(await focused(), null);
      await tabTo(page, page.locator('.compare-picker summary'));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('button', { name: 'None', exact: true }));
      await page.keyboard.press('Enter');
      await page.getByText('No indicator is chosen.').waitFor();
      const unemployment = page.locator('.compare-picker input[value=unemployment]');
      await tabTo(page, unemployment);
      await page.keyboard.press('Space');
      await page.waitForURL(/indicators=unemployment$/);
      assert.ok(await unemployment.evaluate((element) => element === document.activeElement && element.checked));
      await tabTo(page, page.getByRole('button', { name: 'One table' }));
      await page.keyboard.press('Enter');
      assert.match(path(page), /view=table/);
      await page.locator('.everything').waitFor();
      assert.equal(await page.locator('.everything tbody tr').count(), 2);
      await tabTo(page, page.getByLabel('Order'));
      await page.keyboard.press('ArrowDown');
      await page.waitForURL(/sort=area/);
      await done(page);
    });

    test('a set of areas joins as a partnership in one step, is taken apart and joined again', async () => {
      const page = await open(site, '?areas=tlj4', { width });
      await box(page).fill('South West');
      await options(page).filter({ hasText: 'Regions in the South West of England, as drawn in 2021' }).click();
      await ready(page);
      assert.equal(path(page), '/compare/?areas=tlj4,tlk3+tlk4+tlk2+tlk1');
      assert.deepEqual(await sides(page), ['Kent', 'Regions in the South West of England, as drawn in 2021']);
      assert.equal(await page.locator('#parental-income .versus__partnership').textContent(), 'Regions in the South West of England, as drawn in 2021');
      assert.equal(await page.locator('#parental-income .versus__row').count(), 5);
      assert.match(await page.locator('.compare__summary li').textContent(), /^The regions in the South West of England, as drawn in 2021: of \d+ indicators shared with Kent, one or more clearly differ in \d+: .*parental income \(3 of 4\)/);
      await page.getByRole('button', { name: /^Take apart/ }).click();
      assert.equal(path(page), '/compare/?areas=tlj4,tlk3,tlk4,tlk2,tlk1');
      await page.getByRole('button', { name: 'Join all but the first' }).click();
      assert.equal(path(page), '/compare/?areas=tlj4,tlk3+tlk4+tlk2+tlk1');
      await page.getByRole('button', { name: 'Add the other regions in the South East of England' }).click();
      assert.deepEqual(await sides(page), ['Kent', 'Regions in the South West of England, as drawn in 2021', 'Other regions in the South East of England']);
      await done(page);
    });

    test('reload and back bring the same again', async () => {
      const page = await open(site, '?areas=tlj4,tlk4&indicators=unemployment,parental-income', { width });
      const before = await page.locator('.compare').innerText();
      await page.reload();
      await ready(page);
      assert.equal(await page.locator('.compare').innerText(), before);
      await page.getByRole('button', { name: 'Remove Kent' }).click();
      assert.equal(path(page), '/compare/?areas=tlk4&indicators=unemployment,parental-income');
      await page.locator('.compare__results').waitFor({ state: 'hidden' });
      await page.goBack();
      await ready(page);
      assert.deepEqual([await page.locator('.compare__summary').innerText(), await sides(page)], [before.split('\n').find((line) => line.startsWith('Of ')), ['Kent', 'Devon']]);
      await done(page);
    });

    test('nothing stands in the way of anyone, in any view, light or dark', async () => {
      for (const [query, dark] of [['', false], ['?areas=tlj4,tlk4+tlk3,e06000005', true], ['?areas=tlj4,tlk4&view=table', false], ['?areas=e06000005,e06000001,zz', false]]) {
        const page = await open(site, query, { width, dark });
        if (query) await page.locator('.compare__results details').first().evaluate((element) => { element.open = true; });
        assert.deepEqual(await barriers(page), [], query);
        await page.setViewportSize({ width: Math.min(width, 320), height: 800 });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${query} scrolls sideways`);
        const small = await page.locator('.compare button, .compare select, .compare-picker__box').evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect()).filter(({ width: wide, height }) => wide < 24 || height < 24).length);
        assert.equal(small, 0, `${query} has targets that are too small`);
        await done(page);
      }
    });

    test('nothing moves once it can be read', async () => {
      const page = await open(site, '?areas=tlj4,tlk4', { width });
      await page.waitForTimeout(300);
      const shift = await page.evaluate(() => new Promise((tell) => {
        let sum = 0;
        new PerformanceObserver((list) => { sum += list.getEntries().reduce((all, { value }) => all + value, 0); }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => tell(sum), 100);
      }));
      assert.equal(shift, 0);
      await done(page);
    });
  });
}
