// The scripts of the site as modules for tests that need no browser: bundled as the browser gets them, but with their names.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const site = fileURLToPath(new URL('../../site/', import.meta.url));

/** Everything that modules of `site/js` export, together: `await modules('compare/csv')`. */
export async function modules(...names) {
  const { buildSync } = createRequire(`${site}package.json`)('esbuild');
  const contents = names.map((name) => `export * from './js/${name}';`).join('\n');
  const { outputFiles } = buildSync({ stdin: { contents, resolveDir: site, loader: 'ts' }, bundle: true, format: 'esm', write: false, target: 'node20' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
