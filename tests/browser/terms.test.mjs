// Terms of the glossary open in place: by pointer and keyboard, with scripts and without, on paper too.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { barriers, openSite } from './site.mjs';

const path = '/areas/tlj4-kent/economic-activity/';
let site;
before(async () => { site = await openSite(); });
after(() => site?.end());

for (const scripts of [true, false]) {
  const how = scripts ? 'with scripts' : 'without scripts';
  for (const [width, dark] of [[360, false], [1280, true]]) {
    test(`a term opens by the keyboard, within the screen, and closes again ${how}, at ${width}`, async () => {
      const page = await site.page(path, { scripts, width, dark });
      const term = page.locator('.term').first();
      const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
      assert.equal(await meaning.isVisible(), false);
      await term.focus();
      await page.keyboard.press('Enter');
      assert.equal(await meaning.isVisible(), true);
      assert.ok((await meaning.textContent()).length > 40);
      const { x, y, width: wide, height } = await meaning.boundingBox();
      const { innerWidth, innerHeight } = await page.evaluate(() => ({ innerWidth, innerHeight }));
      assert.ok(x >= 0 && y >= 0 && x + wide <= innerWidth && y + height <= innerHeight, `it stands at ${x} ${y}, ${wide} by ${height}`);
      assert.deepEqual(await barriers(page), []);
      // What it means is next in order, and leads on to the glossary.
      await page.keyboard.press('Tab');
      assert.match(await page.evaluate(() => document.activeElement.getAttribute('href')), /^\/about\/glossary\/#/);
      await page.keyboard.press('Escape');
      assert.equal(await meaning.isVisible(), false);
      await term.click();
      assert.equal(await meaning.isVisible(), true);
      await page.mouse.click(2, 2);
      assert.equal(await meaning.isVisible(), false);
      assert.deepEqual(page.faults, []);
      await page.close();
    });
  }
}

test('on paper the meanings stand at the foot of the page', async () => {
  const page = await site.page(path);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.terms [popover]').count(), await page.locator('.terms [popover]:visible').count());
  await page.close();
});

test('a term of a figure that was put in place opens too', async () => {
  const page = await site.page('/indicators/conditions-of-childhood/');
  const places = page.locator('#places .figure-turn a:not([aria-current])').first();
  await places.click();
  await page.waitForSelector('#places [data-home]');
  const dead = await page.evaluate(() => [...document.querySelectorAll('.term')].map((term) => term.getAttribute('popovertarget')).filter((id) => !document.getElementById(id)));
  assert.deepEqual(dead, []);
  await page.close();
});
