/** A row of the Engineers tab, with the text of its Manager cell. */
export interface Managed {
  readonly name: string;
  readonly hasLeft: boolean;
  readonly manager: string;
}

/** The people with access to the file; null if Google does not disclose them. */
export interface Access {
  readonly owner: string | null;
  readonly editors: readonly string[] | null;
  readonly viewers: readonly string[] | null;
}

/** The e-mail address in lower case; null if the cell has only a name or is blank. */
export function managerAddress(manager: string): string | null {
  const address = manager.trim().toLowerCase();
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(address) ? address : null;
}

/** The names of the engineers with this manager, without those who have left; [] if there are none (A3). */
export function engineersOf(engineers: readonly Managed[], address: string): string[] {
  return engineers
    .filter(({ hasLeft, manager }) => !hasLeft && managerAddress(manager) === address)
    .map(({ name }) => name);
}

export interface ManagerWithoutAccess {
  /** The text of the Manager cell. */
  readonly manager: string;
  readonly engineers: readonly string[];
  /**
   * `unnamed`: not among the people with access; `views`: can only view; `no address`: the cell has only a
   * name.
   */
  readonly why: 'unnamed' | 'views' | 'no address';
}

/** The managers who are not known to be able to edit the workbook (A3, A4); [] if there are none. */
export function managersWithoutAccess(engineers: readonly Managed[], access: Access): ManagerWithoutAccess[] {
  const strangers = new Map<
    string,
    { manager: string; engineers: string[]; why: ManagerWithoutAccess['why'] }
  >();
  for (const { name, hasLeft, manager } of engineers) {
    const why = hasLeft || manager.trim() === '' ? null : accessProblem(managerAddress(manager), access);
    if (why === null) continue;
    const key = manager.trim().toLowerCase();
    const known = strangers.get(key);
    if (known) known.engineers.push(name);
    else strangers.set(key, { manager: manager.trim(), engineers: [name], why });
  }
  return Array.from(strangers.values());
}

function accessProblem(
  address: string | null,
  { owner, editors, viewers }: Access,
): ManagerWithoutAccess['why'] | null {
  if (address === null) return 'no address';
  // If Google does not disclose the editors, a manager may be one of them.
  if (editors === null || address === owner || editors.includes(address)) return null;
  return viewers?.includes(address) ? 'views' : 'unnamed';
}
