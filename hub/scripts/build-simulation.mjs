// Builds the simulation of the hub into .cache/: what runs it, and its page.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { builtLocalSheets } from '../../scripts/bundle/built-local-sheets.mjs';

const root = join(import.meta.dirname, '../..');
const shared = { absWorkingDir: root, bundle: true, logLevel: 'warning', legalComments: 'none' };

export async function buildHubSimulation() {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  await Promise.all([
    build({
      ...shared,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      entryPoints: ['hub/simulation/index.ts'],
      outfile: join(cache, 'hub-simulation.cjs'),
      // What src/ needs that imitations use: the constant is replaced, as in the add-on's own build.
      define: { PUBLISHED: 'false' },
      // It loads a binary.
      external: ['@duckdb/node-api'],
      plugins: [builtLocalSheets],
    }),
    build({
      ...shared,
      format: 'iife',
      minify: true,
      target: 'es2022',
      entryPoints: ['hub/simulation/page/figures-page.ts'],
      outfile: join(cache, 'hub-page.js'),
    }),
  ]);
}
