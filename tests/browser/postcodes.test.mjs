// Postcodes in the box, from a small made-up list: what is typed stays in the browser, and leads to the council's area.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { barriers, openSite } from './site.mjs';

const country = fileURLToPath(new URL('../examples/base/data', import.meta.url));
const anglesey = '/areas/tll3-ynys-mon-and-the-north/';
const list = ['postcode,council', 'LL9Z 0AA,W06000001', 'LL9Z 0AB,S12000042', 'LL9Z 1AA,W06000001', 'ZE99 9ZZ,W06000001'];
let folder, site;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'postcodes-'));
  cpSync(country, folder, { recursive: true });
  writeFileSync(join(folder, 'postcodes.csv'), `${list.join('\n')}\n`);
  site = await openSite({ data: folder });
});
after(async () => {
  await site?.end();
  rmSync(folder, { recursive: true, force: true });
});

const boxOf = (page) => page.locator('.find input');
const files = (page) => page.requests.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/data/'));
// Whatever was asked for, in whatever form, holds no more than the first half of what was typed.
const told = (page, ...secrets) => page.requests.filter((url) => secrets.some((secret) => url.toLowerCase().includes(secret)));

for (const width of [360, 1280]) {
  describe(`at ${width} pixels`, () => {
    test('a postcode typed and a press on its council lead to the area, and only its first half is asked for', async () => {
      const page = await site.page('/', { width });
      await boxOf(page).click();
      await boxOf(page).fill(' ll9z  0aa');
      const option = page.getByRole('option');
      await option.first().waitFor();
      assert.equal(await option.count(), 1);
      assert.match(await option.innerText(), /Isle of Anglesey\s+LL9Z 0AA · in Ynys Môn and the North/);
      assert.deepEqual(files(page).sort(), ['/data/find.json', '/data/postcodes/index.json', '/data/postcodes/ll9z.json']);
      assert.deepEqual(await barriers(page), []);
      await option.click();
      await page.waitForURL(`**${anglesey}`);
      assert.deepEqual([told(page, '0aa', 'q='), page.faults], [[], []]);
      await page.close();
    });

    test('keys alone lead there, and Enter sends nothing', async () => {
      const page = await site.page('/indicators/', { width });
      while (!(await boxOf(page).evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
      await page.keyboard.type('ze999zz');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${anglesey}`);
      assert.deepEqual([told(page, '9zz', 'q='), page.faults], [[], []]);
      await page.close();
    });

    test('one that is not in the list, and one that is not whole, are told so and stay where they are', async () => {
      const page = await site.page('/areas/', { width });
      const said = page.locator('.find [role=status]');
      for (const [text, words] of [['LL9Z 0ZZ', /^No postcode LL9Z 0ZZ is known here$/], ['QX3 4XY', /^No postcode QX3 4XY/], ['LL9Z 0', /^Type the whole postcode/]]) {
        await boxOf(page).fill(text);
        await said.filter({ hasText: words }).waitFor();
        await boxOf(page).press('Enter');
        await said.filter({ hasText: words }).waitFor();
        assert.ok(await said.isVisible());
        assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, '/areas/');
      }
      assert.deepEqual([told(page, '0zz', '4xy', 'qx3', 'q='), page.faults], [[], []]);
      await page.close();
    });

    test('on the search page it is shown, and is not put into the address', async () => {
      const page = await site.page('/search/', { width });
      await boxOf(page).pressSequentially('LL9Z 1AA');
      await page.locator('.find-page__found').getByRole('link', { name: 'Isle of Anglesey' }).waitFor();
      await boxOf(page).press('Enter');
      assert.equal(new URL(page.url()).search, '');
      assert.deepEqual([told(page, '1aa', 'q='), page.faults], [[], []]);
      await page.close();
    });
  });
}

test('each half is asked for once', async () => {
  const page = await site.page('/');
  for (const text of ['LL9Z 0AA', 'LL9Z 0AB', 'LL9Z 1AA']) {
    await boxOf(page).fill(text);
    await page.getByRole('option').filter({ hasText: text }).waitFor();
  }
  assert.equal(files(page).length, 3);
  await page.close();
});

test('the box speaks of postcodes only where it can look them up', async () => {
  const scripted = await site.page('/');
  assert.match(await boxOf(scripted).getAttribute('placeholder'), /^Postcode/);
  const plain = await site.page('/', { scripts: false });
  assert.doesNotMatch(await plain.content(), /placeholder="[^"]*ostcode/);
  await scripted.close();
  await plain.close();
});

test('a site without postcodes says so, and is not sent one', async () => {
  const bare = await openSite();
  const page = await bare.page('/');
  assert.doesNotMatch(await boxOf(page).getAttribute('placeholder'), /ostcode/);
  await boxOf(page).fill('LL9Z 0AA');
  await boxOf(page).press('Enter');
  await page.locator('.find [role=status]').filter({ hasText: /^Postcodes are not known here/ }).waitFor();
  assert.deepEqual([told(page, '0aa', 'q='), page.faults], [[], []]);
  await bare.end();
});
