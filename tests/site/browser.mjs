// Looks at pages in a browser without a driver: a page of ours holds each page of the site in a frame, writes what it sees, and the browser prints it.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml', '.js': 'text/javascript' };
const axe = fileURLToPath(new URL('node_modules/axe-core/axe.min.js', import.meta.url));

function serve(folder, bench) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    response.setHeader('content-type', types[extname(path)] ?? types['.html']);
    if (path === '/bench.html') return response.end(bench);
    try {
      response.end(await readFile(path === '/axe.min.js' ? axe : join(folder, path.endsWith('/') ? `${path}index.html` : path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

// Runs a function in the browser for every width and page; it gets the frame and gives a list of what is wrong.
export async function look(folder, { pages, widths, inspect, dark = false }) {
  const bench = `<!doctype html><meta charset="utf-8"><pre id="found"></pre><script>
    const inspect = ${inspect};
    const load = (element, place) => new Promise((done) => { element.onload = done; place.append(element); });
    (async () => {
      const found = [];
      for (const width of ${JSON.stringify(widths)}) for (const page of ${JSON.stringify(pages)}) {
        const frame = Object.assign(document.createElement('iframe'), { width, height: 900, src: page });
        await load(frame, document.body);
        for (const line of await inspect(frame, width, load)) found.push(width + ' ' + page + ' ' + line);
        frame.remove();
      }
      document.getElementById('found').textContent = JSON.stringify({ found });
    })();
  </script>`;
  const server = await serve(folder, bench);
  try {
    const address = `http://127.0.0.1:${server.address().port}/bench.html`;
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=600000', `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`];
    const { stdout } = await promisify(execFile)(process.env.CHROME_PATH ?? 'chromium', [...flags, '--dump-dom', address], { maxBuffer: 1 << 26, timeout: 600_000 });
    const printed = /<pre id="found">(.*?)<\/pre>/s.exec(stdout)?.[1] ?? '';
    const text = printed.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    if (!text) throw new Error('The browser printed nothing');
    return JSON.parse(text).found;
  } finally {
    server.close();
  }
}
