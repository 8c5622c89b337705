// What the page to explore figures draws, says and gives away: true to the chunks, safe against names, whole without scripts, and no heavier than it may be.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { chunk, drawn, file, frame, one, open, pair, rowsOf, said, title } from './explore.mjs';
import { barriers, openSite } from './site.mjs';

let site;

before(async () => { site = await openSite(); });
after(() => site?.end());

test('each question of the page can be answered with the figures there are', async () => {
  const page = await open(site, '/explore/');
  const addresses = await page.locator('[data-to]').evaluateAll((all) => all.map((element) => element.dataset.to));
  assert.ok(addresses.length >= 6);
  for (const address of addresses) {
    await page.goto(site.address + address);
    await drawn(page);
    assert.equal(await page.locator('.explore__told p').count(), 0, address);
    assert.match(await page.locator('.explore__words').textContent(), /The rank correlation is/);
  }
  assert.deepEqual(page.faults, []);
  await page.close();
});

test('every slice of the data can be drawn, whole', async () => {
  const page = await open(site, '/explore/', { width: 360 });
  const { indicators } = chunk(site, 'index.json');
  for (const { slug, slices } of indicators) {
    for (const { measure, level, dimensions } of slices) {
      const address = `?indicator=${slug}&measure=${measure}&level=${level}&by=${dimensions.join(',') || 'total'}`;
      const faults = await page.evaluate(async (query) => {
        history.pushState(null, '', query);
        dispatchEvent(new PopStateEvent('popstate'));
        do await new Promise((wait) => { setTimeout(wait, 8); }); while (document.querySelector('.explore').hasAttribute('aria-busy'));
        const svg = document.querySelector('.explore__frame > svg');
        const box = svg.getBoundingClientRect();
        const out = [...svg.querySelectorAll('text')].filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return left < box.left - 2 || right > box.right + 2 || top < box.top - 2 || bottom > box.bottom + 2;
        });
        return [
          ...[...document.querySelectorAll('.explore__told p')].map((told) => told.textContent), ...out.map((text) => `${text.textContent} is cut off`),
          ...(/NaN|undefined/.test(svg.outerHTML) ? ['NaN'] : []), ...(document.querySelector('.explore__table tbody tr') ? [] : ['no row']),
          ...(document.documentElement.scrollWidth > innerWidth ? [`is ${document.documentElement.scrollWidth} wide`] : []),
        ];
      }, address);
      assert.deepEqual(faults, [], address);
    }
  }
  assert.deepEqual(page.faults, []);
  await page.close();
});

test('the file of a chart holds the figures of the chunk, each with release, period, verdict, status and address', async () => {
  const page = await open(site, `${one}&areas=TLJ4`);
  const rows = rowsOf(await file(page, 'Data (CSV)'));
  const its = chunk(site, 'economic-activity/itl2-difference.json');
  assert.equal(rows.length, its.value.length);
  its.value.forEach((value, place) => {
    const row = rows.find(({ area_code }) => area_code === its.areas[its.area[place]]);
    const [verdict, reason = ''] = its.verdicts[its.verdict[place]].split(' ');
    assert.deepEqual([Number(row.value), Number(row.lower), Number(row.upper), row.period, row.status, row.release, row.verdict, row.verdict_reason],
      [value, its.lower[place], its.upper[place], its.periods[its.period[place]], its.status[place] ?? '', its.groups[its.group[place]].release, verdict, reason]);
    assert.match(row.address, /^https:\/\/[^/]+\/areas\/tl[a-z0-9]+-[a-z-]+\/economic-activity\/$/);
    assert.ok(readFileSync(join(site.folder, new URL(row.address).pathname, 'index.html')));
  });
  await page.close();
});

test('the file of two figures holds both of every dot', async () => {
  const page = await open(site, pair);
  const rows = rowsOf(await file(page, 'Data (CSV)'));
  assert.equal(rows.length, 82);
  for (const [slug, measure] of [['childhood-poverty', 'regional-rate'], ['earnings-of-young-people', 'difference']]) {
    const its = chunk(site, `${slug}/itl2-${measure}.json`);
    its.value.forEach((value, place) => {
      const row = rows.find(({ area_code, indicator }) => area_code === its.areas[its.area[place]] && indicator === slug);
      assert.deepEqual([Number(row.value), Number(row.lower), row.measure], [value, its.lower[place], measure]);
    });
  }
  await page.close();
});

