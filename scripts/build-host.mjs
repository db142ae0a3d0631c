// Builds local Sheets, and into .cache/ the sample team that it opens and the simulation of the hub.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildHubSimulation } from '../hub/scripts/build-simulation.mjs';
import { buildLocalSheets } from '../local-sheets/scripts/build.mjs';
import { sourcesHash, writeStamp } from './build-stamp.mjs';
import { builtLocalSheets } from './bundle/built-local-sheets.mjs';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache');

export async function buildHost() {
  mkdirSync(cache, { recursive: true });
  // Taken first: what changes while this builds is built the next time.
  const hash = sourcesHash();
  await Promise.all([buildLocalSheets(), buildSampleTeam(), buildHubSimulation()]);
  writeStamp(hash);
}

function buildSampleTeam() {
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
