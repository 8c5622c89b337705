// What a reader can do with a figure: see one form of it, turn it to another breakdown or period. By pointer and by keys, on a phone and a desk.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { attainment, buttonOf, cellsOf, hands, indicator, search, shown, subtitle, voice } from './figures.mjs';
import { barriers, openSite } from './site.mjs';

const widths = [360, 1280];
let site;

before(async () => { site = await openSite(); });
after(() => site?.end());

for (const width of widths) {
  for (const [hand, use] of Object.entries(hands)) {
    test(`a figure is shown as a map, a chart or a table by ${hand} at ${width}, through reload and back`, async () => {
      const page = await site.page(indicator.path, { width });
      const { figure, name } = indicator;
      assert.deepEqual(await shown(page, figure), ['.figure-map', '.figure-chart', ':scope > table']);
      await use(page, buttonOf(page, figure, 'Map'));
      assert.deepEqual(await shown(page, figure), ['.figure-map']);
      assert.equal(search(page), `?view=${name}.map`);
      await use(page, buttonOf(page, figure, 'Table'));
      assert.deepEqual(await shown(page, figure), [':scope > table']);
      await page.reload();
      assert.deepEqual(await shown(page, figure), [':scope > table']);
      assert.equal(await buttonOf(page, figure, 'Table').getAttribute('aria-pressed'), 'true');
      await page.goBack();
      assert.deepEqual(await shown(page, figure), ['.figure-map']);
      await use(page, buttonOf(page, figure, 'All'));
      assert.equal(search(page), '');
      assert.equal((await shown(page, figure)).length, 3);
      assert.deepEqual(page.faults, []);
      await page.close();
    });

    test(`a figure is turned to an earlier period in its place by ${hand} at ${width}, through reload and back`, async () => {
      const page = await site.page(indicator.path, { width });
      const { figure, name } = indicator;
      await page.evaluate(() => { globalThis.same = true; });
      const newest = await cellsOf(page, figure);
      const link = page.locator(figure).getByRole('link', { name: '2000 to 2005' });
      const whole = await link.getAttribute('href');
      await use(page, link);
      assert.match(await voice(page), /^Now shown: .*2000 to 2005$/);
      assert.equal(search(page), `?show=${name}.in-2000-to-2005`);
      assert.equal(await page.evaluate(() => globalThis.same), true, 'the page was loaded anew');
      assert.equal(await page.evaluate(() => document.activeElement.textContent), '2000 to 2005');
      const earlier = await cellsOf(page, figure);
      assert.notDeepEqual(earlier, newest);
      await page.reload();
      await page.locator(figure).getByText('Local areas, 2000 to 2005').waitFor();
      assert.deepEqual(await cellsOf(page, figure), earlier);
      await page.goBack();
      await page.locator(figure).getByText('Local areas, 2018 to 2024').waitFor();
      assert.deepEqual(await cellsOf(page, figure), newest);
      assert.deepEqual(await barriers(page), []);
      const other = await site.page(whole, { width });
      assert.deepEqual(await cellsOf(other, figure), earlier);
      assert.deepEqual([...page.faults, ...other.faults], []);
      await page.close();
      await other.close();
    });

    test(`a breakdown is turned to the overall figures and to other breakdowns by ${hand} at ${width}`, async () => {
      const page = await site.page('/indicators/attainment-at-age-16/by-sex/', { width });
      const figure = '#fig-rate-nation-by-sex';
      await use(page, page.locator(figure).getByRole('link', { name: 'By disadvantage' }));
      await voice(page);
      assert.match(await page.locator(`${figure} h3`).innerText(), /by disadvantage/);
      assert.equal(search(page), '?show=rate-nation-by-sex.by-disadvantage');
      await use(page, page.locator(figure).getByRole('link', { name: 'Overall' }));
      await page.locator(`${figure} h3`).getByText(/^(?!.* by )/).waitFor();
      await use(page, page.locator(figure).getByRole('link', { name: 'By sex' }));
      await page.locator(`${figure} h3`).getByText('by sex').waitFor();
      assert.equal(search(page), '');
      assert.deepEqual(page.faults, []);
      await page.close();
    });
  }

  test(`nothing on a page moves when its tools come, at ${width}`, async () => {
    for (const path of [indicator.path, attainment.path, '/areas/tlj4-kent/economic-activity/', '/areas/e06000005-darlington/']) {
      const page = await site.page(path, { width, height: 2000 });
      await page.locator('.figure-menu').first().waitFor();
      const moved = await page.evaluate(() => new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const shift of list.getEntries()) sum += shift.value; }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      }));
      assert.equal(moved, 0, path);
      await page.close();
    }
  });

  test(`the tools of every figure stand on one line at ${width} and at 320`, async () => {
    for (const across of [320, width]) {
      const page = await site.page(attainment.path, { width: across });
      await page.locator('.figure-menu').first().waitFor();
      const heights = await page.locator('.figure-tools').evaluateAll((tools) => tools.map((tool) => Math.round(tool.getBoundingClientRect().height)));
      assert.ok(heights.every((height) => height > 24 && height < 48), `${heights}`);
      await page.close();
    }
  });

  test(`without scripts the links of a figure lead to whole pages at ${width}`, async () => {
    const page = await site.page(attainment.path, { width, scripts: false });
    assert.equal(await page.locator('.figure-tools:visible').count(), 0);
    assert.equal((await shownWithout(page, attainment.figure)).length, 3);
    await page.locator(attainment.figure).getByRole('link', { name: '2021/22' }).click();
    await page.waitForURL('**/indicators/attainment-at-age-16/in-2021-22/**');
    assert.match(await page.locator('h1').innerText(), /2021\/22/);
    assert.equal((await shownWithout(page, attainment.figure)).length, 3);
    await page.locator(attainment.figure).getByRole('link', { name: 'By free school meals' }).click();
    await page.waitForURL('**/by-free-school-meals/**');
    assert.match(await subtitle(page, attainment.figure), /Regions/);
    assert.deepEqual(page.faults, []);
    await page.close();
  });
}

