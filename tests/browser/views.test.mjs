// What a reader can do with a figure: see one form of it, turn it to another breakdown or period, save it, copy its address. By pointer and by keys, on a phone and a desk.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { barriers, openSite } from './site.mjs';

const indicator = { path: '/indicators/conditions-of-childhood/', figure: '#fig-score-local', name: 'score-local' };
const attainment = { path: '/indicators/attainment-at-age-16/', figure: '#fig-rate-itl2-by-free-school-meals', name: 'rate-itl2-by-free-school-meals' };
const widths = [360, 1280];
const hands = { pointer: (page, target) => target.click(), keys: async (page, target) => { await tabTo(page, target); await page.keyboard.press('Enter'); } };
let site;

before(async () => { site = await openSite(); });
after(() => site?.end());

// Nothing but the Tab key, from wherever the focus is.
async function tabTo(page, target) {
  for (let i = 0; i < 400; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`no Tab leads to ${target}`);
}

const search = (page) => new URL(page.url()).search;
const shown = (page, figure) => page.locator(figure).evaluate((element) => ['.figure-map', '.figure-chart', ':scope > table'].filter((part) => element.querySelector(part)?.checkVisibility()));
const voice = (page) => page.waitForFunction(() => [...document.querySelectorAll('body > [role=status]')].map((said) => said.textContent).find((words) => words)).then((said) => said.jsonValue());
const subtitle = (page, figure) => page.locator(`${figure} h3 + p`).innerText();
const menuOf = (page, figure) => page.locator(`${figure} .figure-menu > summary`);
const buttonOf = (page, figure, name) => page.locator(figure).getByRole('button', { name, exact: true });
const cellsOf = (page, figure) => page.locator(`${figure} tbody .value`).allInnerTexts();

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
    const png = await saved(page, () => page.locator(figure).getByRole('button', { name: `PNG picture of the ${form}` }).click());
    await holdsPicture(page, png.bytes);
    assert.equal(await page.locator('.picture').count(), 0, 'the stage is left on the page');
    assert.deepEqual(page.faults, []);
    await page.close();
  });
}

async function saved(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** A picture that decodes, is 2,400 points wide, white at its corner and has many colours: text has edges of every grey. */
async function holdsPicture(page, bytes) {
  const found = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d');
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Map();
    for (let i = 0; i < data.length; i += 4) {
      const colour = `${data[i]},${data[i + 1]},${data[i + 2]},${data[i + 3]}`;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    return { width: bitmap.width, height: bitmap.height, colours: colours.size, white: (colours.get('255,255,255,255') ?? 0) / (data.length / 4), corner: [...data.slice(0, 4)] };
  }, bytes.toString('base64'));
  assert.equal(found.width, 2400);
  assert.ok(found.height > 700, `${found.height} high`);
  assert.ok(found.colours > 50, `${found.colours} colours`);
  assert.ok(found.white > .3 && found.white < .995, `${found.white} of it is white`);
  assert.deepEqual(found.corner, [255, 255, 255, 255]);
}

/** What is wrong with a drawing that is to stand alone. */
async function faultsOfDrawing(page, bytes) {
  return page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    const root = drawing.documentElement;
    if (drawing.querySelector('parsererror')) return ['is not well-formed'];
    const faults = [];
    if (root.getAttribute('width') !== '1200') faults.push('is not 1,200 wide');
    if (!root.querySelector(':scope > title')?.textContent || !root.querySelector(':scope > desc')?.textContent) faults.push('has no name or description');
    if (root.querySelector('style, script, a, image, use, foreignObject')) faults.push('holds what it should not');
    for (const element of drawing.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const at = `${element.localName} ${name}="${value}"`;
        if (/^(class|style|href|on.*|data-.*)$|:href$/.test(name)) faults.push(at);
        if (/var\(|currentcolor|\dem$|%$|NaN|undefined/i.test(value)) faults.push(at);
        const id = /url\(#(.+)\)/.exec(value)?.[1];
        if (id && !drawing.getElementById(id)) faults.push(`${at} leads nowhere`);
      }
      if (element.localName === 'text' && !element.closest('svg[viewBox]:not(:root)') && !(parseFloat(element.getAttribute('font-size')) >= 12)) faults.push(`small text: ${element.textContent}`);
    }
    return faults.slice(0, 10);
  }, bytes.toString());
}
