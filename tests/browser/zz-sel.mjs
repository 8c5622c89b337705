import { chromium } from 'playwright-core';
import { serve } from './served.mjs';
const server = await serve(process.env.SITE_FOLDER);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium' });
for (const p of process.argv.slice(2)) {
    const c = await b.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
    const page = await c.newPage(); const s = await c.newCDPSession(page);
    await s.send('Network.enable');
    await s.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200000, uploadThroughput: 200000 });
    await s.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await b.startTracing(page, { categories: ['devtools.timeline','loading','blink.user_timing','disabled-by-default-devtools.timeline','disabled-by-default-blink.debug'] });
    await page.goto(server.address + p); await page.waitForTimeout(1500);
    const buf = JSON.parse((await b.stopTracing()).toString());
    const ev = buf.traceEvents; 
    const nav = ev.filter(e=>e.name==='navigationStart'&&(e.args?.data?.documentLoaderURL||'').startsWith(server.address)).sort((a,b)=>b.ts-a.ts)[0];
    const lcp = ev.filter(e=>e.name==='largestContentfulPaint::Candidate'&&e.ts>nav.ts).sort((a,b)=>b.ts-a.ts)[0];
    const pid = lcp.pid; const t0 = nav.ts;
    console.log(p,'LCP',(lcp.ts-t0)/1000);
    const sum={}; 
    for (const e of ev) if (e.pid===pid && e.tid===lcp.tid && e.ph==='X' && e.ts>t0 && e.ts<lcp.ts && ['ParseHTML','UpdateLayoutTree','Layout','PrePaint','Paint','Layerize','Commit','ParseAuthorStyleSheet','EvaluateScript','v8.compile','FunctionCall','HitTest'].includes(e.name)) { sum[e.name]=(sum[e.name]||0)+e.dur/1000; if(e.dur>15000) console.log('  ',e.name,((e.ts-t0)/1000).toFixed(0),(e.dur/1000).toFixed(0), JSON.stringify(e.args?.elementCount??e.args?.beginData?.totalObjects??'')); }
    for (const e of ev) if (['ResourceReceiveResponse','ResourceFinish','ResourceSendRequest'].includes(e.name)&& e.ts<lcp.ts&&e.ts>t0) console.log('  ',e.name,((e.ts-t0)/1000).toFixed(0),(e.args.data.url||'').replace(server.address,''));
    const st=ev.filter(e=>e.name==='SelectorStats'&&e.pid===pid).flatMap(e=>e.args.selector_stats?.selector_timings??[]); st.sort((a,b)=>b['elapsed (us)']-a['elapsed (us)']); console.log(st.length, st.reduce((x,y)=>x+y['elapsed (us)'],0)); for(const x of st.slice(0,25)) console.log(x['elapsed (us)'],x.match_attempts,x.match_count,x.selector);
    await c.close();
}
await b.close(); await server.end();
