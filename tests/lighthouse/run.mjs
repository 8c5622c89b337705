// Lighthouse over pages of the built site as a phone meets them, three times each; prints the middle of the three.
// node run.mjs [--times 3] [--details] [path …]
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { parseArgs } from 'node:util';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve, siteFolder } from '../browser/served.mjs';

const pages = ['/', '/areas/tlj4-kent/', '/indicators/economic-activity/', '/breakdowns/sex/', '/explore/', '/compare/'];
const scores = { performance: 'perf', accessibility: 'access', 'best-practices': 'practice', seo: 'seo' };
const least = 0.99;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { times: { type: 'string', default: '3' }, details: { type: 'boolean', default: false } } });
const folder = siteFolder();
const server = await serve(folder);
const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'], logLevel: 'error' });

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measure(path) {
  const { lhr } = await lighthouse(server.address + path, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: Object.keys(scores) });
  const requests = lhr.audits['network-requests'].details.items.filter(({ url }) => /^https?:/.test(url));
  return {
    ...Object.fromEntries(Object.entries(scores).map(([category, name]) => [name, Math.round(lhr.categories[category].score * 100)])),
    'FCP s': lhr.audits['first-contentful-paint'].numericValue / 1000,
    'LCP s': lhr.audits['largest-contentful-paint'].numericValue / 1000,
    'TBT ms': lhr.audits['total-blocking-time'].numericValue,
    CLS: lhr.audits['cumulative-layout-shift'].numericValue,
    requests: requests.length,
    KB: requests.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
    lost: Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < least)
      .map(({ id }) => `${id} ${lhr.audits[id].score} ${lhr.audits[id].displayValue ?? ''} ${lhr.audits[id].details?.items?.slice(0, 3).map((item) => item.node?.snippet ?? item.url ?? '').join(' ') ?? ''}`)),
  };
}

const rows = {};
try {
  for (const path of positionals.length > 0 ? positionals : pages) {
    if (!existsSync(join(folder, path.split('?')[0], 'index.html'))) {
      console.log(`${path} is not there`);
      continue;
    }
    // Once unmeasured, for the server compresses a file when it is first asked for.
    await fetch(server.address + path, { headers: { 'accept-encoding': 'br' } });
    const runs = [];
    for (let i = 0; i < Number(values.times); i++) runs.push(await measure(path));
    rows[path] = Object.fromEntries(Object.keys(runs[0]).filter((key) => key !== 'lost').map((key) => [key, Number(middle(runs.map((run) => run[key])).toFixed(key === 'CLS' ? 4 : 2))]));
    if (values.details) console.log(path, [...new Set(runs.flatMap(({ lost }) => lost))]);
  }
  console.table(rows);
} finally {
  await chrome.kill();
  await server.end();
}
