// Installs and builds what is missing, and opens a workbook in the local Google Sheets, for npm start and npm run dev.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installDependencies } from './bootstrap.mjs';
import { readStamp } from './build-stamp.mjs';
import { readOptions } from './start-options.mjs';

const root = join(import.meta.dirname, '..');
/** What the first page shows: the sidebar, in the sample team beside the tab of an engineer with a history. */
const opening = { tab: 'Dewi Anggraini', functionName: 'showSidebar' };

/**
 * Opens the workbook that the command line names and keeps it open until Ctrl+C. Returns the local Sheets, and where to
 * say what else ends then. Exits with a sentence if the options or the workbook do not allow it.
 */
export async function openWorkbook(args) {
  const options = readOptions(args);
  if (options.sentence) {
    console.error(options.sentence);
    process.exit(2);
  }
  installDependencies();
  const { buildIfChanged } = await import('./build-if-changed.mjs');
  await buildIfChanged();

  // The workbook outlives a fault inside the engine.
  process.on('unhandledRejection', (error) => console.error(error));
  const require = createRequire(import.meta.url);
  const { serve } = require(join(root, 'local-sheets/dist/local-sheets.cjs'));
  const { sampleTeamFile } = require(join(root, '.cache/sample-team.cjs'));
  const say = (line) => console.log(line);
  const cacheDir = join(root, '.cache');
  const { empty, ...place } = options;
  try {
    const localSheets = await serve({
      ...place,
      opening,
      buildDir: join(root, 'build'),
      workbookDir: join(root, '.local'),
      newWorkbook: empty
        ? undefined
        : (where) => sampleTeamFile({ ...where, cacheDir, builtFrom: readStamp(), say }),
      say,
    });
    const endings = [() => localSheets.close()];
    let closing = false;
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.on(signal, async () => {
        // A second Ctrl+C does not wait for the saving.
        if (closing) process.exit(1);
        closing = true;
        for (const end of endings) await end();
        process.exit(0);
      });
    }
    console.log(localSheets.line);
    return { localSheets, onClose: (end) => void endings.unshift(end) };
  } catch (error) {
    console.error(error.name === 'CannotServe' ? error.message : error);
    process.exit(1);
  }
}
