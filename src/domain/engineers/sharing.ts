/** Somebody on the tab Engineers, with their manager as it stands there. */
export interface Managed {
  readonly name: string;
  readonly hasLeft: boolean;
  readonly manager: string;
}

/** Who has access to the file by name; null is what Google does not tell. */
export interface Access {
  readonly owner: string | null;
  readonly editors: readonly string[] | null;
  readonly viewers: readonly string[] | null;
}

/** The address in lower case, or null where the cell holds a name or nothing. */
export function managerAddress(manager: string): string | null {
  const address = manager.trim().toLowerCase();
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(address) ? address : null;
}

/** The engineers whose manager this is, those who have left not among them. */
export function engineersOf(engineers: readonly Managed[], address: string): string[] {
  return engineers
    .filter(({ hasLeft, manager }) => !hasLeft && managerAddress(manager) === address)
    .map(({ name }) => name);
}

export interface Stranger {
  /** As on the tab Engineers. */
  readonly manager: string;
  readonly engineers: readonly string[];
  /** `unnamed`: not among those who can open the workbook; `views`: may change nothing; `no address`: a name alone. */
  readonly why: 'unnamed' | 'views' | 'no address';
}

/** Managers who cannot write into the workbook, as far as is known (A3). */
export function strangersAmong(engineers: readonly Managed[], access: Access): Stranger[] {
  const strangers = new Map<string, { manager: string; engineers: string[]; why: Stranger['why'] }>();
  for (const { name, hasLeft, manager } of engineers) {
    const why = hasLeft || manager.trim() === '' ? null : whyStrange(managerAddress(manager), access);
    if (why === null) continue;
    const key = manager.trim().toLowerCase();
    const known = strangers.get(key);
    if (known) known.engineers.push(name);
    else strangers.set(key, { manager: manager.trim(), engineers: [name], why });
  }
  return Array.from(strangers.values());
}

function whyStrange(address: string | null, { owner, editors, viewers }: Access): Stranger['why'] | null {
  if (address === null) return 'no address';
  // Where Google does not tell who may edit, nobody is known not to.
  if (editors === null || address === owner || editors.includes(address)) return null;
  return viewers?.includes(address) ? 'views' : 'unnamed';
}
