// The page to explore figures, by pointer and by keys alone, on a phone and on a desk.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { drawn, frame, one, open, pair, ring, said, tabTo, title, words } from './explore.mjs';
import { barriers, openSite } from './site.mjs';

const widths = [360, 1280];
let site;

before(async () => { site = await openSite(); });
after(() => site?.end());

for (const width of widths) {
  describe(`at ${width} pixels`, () => {
    test('a question leads to its chart, one dot an area, with words on how the two go together; back leads to the one before', async () => {
      const page = await open(site, '/explore/', { width });
      const first = await title(page);
      await page.getByRole('link', { name: /grew up where child poverty was common/ }).click();
      await page.waitForFunction((before) => document.querySelector('.explore__title').textContent !== before, first);
      await drawn(page);
      assert.deepEqual(await words(page), { level: 'itl2', across: 'childhood-poverty/regional-rate', up: 'earnings-of-young-people/difference' });
      assert.equal(await page.locator('.explore__table tbody tr').count(), 41);
      assert.match(await page.locator('.explore__words').textContent(), /rank correlation is −?\d\.\d\d \(95% range −?\d\.\d\d to −?\d\.\d\d\) over 41 regions/);
      assert.match(await page.locator('.explore__words').textContent(), /does not say that one causes the other/);
      const second = await title(page);
      await page.reload();
      assert.equal(await title(await drawn(page)), second);
      await page.goBack();
      await page.waitForFunction((before) => document.querySelector('.explore__title').textContent === before, first);
      assert.deepEqual(page.faults, []);
      await page.close();
    });

    test('a dot is named under the pointer and marked by a click, and the mark is in the address', async () => {
      const page = await open(site, pair, { width });
      await frame(page).focus();
      await page.keyboard.press('End');
      const at = await ring(page);
      await page.keyboard.press('Escape');
      await frame(page).evaluate((element) => { element.blur(); element.scrollIntoView({ block: 'center' }); });
      const box = await page.locator('.explore__frame > svg').first().boundingBox();
      await page.mouse.move(box.x + at.x, box.y + at.y);
      await page.locator('.explore__card').getByText('Inner London - East').waitFor();
      await page.mouse.click(box.x + at.x, box.y + at.y);
      await page.waitForURL(/areas=TLI4/);
      await page.locator('.explore__marked').getByRole('link', { name: 'Inner London - East' }).waitFor();
      await page.getByRole('button', { name: 'Remove Inner London - East' }).click();
      await page.waitForFunction(() => !location.search.includes('areas'));
      assert.deepEqual(page.faults, []);
      await page.close();
    });

    test('keys alone go from dot to dot in one stop, say each, and mark it', async () => {
      const page = await open(site, pair, { width });
      await tabTo(page, frame(page));
      await page.keyboard.press('ArrowRight');
      const names = new Set();
      let last = -Infinity;
      for (let i = 0; i < 41; i++) {
        names.add((await said(page)).split('.')[0]);
        const { x } = await ring(page);
        assert.ok(x >= last, 'to the right');
        last = x;
        await page.keyboard.press('ArrowRight');
      }
      assert.equal(names.size, 41);
      assert.match(await said(page), /^Inner London - East\. Childhood poverty, 2018\/19: 46\.5%, range 46\.3 to 46\.7, clearly higher than the average region/);
      const { y } = await ring(page);
      await page.keyboard.press('ArrowDown');
      assert.ok((await ring(page)).y >= y, 'further down');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.waitForURL(/areas=TLI4/);
      assert.ok(await frame(page).evaluate((element) => element === document.activeElement), 'the focus stays');
      await page.keyboard.press('Tab');
      assert.ok(!(await frame(page).evaluate((element) => element.contains(document.activeElement))), 'one stop of the tab key');
      assert.deepEqual(page.faults, []);
      await page.close();
    });

    test('an area is found by a name misspelt, by a council in it, and told when there is none', async () => {
      const page = await open(site, pair, { width });
      const box = page.getByLabel('Find an area on the chart');
      await tabTo(page, box);
      await page.keyboard.type('Lancashrie');
      await page.keyboard.press('Enter');
      await page.waitForURL(/areas=TLD4/);
      await box.fill('Ashford');
      await box.press('Enter');
      await page.waitForURL(/areas=TLD4,TLJ4/);
      await page.getByText('Ashford lies in Kent, which is marked.').waitFor();
      await box.fill('Atlantis by the sea');
      await box.press('Enter');
      await page.getByText('No region called “Atlantis by the sea” was found.').waitFor();
      assert.deepEqual(page.faults, []);
      await page.close();
    });

    test('the controls of two figures: level, figures, group, period, colour, ranges and the swap are all in the address', async () => {
      const page = await open(site, pair, { width });
      if (width < 1000) await page.getByText('Change the chart').click();
      const field = (name, place = 0) => page.getByLabel(name, { exact: true }).filter({ visible: true }).nth(place);
      await page.getByRole('button', { name: 'Swap the two' }).click();
      await page.waitForURL(/across=earnings-of-young-people\/difference.*up=childhood-poverty/);
      await field('Colour and shape by').selectOption('nation');
      await page.waitForURL(/colour=nation/);
      await field('Show 95% ranges').uncheck();
      await page.waitForURL(/ranges=no/);
      assert.equal(await page.locator('.plot .i').count(), 0);
      await field('Figure', 1).selectOption('attainment-at-age-16/rate');
      await page.waitForURL(/up=attainment-at-age-16\/rate/);
      await drawn(page);
      await field('Group').selectOption('free-school-meals:not-eligible');
      await page.waitForURL(/up=attainment-at-age-16\/rate\/free-school-meals:not-eligible/);
      await drawn(page);
      await page.locator('.explore__words').getByText('Not drawn: 8.').waitFor();
      await field('Kind of area').selectOption('local');
      await page.waitForURL(/level=local/);
      await drawn(page);
      await field('Period').selectOption('2000/2005');
      await page.waitForURL(/across-in=2000\/2005/);
      await page.reload();
      await drawn(page);
      // Titles break where the font of the machine asks for it.
      assert.match((await page.locator('.plot text').allTextContents()).join(' '), /2000 to 2005/);
      assert.deepEqual(page.faults, []);
      await page.close();
    });

    test('the controls of one indicator by keys alone: breakdown, groups, form and span', async () => {
      const page = await open(site, '/explore/?indicator=childhood-poverty&measure=rate&level=nation', { width });
      if (width < 1000) {
        await tabTo(page, page.locator('.explore__controls > summary'));
        await page.keyboard.press('Enter');
      }
      const from = page.getByLabel('From', { exact: true });
      await tabTo(page, from);
      await page.keyboard.press('ArrowDown');
      await page.waitForURL(/from=1997\/98/);
      await drawn(page);
      assert.ok(await from.evaluate((element) => element === document.activeElement), 'the focus stays on the control');
      const indicator = page.getByLabel('Indicator', { exact: true });
      await indicator.selectOption('economic-activity');
      await page.waitForURL(/indicator=economic-activity/);
      await page.getByLabel('Figure', { exact: true }).filter({ visible: true }).selectOption('rate-3-year');
      await page.waitForURL(/measure=rate-3-year/);
      await drawn(page);
      await page.getByLabel('Broken down by').selectOption('seb,sex');
      await page.waitForURL(/by=seb,sex/);
      await drawn(page);
      await tabTo(page, page.getByLabel('Men', { exact: true }));
      await page.keyboard.press('Space');
      await page.waitForURL(/groups=sex:women/);
      await drawn(page);
      assert.doesNotMatch(await page.locator('.explore__table').textContent(), /, Men/);
      await page.getByLabel('Form', { exact: true }).selectOption('dots');
      await page.waitForURL(/form=dots/);
      assert.deepEqual(page.faults, []);
      await page.close();
    });

    test('lines are read along their years and across to one another, rows from one to the next, ticks along their strip', async () => {
      for (const [path, across, down] of [
        ['/explore/?indicator=childhood-poverty&measure=rate&level=nation', /^England\. 1996\/97: 32\.9%.*England\. 1997\/98/s, /^(Wales|UK|United Kingdom|Scotland)/],
        [one, /./, /^Cheshire/],
        ['/explore/?indicator=conditions-of-childhood', /2000 to 2005/, /2006 to 2011/],
      ]) {
        const page = await open(site, path, { width });
        await frame(page).focus();
        await page.keyboard.press('ArrowRight');
        const first = await said(page);
        await page.keyboard.press('ArrowRight');
        assert.match(first + (await said(page)), across);
        await page.keyboard.press('ArrowDown');
        assert.match(await said(page), down);
        assert.deepEqual(page.faults, []);
        await page.close();
      }
    });

    test('axe finds no barrier in either way, light and dark', async () => {
      for (const [path, dark] of [['/explore/', false], [`${pair}&areas=TLJ4&colour=itl1`, true], [one, false], ['/explore/?indicator=highest-qualification&measure=rate-3-year', true]]) {
        const page = await open(site, path, { width, dark });
        if (width < 1000) await page.getByText('Change the chart').click();
        assert.deepEqual(await barriers(page), [], path);
        await page.close();
      }
    });

    test('nothing moves while the page and its first chart come', async () => {
      const page = await site.page('/explore/', { width });
      await page.evaluate(() => {
        globalThis.shift = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) globalThis.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
      });
      await drawn(page);
      await page.waitForTimeout(300);
      assert.equal(await page.evaluate(() => globalThis.shift), 0);
      await page.close();
    });
  });
}
