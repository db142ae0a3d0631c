// Installs and builds what is missing, and opens a workbook in the local Google Sheets, for npm start and npm run dev.
import { join } from 'node:path';
import { installDependencies } from './bootstrap.mjs';
import { serveWorkbook } from './serve-workbook.mjs';
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
  const say = (line) => console.log(line);
  try {
    const workbookDir = join(root, '.local');
    const localSheets = await serveWorkbook({ ...options, opening, workbookDir, say });
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
