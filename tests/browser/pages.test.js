import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "./server.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// A page of every kind, the longest of its kind where pages differ in length.
const pages = [
  "/", "/areas/", "/areas/k02000001-united-kingdom/", "/areas/tlj4-kent/", "/areas/tlj4-kent/economic-activity/", "/areas/k02000001-united-kingdom/by-sex/",
  "/indicators/", "/topics/work-in-early-adulthood/", "/indicators/economic-activity/", "/indicators/economic-activity/by-sex/", "/breakdowns/", "/breakdowns/sex/",
  "/breakdowns/sex/women/", "/releases/", "/releases/2025-12-18/", "/downloads/", "/search/", "/about/", "/about/methods/", "/about/glossary/",
  "/about/accessibility/", "/nowhere/",
];
const widths = [320, 360, 1280];

let folder, site, browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "browser-"));
  execFileSync("dotnet", [join(root, "generator/bin/Debug/net10.0/SmcStatic.dll"), "build", "--out", join(folder, "dist"), "--as-of", "2026-11-22"], { cwd: root });
  site = await serve(join(folder, "dist"));
  browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
});

after(async () => {
  await browser?.close();
  await site?.end();
  await rm(folder, { recursive: true, force: true });
});

for (const path of pages) {
  test(`${path} opens without errors, stays within its width and has no barrier that axe can find`, async () => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const faults = [];
      page.on("console", (message) => message.type() === "error" && path !== "/nowhere/" && faults.push(message.text()));
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("request", (request) => request.url().startsWith(site.address) || request.url().startsWith("data:") || faults.push(`asks another host: ${request.url()}`));
      await page.goto(site.address + path, { waitUntil: "load" });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) faults.push(`is ${wide} pixels wide on a screen of ${width}`);
      }
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      faults.push(...violations.map((v) => `${v.id}: ${v.help} (${v.nodes.length}, first ${v.nodes[0].target})`));
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
    }
  });
}
