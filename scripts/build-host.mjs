// Builds local Sheets, and into .cache/ the sample team that it opens.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildLocalSheets } from '../local-sheets/scripts/build.mjs';
import { sourcesHash, writeStamp } from './build-stamp.mjs';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache');

export async function buildHost() {
  mkdirSync(cache, { recursive: true });
  // Taken first: what changes while this builds is built the next time.
  const hash = sourcesHash();
  await Promise.all([buildLocalSheets(), buildSampleTeam()]);
  writeStamp(hash);
}

/** The sample team uses the local Sheets as it was built, like any program outside the package. */
function buildSampleTeam() {
  const builtLocalSheets = {
    name: 'built-local-sheets',
    setup: ({ onResolve }) =>
      onResolve({ filter: /local-sheets\/src\/index$/ }, () => ({
        path: '../local-sheets/dist/local-sheets.cjs',
        external: true,
      })),
  };
  return build({
    absWorkingDir: root,
    bundle: true,
    logLevel: 'warning',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    entryPoints: ['sample-team/index.ts'],
    outfile: join(cache, 'sample-team.cjs'),
    plugins: [builtLocalSheets],
  });
}
