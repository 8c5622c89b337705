import { chromium } from 'playwright-core';
import { serve } from './served.mjs';
const server = await serve(process.env.SITE_FOLDER);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium' });
for (let i = 0; i < 3; i++) {
    const c = await b.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
    const page = await c.newPage(); const s = await c.newCDPSession(page);
    await s.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval',{interval:500}); await s.send('Profiler.start');
    await page.addInitScript(() => { window.lt = []; new PerformanceObserver((e) => { for (const x of e.getEntries()) window.lt.push([x.startTime|0, x.duration|0]); }).observe({ type: 'longtask', buffered: true }); });
    await page.goto(server.address + (process.argv[2] ?? '/explore/')); await page.waitForTimeout(2500);
    const { profile } = await s.send('Profiler.stop');
    console.log(JSON.stringify(await page.evaluate(() => window.lt)));
    if (i === 2) {
      const dt = profile.timeDeltas, node = new Map(profile.nodes.map((n) => [n.id, n])), self = new Map(), parent = new Map();
      for (const n of profile.nodes) for (const k of n.children ?? []) parent.set(k, n.id);
      profile.samples.forEach((id, k) => self.set(id, (self.get(id) ?? 0) + dt[k] / 1000));
      const incl = new Map();
      for (const [id, ms] of self) { const seen = new Set(); for (let x = id; x; x = parent.get(x)) { const n = node.get(x); const name = `${n.callFrame.functionName}@${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`; if (!seen.has(name)) { seen.add(name); incl.set(name, (incl.get(name) ?? 0) + ms); } } }
      for (const [n, ms] of [...incl].sort((a, z) => z[1] - a[1]).slice(0, 60)) console.log(ms.toFixed(0), n);
    }
    await c.close();
}
await b.close(); await server.end();
