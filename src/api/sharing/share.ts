import type { Outcome } from '../../contract/outcome';
import type { ProtectedTab, ProtectedView, ProtectForm, SharingView } from '../../contract/sharing';
import { managerAddress } from '../../domain/engineers/sharing';
import { Refusal } from '../../domain/refusal';
import { beginProtection, completeProtection } from '../../workbook/access/begun-protection';
import { isViewer, type People } from '../../workbook/access/people';
import { limitedTabError } from '../../workbook/access/tab-access';
import { viewOnly, WorkbookError } from '../../workbook/grid/workbook-error';
import { reading, writing } from '../endpoint';
import { readProtected, readShared, type SharedTab, sharingView } from './sharing-view';

/** Who can open the workbook, and what is protected. */
export function readSharing(): Outcome<SharingView> {
  return reading('readSharing', (context) => sharingView(readShared(context)));
}

/** Makes headers and formulas show a warning, and limits tabs as requested; the same form again changes nothing (A5 to A17). */
export function protectWorkbook(form: ProtectForm): Outcome<ProtectedView> {
  return writing('protectWorkbook', (context) => {
    const shared = readShared(context);
    const { people, me, tabs, tags } = shared;
    const { spreadsheet } = context.workbook;
    if (isViewer(people, me)) throw new WorkbookError(viewOnly, { code: 'view-only' });
    // All of them before anything is written: one may be refused.
    const todo = tabs.map((tab) => worksOn(tab, form, people)).filter(({ what }) => what.length > 0);
    // Requested limits come first; repairs can wait for the next call.
    const may = todo
      .filter(({ isKeptOut }) => !isKeptOut)
      .sort((one, other) => Number(asked(other)) - Number(asked(one)));
    const now = may.slice(0, mostTabs);
    if (now.length > 0) {
      const begins = now.filter(({ what, limit }) => what.includes('limited') && limit.kind === 'none');
      beginProtection(
        spreadsheet,
        tags,
        begins.map(({ sheetId }) => sheetId),
      );
    }
    for (const { steps } of now) for (const step of steps) step();
    if (now.length > 0 || tags.protecting) completeProtection(spreadsheet);
    return {
      done: now.flatMap(({ sheet, what }) => what.map((one) => ({ tab: sheet.getName(), what: one }))),
      left: todo.filter(({ isKeptOut }) => isKeptOut).map(({ sheet }) => sheet.getName()),
      more: may.length > now.length,
      sharing: sharingView(now.length > 0 ? readProtected(context, shared) : shared),
    };
  });
}

function asked({ what }: Works): boolean {
  return what.includes('limited') || what.includes('opened');
}

/** Each takes up to a dozen calls to Google, and a page waits half a minute. */
const mostTabs = 12;

interface Works extends Pick<SharedTab, 'sheet' | 'sheetId' | 'limit' | 'isKeptOut'> {
  readonly steps: readonly (() => void)[];
  readonly what: readonly ProtectedTab['what'][];
}

function worksOn(shared: SharedTab, { limits, handTo }: ProtectForm, people: People): Works {
  const { sheet, sheetId, isKeptOut, warnings, limit, engineer } = shared;
  const isWanted = (engineer && limits[engineer.id]) ?? limit.kind === 'limited';
  const confirmed = engineer === null ? undefined : handTo?.[engineer.id];
  const steps = engineer === null ? [] : limitSteps(shared, isWanted, people, confirmed);
  const what: ProtectedTab['what'][] = [];
  if (warnings.length > 0) what.push('warns');
  if (steps.length > 0) what.push(isWanted ? 'limited' : 'opened');
  return { sheet, sheetId, limit, isKeptOut, steps: [...warnings, ...steps], what };
}

function limitSteps(
  { engineer, limit: { kind, writers, isNewTo, plan }, isKeptOut }: SharedTab,
  isWanted: boolean,
  { owner }: People,
  confirmed: string | undefined,
): readonly (() => void)[] {
  const { id = '', name = '', manager = '' } = engineer ?? {};
  const isLimited = kind === 'limited';
  if (isWanted !== isLimited && kind !== 'by hand' && isKeptOut) {
    throw limitedTabError(owner === null ? writers : [owner, ...writers], name);
  }
  if (isWanted && kind === 'by hand') {
    const message = `Somebody has protected the tab of ${name} by hand. Take that away first (Data › Protect sheets and ranges), or leave the tab as it is.`;
    throw new Refusal('A15', id, message, { name, reason: 'by hand' });
  }
  const address = managerAddress(manager);
  // Whoever can edit the Engineers tab can enter a manager there, so that a tab passes on only if somebody confirms it (M299).
  if (isWanted && address !== null && isNewTo(address) && address !== confirmed) return [];
  if (address !== null || !isWanted) return plan(isWanted, address ?? '');
  // A limit remains if the address of the manager was removed later.
  if (isLimited) return [];
  const message = `${name} has no e-mail address in the Manager column of the Engineers tab. Enter it there first.`;
  throw new Refusal('A15', id, message, { name, reason: 'no address' });
}