async function shownWithout(page, figure) {
  const found = [];
  for (const part of ['.figure-map', '.figure-chart', ':scope > table']) if (await page.locator(figure).locator(part).first().isVisible()) found.push(part);
  return found;
}

test('several figures of a page keep what was chosen for each', async () => {
  const page = await site.page(attainment.path);
  const nation = '#fig-rate-nation';
  await buttonOf(page, nation, 'Table').click();
  await buttonOf(page, attainment.figure, 'Chart').click();
  await page.locator(attainment.figure).getByRole('link', { name: '2022/23' }).click();
  await page.locator(nation).getByRole('link', { name: 'By sex' }).click();
  await page.locator(`${nation} h3`).getByText('by sex').waitFor();
  assert.equal(search(page), `?view=rate-nation.table,${attainment.name}.chart&show=${attainment.name}.in-2022-23,rate-nation.by-sex`);
  await page.reload();
  await page.locator(`${nation} h3`).getByText('by sex').waitFor();
  await page.locator(`${attainment.figure} h3 + p`).getByText('2022/23').waitFor();
  assert.deepEqual(await shown(page, nation), [':scope > table']);
  assert.deepEqual(await shown(page, attainment.figure), ['.figure-chart']);
  assert.deepEqual(page.faults, []);
  await page.close();
});

test('an address that was made on one page of an indicator shows the same on the next visit, by way of the page that all lead back to', async () => {
  const page = await site.page('/indicators/attainment-at-age-16/by-free-school-meals/');
  await page.locator(attainment.figure).getByRole('link', { name: 'Eligible for free school meals' }).click();
  await page.locator(`${attainment.figure} h3 + p`).getByText('2023/24').waitFor();
  await page.locator(attainment.figure).getByRole('link', { name: '2021/22' }).click();
  await page.locator(`${attainment.figure} h3 + p`).getByText('2021/22').waitFor();
  await page.reload();
  await page.locator(`${attainment.figure} h3 + p`).getByText('2021/22').waitFor();
  assert.deepEqual(page.faults, []);
  await page.close();
});

test('a choice that is not there is as if nothing was chosen', async () => {
  const page = await site.page(`${indicator.path}?view=${indicator.name}.globe&show=${indicator.name}.in-1066,nothing.by-magic`);
  await page.waitForLoadState('networkidle');
  assert.equal((await shown(page, indicator.figure)).length, 3);
  assert.match(await subtitle(page, indicator.figure), /2018 to 2024/);
  assert.deepEqual(page.faults, []);
  await page.close();
});

test('where a page cannot be fetched into its place, the link leads to it', async () => {
  const page = await site.page(indicator.path);
  await page.route('**/in-2006-to-2011/', (route) => route.request().resourceType() === 'fetch' ? route.fulfill({ status: 503 }) : route.continue());
  await page.locator(indicator.figure).getByRole('link', { name: '2006 to 2011' }).click();
  await page.waitForURL('**/in-2006-to-2011/**');
  assert.match(await page.locator('h1').innerText(), /2006 to 2011/);
  await page.close();
});
