import type { Spreadsheet } from '../grid/workbook';

/** Who has access to the file by name, in lower case; null is what Google does not tell. */
export interface People {
  readonly owner: string | null;
  /** Without the owner. */
  readonly editors: readonly string[] | null;
  readonly viewers: readonly string[] | null;
}

type User = GoogleAppsScript.Base.User;

/** Access by a link, and who is in a group, cannot be seen by a script that may see this spreadsheet alone. */
export function readPeople(spreadsheet: Spreadsheet): People {
  const [owner = null] = addressesOrNull(() => [spreadsheet.getOwner()]) ?? [];
  const editors = addressesOrNull(() => spreadsheet.getEditors());
  const viewers = addressesOrNull(() => spreadsheet.getViewers());
  return { owner, editors: editors?.filter((one) => one !== owner) ?? null, viewers };
}

/** Whether Google names this person among the viewers alone. */
export function isViewer({ owner, editors, viewers }: People, email: string): boolean {
  const me = email.toLowerCase();
  return (viewers ?? []).includes(me) && me !== owner && !(editors ?? []).includes(me);
}

/** Addresses in lower case, each once. */
export function addressesOf(users: readonly (User | null)[]): string[] {
  const all = users.map((user) => (user?.getEmail() ?? '').toLowerCase());
  return Array.from(new Set(all.filter((one) => one !== '')));
}

function addressesOrNull(ask: () => readonly (User | null)[]): string[] | null {
  try {
    return addressesOf(ask());
  } catch (error) {
    console.warn(`Who can open the workbook was not addressesOrNull: ${error}`);
    return null;
  }
}
