// The site built and served by the program, for whatever looks at it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const asOf = '2026-11-22';

/** The folder of the built site: SITE_FOLDER, where test.sh has built it once for all; without that it is built into a folder that goes away. */
export function siteFolder() {
  return process.env.SITE_FOLDER || buildSite(join(root, 'data'));
}

/** Builds the site of a data folder; what it makes is removed when the process ends. */
export function buildSite(data) {
  const above = mkdtempSync(join(tmpdir(), 'site-'));
  process.on('exit', () => rmSync(above, { recursive: true, force: true }));
  const out = join(above, 'dist');
  const run = spawnSync('dotnet', [program(), 'build', '--data', data, '--out', out, '--as-of', asOf], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The site could not be built:\n${run.stdout}${run.stderr}`);
  return out;
}

/** The files of a site's pages, in order. */
export function pagesOf(folder) {
  return readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html')).sort();
}

/** Serves a built site with the program; gives its address and how to end it. */
export async function serve(folder) {
  const server = spawn('dotnet', [program(), 'serve', '--only', '--out', folder, '--port', '0'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = () => server.kill();
  process.on('exit', stop);
  for await (const line of createInterface(server.stdout)) {
    const address = /http:\/\/[^/]+/.exec(line)?.[0];
    if (address) return { address, end: () => new Promise((ended) => { process.off('exit', stop); server.once('exit', ended).kill(); }) };
  }
  throw new Error(`The program does not serve ${folder}`);
}

// The one that was built last, for a machine may hold both.
function program() {
  const built = ['Debug', 'Release'].map((kind) => join(root, 'generator', 'bin', kind, 'net10.0', 'SmcStatic.dll')).filter(existsSync);
  if (built.length === 0) throw new Error('The program is not built: dotnet build SmcStatic.sln');
  return built.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
}