test('the table prints each figure as the indicator’s own page does', async () => {
  const page = await open(site, one);
  const here = await page.locator('.explore__table tbody tr').evaluateAll((rows) => rows.map((row) => `${row.querySelector('a').textContent} ${row.querySelector('strong').textContent} ${row.querySelector('.value span').textContent.replace('range ', '')}`).sort());
  await page.goto(`${site.address}/indicators/economic-activity/`);
  const there = await page.locator('#fig-difference-itl2 tbody tr').evaluateAll((rows) => rows.map((row) => `${row.querySelector('th').textContent.trim()} ${row.querySelector('.value').textContent.trim()} ${row.querySelector('.interval').textContent.trim()}`).sort());
  assert.deepEqual(here, there);
  await page.close();
});

test('what is missing is named with its reason and drawn nowhere', async () => {
  const page = await open(site, '/explore/?indicator=childhood-poverty&measure=rate&level=nation&beside=no');
  const its = chunk(site, 'childhood-poverty/nation-rate.json');
  const missing = its.value.filter((value) => value === null).length;
  assert.ok(missing > 0);
  assert.match(await frame(page).getAttribute('aria-label'), new RegExp(`^Chart with ${its.value.length - missing} marks`));
  assert.match(await page.locator('.explore__left').textContent(), new RegExp(`Not drawn: ${missing}\\. \\[x\\] not available.*Northern Ireland, 1996/97`));
  await page.close();
});

test('a figure of low reliability is hollow', async () => {
  const page = await open(site, '/explore/?indicator=highest-qualification&measure=degree-prediction&level=itl2');
  const its = chunk(site, 'highest-qualification/itl2-degree-prediction.json');
  assert.equal(await page.locator('.plot g.d.u circle').count(), Object.values(its.status).filter((status) => status.includes('[u]')).length);
  await page.close();
});

test('a word of the address that means nothing is told, and the nearest that does is shown', async () => {
  for (const [path, told, heading] of [
    ['/explore/?indicator=econmic-activity', /no indicator “econmic-activity”: Economic activity is shown/, /^Economic activity/],
    ['/explore/?indicator=economic-activity&measure=nothing', /Economic activity has no figure “nothing” here/, /^Economic activity/],
    ['/explore/?level=planet', /no kind of area “planet”/, /./],
    [`${pair}&across-in=1066&colour=taste&areas=E06000005,XX`, /Darlington lies in Tees Valley and Durham, which is marked.*no area “XX”.*cannot be coloured by “taste”|coloured by “taste”.*Darlington lies in.*“XX”/s, /Childhood poverty/],
    ['/explore/?indicator=<img src=x onerror=alert(1)>', /no indicator “<img src=x onerror=alert\(1\)>”/, /./],
  ]) {
    const page = await open(site, path);
    assert.match(await page.locator('.explore__told').textContent(), told);
    assert.match(await title(page), heading);
    assert.equal(await page.locator('.explore img').count(), 0);
    assert.deepEqual(page.faults, []);
    await page.close();
  }
});

