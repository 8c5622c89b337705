import { chromium } from 'playwright-core';
import { serve } from './served.mjs';
const server = await serve(process.env.SITE_FOLDER);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium' });
for (const p of process.argv.slice(2)) {
  const r = [];
  for (let i = 0; i < 3; i++) {
    const c = await b.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
    const page = await c.newPage(); const s = await c.newCDPSession(page);
    await s.send('Network.enable');
    await s.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200000, uploadThroughput: 200000 });
    await s.send('Emulation.setCPUThrottlingRate', { rate: Number(process.env.RATE ?? 4) });
    await page.addInitScript(() => { window.l = 0; new PerformanceObserver((e) => { for (const x of e.getEntries()) window.l = x.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true }); });
    await page.goto(server.address + p); await page.waitForTimeout(1500);
    r.push(Math.round(await page.evaluate(() => window.l))); await c.close();
  }
  console.log(p, r.join(' '));
}
await b.close(); await server.end();
