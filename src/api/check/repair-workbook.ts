import type { RepairForm, RepairView } from '../../contract/check';
import type { Outcome } from '../../contract/outcome';
import { checkWorkbook } from '../../workbook/check/check-workbook';
import type { Found } from '../../workbook/check/found';
import { setUp } from '../../workbook/set-up/set-up';
import { outcome, type RequestContext, writing } from '../endpoint';
import { findingOf } from './finding-view';

/**
 * Repairs the findings of the form that are still there, as far as there is time (W182). It checks the workbook again, so
 * that each repair fits the cells as they are now. A repair that fails leaves the others in place.
 */
export function repairWorkbook(form: RepairForm): Outcome<RepairView> {
  return writing('repairWorkbook', (context) => {
    const ids = new Set(form.ids);
    const { workbook, isLate, flush } = context;
    const repaired: Found[] = [];
    const failed: RepairView['failed'][number][] = [];
    const forSetUp: Found[] = [];
    let more = false;
    for (let from: number | null = 0; from !== null && !more; ) {
      const part = checkWorkbook(workbook, from, isLate);
      for (const one of part.found.filter(({ id, repair }) => repair !== 'by hand' && ids.has(id))) {
        if (one.isForSetUp) forSetUp.push(one);
        else if (isLate()) more = true;
        else {
          const done = outcome('repairWorkbook', () => {
            for (const step of one.steps) step();
            // Sheets may refuse a pending write only here.
            flush();
          });
          if (done.ok) repaired.push(one);
          else failed.push({ finding: findingOf(one), failure: done.failure });
        }
      }
      from = part.next;
      if (from !== null && isLate()) more = true;
    }
    if (forSetUp.length > 0 && !more) {
      const left = runSetUp(context);
      if (left) more = true;
      else repaired.push(...forSetUp);
    }
    return { repaired: repaired.map(findingOf), failed, more };
  });
}

/** Whether Set up had no time for all engineers (W115). */
function runSetUp(context: RequestContext): boolean {
  return (setUp(context.workbook, context).left ?? 0) > 0;
}
