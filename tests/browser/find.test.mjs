// The box in a browser: by pointer, by keys alone, on a phone and on a desk, with scripts and without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { barriers, openSite } from './site.mjs';

const kent = '/areas/tlj4-kent/';
let site;

before(async () => { site = await openSite(); });
after(() => site?.end());

async function open(path, wanted) {
  const page = await site.page(path, wanted);
  const pathNow = () => new URL(page.url()).pathname + new URL(page.url()).search;
  return { page, box: page.locator('.find input'), options: page.getByRole('option'), path: pathNow, close: () => page.close() };
}

for (const width of [360, 1280]) {
  describe(`at ${width} pixels`, () => {
    test('a name typed and a press on what was found lead to its page', async () => {
      const { page, box, options, close } = await open('/', { width });
      await box.click();
      await box.fill('Knet');
      await options.filter({ hasText: 'Kent' }).first().click();
      await page.waitForURL(`**${kent}`);
      assert.deepEqual(page.faults, []);
      await close();
    });

    test('keys alone lead there from the head of any page', async () => {
      const { page, box, options, close } = await open('/indicators/', { width });
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
      assert.deepEqual(page.faults, []);
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
        assert.deepEqual(await barriers(page), []);
        await close();
      }
    });

    test('the search page shows what was asked for in the address, and keeps it there', async () => {
      const { page, box, path, close } = await open('/search/?q=ynys+mon', { width });
      await page.getByRole('link', { name: 'Isle of Anglesey' }).first().waitFor();
      assert.equal(await box.inputValue(), 'ynys mon');
      await box.fill('ashford');
      await page.getByText('Also in:').first().waitFor();
      assert.equal(path(), '/search/?q=ashford');
      assert.equal(await page.locator('.find-page__all').isVisible(), false);
      assert.deepEqual(await barriers(page), []);
      await box.fill('');
      await page.locator('.find-page__all').waitFor();
      assert.equal(path(), '/search/');
      assert.deepEqual(page.faults, []);
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
  const fetched = () => page.requests.filter((url) => url.endsWith('/data/find.json')).length;
  await page.waitForTimeout(200);
  assert.ok(!page.requests.some((url) => url.includes('find')));
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
