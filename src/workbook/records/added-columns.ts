import { formatColumns, writeHeader } from '../grid/column-formatting';
import { columns, letters } from '../grid/layout';
import { isMoved, locateAgain } from '../grid/located-tags';
import { beforeLiteral } from '../grid/plain-text';
import { headerRow } from '../grid/table';
import { insertionName, nameIn, placeValue } from '../grid/tag-entries';
import type { PlacedInsertion, TaggedTab } from '../grid/tagged-tab';
import type { SheetValue, Workbook } from '../grid/workbook';
import { isAsLeft } from '../moves/check-written';
import { formatAnswers, lookOfAnswers, type PlannedColumn } from './question-columns';

/** Columns that a run adds to an engineer tab. */
export interface AddedColumns {
  readonly tab: TaggedTab;
  readonly added: readonly PlannedColumn[];
  /** The headers of the columns that were there before, by key. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Notes the headers of a tab before a run adds columns to it. */
export function columnsToAdd(tab: TaggedTab, added: readonly PlannedColumn[]): AddedColumns {
  const texts = tab.writes.before[headerRow(tab) - 1] ?? [];
  const headers = Array.from(tab.columns, ([key, column]) => [key, String(texts[column - 1] ?? '')] as const);
  return { tab, added, headers: new Map(headers) };
}

/** Whether the tab is as the run knows it: every column in its place, also an added one, and every row as it was read. */
export function isAsKnown({ tab }: AddedColumns): boolean {
  const now = locateAgain(tab);
  const places = new Map(now.columns);
  for (const { kind, name, position } of now.insertions.values())
    if (kind === 'column' && position !== null) places.set(name, position);
  const isInPlace = !isMoved(tab.columns, places) && now.rows.get('header') === headerRow(tab);
  return isInPlace && isAsLeft(tab);
}

/** An added column as it is now. */
interface Begun extends PlannedColumn {
  /** Its note, null once it is complete. */
  readonly insertion: PlacedInsertion | null;
  /** Where its tag is, null if it has none; it can be on another column. */
  readonly position: number | null;
}

/**
 * Deletes the added columns, unless somebody has typed into them. If somebody has moved columns while they were added, one that was
 * taken for a new one gets its header and its look back (M268, M534).
 */
export function takeBackColumns(workbook: Workbook, columnsAdded: AddedColumns): void {
  const { tab, added, headers } = columnsAdded;
  const now = locateAgain(tab);
  const begun = added.flatMap((one): Begun[] => {
    const insertion = now.insertions.get(`column:${one.key}`) ?? null;
    const position = insertion ? insertion.position : (now.columns.get(one.key) ?? null);
    return insertion || position !== null ? [{ ...one, insertion, position }] : [];
  });
  if (begun.length === 0) return;
  const { sheet } = tab;
  const values: SheetValue[][] = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getValues();
  const header1 = headerRow(now);
  const texts = (values[header1 - 1] ?? []).map(String);
  const former = new Map(Array.from(now.columns).filter(([key]) => headers.has(key)));
  restoreFormer(workbook, columnsAdded, now, begun, { texts, former });

  const isBlank = (position: number) =>
    values.slice(header1).every((row) => (row[position - 1] ?? '') === '');
  const places = placesNow(tab, now, begun, { texts, former });
  const blank = Array.from(places).filter(isBlank);
  // From the right, so that no deletion shifts another one.
  for (const position of blank.sort((one, other) => other - one)) sheet.deleteColumn(position);
  forget(
    tab,
    begun.flatMap(({ key, position, insertion }) => {
      const isKept = position !== null && places.has(position) && !isBlank(position);
      return [...(isKept ? [] : [key]), ...(insertion ? [nameIn(insertionName(insertion))] : [])];
    }),
  );
}

/** The headers of a tab now, and where the columns are that were there before. */
interface Present {
  readonly texts: readonly string[];
  readonly former: ReadonlyMap<string, number>;
}

/** Gives a former column its header back if one of the new ones was written over it, and its look if that was. */
function restoreFormer(
  workbook: Workbook,
  { tab, headers }: AddedColumns,
  now: TaggedTab,
  begun: readonly Begun[],
  { texts, former }: Present,
): void {
  const added = begun.flatMap(({ look }) => [look.header, beforeLiteral(look.header)]);
  const reached = begun.map(({ key }) => tab.columns.get(key));
  const header1 = headerRow(now);
  for (const [key, position] of former) {
    const [header, is] = [headers.get(key) ?? '', texts[position - 1] ?? ''];
    const isWrittenOver = header !== is && added.includes(is);
    if (!isWrittenOver && !reached.includes(position)) continue;
    if (isWrittenOver) writeHeader(tab.sheet.getRange(header1, position), header);
    const letter = letters(position);
    tab.sheet.getRange(`${letter}${header1 + 1}:${letter}`).setHorizontalAlignment(null);
    if (key in columns.meetings) formatColumns(workbook, now, 'meetings', [key]);
    else formatAnswers(now, position, lookOfAnswers(now, key));
  }
}

/**
 * Where the added columns are: those with their own tags, and as many others as have a header of theirs, or are blank and right of the
 * column after which one was inserted. The tags of two can be on one of them, or on a former column.
 */
function placesNow(
  tab: TaggedTab,
  now: TaggedTab,
  begun: readonly Begun[],
  { texts, former }: Present,
): ReadonlySet<number> {
  const taken = Array.from(former.values());
  const tagged = begun.flatMap(({ position }) => position ?? []);
  const places = new Set(tagged.filter((position) => !taken.includes(position)));
  const isFree = (position: number) => position > 0 && !taken.includes(position) && !places.has(position);
  for (const { look, insertion } of begun) {
    if (places.size === begun.length) break;
    const named = texts.findIndex((text, index) => text === look.header && isFree(index + 1)) + 1;
    let next = insertion ? rightOf(tab, now, insertion.after) : 0;
    while (places.has(next)) next += 1;
    const isInserted = insertion !== null && texts.length > insertion.size && texts[next - 1] === '';
    const place = [named, isInserted ? next : 0].find(isFree);
    if (place !== undefined) places.add(place);
  }
  return places;
}

/** The position, now, of the column right of the one that the run knows at this position. */
function rightOf(tab: TaggedTab, now: TaggedTab, position: number): number {
  const [key] = Array.from(tab.columns).find(([, at]) => at === position) ?? [''];
  return (now.columns.get(key) ?? now.insertions.get(`column:${key}`)?.position ?? position) + 1;
}

/** Removes the tags with these names, which are on other columns, and the notes that columns are being made. */
function forget(tab: TaggedTab, names: readonly string[]): void {
  const wanted = new Set(names.map((name) => placeValue(tab.key, name)));
  for (const entry of tab.sheet.createDeveloperMetadataFinder().find())
    if (wanted.has(entry.getValue() ?? '')) entry.remove();
}
