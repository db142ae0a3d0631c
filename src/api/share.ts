import type { Outcome } from '../contract/outcome';
import type { ProtectedTab, ProtectedView, ProtectForm, SharingView } from '../contract/sharing';
import { Refusal } from '../domain/refusal';
import { managerAddress } from '../domain/sharing';
import { limitedTo } from '../workbook/limits';
import { isViewer, type People } from '../workbook/people';
import { viewOnly, WorkbookError } from '../workbook/workbook-error';
import { reading, writing } from './endpoint';
import { readShared, type SharedTab, sharingView } from './sharing-view';

/** Who can open the workbook, and what is protected. */
export function readSharing(): Outcome<SharingView> {
  return reading('readSharing', (desk) => sharingView(readShared(desk)));
}

/** Has headers and formulas warn, and limits tabs as wanted; the same form again changes nothing (A5 to A17). */
export function protectWorkbook({ limits }: ProtectForm): Outcome<ProtectedView> {
  return writing('protectWorkbook', (desk) => {
    const shared = readShared(desk);
    if (isViewer(shared.people, shared.me)) throw new WorkbookError(viewOnly, { code: 'view-only' });
    // All of them before anything is written: one may be refused.
    const todo = shared.tabs
      .map((tab) => worksOf(tab, limits, shared.people))
      .filter(({ steps }) => steps.length > 0);
    const may = todo.filter(({ isKeptOut }) => !isKeptOut);
    const now = may.slice(0, mostTabs);
    for (const { steps } of now) for (const step of steps) step();
    return {
      done: now.flatMap(({ done }) => done),
      left: todo.filter(({ isKeptOut }) => isKeptOut).map(({ name }) => name),
      more: may.length > now.length,
      sharing: sharingView(now.length > 0 ? readShared(desk) : shared),
    };
  });
}

/** Each takes up to a dozen calls to Google, and a page waits half a minute. */
const mostTabs = 10;

interface Works {
  readonly name: string;
  readonly isKeptOut: boolean;
  readonly steps: readonly (() => void)[];
  readonly done: readonly ProtectedTab[];
}

function worksOf(shared: SharedTab, limits: ProtectForm['limits'], people: People): Works {
  const { tab, isKeptOut, warnings } = shared;
  const name = tab.sheet.getName();
  const limiting = limitSteps(shared, limits, people);
  const done: ProtectedTab[] = [];
  if (warnings.length > 0) done.push({ tab: name, what: 'warns' });
  if (limiting.steps.length > 0) done.push({ tab: name, what: limiting.isWanted ? 'limited' : 'opened' });
  return { name, isKeptOut, steps: [...warnings, ...limiting.steps], done };
}

/** What is wanted of an engineer's tab; who says nothing of it leaves it limited as it is. */
function limitSteps(
  { own, isKeptOut }: SharedTab,
  limits: ProtectForm['limits'],
  { owner }: People,
): { readonly isWanted: boolean; readonly steps: readonly (() => void)[] } {
  if (own === null) return { isWanted: false, steps: [] };
  const { id, name, manager } = own.engineer;
  const { kind, writers, mend } = own.limit;
  const isLimited = kind === 'limited';
  const isWanted = limits[id] ?? isLimited;
  const address = managerAddress(manager);
  if (isWanted !== isLimited && kind !== 'none' && isKeptOut) {
    throw limitedTo(owner === null ? writers : [owner, ...writers], name);
  }
  if (isWanted && kind === 'by hand') {
    const message = `Somebody has protected the tab of ${name} by hand. Take that away first (Data › Protect sheets and ranges), or leave the tab as it is.`;
    throw new Refusal('A15', id, message, { name, reason: 'by hand' });
  }
  if (isWanted && address === null) {
    // A limit that was there before the manager's address went stays as it is.
    if (isLimited) return { isWanted, steps: [] };
    const message = `${name} has no e-mail address in the column Manager of the tab Engineers. Write it there first.`;
    throw new Refusal('A15', id, message, { name, reason: 'no address' });
  }
  return { isWanted, steps: mend(isWanted, address ?? '') };
}
