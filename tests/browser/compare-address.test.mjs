// What an address makes of the comparison, what can be taken away from it, and what is there when something is missing: figures, scripts, good faith.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { done, open, path, ready, row, sides } from './comparison.mjs';
import { barriers, openSite } from './site.mjs';

let site;
before(async () => { site = await openSite(); });
after(() => site?.end());

test('the file has exactly the rows of the table, in its order, and its bytes are UTF-8', async () => {
  for (const sort of ['', 'area', 'verdict']) {
    const page = await open(site, `?areas=tlj4,w92000004,tlk4,w06000001&view=table${sort && `&sort=${sort}`}`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()]);
    assert.equal(download.suggestedFilename(), 'compare-tlj4-w92000004-tlk4-w06000001.csv');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(await download.path()));
    assert.ok(text.endsWith('\n') && !text.includes('\r'));
    const [head, ...rows] = text.trimEnd().split('\n').map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain));
    const cell = (line, name) => line[head.indexOf(name)];
    const shown = await page.locator('.everything tbody tr').evaluateAll((all) => all.map((one) => [one.querySelector('th a').textContent, one.querySelector('td.label').textContent, one.querySelector('.value').textContent.replace(/[^\d.\u2212]/g, '').replace('\u2212', '-'), one.querySelector('.everything__verdict').textContent.toLowerCase()]));
    assert.deepEqual(rows.map((line) => [cell(line, 'indicator'), cell(line, 'area'), cell(line, 'value'), cell(line, 'comparison').toLowerCase()]), shown);
    for (const line of rows) assert.match(`${cell(line, 'release')} ${cell(line, 'address')}`, cell(line, 'period') ? /^\d{4}-\d\d-\d\d http:\/\/[^/]+\/areas\/[a-z0-9-]+\/[a-z0-9-]+\/$/ : /^ $/);
    for (const address of new Set(rows.map((line) => cell(line, 'address')).filter(Boolean))) assert.ok((await page.request.get(address)).ok(), address);
    await done(page);
  }
});

test('every number is that of the file beside the page of its area', async () => {
  const page = await open(site, '?areas=tlj4,e06000005,tlk3&view=table');
  const { areas } = JSON.parse(readFileSync(join(site.folder, 'data/index.json'), 'utf8'));
  const shown = await page.locator('.everything tbody tr').evaluateAll((all) => all.map((one) => [one.querySelector('th a').getAttribute('href').split('/')[2], one.querySelector('td.label').textContent, one.querySelector('.value').textContent]));
  assert.ok(shown.length > 30);
  for (const [indicator, name, value] of shown.filter(([, , text]) => text)) {
    const { columns } = JSON.parse(readFileSync(join(site.folder, areas.find((area) => area.name === name && area.data && ['TLJ4', 'E06000005', 'TLK3'].includes(area.code)).data), 'utf8'));
    const values = columns.value.filter((_, i) => columns.indicator[i] === indicator);
    assert.ok(values.includes(Number(value.replace(/[^\d.\u2212]/g, '').replace('\u2212', '-'))), `${name}: ${indicator} ${value}`);
  }
  await done(page);
});

test('what is wrong in an address is told in words, and the rest is shown', async () => {
  const page = await open(site, '?areas=tlj4-the-garden,nonsense,tlk4,tlj4,smc-05&indicators=unemployment,nothing,job-vacancy-rate');
  assert.deepEqual(await sides(page), ['Kent', 'Devon']);
  const told = await page.locator('.compare__remarks').innerText();
  for (const words of ['“nonsense” is not the code of an area here.', 'Kent was named twice and is shown once.', 'There are no figures for ']) assert.ok(told.includes(words), told);
  assert.equal(await page.locator('.compare-picker__unshared').textContent(), 'Asked for, but not shared by these areas: “nothing”, Job vacancy rate.');
  assert.equal(await page.locator('.compared').count(), 1);
  await done(page);

  const many = await open(site, '?areas=tlc2,tlc1,tld1,tld3,tld4,tld6,tld7,tle1');
  assert.equal((await sides(many)).length, 6);
  assert.match(await many.locator('.compare__remarks').innerText(), /^At most 6 areas or partnerships, .* Left out: Merseyside and East Yorkshire and Northern Lincolnshire\.$/);
  assert.equal(await many.locator('.compare__find').isVisible(), false);
  await done(many);
});

test('areas that share nothing are told so, and why', async () => {
  const page = await open(site, '?areas=e06000005,k02000001');
  assert.equal(await page.locator('.compare__summary').innerText(), 'Darlington and the UK share no indicator here.');
  await page.locator('.compare__left-out summary').click();
  assert.ok((await page.locator('.compare__left-out').innerText()).includes('Conditions of childhood: only Darlington has figures.'));
  await done(page);
});

