// Makes what the browser gets: two style sheets (that of every page, and that of the pages on which readers make charts), the scripts and the images, each named for its content, and manifest.json that says which is which.
// Run by the generator's build (generator/Frontend.targets): node build.mjs <folder to write>
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transformSync } from 'esbuild';
import { compile } from 'sass';
import { plotForThisSite } from './plot.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = process.argv[2] ?? join(here, 'dist');
const browsers = ['chrome107', 'firefox104', 'safari16'];

function styles(name) {
  const { css } = compile(join(here, 'css', `${name}.scss`), { loadPaths: [join(here, 'node_modules')], quietDeps: true, charset: false });
  return transformSync(css, { loader: 'css', minify: true, target: browsers, legalComments: 'none' }).code;
}

function images() {
  const folder = join(here, 'images');
  return readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name))]);
}

// What a page needs at once is site.js; what it imports when it is wanted becomes files of its own, under names that hold their hashes.
// The pages on which readers compare and make charts have bundles of their own, so that no other page fetches what the two would share in pieces.
async function scripts() {
  return [...await bundle('site.ts'), ...await bundle('compare/compare.ts'), ...await bundle('explore/explore.ts')];
}

async function bundle(entry) {
  const { metafile } = await build({
    entryPoints: [join(here, 'js', entry)], outdir: out, bundle: true, splitting: entry === 'site.ts', format: 'esm', minify: true, target: browsers,
    entryNames: '[name].[hash]', chunkNames: '[name].[hash]', legalComments: 'none', charset: 'utf8', metafile: true, logLevel: 'warning', absWorkingDir: here,
    plugins: entry === 'explore/explore.ts' ? [plotForThisSite] : [],
  });
  // What several import is a chunk, and chunks have no name but their own.
  return Object.keys(metafile.outputs).map((path) => basename(path)).sort().map((name) => [name.startsWith('chunk.') ? name : name.replace(/\.[^.]+(?=\.js$)/, ''), name]);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const manifest = {};
for (const [name, content] of [['site.css', styles('site')], ['drawing.css', styles('drawing')], ...images()]) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const extension = extname(name);
  manifest[name] = `${basename(name, extension)}.${hash}${extension}`;
  writeFileSync(join(out, manifest[name]), content);
}
for (const [name, file] of await scripts()) manifest[name] = file;
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
