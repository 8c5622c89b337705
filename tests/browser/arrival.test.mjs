// A page that is read in slowly stands still: wherever it is cut off, what has come lies where it lies on the whole page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kinds } from './kinds.mjs';
import { openSite } from './site.mjs';

let site;
before(async () => { site = await openSite(); }, { timeout: 300_000 });
after(() => site?.end());

const widths = [360, 768, 1280];

for (const { kind, path } of kinds) {
  test(`${kind} (${path}): what has come stays where it is while the rest comes, at ${widths.join(', ')}`, async () => {
    const page = await site.page(path, { scripts: false });
    const html = await (await page.request.get(page.url())).text();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const { moved, pieces } = await page.evaluate(readInPieces, html);
      assert.deepEqual(moved, [], `at ${width}`);
      assert.ok(pieces >= 40, `${path} came in ${pieces} pieces`);
    }
    await page.close();
  });
}

/**
 * Writes a page into the document anew, one piece of its body after the other, until two screens are full. In the page, so that it can call nothing outside itself.
 * @returns {{ moved: string[], pieces: number }} what lay on the first screen and was moved by a piece that came later
 */
async function readInPieces(html) {
  const body = html.indexOf('<body');
  document.open();
  document.write(html.slice(0, body));
  const sheets = html.slice(0, body).split('rel="stylesheet"').length - 1;
  for (let frames = 0; document.styleSheets.length < sheets; frames++) {
    if (frames > 600) throw new Error('a style sheet does not come');
    await new Promise(requestAnimationFrame);
  }

  let before = new Map();
  const moved = [];
  let pieces = 0;
  for (const piece of html.slice(body).split(/(?<=<\/(?:p|a|li|ul|ol|dl|dt|dd|h[1-6]|tr|thead|tbody|table|form|label|nav|header|main|section|figure|details|div)>)/)) {
    document.write(piece);
    pieces++;
    const now = placesOnFirstScreen();
    for (const [element, is] of now) {
      const was = before.get(element);
      // A browser, too, counts from 3 pixels on. A drawing has its size from the beginning; a box grows with what comes into it.
      const by = was ? [is.x - was.x, is.y - was.y, ...element.matches('svg') ? [is.width - was.width, is.height - was.height] : []] : [];
      if (by.some((distance) => Math.abs(distance) >= 3)) moved.push(`${element.tagName} ${element.getAttribute('class') ?? ''} by ${by.map(Math.round)} when there came ${piece.trim().slice(0, 100)}`);
    }
    before = now;
    if (document.documentElement.scrollHeight > 2 * innerHeight) break;
  }
  return { moved, pieces };

  /** Of all boxes but those that are hidden: words in a line may go to the next one when their line is filled. */
  function placesOnFirstScreen() {
    const boxes = [...document.querySelectorAll('body *:not(svg *)')].filter((element) => element.checkVisibility() && (element.matches('svg') || getComputedStyle(element).display !== 'inline'));
    return new Map(boxes.map((element) => [element, element.getBoundingClientRect()]).filter(([, { width, height, y }]) => width > 1 && height > 1 && y < innerHeight));
  }
}
