// 200 real queries with the answer that people expect, through the module that ships and the list of the real data.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { siteFolder } from './site.mjs';

const rows = readFileSync(new URL('find-queries.csv', import.meta.url), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
let site;
let finder;

before(async () => {
  site = siteFolder();
  const name = readdirSync(join(site, 'assets')).find((file) => /^finder\..*\.js$/.test(file));
  const { Finder } = await import(join(site, 'assets', name));
  finder = new Finder(JSON.parse(readFileSync(join(site, 'data', 'find.json'), 'utf8')));
});

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
