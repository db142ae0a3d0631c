import type { TaggedTab } from '../grid/tagged-tab';
import type { Workbook } from '../grid/workbook';
import { viewOnly, WorkbookError } from '../grid/workbook-error';
import { tagLimit } from '../grid/write-tags';
import { addressesOf, isViewer, type People, readPeople } from './people';
import { descriptions, excludesUser, type PlacedProtection, readProtections } from './protections';

/** Who can edit a tab, as far as a protection of the whole tab decides (A9, A15). */
export interface TabAccess {
  readonly kind: 'none' | 'limited' | 'by hand';
  /** The addresses of those who can edit besides the owner, in lower case; [] if the tab is not limited. */
  readonly writers: readonly string[];
  /** Whether a limit to this manager (an address in lower case) would give the tab to somebody whom it keeps out today (M299). */
  isNewTo(manager: string): boolean;
  /**
   * The changes that limit the tab to this manager (an address in lower case), or that remove the limit; [] if nothing
   * has to change, or if a user protected the tab by hand.
   */
  plan(isWanted: boolean, manager: string): readonly (() => void)[];
}

export interface TabAccessOptions {
  readonly people: People;
  /**
   * In lower case. The user who limits a tab can edit it from then on: in Sheets, nobody can remove themselves from a
   * protection.
   */
  readonly me: string;
  /** Whether an interrupted run began to limit the tab: a protection of it without a description is ours (M269). */
  readonly isBegun: boolean;
  onFailure(rollBack: () => void): void;
}

/** Reads who can edit the tab from the protections of the workbook. */
export function tabAccessOf(
  protections: readonly PlacedProtection[],
  tab: TaggedTab,
  options: TabAccessOptions,
): TabAccess {
  const { owner } = options.people;
  const there = protections.find(({ type }) => type === 'SHEET')?.protection ?? null;
  const description = there?.getDescription();
  const isOurs = description === descriptions.limit || (options.isBegun && there !== null && !description);
  const kind = isOurs ? 'limited' : there === null ? 'none' : 'by hand';
  // A user whom a protection excludes cannot read its editors.
  const isMine = there?.canEdit() ?? false;
  const all = there === null ? [] : isMine ? addressesOf(there.getEditors()) : (tab.writers ?? []);
  const writers = without(all, owner);
  return {
    kind,
    writers,
    isNewTo: (manager) =>
      kind === 'limited' && ![owner, ...writers, ...(tab.writers ?? [])].includes(manager),
    plan: (isWanted, manager) => {
      if (kind === 'by hand') return [];
      if (!isWanted) {
        if (kind === 'limited') return [() => there?.remove(), () => tagLimit(tab, null)];
        return tab.writers === null ? [] : [() => tagLimit(tab, null)];
      }
      const isRight =
        kind === 'limited' &&
        there !== null &&
        description === descriptions.limit &&
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
  there: PlacedProtection['protection'] | null,
  manager: string,
  { people, me, onFailure }: TabAccessOptions,
): void {
  const protection = there ?? tab.sheet.protect();
  if (there === null) {
    onFailure(() => protection.remove());
  } else if (there.isWarningOnly()) there.setWarningOnly(false);
  if (protection.getDescription() !== descriptions.limit) protection.setDescription(descriptions.limit);
  // Add before remove: a user who can edit only through a group would otherwise exclude themselves, which Sheets
  // refuses.
  protection.addEditors(without([me, manager], ''));
  const others = without(addressesOf(protection.getEditors()), people.owner, me, manager);
  if (others.length > 0) protection.removeEditors(others);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  tagLimit(tab, writersOf(protection, { people }));
}

/** Everybody who can edit, including the owner, sorted. */
function writersOf(
  protection: PlacedProtection['protection'],
  { people: { owner } }: Pick<TabAccessOptions, 'people'>,
): string[] {
  const editors = addressesOf(protection.getEditors());
  return [...(owner === null ? [] : [owner]), ...without(editors, owner)].sort();
}

function without(addresses: readonly string[], ...some: readonly (string | null)[]): string[] {
  return addresses.filter((one) => !some.includes(one));
}

/**
 * Throws a WorkbookError if the user cannot edit the limited tab, before anything is written (A11); does nothing if
 * there is no tab. Makes no service call if the tab's tag names the user, or if the tab has no such tag (A10).
 */
export function refuseIfLimited(workbook: Workbook, tab: TaggedTab | null, name: string, me: string): void {
  if (tab === null || canWrite(workbook, tab, me)) return;
  if (isViewer(readPeople(workbook.spreadsheet), me))
    throw new WorkbookError(viewOnly, { code: 'view-only' });
  throw limitedTabError(tab.writers ?? [], name);
}

/** The error for a user whom a limit excludes; it names those who can edit. */
export function limitedTabError(writers: readonly string[], name: string): WorkbookError {
  const who = writers.join(', ');
  const message = `The tab of ${name} is limited to ${who || 'the owner'}. Nothing was changed. Ask them to make the change, or to let you edit the tab.`;
  return new WorkbookError(message, { code: 'protected', tab: name, who });
}

/**
 * Whether this user can edit the tab; true if it is not limited. Makes no service call if the tab's tag names the user
 * (A10).
 */
export function canWrite(workbook: Workbook, tab: TaggedTab, me: string): boolean {
  if (tab.writers === null || tab.writers.includes(me.toLowerCase())) return true;
  return !isProtectedFrom(workbook, tab.sheetId);
}

/** Whether Sheets prevents the user from changing the tab, as a protection of the whole tab does (A16). */
export function isProtectedFrom(workbook: Workbook, sheetId: number): boolean {
  return readProtections(workbook).some(
    (one) => one.type === 'SHEET' && one.sheetId === sheetId && excludesUser(one),
  );
}
