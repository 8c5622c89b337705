import { openSite } from './site.mjs';
const [,, out, path, w, colh, n0, n1, mode = ''] = process.argv;
const site = await openSite();
const page = await site.page(path, { width: +w, height: 800, dark: mode.includes('d'), scripts: !mode.includes('n'), ...(mode.includes('f') ? { forcedColors: 'active' } : {}), deviceScaleFactor: 1 });
await page.waitForTimeout(400);
const h = await page.evaluate(() => document.documentElement.scrollHeight);
console.log(h);
for (let i = +n0; i < +n1 && i * colh < h; i++) await page.screenshot({ path: `${out}-${i}.png`, fullPage: true, clip: { x: 0, y: i * colh, width: +w, height: Math.min(+colh, h - i * colh) } });
await site.end();
