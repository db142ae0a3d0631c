// Builds only when something has changed that is built from, so that a second start is fast.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readStamp, sourcesHash } from './build-stamp.mjs';

const root = join(import.meta.dirname, '..');
const made = [
  'build/Code.js',
  'build/sidebar.html',
  'hub/build/Code.js',
  'local-sheets/dist/local-sheets.cjs',
  'local-sheets/dist/page.js',
  '.cache/sample-team.cjs',
  '.cache/hub-simulation.cjs',
  '.cache/hub-page.js',
];

export async function buildIfChanged() {
  const complete = made.every((file) => existsSync(join(root, file)));
  if (complete && readStamp() === sourcesHash()) return;
  console.log('Building…');
  const { buildAddon } = await import('./build-addon.mjs');
  const { buildHost } = await import('./build-host.mjs');
  const { buildHub } = await import('../hub/scripts/build.mjs');
  await Promise.all([buildAddon(), buildHost(), buildHub()]);
}
