import { letters } from './layout';
import { insertionName, placeKey, placeValue } from './tag-entries';
import type { PlacedInsertion, TaggedTab } from './tagged-tab';
import type { Sheet } from './workbook';
import { tagColumn, tagRow } from './write-tags';

/**
 * Inserts and tags a blank column after this one (1-based; 0 inserts the first), and shifts the known positions. Until
 * `completeLines`, the tab says that the column is being made: a run that reads the tab does not count it among the columns,
 * and a run that inserts it again continues with the same column (W162).
 */
export function beginColumn(tab: TaggedTab, after: number, key: string): void {
  begin('column', tab, after, key);
}

/** The same for a row, before this one (1-based). */
export function beginRow(tab: TaggedTab, row1: number, key: string): void {
  begin('row', tab, row1 - 1, key);
}

/** Inserts a blank row before this one (1-based), and shifts the known positions. */
export function insertRow(tab: TaggedTab, row1: number): void {
  kinds.row.insert(tab.sheet, row1 - 1);
  shift(tab, 'row', row1 - 1, 1);
}

/**
 * From now on, the columns and rows that were being made are complete, those with the keys in `first` before the others. Makes no
 * service call if there are none.
 */
export function completeLines(tab: TaggedTab, first: readonly string[] = []): void {
  const begun = Array.from(tab.insertions.values());
  const isFirst = ({ name }: PlacedInsertion) => first.includes(name);
  forget(tab, [...begun.filter(isFirst), ...begun.filter((insertion) => !isFirst(insertion))]);
}

/** Deletes the columns and rows that are being made, those with these keys. */
export function removeBegunLines(tab: TaggedTab, keys: readonly string[]): void {
  const begun = Array.from(tab.insertions.values()).filter(({ name }) => keys.includes(name));
  // The last one first: without its tag, it is found by the number of lines that there were before it.
  for (const insertion of begun.reverse()) {
    const { kind, name } = insertion;
    const position = positionIn(tab, insertion);
    if (position === null) continue;
    kinds[kind].remove(tab.sheet, position);
    placesOf(tab, kind).delete(name);
    shift(tab, kind, position, -1);
  }
  forget(tab, begun);
}

/** Where a column or row that is being made is (1-based); null if it has not been inserted yet. */
export function positionIn(tab: TaggedTab, insertion: PlacedInsertion): number | null {
  const { kind, name, after } = insertion;
  // Another insertion can have shifted it since it was read.
  const known = tab.insertions.get(`${kind}:${name}`)?.position ?? null;
  return placesOf(tab, kind).get(name) ?? known ?? (isInserted(tab, insertion) ? after + 1 : null);
}

type Kind = PlacedInsertion['kind'];

const kinds = {
  column: {
    count: (sheet: Sheet) => sheet.getMaxColumns(),
    cells: (position: number) => `${letters(position)}:${letters(position)}`,
    insert: (sheet: Sheet, after: number) =>
      after === 0 ? sheet.insertColumnBefore(1) : sheet.insertColumnAfter(after),
    remove: (sheet: Sheet, position: number) => sheet.deleteColumn(position),
    tag: tagColumn,
  },
  row: {
    count: (sheet: Sheet) => sheet.getMaxRows(),
    cells: (position: number) => `${position}:${position}`,
    insert: (sheet: Sheet, after: number) => sheet.insertRowBefore(after + 1),
    remove: (sheet: Sheet, position: number) => sheet.deleteRow(position),
    tag: tagRow,
  },
} as const;

function begin(kind: Kind, tab: TaggedTab, after: number, name: string): void {
  const { count, insert, tag } = kinds[kind];
  const id = `${kind}:${name}`;
  const begun = tab.insertions.get(id);
  if (begun && begun.position !== null) {
    placesOf(tab, kind).set(name, begun.position);
    return;
  }
  if (begun && isInserted(tab, begun)) {
    tag(tab, name, begun.after + 1);
    return;
  }
  const insertion = { kind, name, after, size: count(tab.sheet) };
  const stored = placeValue(tab.key, insertionName(insertion));
  if (begun?.entry) begun.entry.setValue(stored);
  else tab.sheet.addDeveloperMetadata(placeKey(tab.key, 'column'), stored);
  tab.insertions.set(id, { ...insertion, position: null, entry: begun?.entry ?? null });
  insert(tab.sheet, after);
  shift(tab, kind, after, 1);
  tag(tab, name, after + 1);
}

/** Whether an interrupted run inserted the column or row and ended before it was tagged: there is one more, and it is blank. */
function isInserted({ sheet }: TaggedTab, { kind, after, size }: PlacedInsertion): boolean {
  const { count, cells } = kinds[kind];
  if (count(sheet) <= size) return false;
  const values: unknown[][] = sheet.getRange(cells(after + 1)).getValues();
  return values.every((row) => row.every((cell) => cell === ''));
}

function placesOf(tab: TaggedTab, kind: Kind): Map<string, number> {
  return kind === 'column' ? tab.columns : tab.rows;
}

/** Moves the known positions behind this one (1-based). */
function shift(tab: TaggedTab, kind: Kind, after: number, by: 1 | -1): void {
  const places = placesOf(tab, kind);
  for (const [key, position] of places) if (position > after) places.set(key, position + by);
  for (const [id, one] of tab.insertions) {
    if (one.kind === kind && one.position !== null && one.position > after) {
      tab.insertions.set(id, { ...one, position: one.position + by });
    }
  }
}

/** Removes the notes about these insertions from the tab. */
function forget(tab: TaggedTab, insertions: readonly PlacedInsertion[]): void {
  const [first] = insertions;
  if (first === undefined) return;
  const finder = tab.sheet.createDeveloperMetadataFinder().withKey(placeKey(tab.key, 'column'));
  const stored = insertions.some(({ entry }) => entry === null) ? finder.find() : [];
  for (const insertion of insertions) {
    const value = placeValue(tab.key, insertionName(insertion));
    const entry = insertion.entry ?? stored.find((one) => one.getValue() === value);
    entry?.remove();
    tab.insertions.delete(`${insertion.kind}:${insertion.name}`);
  }
}
