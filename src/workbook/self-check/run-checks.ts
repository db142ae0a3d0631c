import type { CheckResult, Observations } from '../../domain/self-check/observations';
import { redact } from '../../domain/self-check/redact';
import type { Sheet, Workbook } from '../grid/workbook';
import { openAgain } from '../open-again';
import { checks } from './checks';
import { blockRows, type Scratch, type ScratchServices, scratchBlock } from './scratch';
import { deleteScratchTabs, insertScratchTab } from './scratch-tab';

export type RunCheck = (scratch: Scratch) => Observations;

/** Checks in the order in which they run. */
export const checkList: readonly [id: string, run: RunCheck][] = Object.entries(checks);

/** No check begins later than this after the first one, so that a call ends well before 60 seconds. */
const patienceMilliseconds = 15_000;

/**
 * Runs the checks from the one at `first` (0-based) on until time is up, on a new tab that it deletes at the end (W140,
 * W141). A check that throws is reported with the error, and the next one runs. Makes at least one check.
 */
export function runChecks(workbook: Workbook, services: ScratchServices, first: number): CheckResult[] {
  const { spreadsheet } = workbook;
  const open = spreadsheet.getActiveSheet();
  deleteScratchTabs(spreadsheet);
  try {
    const sheet = insertScratchTab(workbook);
    const start = services.now();
    const results: CheckResult[] = [];
    for (const [id, run] of checkList.slice(first)) {
      if (results.length > 0 && services.now() - start > patienceMilliseconds) break;
      const row1 = results.length * blockRows + 1;
      results.push(resultOf(id, run, () => scratchBlock(workbook, sheetWith(sheet, row1), services, row1)));
    }
    return results;
  } finally {
    openAgain(spreadsheet, open);
    deleteScratchTabs(spreadsheet);
  }
}

function resultOf(id: string, run: RunCheck, block: () => Scratch): CheckResult {
  try {
    return { id, found: run(block()) };
  } catch (error) {
    return { id, error: redact(error instanceof Error ? error.message : String(error)) };
  }
}

function sheetWith(sheet: Sheet, row1: number): Sheet {
  const missing = row1 + blockRows - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  return sheet;
}
