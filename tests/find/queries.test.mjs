// 200 real queries with the answer that people expect, through the module that ships and the list of the real data.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { buildSite, finderOf, realData } from './site.mjs';

const rows = readFileSync(new URL('queries.csv', import.meta.url), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
let site;
let finder;

before(async () => {
  site = buildSite(realData);
  finder = await finderOf(site);
});

const sizeOf = (path) => brotliCompressSync(readFileSync(join(site, path))).length;

test('of the queries of the table at least 95 in 100 have the expected among the first three', () => {
  assert.ok(rows.length >= 200);
  const missed = rows.filter(([query, expected]) => !finder.find(query, 3).some((found) => found.address === expected));
  assert.ok(missed.length <= rows.length * 0.05, missed.map(([query]) => `${query}: ${finder.find(query, 3).map((found) => found.address)}`).join('\n'));
});

test('the name of each thing, and each other name, finds its page before all but its namesakes', () => {
  const { entries } = JSON.parse(readFileSync(join(site, 'data', 'find.json'), 'utf8'));
  const pageOf = ([, , address, , , areas]) => address || entries[areas[0]][2];
  const namesakes = 5;
  const lost = entries.flatMap((entry) => [entry[1], ...entry[3] ?? []].filter((name) => !finder.find(name, namesakes).some((found) => found.address === pageOf(entry))));
  assert.deepEqual(lost, []);
});

test('each answer leads to a page of the site', () => {
  const { entries } = JSON.parse(readFileSync(join(site, 'data', 'find.json'), 'utf8'));
  for (const [, name] of entries) for (const { address } of finder.find(name, 3)) readFileSync(join(site, address, 'index.html'));
});

test('nonsense, signs and nothing find nothing', () => {
  for (const query of ['', '   ', '!?', 'xqzvkw', '<img src=x onerror=alert(1)>', 'constructor', '__proto__', 'q'.repeat(100)]) assert.deepEqual(finder.find(query), [], query);
});

test('the list is at most 25 KB on its way, and the scripts of a page at most 15 KB together', () => {
  assert.ok(sizeOf('data/find.json') <= 25_000);
  const scripts = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.js'));
  assert.ok(scripts.reduce((sum, name) => sum + sizeOf(join('assets', name)), 0) <= 15_000);
});
