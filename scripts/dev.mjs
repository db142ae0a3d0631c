// npm run dev: npm start, and every change under src/ is built and reloaded while the workbook stays open.
import { performance } from 'node:perf_hooks';
import { openWorkbook } from './open-workbook.mjs';

const { localSheets, onClose } = await openWorkbook(process.argv.slice(2));
const { watchAddon } = await import('./build-addon.mjs');

let pending = null;
/** Several files change in one save; they are one reload. */
function built() {
  clearTimeout(pending);
  pending = setTimeout(reload, 30);
}

function reload() {
  const start = performance.now();
  try {
    localSheets.reload();
    console.log(`Reloaded in ${Math.round(performance.now() - start)} ms.`);
  } catch (error) {
    failed(error.message);
  }
}

function failed(message) {
  console.error(`The last build that worked is still open.\n${message}`);
}

onClose(await watchAddon({ built, failed }));
console.log('Watching src/: a change is built, and the open pages of the add-on reload.');
