// Builds the site of data/ once, into a folder of its own, with the program that the build left; gives the folder and its pages.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export function buildSite() {
  const above = mkdtempSync(join(tmpdir(), 'site-'));
  const folder = join(above, 'dist');
  const program = join(root, 'generator', 'bin', 'Debug', 'net10.0', 'SmcStatic.dll');
  execFileSync('dotnet', [program, 'build', '--data', join(root, 'data'), '--out', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const pages = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .sort();
  return { above, folder, pages };
}

// One page of each kind and the longest ones: what a browser has to look at.
export const kinds = [
  '/',
  '/areas/',
  '/areas/k02000001-united-kingdom/',
  '/areas/k02000001-united-kingdom/by-seb/',
  '/areas/tlj4-kent/',
  '/areas/e06000005-darlington/',
  '/areas/tlj4-kent/economic-activity/',
  '/areas/e92000001-england/level-of-development-at-age-5/',
  '/indicators/',
  '/indicators/economic-activity/',
  '/indicators/economic-activity/by-sex/',
  '/topics/work-in-early-adulthood/',
  '/breakdowns/',
  '/breakdowns/ethnicity/',
  '/breakdowns/sex/women/',
  '/releases/',
  '/releases/2025-12-18/',
  '/downloads/',
  '/search/',
  '/about/',
  '/about/methods/',
  '/404.html',
];
