import type { Outcome } from '../../contract/outcome';
import type { SelfCheckView } from '../../contract/self-check';
import { readTags } from '../../workbook/grid/tags';
import { checkList, runChecks } from '../../workbook/self-check/run-checks';
import type { ScratchServices } from '../../workbook/self-check/scratch';
import { writing } from '../endpoint';

/**
 * Tries what the add-on believes about Google Sheets, from the check at `first` (0-based) on, for about 15 seconds
 * (W140, W141). A `first` beyond the last check makes none.
 */
export function runSelfCheck(first: number): Outcome<SelfCheckView> {
  return writing('runSelfCheck', ({ workbook, flush }) => {
    const { spreadsheet } = workbook;
    // For its refusal of a workbook with a newer layout (W172).
    readTags(spreadsheet);
    const results = first < checkList.length ? runChecks(workbook, servicesWith(flush), first) : [];
    const next = first + results.length;
    return {
      results,
      next: next < checkList.length ? next : null,
      total: checkList.length,
      locale: spreadsheet.getSpreadsheetLocale(),
      timeZone: spreadsheet.getSpreadsheetTimeZone(),
    };
  });
}

/** Besides endpoint.ts, only the self-check asks for services, because they are what it checks. */
function servicesWith(flush: () => void): ScratchServices {
  return {
    flush,
    sleep: (milliseconds) => Utilities.sleep(milliseconds),
    now: () => Date.now(),
    hasDocumentLock: () => LockService.getDocumentLock()?.hasLock() ?? false,
    tryUserLock: () => {
      const lock = LockService.getUserLock();
      const taken = lock.tryLock(1000);
      if (taken) lock.releaseLock();
      return taken;
    },
    scriptTimeZone: () => Session.getScriptTimeZone(),
  };
}
