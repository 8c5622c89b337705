// The site as it ships, built from the real data into a folder that goes away, and served on this machine without any header that hides a fault.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };
// What the site promises: nothing from elsewhere, nothing inline.
const policy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Builds a data folder; what it makes is removed when the process ends. */
export function buildSite(data) {
  const folder = mkdtempSync(join(tmpdir(), 'find-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const bin = join(root, 'generator', 'bin');
  const program = ['Debug', 'Release'].map((kind) => join(bin, kind, 'net10.0', 'SmcStatic.dll')).find(existsSync);
  const out = join(folder, 'dist');
  const run = spawnSync('dotnet', [program, 'build', '--data', data, '--out', out], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The site could not be built:\n${run.stdout}${run.stderr}`);
  return out;
}

export const realData = join(root, 'data');

/** The module that finds, from the site's own files, and the list it finds in. */
export async function finderOf(site) {
  const name = readdirSync(join(site, 'assets')).find((file) => /^finder\..*\.js$/.test(file));
  const { Finder } = await import(join(site, 'assets', name));
  return new Finder(JSON.parse(readFileSync(join(site, 'data', 'find.json'), 'utf8')));
}

/** Serves a site; `requests` gathers what was asked for. */
export async function serve(site) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://site').pathname));
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    const there = existsSync(file);
    response.writeHead(there ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain', 'content-security-policy': policy });
    response.end(there ? readFileSync(file) : 'not here');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${server.address().port}`, requests, close: () => server.close() };
}
