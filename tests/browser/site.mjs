// The built site in a browser, served by the program with the headers that it ships with. Every browser test begins here.
//
//   const site = await openSite();
//   const page = await site.page('/areas/', { width: 360 });
//   assert.deepEqual(page.faults, []);
//   await site.end();
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildSite, serve, siteFolder } from './served.mjs';

export { pagesOf, siteFolder } from './served.mjs';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Opens the site for tests.
 * @param {{ data?: string }} [wanted] a data folder other than the real one
 */
export async function openSite({ data } = {}) {
  const folder = data ? buildSite(data) : siteFolder();
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  return {
    address: server.address,
    folder,
    page: (path, wanted) => open(browser, server.address, path, wanted),
    end: async () => {
      await browser.close();
      await server.end();
    },
  };
}

/** The rules of axe that colours decide: all that can differ between a light page and a dark one. */
export const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds against WCAG 2.2 A and AA in a page, by all its rules or by some, one line for each rule that is broken. */
export async function barriers(page, rules = wcag) {
  // Into the page by the protocol, for its own policy lets no script in from elsewhere.
  if (!await page.evaluate(() => !!globalThis.axe)) await page.evaluate(axe);
  await page.evaluate((only) => {
    // What was found before, at another width perhaps, is no answer now.
    delete globalThis.axeFound;
    // Where scripts are off no timer ends and no promise is waited for, so that axe has to run without them.
    if (matchMedia('(scripting: none)').matches) globalThis.setTimeout = (then) => Promise.resolve().then(then);
    globalThis.axe.run(document, { runOnly: only, resultTypes: ['violations'], preload: false }, (error, found) => Object.assign(globalThis, { axeFound: error ?? found }));
  }, rules);
  for (;;) {
    const found = await page.evaluate(() => globalThis.axeFound && (globalThis.axeFound.violations ?? String(globalThis.axeFound)));
    if (typeof found === 'string') throw new Error(found);
    if (found) return found.map((rule) => `${rule.id}: ${rule.help} (${rule.nodes.length}: ${rule.nodes.slice(0, 3).map((node) => node.target).join(', ')})`);
    await new Promise((wait) => setTimeout(wait, 20));
  }
}

/** Opens a path in a fresh browser profile, which goes away with the page; `wanted` may hold any further option of Playwright's browser.newContext. */
async function open(browser, address, path, { width = 1280, height = 800, scripts = true, dark = false, ...wanted } = {}) {
  const page = await browser.newPage({ viewport: { width, height }, javaScriptEnabled: scripts, colorScheme: dark ? 'dark' : 'light', ...wanted });
  page.faults = [];
  page.requests = [];
  const url = new URL(path, address).href;
  // The page of an address that is not there is meant to be read, though its answer is 404.
  page.on('console', (message) => message.location().url === url && /status of 404/.test(message.text()) || page.faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => page.faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (/^(data|blob):/.test(request.url())) return;
    page.requests.push(request.url());
    if (new URL(request.url()).origin !== address) page.faults.push(`asks another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure().errorText;
    // Left behind by going on to another page; or a script that is told of in advance, where scripts are off.
    if (/ERR_ABORTED/.test(why) || !scripts && why === 'csp' && request.url().endsWith('.js')) return;
    page.faults.push(`${request.url()}: ${why}`);
  });
  await page.goto(url);
  return page;
}
