// The budgets, held by every page of the site where they are bytes, and by a page of each kind where a browser has to measure.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { budgets, drawingTemplates } from './budgets.mjs';
import { kinds } from './kinds.mjs';
import { openSite, pagesOf } from './site.mjs';

let site;
before(async () => { site = await openSite(); });
after(() => site?.end());

const compressed = (bytes, quality) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

/** What bytes weigh on their way, worked out with care only where a quick reckoning leaves it open whether they keep within a budget. */
function weigh(bytes, budget) {
  const quick = compressed(bytes, 4);
  return quick <= budget ? quick : compressed(bytes, 11);
}

const weights = new Map();
function weightOf(file) {
  if (!weights.has(file)) weights.set(file, compressed(readFileSync(join(site.folder, file)), 11));
  return weights.get(file);
}

const templateOf = (html) => /<main class="page page--([a-z-]+)/.exec(html)?.[1];
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** The site's own files that a page names with an attribute of an element. */
const named = (html, pattern) => [...new Set([...html.matchAll(pattern)].map(([, file]) => file))];

function* everyPage() {
  for (const page of pagesOf(site.folder)) {
    const html = readFileSync(join(site.folder, page), 'utf8');
    if (templateOf(html) !== 'redirect') yield { page, html, template: templateOf(html) };
  }
}

test('every page comes within its budget, with its style and pictures', () => {
  const heavy = [];
  for (const { page, html } of everyPage()) {
    const beside = named(html, /<(?:link rel="(?:icon|stylesheet)" href|img[^>]* src)="\/([^"]+)"/g);
    assert.ok(beside.length > 0, page);
    const rest = sum(beside.map(weightOf));
    const weight = rest + weigh(Buffer.from(html), budgets.page - rest);
    if (weight > budgets.page) heavy.push(`${page} weighs ${weight}`);
  }
  assert.deepEqual(heavy, [], `the budget is ${budgets.page}`);
});

test('the scripts that a page may ever load come within their budget', () => {
  const drawing = scriptsBelow((name) => drawingTemplates.some((template) => name.startsWith(template)));
  const reading = scriptsBelow((name) => /^site\./.test(name), drawing);
  assert.ok(reading.length > 1);
  const weight = sum(reading.map((name) => weightOf(`assets/${name}`)));
  assert.ok(weight <= budgets.readingScripts, `${reading} weigh ${weight}`);
  for (const template of drawingTemplates) {
    const its = sum([...new Set([...reading, ...scriptsBelow((name) => name.startsWith(template))])].map((name) => weightOf(`assets/${name}`)));
    assert.ok(its <= budgets.drawingScripts, `the scripts of ${template} weigh ${its}`);
  }
});

/** The scripts of a name, and all that they import now or later; those of `others` are left to those. */
function scriptsBelow(isFirst, others = []) {
  const names = readdirSync(join(site.folder, 'assets')).filter((name) => name.endsWith('.js'));
  const found = new Set();
  const follow = (name) => {
    if (found.has(name) || others.includes(name) && !isFirst(name)) return;
    found.add(name);
    for (const [, next] of readFileSync(join(site.folder, 'assets', name), 'utf8').matchAll(/["']\.\/([\w.-]+\.js)["']/g)) follow(next);
  };
  names.filter(isFirst).forEach(follow);
  return [...found];
}

test('the maps of every page come within their budget', () => {
  const heavy = [];
  let seen = 0;
  for (const { page, html } of everyPage()) {
    for (const [kind, budget] of [['map', budgets.maps], ['locator', budgets.locator]]) {
      const drawings = [...html.matchAll(new RegExp(`<svg class="${kind}[ "].*?</svg>`, 'gs'))].map(([svg]) => svg);
      seen += drawings.length;
      const weight = weigh(Buffer.from(drawings.join('')), budget);
      if (weight > budget) heavy.push(`${page}: ${kind}s of ${weight}, ${budget} allowed (${drawings.map(figureOf)})`);
    }
  }
  assert.deepEqual(heavy, []);
  assert.ok(seen > 300);
});

const figureOf = (svg) => `${/aria-labelledby="(\S+)-t /.exec(svg)?.[1] ?? 'without a figure'}: ${compressed(Buffer.from(svg), 11)}`;

test('the list of what can be found comes within its budget', () => assert.ok(weightOf('data/find.json') <= budgets.findList));

for (const { kind, path } of kinds) {
  describe(`${kind} (${path})`, () => {
    for (const width of [360, 1280]) {
      test(`asks for little and keeps its place while it loads, at ${width}`, async () => {
        const page = await site.page(path, { width });
        await page.waitForLoadState('networkidle');
        const shift = await page.evaluate(() => new Promise((done) => {
          new PerformanceObserver((list) => done(list.getEntries().map(({ value, sources }) => `${value}: ${sources.map(({ node }) => node?.nodeName ?? '')}`))).observe({ type: 'layout-shift', buffered: true });
          setTimeout(done, 100, []);
        }));
        assert.deepEqual(shift, []);
        const most = drawingTemplates.some((template) => path.startsWith(`/${template}/`)) ? budgets.drawingRequests : budgets.requests;
        assert.ok(page.requests.length <= most, page.requests.join('\n'));
        assert.deepEqual(page.faults, []);
        await page.close();
      });
    }
  });
}
