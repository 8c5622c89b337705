// What a reader can take from a figure: its drawings as files, its address, its citation. By pointer and by keys, on a phone and a desk.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { attainment, faultsOfDrawing, hands, holdsPicture, indicator, menuOf, paints, saved, unseenWords, voice } from './figures.mjs';
import { barriers, openSite } from './site.mjs';

let site;

before(async () => { site = await openSite(); });
after(() => site?.end());

for (const width of [360, 1280]) {
  for (const [hand, use] of Object.entries(hands)) {
    test(`the chart of an area's indicator is saved as a picture and a drawing, and its address copied, by ${hand} at ${width}`, async () => {
      const page = await site.page('/areas/tlj4-kent/economic-activity/', { width, permissions: ['clipboard-read', 'clipboard-write'] });
      const figure = '#fig-difference';
      await use(page, menuOf(page, figure));
      const png = await saved(page, () => use(page, page.locator(figure).getByRole('button', { name: 'PNG picture of the chart' })));
      assert.equal(png.name, 'areas-tlj4-kent-economic-activity-fig-difference.png');
      await holdsPicture(page, png.bytes);
      const svg = await saved(page, () => use(page, page.locator(figure).getByRole('button', { name: 'SVG drawing of the chart' })));
      assert.deepEqual(await faultsOfDrawing(page, svg.bytes), []);
      for (const words of ['In work or looking for it', 'Percentage points, Kent, 2018 to 2024', 'Source: Labour Force Survey', 'Release: State of the Nation 2025', '/areas/tlj4-kent/economic-activity/#fig-difference'])
        assert.ok(svg.bytes.toString().includes(words), `the drawing does not say: ${words}`);
      await use(page, page.locator(figure).getByRole('button', { name: /^Link/ }));
      await page.locator(figure).getByText('Link copied').waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${site.address}/areas/tlj4-kent/economic-activity/${figure}`);
      await use(page, page.locator(figure).getByRole('button', { name: /^Citation/ }));
      await page.locator(figure).getByText('Citation copied').waitFor();
      assert.match(await page.evaluate(() => navigator.clipboard.readText()),
        /^Social Mobility Commission, Economic activity in Kent, Social mobility explorer\. In work.* Percentage points, Kent, 2018 to 2024\. https:\S+\/areas\/tlj4-kent\/economic-activity\/#fig-difference$/);
      assert.deepEqual(await barriers(page), []);
      await page.keyboard.press('Escape');
      assert.equal(await page.locator(`${figure} .figure-menu[open]`).count(), 0);
      assert.ok(await menuOf(page, figure).evaluate((summary) => summary === document.activeElement), 'the focus is lost with the menu');
      assert.deepEqual(page.faults, []);
      await page.close();
    });
  }
}

test('where the clipboard is refused, the address stands there to be copied by hand', async () => {
  const page = await site.page(`${indicator.path}?view=${indicator.name}.map`);
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); });
  await menuOf(page, indicator.figure).click();
  await page.locator(indicator.figure).getByRole('button', { name: /^Link/ }).click();
  const field = page.locator(`${indicator.figure} .figure-menu input`);
  await field.waitFor();
  assert.equal(await field.inputValue(), `${site.address}${indicator.path}?view=${indicator.name}.map${indicator.figure}`);
  assert.equal(await page.evaluate(() => getSelection().toString() || document.activeElement.value), await field.inputValue());
  assert.deepEqual(page.faults, []);
  await page.close();
});

test('the link below a figure copies itself', async () => {
  const page = await site.page('/areas/tlj4-kent/economic-activity/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('#fig-beside').getByRole('link', { name: 'Link to this figure' }).click();
  await page.locator('#fig-beside').getByText('Link copied').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
  assert.equal(new URL(page.url()).hash, '#fig-beside');
  assert.deepEqual(page.faults, []);
  await page.close();
});

for (const { path, figure, form, says, ...wanted } of [
  { path: indicator.path, figure: indicator.figure, form: 'map', says: ['Classes are cut', 'Source: Composite index'] },
  { path: attainment.path, figure: attainment.figure, form: 'map', says: ['No figure published (8 areas)', 'Source: Key stage 4 performance'], dark: true },
  { path: attainment.path, figure: attainment.figure, form: 'map', says: ['No figure published (8 areas)'] },
  { path: attainment.path, figure: attainment.figure, form: 'chart', says: ['Shropshire and Staffordshire', 'Release: State of the Nation 2025'], dark: true, width: 360 },
  { path: `${attainment.path}?show=${attainment.name}.in-2021-22`, figure: attainment.figure, form: 'chart', says: ['2021/22', 'Release: State of the Nation 2023', '/in-2021-22/#fig-'] },
  { path: '/indicators/economic-activity/by-seb/', figure: '#fig-rate-3-year-uk-by-seb', form: 'chart', says: ['Higher professional'], forcedColors: 'active' },
  { path: '/areas/e06000005-darlington/', figure: '#fig-local-area-indices-history', form: 'chart', says: ['Darlington', 'Promising prospects', 'Source: Composite index'] },
  { path: '/areas/k02000001-united-kingdom/by-sex/', figure: '#fig-highest-qualification-rate-pooled-by-qualification-seb-sex', form: 'chart', says: ['Highest qualification', 'Source: '] },
]) {
  test(`the ${form} of ${path}${figure}${wanted.dark ? ' in the dark' : ''} is saved whole: a picture that can be read, a drawing that needs nothing else`, async () => {
    const page = await site.page(path, wanted);
    if (path.includes('?show')) await voice(page);
    await menuOf(page, figure).click();
    const svg = await saved(page, () => page.locator(figure).getByRole('button', { name: `SVG drawing of the ${form}` }).click());
    assert.deepEqual(await faultsOfDrawing(page, svg.bytes), []);
    for (const words of says) assert.ok(svg.bytes.toString().includes(words), `the drawing does not say: ${words}`);
    assert.deepEqual(await unseenWords(site, svg.bytes), []);
    if (!wanted.dark && !wanted.forcedColors) {
      const { here, there } = await paints(page, figure, form, svg.bytes);
      assert.ok(here.length > 10);
      assert.deepEqual(there, here);
    }
    const png = await saved(page, () => page.locator(figure).getByRole('button', { name: `PNG picture of the ${form}` }).click());
    await holdsPicture(page, png.bytes);
    assert.equal(await page.locator('.picture').count(), 0, 'the stage is left on the page');
    assert.deepEqual(page.faults, []);
    await page.close();
  });
}
