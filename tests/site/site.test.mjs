import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { look } from './browser.mjs';
import { buildSite, kinds } from './build.mjs';

const minutes = 60_000;
let site;

before(() => { site = buildSite(); }, { timeout: 5 * minutes });
after(() => { if (site) rmSync(site.above, { recursive: true }); });

test('every page kind is there to be looked at', () => {
  const there = new Set(site.pages.map((page) => `/${page}`));
  assert.deepEqual(kinds.filter((kind) => !there.has(kind.endsWith('/') ? `${kind}index.html` : kind)), []);
});

// The pages of areas are thousands from a few templates: every tenth of them is read, and all others.
test('the HTML of pages is valid', { timeout: 15 * minutes }, async () => {
  const config = JSON.parse(readFileSync(new URL('html-validate.json', import.meta.url), 'utf8'));
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const wrong = [];
  let place = 0;
  for (const page of site.pages) {
    if (page.startsWith('areas/') && place++ % 10 !== 0) continue;
    const report = await validator.validateFile(join(site.folder, page));
    for (const message of report.results.flatMap((result) => result.messages)) wrong.push(`${page}:${message.line}: ${message.ruleId}: ${message.message}`);
  }
  assert.deepEqual(wrong, []);
});

test('no page scrolls sideways, from the smallest phone to the desk', { timeout: 10 * minutes }, async () => {
  const inspect = `(frame, width) => frame.contentDocument.documentElement.scrollWidth > width ? ['is ' + frame.contentDocument.documentElement.scrollWidth + ' wide'] : []`;
  assert.deepEqual(await look(site.folder, { pages: kinds, widths: [320, 360, 640, 768, 1024, 1280], inspect }), []);
});

const axe = `async (frame, width, load) => {
  const script = frame.contentDocument.createElement('script');
  script.src = '/axe.min.js';
  await load(script, frame.contentDocument.head);
  const { violations } = await frame.contentWindow.axe.run(frame.contentDocument, { resultTypes: ['violations'] });
  return violations.map((v) => v.id + ': ' + v.nodes.length + ' times, first ' + v.nodes[0].html.slice(0, 120));
}`;

for (const dark of [false, true]) {
  test(`axe finds nothing, ${dark ? 'dark' : 'light'}`, { timeout: 15 * minutes }, async () => {
    assert.deepEqual(await look(site.folder, { pages: kinds, widths: [360, 1280], inspect: axe, dark }), []);
  });
}
