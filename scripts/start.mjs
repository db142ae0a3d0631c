// npm start: makes everything ready that is not, and opens the workbook in the local Google Sheets.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installDependencies } from './bootstrap.mjs';
import { readOptions } from './start-options.mjs';

const root = join(import.meta.dirname, '..');
const options = readOptions(process.argv.slice(2));
if (options.sentence) {
  console.error(options.sentence);
  process.exit(2);
}

installDependencies();
const { buildIfChanged } = await import('./build-if-changed.mjs');
await buildIfChanged();

// A fault inside the engine, told and outlived: the workbook is worth more than a clean end.
process.on('unhandledRejection', (error) => console.error(error));
const { serve } = createRequire(import.meta.url)(join(root, '.host/stand-in.cjs'));
try {
  const standIn = await serve({ root, ...options, say: (line) => console.log(line) });
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, async () => {
      // A second Ctrl+C does not wait for the saving.
      if (closing) process.exit(1);
      closing = true;
      await standIn.close();
      process.exit(0);
    });
  }
  console.log(standIn.line);
} catch (error) {
  console.error(error.name === 'CannotServe' ? error.message : error);
  process.exit(1);
}
