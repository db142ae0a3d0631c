#!/usr/bin/env node
// Opens an Apps Script project in the local Google Sheets and keeps it open until Ctrl+C.
import { createRequire } from 'node:module';
import { readCommandLine, usage } from './command-line.mjs';

const { help, problem, ...options } = readCommandLine(process.argv.slice(2));
if (help) {
  process.stdout.write(usage);
  process.exit(0);
}
if (problem) exit(problem, 2);

// A fault inside the engine must not end the process.
process.on('unhandledRejection', (error) => console.error(error));
const { serve, readScript } = createRequire(import.meta.url)('../dist/local-sheets.cjs');
try {
  readScript(options.buildDir);
} catch (error) {
  exit(error.name === 'CannotServe' ? error.message : error, 2);
}
try {
  const localSheets = await serve({ ...options, say: (line) => console.log(line) });
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, async () => {
      // A second Ctrl+C exits without waiting for the save.
      if (closing) process.exit(1);
      closing = true;
      await localSheets.close();
      process.exit(0);
    });
  }
  console.log(localSheets.line);
} catch (error) {
  const isExpected = error.name === 'CannotServe' || error.name === 'SyntaxError';
  exit(isExpected ? `${error.message}` : error, 1);
}

function exit(message, code) {
  console.error(message);
  process.exit(code);
}