test('names that would be markup or formulas are text on the page and harmless in the file', async () => {
  const page = await site.page('/about/');
  const hostile = '<img src=x onerror=alert(1)>"\'&</title>';
  await page.route('**/data/index.json', async (route) => {
    const index = JSON.parse(readFileSync(join(site.folder, 'data', 'index.json'), 'utf8'));
    for (const area of index.areas) area.name = area.code === 'TLJ4' ? '=HYPERLINK("http://elsewhere")' : `${hostile} ${area.code}`;
    for (const indicator of index.indicators) {
      indicator.title += hostile;
      indicator.sources = [hostile];
      for (const measure of indicator.measures) measure.name = hostile;
    }
    await route.fulfill({ json: index });
  });
  await page.goto(`${site.address}${pair}&areas=TLJ4,TLC1`);
  await drawn(page);
  await frame(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  assert.match(await said(page), /^<img src=x onerror=alert\(1\)>/);
  assert.equal(await page.locator('.explore :is(img, script)').count(), 0);
  assert.match(await file(page, 'Data (CSV)'), /TLJ4,"'=HYPERLINK\(""http:\/\/elsewhere""\)"/);
  const picture = await file(page, 'Picture (SVG)');
  assert.doesNotMatch(picture, /<img|<script|<style|style=/);
  assert.deepEqual(page.faults, []);
  await page.close();
});

test('a picture has the title, the source, the release and the address in it, and no style of the page', async () => {
  const page = await open(site, pair);
  const picture = await file(page, 'Picture (SVG)');
  for (const words of [/Childhood poverty and earnings/, /State of the Nation 2023; State of/, /explore\/\?level=itl2/]) assert.match(picture.replace(/<[^>]+>/g, ' '), words);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Picture (PNG)' }).click()]);
  assert.equal(readFileSync(await download.path()).subarray(1, 4).toString(), 'PNG');
  assert.deepEqual(page.faults, []);
  await page.close();
});

test('the link that is copied is the address of the chart', async () => {
  const page = await open(site, pair, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('The link to this chart is copied.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), site.address + pair);
  await page.close();
});

test('a long table is folded and opens whole, in the order that was chosen', async () => {
  const page = await open(site, '/explore/');
  const rows = page.locator('.explore__table tbody tr:visible');
  assert.equal(await rows.count(), 12);
  await page.getByRole('button', { name: 'Show all 205 rows' }).click();
  assert.equal(await rows.count(), 205);
  await page.getByLabel('Order of the rows').selectOption('2');
  await page.waitForURL(/order=2/);
  const values = await page.locator('.explore__table tbody tr').evaluateAll((all) => all.map((row) => Number(row.cells[2].querySelector('strong').textContent.replace('−', '-'))));
  assert.deepEqual(values, [...values].sort((a, b) => b - a));
  await page.emulateMedia({ media: 'print' });
  assert.equal(await rows.count(), 205);
  await page.close();
});

test('figures that cannot be fetched are told, and nothing else breaks', async () => {
  const page = await open(site, '/explore/');
  await page.route('**/data/childhood-poverty/**', (route) => route.abort('aborted'));
  await page.getByRole('link', { name: /child poverty was common/ }).click();
  await page.getByText('These figures could not be fetched.').waitFor();
  await page.unroute('**/data/childhood-poverty/**');
  await page.getByRole('link', { name: /get a degree who grew up/ }).click();
  await page.getByText('over 41 regions').waitFor();
  await page.close();
});

test('without scripts the page says so and leads to the pages of all figures, with no control that does nothing', async () => {
  const page = await site.page('/explore/', { scripts: false, width: 360 });
  assert.ok(await page.locator('.explore__without').isVisible());
  assert.equal(await page.locator('main :is(select, input, button, canvas)').count(), 0);
  assert.equal(await page.locator('a[href*="?"]').count(), 0);
  await page.getByRole('link', { name: 'the pages that hold the same figures' }).click();
  for (const name of ['Childhood poverty', 'Sex', 'London']) assert.ok(await page.locator('main').getByRole('link', { name, exact: true }).first().isVisible(), name);
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual(page.faults, []);
  await page.close();
});

test('where the script cannot begin, the words that stand without it are shown', async () => {
  const page = await site.page('/about/');
  await page.route('**/data/index.json', (route) => route.abort('aborted'));
  await page.goto(`${site.address}/explore/`);
  await page.locator('.explore__without').waitFor();
  await page.close();
});

test('a chart asks only for what it shows, and all its scripts are at most 90 KB on the way', async () => {
  const page = await open(site, pair);
  await page.locator('.masthead .find input').focus();
  await file(page, 'Picture (SVG)');
  const asked = page.requests.map((address) => new URL(address).pathname);
  assert.deepEqual(asked.filter((path) => path.startsWith('/data/') && !/(index|find)\.json$/.test(path)).sort(), ['/data/childhood-poverty/itl2-regional-rate.json', '/data/earnings-of-young-people/itl2-difference.json']);
  const scripts = [...new Set(asked.filter((path) => path.endsWith('.js')))];
  const bytes = scripts.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(site.folder, path))).length, 0);
  assert.ok(bytes <= 90_000, `${bytes} bytes in ${scripts.join(', ')}`);
  await page.close();
});
