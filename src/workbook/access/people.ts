import type { Spreadsheet } from '../grid/workbook';

/**
 * The email addresses of those who have access to the file, in lower case; null if Google does not reveal them (A4).
 */
export interface People {
  readonly owner: string | null;
  /** Excludes the owner. */
  readonly editors: readonly string[] | null;
  readonly viewers: readonly string[] | null;
}

type User = GoogleAppsScript.Base.User;

/**
 * Never throws. Access by a link and the members of a group are invisible to a script that can only see this
 * spreadsheet.
 */
export function readPeople(spreadsheet: Spreadsheet): People {
  const [owner = null] = addressesOrNull(() => [spreadsheet.getOwner()]) ?? [];
  const editors = addressesOrNull(() => spreadsheet.getEditors());
  const viewers = addressesOrNull(() => spreadsheet.getViewers());
  return { owner, editors: editors?.filter((one) => one !== owner) ?? null, viewers };
}

/**
 * Whether Google lists this address as a viewer and neither as owner nor as editor (A19); false if Google reveals
 * nothing.
 */
export function isViewer({ owner, editors, viewers }: People, email: string): boolean {
  const me = email.toLowerCase();
  return (viewers ?? []).includes(me) && me !== owner && !(editors ?? []).includes(me);
}

/** The distinct addresses in lower case; [] if Google reveals none. */
export function addressesOf(users: readonly (User | null)[]): string[] {
  const all = users.map((user) => (user?.getEmail() ?? '').toLowerCase());
  return Array.from(new Set(all.filter((one) => one !== '')));
}

function addressesOrNull(ask: () => readonly (User | null)[]): string[] | null {
  try {
    return addressesOf(ask());
  } catch (error) {
    console.warn(`Google did not report who can open the workbook: ${error}`);
    return null;
  }
}
