import { noProject, readHubSettings } from '../registry/hub-settings';
import { endPass, isCollected, type Pass, readPass, storePass } from '../registry/pass';
import { runPass } from './run-pass';
import { removeTriggers } from './triggers';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How a run came about; 'continue' is the trigger of a pass that was not finished. */
export type PassRequest = 'check' | 'collect' | 'night' | 'continue';

/**
 * Starts a pass or continues the unfinished one; returns what to say to the person who chose the menu item. Only one run works
 * at a time, and a night that was collected is not collected again (U10).
 */
export function startPass(spreadsheet: Spreadsheet, request: PassRequest): string {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1000))
    return 'The hub is working already. The column Last collected shows how far it is.';
  try {
    const pass = passFor(spreadsheet, request);
    if (pass === null) {
      removeTriggers('continuePass');
      return 'There is nothing left to do.';
    }
    if (pass.kind === 'collect' && readHubSettings(spreadsheet).project === '') return noProject;
    storePass(pass);
    const left = runPass(spreadsheet, pass);
    const done = pass.kind === 'check' ? 'Access is checked' : 'All workbooks are collected';
    return left === 0
      ? `${done}. The column What went wrong says which workbooks need attention.`
      : `${left} workbooks are left. The hub continues by itself in a minute.`;
  } finally {
    lock.releaseLock();
  }
}

/** Ends the unfinished pass, and collects no more at night. */
export function stop(): void {
  removeTriggers('continuePass');
  removeTriggers('collectAtNight');
  endPass(null);
}

/** The pass to work on; null if there is nothing to do. */
function passFor(spreadsheet: Spreadsheet, request: PassRequest): Pass | null {
  const unfinished = readPass();
  if (request === 'continue') return unfinished;
  const day = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  const kind = request === 'check' ? 'check' : 'collect';
  if (unfinished?.kind === kind && unfinished.day === day) return unfinished;
  if (request === 'night' && isCollected(day)) return null;
  return { id: Date.now().toString(36), kind, day };
}
