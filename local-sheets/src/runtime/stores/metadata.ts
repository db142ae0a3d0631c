import type { Book, Shift } from '../../engine/book';
import type { Area } from '../../protocol/cells';
import type {
  Metadata,
  MetadataChange,
  MetadataLocation,
  MetadataQuery,
  WantedLocation,
} from '../../protocol/record-calls';
import { tabOf } from '../calls/grid';
import { Exception } from '../exception';
import type { Undocumented } from '../undocumented';
import { shiftedLine } from './shifts';

/** The developer metadata of the workbook: it follows its row or column, and is deleted with its tab. */
export interface MetadataStore {
  find(query: MetadataQuery): Metadata[];
  add(wanted: Omit<Metadata, 'id' | 'location'> & { location: WantedLocation }): Metadata;
  change(id: number, change: MetadataChange): Metadata;
  remove(id: number): void;
  /** Copies the entries of a tab to a copy of it. */
  copy(originalId: number, copyId: number): void;
  follow(shift: Shift): void;
  file(): MetadataFile;
}

export interface MetadataFile {
  readonly nextId: number;
  readonly entries: readonly Entry[];
}

/** A location without the number of cells in the row or column, which the workbook provides. */
type Place =
  | Exclude<MetadataLocation, { index: number }>
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly index: number };
type Entry = Omit<Metadata, 'location'> & { readonly place: Place };

/** The limit of characters in keys and values, for the spreadsheet and for each tab (platform fact 5.10). */
const sizeLimit = 30_000;

export function createMetadata(
  book: Book,
  file: MetadataFile | null,
  changed: () => void,
  finds: Undocumented['finds'],
): MetadataStore {
  let entries: readonly Entry[] = file?.entries ?? [];
  let nextId = file?.nextId ?? 1;

  const here = () => {
    const tabs = new Set(book.tabs().map(({ sheetId }) => sheetId));
    return entries.filter(({ place }) => place.type === 'SPREADSHEET' || tabs.has(place.sheetId));
  };

  function put(next: readonly Entry[]): void {
    entries = next;
    changed();
  }

  function metadataOf({ place, ...rest }: Entry): Metadata {
    if (place.type === 'SPREADSHEET' || place.type === 'SHEET') return { ...rest, location: place };
    const tab = tabOf(book, place.sheetId);
    return { ...rest, location: { ...place, length: place.type === 'ROW' ? tab.columns : tab.rows } };
  }

  function known(id: number): Entry {
    const entry = here().find((candidate) => candidate.id === id);
    if (!entry) throw new Exception('The developer metadata no longer exists.');
    return entry;
  }

  function fits(entry: Entry): Entry {
    const owner = ownerOf(entry.place);
    const beside = here().filter(({ id, place }) => id !== entry.id && ownerOf(place) === owner);
    const size = [...beside, entry].reduce(
      (sum, { key, value }) => sum + key.length + (value?.length ?? 0),
      0,
    );
    if (size > sizeLimit) {
      throw new Exception(
        `Adding this developer metadata would exceed the limit of ${sizeLimit} characters for the ${owner === 'spreadsheet' ? 'spreadsheet' : 'sheet'}.`,
      );
    }
    return entry;
  }

  return {
    find: (query) => {
      const found = here()
        .filter((entry) => matches(book, entry, query))
        .map(metadataOf);
      return finds === 'oldest first' ? found : found.reverse();
    },
    add: ({ location, ...rest }) => {
      const entry = fits({ ...rest, id: nextId, place: placeFor(book, location) });
      nextId += 1;
      put([...entries, entry]);
      return metadataOf(entry);
    },
    change: (id, { location, ...rest }) => {
      const before = known(id);
      const place = location ? placeFor(book, location) : before.place;
      const entry = fits({ ...before, ...rest, place });
      put(entries.map((candidate) => (candidate.id === id ? entry : candidate)));
      return metadataOf(entry);
    },
    remove: (id) => {
      known(id);
      put(entries.filter((entry) => entry.id !== id));
    },
    copy: (originalId, copyId) => {
      const copies = here().flatMap((entry) => {
        if (entry.place.type === 'SPREADSHEET' || entry.place.sheetId !== originalId) return [];
        nextId += 1;
        return [{ ...entry, id: nextId - 1, place: { ...entry.place, sheetId: copyId } }];
      });
      put([...entries, ...copies]);
    },
    follow: (shift) => {
      const next = entries.flatMap((entry) => followed(entry, shift));
      if (next.some((entry, at) => entry !== entries[at]) || next.length !== entries.length) put(next);
    },
    file: () => ({ nextId, entries: here() }),
  };
}

function ownerOf(place: Place): string {
  return place.type === 'SPREADSHEET' ? 'spreadsheet' : String(place.sheetId);
}

function matches(book: Book, { id, key, value, visibility, place }: Entry, query: MetadataQuery): boolean {
  if (query.id !== undefined && query.id !== id) return false;
  if (query.key !== undefined && query.key !== key) return false;
  if (query.value !== undefined && query.value !== value) return false;
  if (query.visibility !== undefined && query.visibility !== visibility) return false;
  if (query.locationType !== undefined && query.locationType !== place.type) return false;
  return inScope(book, place, query.scope);
}

/** A row or column is in the scope of an area only if the area contains all of it. */
function inScope(book: Book, place: Place, scope: MetadataQuery['scope']): boolean {
  if (scope.within === 'spreadsheet') return true;
  if (scope.within === 'exactly') {
    const { location } = scope;
    return place.type === location.type && ownerOf(place) === ownerOf(location);
  }
  if (scope.within === 'sheet') return place.type !== 'SPREADSHEET' && place.sheetId === scope.sheetId;
  if (place.type === 'SPREADSHEET' || place.type === 'SHEET') return false;
  const { sheetId, row, column, rows, columns } = scope.area;
  if (place.sheetId !== sheetId) return false;
  const tab = tabOf(book, sheetId);
  const [start, size, across, length] =
    place.type === 'ROW' ? [row, rows, columns, tab.columns] : [column, columns, rows, tab.rows];
  return across === length && place.index >= start && place.index < start + size;
}

/** The place for a location; throws Exception for a range that is not one whole row or column (H274). */
function placeFor(book: Book, location: WantedLocation): Place {
  if (!('area' in location)) return location;
  const { sheetId, row, column, rows, columns }: Area = location.area;
  const tab = tabOf(book, sheetId);
  if (rows === 1 && columns === tab.columns) return { type: 'ROW', sheetId, index: row };
  if (columns === 1 && rows === tab.rows) return { type: 'COLUMN', sheetId, index: column };
  throw new Exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

function followed(entry: Entry, shift: Shift): Entry[] {
  const { place } = entry;
  if (place.type === 'SPREADSHEET' || place.type === 'SHEET' || place.sheetId !== shift.sheetId)
    return [entry];
  if ((place.type === 'ROW') !== (shift.dimension === 'rows')) return [entry];
  const index = shiftedLine(place.index, shift);
  if (index === null) return [];
  return index === place.index ? [entry] : [{ ...entry, place: { ...place, index } }];
}
