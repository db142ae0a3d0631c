// npm run bench: measures what tests must not time. Prints one table a subject; `npm run bench -- service-calls` runs one.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findBrowser, installDependencies } from './bootstrap.mjs';

const root = join(import.meta.dirname, '..');
const subjects = readdirSync(join(root, 'tests/bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => basename(file, '.bench.ts'));
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !subjects.includes(name));
if (unknown) {
  console.error(`There is no bench "${unknown}". Choose among ${subjects.join(', ')}.`);
  process.exit(2);
}

installDependencies();
process.env.CHROME_PATH = findBrowser();
const { buildIfChanged } = await import('./build-if-changed.mjs');
await buildIfChanged();

const { build } = await import('esbuild');
const out = join(root, '.host/bench/made');
await build({
  absWorkingDir: root,
  entryPoints: subjects.map((name) => `tests/bench/${name}.bench.ts`),
  outdir: out,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // What is built stays as it was built; the stand-in is found from .host/bench as from local-sheets/tests/support.
  external: ['*.cjs', '*/bootstrap.mjs', 'playwright-core'],
});
for (const name of wanted.length > 0 ? wanted : subjects) {
  execFileSync(process.execPath, [join(out, `${name}.bench.cjs`)], { cwd: root, stdio: 'inherit' });
}
