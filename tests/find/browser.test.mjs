// The box in a browser: by pointer, by keys alone, on a phone and on a desk, with scripts and without.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildSite, realData, serve } from './site.mjs';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const kent = '/areas/tlj4-kent/';
let site;
let browser;

before(async () => {
  site = await serve(buildSite(realData));
  browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
});

after(async () => {
  await browser?.close();
  site?.close();
});

async function open(path, { width = 1280, scripts = true } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: scripts, bypassCSP: false });
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(site.address + path);
  return { page, said, box: page.locator('.find input'), options: page.getByRole('option'), path: () => new URL(page.url()).pathname + new URL(page.url()).search, close: () => context.close() };
}

async function violations(page) {
  // Through the protocol, for the page's own policy lets no script in from elsewhere.
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }));
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`);
}

for (const width of [360, 1280]) {
  describe(`at ${width} pixels`, () => {
    test('a name typed and a press on what was found lead to its page', async () => {
      const { page, said, box, options, close } = await open('/', { width });
      await box.click();
      await box.fill('Knet');
      await options.filter({ hasText: 'Kent' }).first().click();
      await page.waitForURL(`**${kent}`);
      assert.deepEqual(said, []);
      await close();
    });

    test('keys alone lead there from the head of any page', async () => {
      const { page, said, box, options, close } = await open('/indicators/', { width });
      while (!(await box.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
      await page.keyboard.type('tlj4');
      await options.first().waitFor();
      assert.equal(await box.getAttribute('aria-expanded'), 'true');
      assert.match(await page.locator('.find [role=status]').textContent(), /^\d+ found$/);
      await page.keyboard.press('ArrowDown');
      assert.equal(await box.getAttribute('aria-activedescendant'), await options.first().getAttribute('id'));
      assert.equal(await options.first().getAttribute('aria-selected'), 'true');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${kent}`);
      assert.deepEqual(said, []);
      await close();
    });

    test('Escape closes the list and keeps what was typed, arrows open it and go round', async () => {
      const { page, box, options, close } = await open('/', { width });
      await box.focus();
      await page.keyboard.type('york');
      await options.first().waitFor();
      await page.keyboard.press('Escape');
      assert.equal(await box.getAttribute('aria-expanded'), 'false');
      assert.equal(await box.inputValue(), 'york');
      await page.keyboard.press('ArrowUp');
      assert.equal(await options.last().getAttribute('aria-selected'), 'true');
      await page.keyboard.press('ArrowDown');
      assert.equal(await box.getAttribute('aria-activedescendant'), null);
      await close();
    });

    test('the list lies within the page and nothing of it is cut off', async () => {
      for (const path of ['/', '/indicators/']) {
        const { page, box, options, close } = await open(path, { width });
        await box.fill('north');
        await options.first().waitFor();
        const list = await page.getByRole('listbox').boundingBox();
        assert.ok(list.x >= 0 && list.x + list.width <= width, JSON.stringify(list));
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        assert.deepEqual(await violations(page), []);
        await close();
      }
    });

    test('the search page shows what was asked for in the address, and keeps it there', async () => {
      const { page, said, box, path, close } = await open('/search/?q=ynys+mon', { width });
      await page.getByRole('link', { name: 'Isle of Anglesey' }).first().waitFor();
      assert.equal(await box.inputValue(), 'ynys mon');
      await box.fill('ashford');
      await page.getByText('Also in:').first().waitFor();
      assert.equal(path(), '/search/?q=ashford');
      assert.equal(await page.locator('.find-page__all').isVisible(), false);
      assert.deepEqual(await violations(page), []);
      await box.fill('');
      await page.locator('.find-page__all').waitFor();
      assert.equal(path(), '/search/');
      assert.deepEqual(said, []);
      await close();
    });
  });
}

test('Enter without a choice asks the search page', async () => {
  const { page, box, close } = await open('/areas/');
  await box.fill('wages');
  await box.press('Enter');
  await page.waitForURL('**/search/?q=wages');
  await page.locator('.find-page__found a').first().waitFor();
  await close();
});

test('the list is fetched when the box is entered, not before, and once', async () => {
  const { page, box, options, close } = await open('/');
  const from = site.requests.length;
  const fetched = () => site.requests.slice(from).filter((url) => url === '/data/find.json').length;
  await page.waitForTimeout(200);
  assert.ok(!site.requests.slice(from).some((url) => url.includes('find')));
  await box.fill('le');
  await options.first().waitFor();
  await box.fill('leeds');
  await options.first().waitFor();
  assert.equal(fetched(), 1);
  await close();
});

test('without scripts the form leads to the list of everything, whose letters lead on', async () => {
  const { page, box, path, close } = await open('/', { scripts: false });
  await box.fill('Ashford');
  await box.press('Enter');
  await page.waitForURL('**/search/?q=Ashford');
  await page.getByRole('link', { name: 'Councils', exact: true }).click();
  assert.equal(path(), '/search/?q=Ashford');
  await page.locator('#councils').getByRole('link', { name: 'Ashford', exact: true }).click();
  await page.waitForURL('**/areas/**');
  await close();
});