test('a score of an index has its category in words', async () => {
  const page = await open(site, '?areas=e06000005,e06000001');
  assert.equal(await row(page, 'conditions-of-childhood', 'Darlington').locator('.versus__range').textContent(), 'Middling');
  assert.equal(await row(page, 'conditions-of-childhood', 'Hartlepool').locator('.versus__range').textContent(), 'Unfavourable');
  await done(page);
});

test('a link is copied, or stands there to be copied by hand', async () => {
  const page = await open(site, '?areas=tlj4,tlk4', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('closed')); });
  await page.getByRole('button', { name: 'Copy link' }).click();
  assert.equal(await page.getByLabel('Link to this comparison').inputValue(), page.url());
  await done(page);
});

test('names from data are text, whatever they hold', async () => {
  const page = await site.page('/about/');
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>{{ x }}';
  await page.route('**/data/index.json', async (route) => {
    const answer = await route.fetch();
    const listing = await answer.json();
    for (const one of [...listing.areas, ...listing.indicators.flatMap((i) => [i, ...i.measures]), ...listing.topics, ...listing.dimensions.flatMap((d) => d.categories)]) for (const key of ['name', 'title', 'unit', 'suffix']) if (one[key]) one[key] = hostile;
    await route.fulfill({ response: answer, json: listing });
  });
  await page.goto(`${site.address}/compare/?areas=tlj4,tlk4+tlk3,${encodeURIComponent('<b>x')}`);
  await ready(page);
  assert.ok((await page.locator('#unemployment').textContent()).includes(hostile));
  await page.getByRole('button', { name: 'One table' }).click();
  assert.equal(await page.locator('.compare :is(img, script, b:not(.sides__name))').count(), 0);
  assert.equal(await page.locator('.compare__remarks').innerText(), '“<b>x” is not the code of an area here.');
  await done(page);
});

test('figures that do not come are told of, and fetched again when asked', async () => {
  const page = await site.page('/compare/');
  let fails = true;
  await page.route('**/areas/tlk4-devon/data.json', (route) => (fails ? route.fulfill({ status: 503 }) : route.continue()));
  await page.goto(`${site.address}/compare/?areas=tlj4,tlk4`);
  const again = page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  assert.equal(await page.locator('.compare__results').isVisible(), false);
  fails = false;
  await again.click();
  await ready(page);
  assert.ok(page.faults.every((fault) => fault.includes('503')), page.faults.join());
  await page.close();
});

test('without scripts the page says what it is and leads to the same figures', async () => {
  for (const width of [360, 1280]) {
    const page = await site.page('/compare/?areas=tlj4,tlk4', { width, scripts: false });
    assert.ok(await page.getByText('scripts, which do not run here').isVisible());
    assert.ok(await page.getByRole('heading', { name: 'How areas are compared' }).isVisible());
    assert.deepEqual(await barriers(page), []);
    await page.locator('#ways').getByRole('link', { name: 'Areas' }).click();
    assert.equal(path(page), '/areas/');
    await done(page);
  }
});

test('an area’s page, the head of every page and the ready comparisons lead there', async () => {
  const page = await site.page('/areas/tlj4-kent/');
  await page.getByRole('link', { name: 'Compare Kent with other areas' }).click();
  await page.getByText('Choose what to compare Kent with.').waitFor();
  assert.equal(path(page), '/compare/?areas=tlj4');
  await page.getByRole('link', { name: 'Nations in the UK' }).click();
  await ready(page);
  assert.deepEqual((await sides(page)).sort(), ['England', 'Northern Ireland', 'Scotland', 'Wales']);
  await page.locator('.masthead').getByRole('link', { name: 'Compare' }).click();
  await page.getByLabel('First area').waitFor();
  await done(page);
});

test('scripts of the page, the finder in its bundle among them, weigh at most 20 KB, and other pages fetch none of them', async () => {
  const page = await open(site, '?areas=tlj4,tlk4');
  const scripts = page.requests.filter((address) => address.endsWith('.js')).map((address) => brotliCompressSync(readFileSync(join(site.folder, new URL(address).pathname))).length);
  assert.ok(scripts.reduce((sum, size) => sum + size, 0) <= 20 * 1024, scripts.join(' + '));
  await done(page);
  const other = await site.page('/areas/tlj4-kent/');
  await other.waitForLoadState('networkidle');
  assert.ok(!other.requests.some((address) => /\/compare\.|index\.json/.test(address)));
  await done(other);
});
