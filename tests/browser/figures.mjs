// What the tests of figures have in common: where things are in a figure, how a hand or keys reach them, and what a saved file must hold.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

export const indicator = { path: '/indicators/conditions-of-childhood/', figure: '#fig-score-local', name: 'score-local' };
export const attainment = { path: '/indicators/attainment-at-age-16/', figure: '#fig-rate-itl2-by-free-school-meals', name: 'rate-itl2-by-free-school-meals' };
export const hands = { pointer: (page, target) => target.click(), keys: async (page, target) => { await tabTo(page, target); await page.keyboard.press('Enter'); } };

// Nothing but the Tab key, from wherever the focus is.
async function tabTo(page, target) {
  for (let i = 0; i < 400; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`no Tab leads to ${target}`);
}

export const search = (page) => new URL(page.url()).search;
export const shown = (page, figure) => page.locator(figure).evaluate((element) => ['.figure-map', '.figure-chart', ':scope > table'].filter((part) => element.querySelector(part)?.checkVisibility()));
export const voice = (page) => page.waitForFunction(() => [...document.querySelectorAll('body > [role=status]')].map((said) => said.textContent).find((words) => words)).then((said) => said.jsonValue());
export const subtitle = (page, figure) => page.locator(`${figure} h3 + p`).innerText();
export const menuOf = (page, figure) => page.locator(`${figure} .figure-menu > summary`);
export const buttonOf = (page, figure, name) => page.locator(figure).getByRole('button', { name, exact: true });
export const cellsOf = (page, figure) => page.locator(`${figure} tbody .value`).allInnerTexts();

export async function saved(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** A picture that decodes, is 2,400 points wide, white at its corner and has many colours: text has edges of every grey. */
export async function holdsPicture(page, bytes) {
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
export async function faultsOfDrawing(page, bytes) {
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
        if (/var\(|color\(|currentcolor|\dem$|%$|NaN|undefined/i.test(value)) faults.push(at);
        const id = /url\(#(.+)\)/.exec(value)?.[1];
        if (id && !drawing.getElementById(id)) faults.push(`${at} leads nowhere`);
      }
      if (element.localName === 'text' && !element.closest('svg[viewBox]:not(:root)') && !(parseFloat(element.getAttribute('font-size')) >= 12)) faults.push(`small text: ${element.textContent}`);
    }
    return faults.slice(0, 10);
  }, bytes.toString());
}

/** The words of a drawing that cannot be seen when it is opened by itself: cut off, or covered. */
export async function unseenWords(site, bytes) {
  const page = await site.page('/robots.txt', { width: 1200, height: 800 });
  const found = await page.evaluate((text) => {
    document.body.replaceChildren(document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true));
    document.body.style.setProperty('margin', '0');
    const unseen = [];
    for (const words of document.querySelectorAll('text')) {
      words.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = words.getBoundingClientRect();
      const points = [.1, .5, .9].map((part) => document.elementFromPoint(left + part * width, top + height / 2));
      if (!points.some((at) => at && words.contains(at))) unseen.push(words.textContent);
    }
    return unseen;
  }, bytes.toString());
  await page.close();
  return found;
}

/** How the elements of a figure's drawings are painted on the page, and in the drawing that was saved of it. */
export async function paints(page, figure, form, bytes) {
  return page.evaluate(([where, text]) => {
    const wanted = 'path, text, line, circle, rect';
    const usual = { fill: 'rgb(0, 0, 0)', stroke: 'none' };
    // A picture is white where the page is paper, so that what is mixed with it is a little lighter too.
    const onWhite = (colour) => colour.replace('rgb(251, 250, 247)', 'rgb(255, 255, 255)').replace(/"/g, '').replace(/color.*/, 'mixed');
    const mixed = new Set([...document.querySelectorAll(`${where} *`)].map((element) => getComputedStyle(element).fill).filter((fill) => fill.startsWith('color(')));
    const notMixed = (colour) => mixed.size > 0 && /^rgb\((\d+), (\d+), (\d+)\)$/.test(colour) && [...mixed].some((mix) => mix.match(/[\d.]+/g).every((part, i) => Math.abs(part * 255 - colour.match(/\d+/g)[i]) < 6)) ? 'mixed' : colour;
    const drawings = [...document.querySelectorAll(`${where} > svg`)];
    const here = drawings.flatMap((svg) => [...svg.querySelectorAll(wanted)]).filter((element) => getComputedStyle(element).display !== 'none')
      .map((element) => Object.keys(usual).map((name) => onWhite(getComputedStyle(element)[name])).join(' '));
    const saved = [...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('svg svg')].filter((svg) => svg.parentNode === svg.ownerDocument.documentElement);
    const there = saved.slice(0, drawings.length).flatMap((svg) => [...svg.querySelectorAll(wanted)])
      .map((element) => Object.entries(usual).map(([name, value]) => notMixed(element.getAttribute(name) ?? value)).join(' '));
    return { here, there };
  }, [`${figure} .figure-${form}`, bytes.toString()]);
}
