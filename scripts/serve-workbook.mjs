import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readStamp } from './build-stamp.mjs';

const root = join(import.meta.dirname, '..');

/** Serves a workbook with the built add-on, as `serve` of local-sheets does. A new one has the sample team, or is blank with `empty`. */
export function serveWorkbook({ empty = false, ...options }) {
  // Not imported: the build may have made them only now.
  const require = createRequire(import.meta.url);
  const { serve } = require(join(root, 'local-sheets/dist/local-sheets.cjs'));
  const { sampleTeamFile } = require(join(root, '.cache/sample-team.cjs'));
  const made = { cacheDir: join(root, '.cache'), builtFrom: readStamp(), say: options.say };
  return serve({
    ...options,
    buildDir: join(root, 'build'),
    newWorkbook: empty ? undefined : (place) => sampleTeamFile({ ...place, ...made }),
  });
}
