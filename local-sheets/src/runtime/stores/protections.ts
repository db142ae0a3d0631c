import type { Book, Shift } from '../../engine/book';
import type { Area } from '../../protocol/cells';
import { canEdit, type Person, people } from '../../protocol/people';
import type { Protection, ProtectionChange, ProtectionView } from '../../protocol/record-calls';
import { Exception } from '../exception';
import { shiftedArea } from './shifts';

/** The protected tabs and ranges. */
export interface Protections {
  list(sheetId: number | null, type: 'RANGE' | 'SHEET', person: Person | null): ProtectionView[];
  add(sheetId: number, area: Area | null, person: Person | null): ProtectionView;
  change(id: number, change: ProtectionChange, person: Person | null): ProtectionView;
  remove(id: number, person: Person | null): void;
  /** Copies the protections of a tab to a copy of it. */
  copy(originalId: number, copyId: number): void;
  /** True if none of the areas is protected against this user. */
  allows(person: Person | null, areas: readonly Area[]): boolean;
  /** True if one of the areas has a warning-only protection. */
  warns(areas: readonly Area[]): boolean;
  follow(shift: Shift): void;
  file(): ProtectionsFile;
}

export interface ProtectionsFile {
  readonly nextId: number;
  readonly protections: readonly Protection[];
}

export const protectedMessage =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const owner = people.find(({ role }) => role === 'owner')?.email ?? '';

export function createProtections(
  book: Book,
  file: ProtectionsFile | null,
  changed: () => void,
): Protections {
  let protections: readonly Protection[] = file?.protections ?? [];
  let nextId = file?.nextId ?? 1;

  const here = () => protections.filter(({ sheetId }) => book.tab(sheetId) !== null);
  const view = (protection: Protection, person: Person | null): ProtectionView => ({
    protection,
    owner,
    canEdit: mayEdit(protection, person),
  });

  function put(next: readonly Protection[]): void {
    protections = next;
    changed();
  }

  /** The protection; throws Exception unless the user can edit what it protects. */
  function mine(id: number, person: Person | null): Protection {
    const protection = here().find((candidate) => candidate.id === id);
    if (!protection) throw new Exception('The protection no longer exists.');
    if (!mayEdit(protection, person)) throw new Exception(protectedMessage);
    return protection;
  }

  return {
    list: (sheetId, type, person) =>
      here()
        .filter((protection) => sheetId === null || protection.sheetId === sheetId)
        .filter(({ area }) => (area === null) === (type === 'SHEET'))
        .map((protection) => view(protection, person)),
    add: (sheetId, area, person) => {
      // A tab has one protection; each call adds another one to a range (platform fact 5.22).
      const present = area ? undefined : here().find((one) => one.sheetId === sheetId && one.area === null);
      if (present) return view(present, person);
      const protection: Protection = {
        id: nextId,
        sheetId,
        area,
        description: '',
        warningOnly: false,
        domainEdit: false,
        editors: people.filter(({ role }) => role === 'editor').map(({ email }) => email),
        unprotected: [],
      };
      nextId += 1;
      put([...protections, protection]);
      return view(protection, person);
    },
    change: (id, change, person) => {
      const before = mine(id, person);
      const protection = keeping(person, before, { ...before, ...change });
      put(protections.map((candidate) => (candidate.id === id ? protection : candidate)));
      return view(protection, person);
    },
    remove: (id, person) => {
      mine(id, person);
      put(protections.filter((protection) => protection.id !== id));
    },
    copy: (originalId, copyId) => {
      const onCopy = <Place extends { sheetId: number }>(place: Place) => ({ ...place, sheetId: copyId });
      const copies = here().flatMap((protection) => {
        if (protection.sheetId !== originalId) return [];
        nextId += 1;
        const { area, unprotected } = protection;
        const areas = { area: area && onCopy(area), unprotected: unprotected.map(onCopy) };
        return [{ ...onCopy(protection), ...areas, id: nextId - 1 }];
      });
      put([...protections, ...copies]);
    },
    allows: (person, areas) =>
      here().every(
        (protection) => mayEdit(protection, person) || !areas.some((area) => covers(protection, area)),
      ),
    warns: (areas) =>
      here().some((protection) => protection.warningOnly && areas.some((area) => covers(protection, area))),
    follow: (shift) => {
      const next = protections.flatMap((protection) => followed(protection, shift));
      if (next.length !== protections.length || next.some((one, at) => one !== protections[at])) put(next);
    },
    file: () => ({ nextId, protections: here() }),
  };
}

function mayEdit({ warningOnly, domainEdit, editors }: Protection, person: Person | null): boolean {
  if (!person || !canEdit(person)) return false;
  return warningOnly || domainEdit || person.role === 'owner' || editors.includes(person.email);
}

/** The owner can always edit, and users cannot remove themselves (platform fact 5.22). */
function keeping(person: Person | null, before: Protection, after: Protection): Protection {
  const self = person && before.editors.includes(person.email) ? [person.email] : [];
  const editors = [...new Set([...self, ...after.editors])].filter((email) => email !== owner);
  return { ...after, editors };
}

/** True if the protection applies to a write to this area. */
function covers({ sheetId, area, unprotected }: Protection, target: Area): boolean {
  if (sheetId !== target.sheetId) return false;
  if (area) return overlap(area, target);
  return !unprotected.some((open) => contains(open, target));
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

function followed(protection: Protection, shift: Shift): Protection[] {
  if (protection.sheetId !== shift.sheetId) return [protection];
  const unprotected = protection.unprotected.flatMap((area) => shiftedArea(area, shift) ?? []);
  if (!protection.area) return [{ ...protection, unprotected }];
  const area = shiftedArea(protection.area, shift);
  return area ? [{ ...protection, area, unprotected }] : [];
}
