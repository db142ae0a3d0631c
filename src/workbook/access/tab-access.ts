import { type TaggedTab, tagLimit } from '../grid/tags';
import type { Workbook } from '../grid/workbook';
import { viewOnly, WorkbookError } from '../grid/workbook-error';
import { addressesOf, isViewer, type People, readPeople } from './people';
import { keepsOut, type Placed, readProtections, says } from './protections';

/** How a tab is protected as a whole. */
export interface Limit {
  readonly kind: 'none' | 'limited' | 'by hand';
  /** Besides the owner, in lower case. */
  readonly writers: readonly string[];
  /** What is to be done so that it is limited to this manager (an address in lower case), or not at all; empty when it is. */
  mend(isWanted: boolean, manager: string): readonly (() => void)[];
}

export interface LimitOptions {
  readonly people: People;
  /** In lower case. Whoever limits a tab may write there ever after: Sheets takes nobody's right away from themselves. */
  readonly me: string;
  onFailure(takeBack: () => void): void;
}

/** Given what protects the tab. */
export function limitOf(protections: readonly Placed[], tab: TaggedTab, options: LimitOptions): Limit {
  const { owner } = options.people;
  const there = protections.find(({ type }) => type === 'SHEET')?.protection ?? null;
  const isOurs = there?.getDescription() === says.limit;
  const kind = isOurs ? 'limited' : there === null ? 'none' : 'by hand';
  // Whom a tab is limited against may not even ask who may write there.
  const isMine = there?.canEdit() ?? false;
  const all = there === null ? [] : isMine ? addressesOf(there.getEditors()) : (tab.writers ?? []);
  const writers = without(all, owner);
  return {
    kind,
    writers,
    mend: (isWanted, manager) => {
      if (kind === 'by hand') return [];
      if (!isWanted) {
        if (kind === 'limited') return [() => there?.remove(), () => tagLimit(tab, null)];
        return tab.writers === null ? [] : [() => tagLimit(tab, null)];
      }
      const isRight =
        kind === 'limited' &&
        there !== null &&
        !there.isWarningOnly() &&
        without(writers, options.me, manager).length === 0 &&
        (manager === owner || writers.includes(manager)) &&
        (!isMine || (!there.canDomainEdit() && tab.writers?.join() === writersOf(there, options).join()));
      return isRight ? [] : [() => limit(tab, there, manager, options)];
    },
  };
}

function limit(
  tab: TaggedTab,
  there: Placed['protection'] | null,
  manager: string,
  { people, me, onFailure }: LimitOptions,
): void {
  const protection = there ?? tab.sheet.protect();
  if (there === null) {
    onFailure(() => protection.remove());
    protection.setDescription(says.limit);
  } else if (there.isWarningOnly()) there.setWarningOnly(false);
  // Before anybody is removed: a person who may write by way of a group alone would lock themselves out, which Sheets refuses.
  protection.addEditors(without([me, manager], ''));
  const others = without(addressesOf(protection.getEditors()), people.owner, me, manager);
  if (others.length > 0) protection.removeEditors(others);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  tagLimit(tab, writersOf(protection, { people }));
}

/** Everybody who may write, the owner too, in one order. */
function writersOf(
  protection: Placed['protection'],
  { people: { owner } }: Pick<LimitOptions, 'people'>,
): string[] {
  const editors = addressesOf(protection.getEditors());
  return [...(owner === null ? [] : [owner]), ...without(editors, owner)].sort();
}

function without(addresses: readonly string[], ...some: readonly (string | null)[]): string[] {
  return addresses.filter((one) => !some.includes(one));
}

/**
 * Refuses who may not write on a limited tab before anything is written. Costs no call where the tab's tag names them, or
 * where it has none.
 */
export function refuseOthers(workbook: Workbook, tab: TaggedTab | null, name: string, me: string): void {
  if (tab === null || mayWrite(workbook, tab, me)) return;
  if (isViewer(readPeople(workbook.spreadsheet), me))
    throw new WorkbookError(viewOnly, { code: 'view-only' });
  throw limitedTo(tab.writers ?? [], name);
}

/** What is said to whom a limit keeps out. */
export function limitedTo(writers: readonly string[], name: string): WorkbookError {
  const who = writers.join(', ');
  const message = `The tab of ${name} is limited to ${who || 'the owner'}. Nothing was changed: ask them to do it, or to let you edit there.`;
  return new WorkbookError(message, { code: 'protected', tab: name, who });
}

/** False where a limit keeps this person from writing on the tab. */
export function mayWrite(workbook: Workbook, tab: TaggedTab, me: string): boolean {
  if (tab.writers === null || tab.writers.includes(me.toLowerCase())) return true;
  return !isProtectedFrom(workbook, tab.sheetId);
}

/** Whether Sheets prevents the user from changing the tab, as a protection of the whole tab does (A16). */
export function isProtectedFrom(workbook: Workbook, sheetId: number): boolean {
  return readProtections(workbook).some(
    (one) => one.type === 'SHEET' && one.sheetId === sheetId && keepsOut(one),
  );
}
