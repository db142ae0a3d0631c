import type { RepairForm, RepairView } from '../../contract/check';
import type { Outcome } from '../../contract/outcome';
import { checkWorkbook } from '../../workbook/check/check-workbook';
import type { Found } from '../../workbook/check/found';
import { setUp } from '../../workbook/set-up/set-up';
import { outcome, type RequestContext, writing } from '../endpoint';
import { findingOf } from './finding-view';

/**
 * Repairs the findings of the form that are still there, as far as there is time (W182). It checks the workbook again, so
 * that each repair fits the cells as they are now. A repair that fails leaves the others in place. Set up comes afterwards, because it
 * moves rows and columns itself, which would look as if somebody had moved them during the repairs.
 */
export function repairWorkbook(form: RepairForm): Outcome<RepairView> {
  const own = writing('repairWorkbook', (context) => repairOwn(context, form));
  if (!own.ok) return own;
  const { repaired, failed, forSetUp, more } = own.view;
  const view = { repaired: repaired.map(findingOf), failed, more };
  if (forSetUp.length === 0 || more) return { ok: true, view };
  const set = writing('repairWorkbook', (context) => (setUp(context.workbook, context).left ?? 0) > 0);
  if (!set.ok) return set;
  // Set up may have had no time for all engineers (W115).
  if (set.view) return { ok: true, view: { ...view, more: true } };
  return { ok: true, view: { ...view, repaired: [...repaired, ...forSetUp].map(findingOf) } };
}

interface Repaired extends Pick<RepairView, 'failed' | 'more'> {
  readonly repaired: readonly Found[];
  /** What Set up repairs. */
  readonly forSetUp: readonly Found[];
}

function repairOwn({ workbook, readAllTags, isLate, flush }: RequestContext, form: RepairForm): Repaired {
  const ids = new Set(form.ids);
  const repaired: Found[] = [];
  const failed: RepairView['failed'][number][] = [];
  const forSetUp: Found[] = [];
  let more = false;
  for (let from: number | null = 0; from !== null && !more; ) {
    const part = checkWorkbook(workbook, readAllTags(), from, isLate);
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
  return { repaired, failed, forSetUp, more };
}
