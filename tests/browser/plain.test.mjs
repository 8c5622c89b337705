// Every kind of page with scripts off: all that a reader needs is there, and nothing that only a script could bring to life.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kinds } from './kinds.mjs';
import { openSite } from './site.mjs';

/** How a browser tells what the kinds of pages are said to show. */
const signs = {
  table: 'main table td',
  chart: 'main svg.chart:not(.bare)',
  strip: 'main svg.chart.bare',
  map: 'main svg.map',
  locator: 'main svg.locator',
  lists: 'main a',
  form: 'main form',
  words: 'main p',
};

let site;
before(async () => { site = await openSite(); });
after(() => site?.end());

for (const { kind, path, shows } of kinds) {
  test(`${kind} (${path}) is whole without scripts`, async () => {
    const page = await site.page(path, { scripts: false });
    // What is folded away opens without scripts.
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    const faults = await page.evaluate(look);
    for (const sign of shows.split(' ')) {
      if (await page.locator(signs[sign]).filter({ visible: true }).count() === 0) faults.push(`has no ${sign} (${signs[sign]})`);
    }
    assert.deepEqual([...faults, ...page.faults], []);
    await page.close();
  });
}

test('each form leads on without scripts, by an address alone', async () => {
  for (const { path } of kinds.filter(({ shows }) => shows.includes('form'))) {
    const page = await site.page(path, { scripts: false });
    const form = page.locator('main form').first();
    await form.locator('input:not([type=hidden]), select').first().press('Enter');
    await page.waitForURL((url) => url.href !== new URL(path, site.address).href);
    assert.ok(await page.locator('main h1').isVisible());
    assert.deepEqual(page.faults, []);
    await page.close();
  }
});

/** What is missing from a page, or dead in it; runs in the page. */
function look() {
  const faults = [];
  const all = (selector, where = document) => [...where.querySelectorAll(selector)];
  const fault = (element, words) => faults.push(`${element.outerHTML.replace(/\s+/g, ' ').slice(0, 110)} ${words}`);
  const isSeen = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const nameOf = (element) => element.getAttribute('aria-label')
    ?? (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();

  const headings = all('h1, h2, h3, h4, h5, h6').filter(isSeen);
  if (headings.filter(({ localName }) => localName === 'h1').length !== 1) faults.push('has not one main heading');
  headings.slice(1).forEach((heading, i) => Number(heading.localName[1]) > Number(headings[i].localName[1]) + 1 && fault(heading, 'skips a level'));
  for (const heading of headings) if (!heading.textContent.trim()) fault(heading, 'is empty');

  for (const control of all('button, input, select, textarea, [role=button], [role=combobox], [role=tab], [role=switch], [contenteditable]')) {
    const { form } = control;
    // A browser opens a popover by itself.
    if (control.popoverTargetElement?.popover === 'auto') continue;
    if (!form && isSeen(control)) fault(control, 'stands in no form');
    else if (form && !(form.method === 'get' && form.getAttribute('action') && all('[type=submit]', form).some(isSeen))) fault(form, 'cannot be sent');
  }
  for (const link of all('a')) {
    const href = link.getAttribute('href');
    const { hash, pathname } = new URL(href ?? '', location.href);
    const leadsNowhere = hash.length > 1 && pathname === location.pathname && !document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!href || /^(#|javascript:.*)$/.test(href) || leadsNowhere) fault(link, 'leads nowhere');
  }

  for (const svg of all('main svg').filter((element) => !element.parentElement.closest('svg') && !element.closest('[aria-hidden=true]'))) {
    if (!/^(img|group|graphics-document)$/.test(svg.getAttribute('role') ?? '')) fault(svg, 'has no role');
    if (!nameOf(svg)) fault(svg, 'has no name');
  }
  for (const table of all('main table')) {
    if (!table.caption && !nameOf(table) && table.querySelector('.value')) fault(table, 'has no name');
    if (all('th', table).length === 0) fault(table, 'has no heads');
  }

  // Words that only a script would show, room that only a script would fill.
  for (const hidden of all('[hidden], template')) if (hidden.textContent.trim() || hidden.content?.textContent.trim()) fault(hidden, 'is hidden');
  for (const box of all('main div, main section, main p, main ul, main ol, main figure, main output, main span, main td:not([class])')) {
    const { width, height } = box.getBoundingClientRect();
    if (width * height > 16 && isSeen(box) && !box.textContent.trim() && !box.querySelector('svg, img, input, select, canvas')) fault(box, 'is empty');
  }
  if (/javascript|loading|please wait/i.test(document.body.innerText)) faults.push('speaks of what scripts will do');
  return faults;
}
